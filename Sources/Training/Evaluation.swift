import Statistics

/// How well a model's labels agree with a person's, on turns it was not trained on.
public struct Evaluation: Sendable {
  /// The figures of one label.
  public struct PerLabel: Sendable {
    /// The label.
    public let label: String
    /// How often the person gave it.
    public let support: Int
    /// How often the model gave it.
    public let predicted: Int
    /// Of the model's, the share that is right.
    public let precision: Double
    /// Of the person's, the share that was found.
    public let recall: Double
    /// Its interval, resampled by session.
    public let recallInterval: Interval?
    /// The harmonic mean of both.
    public let f1: Double
    /// Its interval, resampled by session.
    public let f1Interval: Interval?
    /// Agreement beyond chance on this label against all others.
    public let kappa: Double?
  }

  /// What was decided, such as `behavior`.
  public let task: String
  /// How the turns were kept apart from training, such as `5 folds by group`.
  public let protocolName: String
  /// The gold's name.
  public let gold: String
  /// How many turns.
  public let turns: Int
  /// How many sessions.
  public let sessions: Int
  /// The mean F1 over labels.
  public let macroF1: Double
  /// Its interval, resampled by session.
  public let macroF1Interval: Interval?
  /// The share of turns labelled right.
  public let accuracy: Double
  /// Agreement beyond chance.
  public let kappa: Double?
  /// Agreement beyond chance with errors weighed by the square of their distance, where the labels are levels.
  public let quadraticKappa: Double?
  /// What was said of each turn.
  public let predictions: [Prediction]
  /// How far stated probabilities of the given labels lie from what came true.
  public let calibration: Calibration
  /// The interval of the calibration error, resampled by session.
  public let calibrationInterval: Interval?
  /// The figures of each label.
  public let labels: [PerLabel]
  /// The whole table.
  public let confusion: Confusion

  /// The expected calibration error over ten bins of equal size.
  public var calibrationError: Double { calibration.error }

  /// Judges predictions.
  ///
  /// - Parameters:
  ///   - predictions: at least one.
  ///   - labels: what was decided between.
  ///   - areLevels: whether the labels are levels, in ascending order.
  ///   - repetitions: how often to resample for the intervals.
  public init(
    task: String, gold: String, protocolName: String, predictions: [Prediction], labels: [String],
    areLevels: Bool = false,
    repetitions: Int = Bootstrap.repetitions
  ) {
    self.task = task
    self.gold = gold
    self.protocolName = protocolName
    turns = predictions.count
    let clusters = Self.clusters(predictions, labels: labels)
    sessions = clusters.count
    var confusion = Confusion(labels: labels)
    for cluster in clusters { confusion.add(cluster.confusion, times: 1) }
    self.confusion = confusion
    macroF1 = confusion.macroF1
    accuracy = confusion.accuracy
    kappa = confusion.kappa
    quadraticKappa = areLevels ? confusion.quadraticKappa : nil
    self.predictions = predictions
    calibration = Calibration(predictions.map(\.stated))
    func sampled(_ drawn: [Int]) -> Confusion {
      var sample = Confusion(labels: labels)
      for (index, times) in drawn.enumerated() where times > 0 { sample.add(clusters[index].confusion, times: times) }
      return sample
    }
    macroF1Interval = Bootstrap.interval(clusters: clusters.count, repetitions: repetitions) { sampled($0).macroF1 }
    calibrationInterval = Bootstrap.interval(clusters: clusters.count, repetitions: min(repetitions, 400)) { drawn in
      var cases: [(probability: Double, isTrue: Bool)] = []
      for (index, times) in drawn.enumerated() {
        for _ in 0..<times { cases += clusters[index].stated }
      }
      return Calibration(cases).error
    }
    self.labels = labels.enumerated().map { number, label in
      PerLabel(
        label: label, support: confusion.support(number), predicted: confusion.predicted(number),
        precision: confusion.precision(number), recall: confusion.recall(number),
        recallInterval: Bootstrap.interval(clusters: clusters.count, repetitions: min(repetitions, 400)) {
          let sample = sampled($0)
          return sample.support(number) == 0 ? nil : sample.recall(number)
        },
        f1: confusion.f1(number),
        f1Interval: Bootstrap.interval(clusters: clusters.count, repetitions: repetitions) { sampled($0).f1(number) },
        kappa: confusion.kappa(number))
    }
  }

  private struct Cluster {
    var confusion: Confusion
    var stated: [(probability: Double, isTrue: Bool)]
  }

  private static func clusters(_ predictions: [Prediction], labels: [String]) -> [Cluster] {
    var order: [String] = []
    var clusters: [String: Cluster] = [:]
    for prediction in predictions {
      if clusters[prediction.session] == nil { order.append(prediction.session) }
      var cluster = clusters[prediction.session] ?? Cluster(confusion: Confusion(labels: labels), stated: [])
      cluster.confusion.add(truth: prediction.truth, predicted: prediction.predicted)
      cluster.stated.append(prediction.stated)
      clusters[prediction.session] = cluster
    }
    return order.compactMap { clusters[$0] }
  }
}

extension Evaluation {
  /// The largest share of a label's turns that is found while at least `precision` of what is given is right, by moving the
  /// threshold on the label's probability; nil where no threshold reaches the precision.
  public func recall(of label: Int, atPrecision precision: Double) -> (recall: Double, threshold: Double)? {
    let sorted = predictions.sorted { $0.probabilities[label] > $1.probabilities[label] }
    let wanted = sorted.count { $0.truth == label }
    guard wanted > 0 else { return nil }
    var found = 0
    var best: (recall: Double, threshold: Double)?
    for (index, prediction) in sorted.enumerated() {
      if prediction.truth == label { found += 1 }
      // Turns of one probability stand or fall together.
      let threshold = prediction.probabilities[label]
      if index + 1 < sorted.count, sorted[index + 1].probabilities[label] == threshold { continue }
      if Double(found) >= precision * Double(index + 1), found > 0 {
        best = (Double(found) / Double(wanted), threshold)
      }
    }
    return best
  }
}

extension Prediction {
  /// The probability of the given label, and whether it is right.
  var stated: (probability: Double, isTrue: Bool) { (probabilities[predicted], predicted == truth) }
}
