import JSON
import Recognition
import Statistics

/// What the shipped coder is known to get wrong, measured against people when the models were made.
public struct CoderErrors: Sendable {
  /// The rates of a decision between two labels.
  private let rates: [String: CorrectedShare.ErrorRates]

  /// Reads the rates of `pe.evaluation/1` documents by task; decisions that it does not hold are not corrected.
  public init(evaluation: JSONValue) {
    func rates(_ task: String, _ label: String) -> CorrectedShare.ErrorRates? {
      guard let labels = evaluation[task]?["labels"]?.array, labels.count == 2,
        let present = labels.first(where: { $0["label"]?.string == label }).flatMap(Self.recall),
        let absent = labels.first(where: { $0["label"]?.string != label }).flatMap(Self.recall)
      else { return nil }
      return CorrectedShare.ErrorRates(sensitivity: present, specificity: absent)
    }
    self.rates = [
      ("acts.question", "present"), ("acts.reflection", "present"), ("question", "open"),
      ("reflection", "complex"),
    ].reduce(into: [:]) { $0[$1.0] = rates($1.0, $1.1) }
  }

  /// A label's recall and the number of independent cases it is worth: turns of one session are alike, so the interval resampled by
  /// session says how many.
  private static func recall(_ label: JSONValue) -> (value: Double, cases: Double)? {
    // Reports count acts from a probability of one half on, and not at the threshold of the best macro-F1.
    guard let value = (label["counted_recall"] ?? label["recall"])?.double, let support = label["support"]?.double,
      support > 0
    else { return nil }
    guard let bounds = (label["counted_recall_interval"] ?? label["recall_interval"])?.array?.compactMap(\.double),
      bounds.count == 2, bounds[1] > bounds[0]
    else { return (value, support) }
    let deviation = (bounds[1] - bounds[0]) / (2 * 1.959963984540054)
    return (value, min(support, max(1, value * (1 - value) / (deviation * deviation))))
  }

  /// The rates that ship with the models, by the recogniser's name.
  private static let embedded = Dictionary(
    uniqueKeysWithValues: RecognizerChoice.allCases.map { choice in
      let evaluation = MeasuredCodes.evaluation(MeasuredCodes.embeddedEvaluation, of: choice.rawValue)
      return (choice.rawValue, CoderErrors(evaluation: evaluation))
    })

  /// The rates of what made an analysis: those that ship where a recogniser of this build made it, else none.
  static func of(_ tool: ToolIdentity) -> CoderErrors {
    tool.isOfThisBuild ? embedded[tool.recognizer] ?? .none : .none
  }

  /// No known errors: nothing is corrected.
  public static let none = CoderErrors(evaluation: .object([]))

  /// The rates of a decision, such as `acts.question`.
  func rates(of decision: String) -> CorrectedShare.ErrorRates? { rates[decision] }

  /// A count of turns, corrected; nil where the decision's errors are unknown or too many.
  func corrected(_ decision: String, _ count: Int, of total: Int) -> CorrectedShare? {
    rates(of: decision).flatMap { CorrectedShare(count: count, of: total, $0) }
  }
}
