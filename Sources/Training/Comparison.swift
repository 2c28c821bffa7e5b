import JSON
import Statistics

/// Two models on the same turns. Paired: what is hard for both drops out.
public struct Comparison: Sendable {
  /// The decision.
  public let task: String
  /// How many turns both judged.
  public let turns: Int
  /// How many turns only one of the two judged; they are left out.
  public let unpaired: Int
  /// The macro-F1 of the first and of the second.
  public let macroF1: (first: Double, second: Double)
  /// The first less the second, resampled by session, both on the same sample.
  public let differenceInterval: Interval?
  /// Turns that only the first, and only the second, got right.
  public let onlyRight: (first: Int, second: Int)
  /// The exact p value of McNemar's test on these.
  public let p: Double

  /// The first less the second.
  public var difference: Double { macroF1.first - macroF1.second }

  /// Compares two evaluations of one decision; nil when they share no turn with the same truth.
  ///
  /// - Parameter second: its labels may stand in another order.
  public init?(_ first: Evaluation, _ second: PredictionTable.Task) {
    struct Turn: Hashable {
      let session: String
      let turn: Int
    }
    let labels = first.confusion.labels
    guard Set(labels) == Set(second.labels) else { return nil }
    let place = second.labels.map { labels.firstIndex(of: $0) ?? 0 }
    var others: [Turn: (truth: Int, predicted: Int)] = [:]
    for prediction in second.predictions {
      others[Turn(session: prediction.session, turn: prediction.turn)] = (
        place[prediction.truth], place[prediction.predicted]
      )
    }
    var order: [String] = []
    var clusters: [String: (Confusion, Confusion)] = [:]
    var paired = 0
    var onlyFirst = 0
    var onlySecond = 0
    for prediction in first.predictions {
      guard let other = others[Turn(session: prediction.session, turn: prediction.turn)],
        other.truth == prediction.truth
      else { continue }
      paired += 1
      let isRight = (prediction.predicted == prediction.truth, other.predicted == prediction.truth)
      if isRight.0, !isRight.1 { onlyFirst += 1 }
      if isRight.1, !isRight.0 { onlySecond += 1 }
      if clusters[prediction.session] == nil { order.append(prediction.session) }
      var (left, right) = clusters[prediction.session] ?? (Confusion(labels: labels), Confusion(labels: labels))
      left.add(truth: prediction.truth, predicted: prediction.predicted)
      right.add(truth: prediction.truth, predicted: other.predicted)
      clusters[prediction.session] = (left, right)
    }
    guard paired > 0 else { return nil }
    let tables = order.compactMap { clusters[$0] }
    func sampled(_ drawn: [Int]) -> (Double, Double) {
      var left = Confusion(labels: labels)
      var right = Confusion(labels: labels)
      for (index, times) in drawn.enumerated() where times > 0 {
        left.add(tables[index].0, times: times)
        right.add(tables[index].1, times: times)
      }
      return (left.macroF1, right.macroF1)
    }
    task = first.task
    turns = paired
    unpaired = first.predictions.count + second.predictions.count - 2 * paired
    macroF1 = sampled([Int](repeating: 1, count: tables.count))
    differenceInterval = Bootstrap.interval(clusters: tables.count) { drawn in
      let (left, right) = sampled(drawn)
      return left - right
    }
    onlyRight = (onlyFirst, onlySecond)
    p = McNemar.exact(onlyFirst: onlyFirst, onlySecond: onlySecond)
  }

  /// The comparison as a document.
  public var document: JSONValue {
    [
      "task": .string(task), "turns": .int(turns), "unpaired": .int(unpaired),
      "macro_f1": .exact(macroF1.first), "macro_f1_other": .exact(macroF1.second),
      "difference": .figure(difference, differenceInterval), "only_right": .int(onlyRight.first),
      "only_other_right": .int(onlyRight.second), "mcnemar_p": .exact(p),
    ]
  }
}
