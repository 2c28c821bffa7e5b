import JSON
import Statistics

/// The mean over several decisions of one task: over acts, or over the codes of a family that a turn may have any number of.
public struct EvaluationSummary: Sendable {
  /// What is averaged over the decisions.
  public enum Kind: String, Sendable {
    /// Each decision's macro-F1 over its labels.
    case macroF1 = "macro_f1"
    /// Each decision's F1 of the label `present`; codes that neither people nor the model gave are left out.
    case presentF1 = "f1_of_present"
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
    let tables = Tables(evaluations, kind: kind, &sessions)
    mean = tables.mean([Int](repeating: 1, count: sessions.count))
    interval =
      mean == nil
      ? nil : Bootstrap.interval(clusters: sessions.count, repetitions: repetitions, statistic: tables.mean)
  }

  /// The decisions' tables by session, for means over any sample of sessions.
  struct Tables {
    private let kind: Kind
    private let decisions: [(labels: [String], bySession: [Confusion?])]

    /// Counts evaluations.
    ///
    /// - Parameter sessions: the sessions' numbers; those of new ones are added.
    init(_ evaluations: [Evaluation], kind: Kind, _ sessions: inout [String: Int]) {
      self.kind = kind
      var decisions: [(labels: [String], bySession: [Confusion?])] = []
      for evaluation in evaluations {
        var own: [Int: Confusion] = [:]
        for prediction in evaluation.predictions {
          let number = sessions[prediction.session] ?? sessions.count
          sessions[prediction.session] = number
          own[number, default: Confusion(labels: evaluation.confusion.labels)]
            .add(truth: prediction.truth, predicted: prediction.predicted)
        }
        decisions.append((evaluation.confusion.labels, (0..<sessions.count).map { own[$0] }))
      }
      self.decisions = decisions
    }

    /// The mean over the decisions.
    ///
    /// - Parameter drawn: how often each session counts.
    func mean(_ drawn: [Int]) -> Double? {
      var values: [Double] = []
      for decision in decisions {
        var table = Confusion(labels: decision.labels)
        for (number, own) in decision.bySession.enumerated() where drawn[number] > 0 {
          if let own { table.add(own, times: drawn[number]) }
        }
        switch kind {
        case .macroF1: values.append(table.macroF1)
        case .presentF1: if table.support(1) + table.predicted(1) > 0 { values.append(table.f1(1)) }
        }
      }
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
  }

  /// The summary as a document.
  public var document: JSONValue {
    [
      "task": .string(task), "averaged": .string(kind.rawValue),
      "mean": mean.map { .figure($0, interval) } ?? .null,
    ]
  }
}
