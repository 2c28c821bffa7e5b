import JSON
import Statistics

/// The mean over several decisions of one task: over acts, or over the codes of a family that a turn may have any number of.
public struct EvaluationSummary: Sendable {
  /// What is averaged over the decisions.
  public enum Kind: Sendable {
    /// Each decision's macro-F1 over its labels.
    case macroF1
    /// Each decision's F1 of the label `present`; codes that neither people nor the model gave are left out.
    case presentF1
  }

  /// The task.
  public let task: String
  /// What is averaged.
  public let kind: Kind
  /// The mean, nil when no decision has it.
  public let mean: Double?
  /// Its interval, resampled by session.
  public let interval: Interval?

  /// Averages evaluations of the same turns.
  public init(task: String, kind: Kind, _ evaluations: [Evaluation], repetitions: Int = Bootstrap.repetitions) {
    self.task = task
    self.kind = kind
    var sessions: [String: Int] = [:]
    var tables: [[Confusion?]] = []
    for evaluation in evaluations {
      var own: [Int: Confusion] = [:]
      for prediction in evaluation.predictions {
        let number = sessions[prediction.session] ?? sessions.count
        sessions[prediction.session] = number
        own[number, default: Confusion(labels: evaluation.confusion.labels)]
          .add(truth: prediction.truth, predicted: prediction.predicted)
      }
      tables.append((0..<sessions.count).map { own[$0] })
    }
    func value(_ drawn: [Int]) -> Double? {
      var values: [Double] = []
      for (evaluation, bySession) in zip(evaluations, tables) {
        var table = Confusion(labels: evaluation.confusion.labels)
        for (number, own) in bySession.enumerated() where drawn[number] > 0 {
          if let own { table.add(own, times: drawn[number]) }
        }
        switch kind {
        case .macroF1: values.append(table.macroF1)
        case .presentF1: if table.support(1) + table.predicted(1) > 0 { values.append(table.f1(1)) }
        }
      }
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    mean = value([Int](repeating: 1, count: sessions.count))
    interval =
      mean == nil ? nil : Bootstrap.interval(clusters: sessions.count, repetitions: repetitions, statistic: value)
  }

  /// The summary as a document.
  public var document: JSONValue {
    [
      "task": .string(task), "averaged": kind == .macroF1 ? "macro_f1" : "f1_of_present",
      "mean": mean.map { .figure($0, interval) } ?? .null,
    ]
  }
}
