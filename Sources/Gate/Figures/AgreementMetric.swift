import Statistics

/// One number for how well predictions agree with people.
enum AgreementMetric: String, CaseIterable, Sendable {
  /// The mean F1 over the labels; in a family over the codes.
  case macroF1 = "macro_f1"
  /// The share of turns whose label is right; families have none, where most codes are absent.
  case accuracy
  /// Cohen's kappa; in a family the mean over the codes.
  case kappa

  /// How it is called.
  var title: String {
    switch self {
    case .macroF1: "macro-F1"
    case .accuracy: "accuracy"
    case .kappa: "kappa"
    }
  }

  /// The value of a task's counts, as `AgreementCounts` lays them out.
  ///
  /// - Parameter labels: the labels over which F1, and in families kappa, is averaged; nil for all that occur.
  func value(_ task: JudgedTask, _ cells: some RandomAccessCollection<Int>, over labels: [Int]? = nil) -> Double? {
    guard task.isFamily else {
      let table = Confusion(labels: task.labels, flat: cells)
      guard table.total > 0 else { return nil }
      switch self {
      case .macroF1: return labels.map { table.macroF1(over: $0) } ?? table.macroF1
      case .accuracy: return table.accuracy
      case .kappa: return table.kappa
      }
    }
    guard self != .accuracy else { return nil }
    var sum = 0.0
    var codes = 0
    for label in labels ?? Array(task.labels.indices) {
      let table = AgreementCounts.table(of: label, task, cells)
      guard table.support(1) + table.predicted(1) > 0 else { continue }
      guard let value = self == .kappa ? table.kappa : table.f1(1) else { continue }
      sum += value
      codes += 1
    }
    return codes > 0 ? sum / Double(codes) : nil
  }
}
