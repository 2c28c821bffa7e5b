import JSON
import Statistics

/// Two recognisers on the same gold: each decision turn by turn, and the mean over the decisions.
public struct RecognizerComparison: Sendable {
  /// The task.
  public let task: String
  /// The recognisers' names.
  public let names: (first: String, second: String)
  /// What the gold is, and how the turns were kept apart from training: of the first and of the second.
  public let gold: String
  /// How each of the two was judged.
  public let protocols: (first: String, second: String)
  /// Each decision: the second recogniser beside the first.
  public let decisions: [Comparison]
  /// The mean over the decisions; nil where they are views of one thing, or only one.
  public let mean: Mean?

  /// The means over the decisions, and how far they lie apart.
  public struct Mean: Sendable {
    /// What is averaged.
    public let kind: EvaluationSummary.Kind
    /// The first recogniser's.
    public let first: Double
    /// The second recogniser's.
    public let second: Double
    /// The second less the first, resampled by session, both on the same sample.
    public let interval: Interval?
  }

  /// Compares evaluations of the same gold.
  ///
  /// - Parameter kind: what is averaged over the decisions; nil for nothing.
  public init(
    task: String, names: (first: String, second: String), _ first: [Evaluation], _ second: [Evaluation],
    averaging kind: EvaluationSummary.Kind?, repetitions: Int = Bootstrap.repetitions
  ) {
    self.task = task
    self.names = names
    gold = first.first?.gold ?? ""
    protocols = (first.first?.protocolName ?? "", second.first?.protocolName ?? "")
    decisions = second.compactMap { evaluation in
      first.first { $0.task == evaluation.task }.flatMap { other in
        Comparison(
          evaluation,
          PredictionTable.Task(name: other.task, labels: other.confusion.labels, predictions: other.predictions))
      }
    }
    guard let kind, decisions.count > 1 else {
      mean = nil
      return
    }
    var sessions: [String: Int] = [:]
    let left = EvaluationSummary.Tables(first, kind: kind, &sessions)
    let right = EvaluationSummary.Tables(second, kind: kind, &sessions)
    let whole = [Int](repeating: 1, count: sessions.count)
    guard let one = left.mean(whole), let other = right.mean(whole) else {
      mean = nil
      return
    }
    mean = Mean(
      kind: kind, first: one, second: other,
      interval: Bootstrap.interval(clusters: sessions.count, repetitions: repetitions) { drawn in
        guard let one = left.mean(drawn), let other = right.mean(drawn) else { return nil }
        return other - one
      })
  }

  /// The comparison as a document.
  public var document: JSONValue {
    [
      "schema": "pe.comparison/1", "task": .string(task), "gold": .string(gold), "first": .string(names.first),
      "second": .string(names.second), "protocol_first": .string(protocols.first),
      "protocol_second": .string(protocols.second),
      "decisions": .array(
        decisions.map { one in
          [
            "task": .string(one.task), "turns": .int(one.turns), "macro_f1_first": .exact(one.macroF1.second),
            "macro_f1_second": .exact(one.macroF1.first), "difference": .figure(one.difference, one.differenceInterval),
            "only_first_right": .int(one.onlyRight.second), "only_second_right": .int(one.onlyRight.first),
            "mcnemar_p": .exact(one.p),
          ]
        }),
      "mean": mean.map {
        [
          "averaged": .string($0.kind.rawValue), "first": .exact($0.first), "second": .exact($0.second),
          "difference": .figure($0.second - $0.first, $0.interval),
        ]
      } ?? .null,
    ]
  }
}
