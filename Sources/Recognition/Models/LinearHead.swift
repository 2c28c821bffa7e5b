#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One decision of a linear model: some of its rows, and how their scores become probabilities.
public struct LinearHead: Sendable, Equatable {
  /// The decision's name, such as `behavior`.
  public var name: String
  /// What is decided between, at least two.
  public var labels: [String]
  /// The first of its rows in the model.
  public var firstRow: Int
  /// How many rows it has: one a label, or a single row for two labels.
  public var rowCount: Int
  /// For each label, its weight of every row's score. Fitted on scores of sessions the rows were not trained on.
  public var slopes: [[Double]]
  /// For each label, its constant.
  public var intercepts: [Double]
  /// For each label, what is added to its log probability when deciding, to make up for rare labels.
  public var offsets: [Double]

  /// Makes a head.
  public init(
    name: String, labels: [String], firstRow: Int, rowCount: Int, slopes: [[Double]], intercepts: [Double],
    offsets: [Double]
  ) {
    self.name = name
    self.labels = labels
    self.firstRow = firstRow
    self.rowCount = rowCount
    self.slopes = slopes
    self.intercepts = intercepts
    self.offsets = offsets
  }

  /// The probabilities of the labels, to four decimals.
  ///
  /// - Parameter scores: the scores of the head's own rows.
  public func probabilities(_ scores: some Collection<Float>) -> [Double] {
    var logits: [Double] = []
    logits.reserveCapacity(intercepts.count)
    var highest = -Double.infinity
    for label in intercepts.indices {
      var logit = intercepts[label]
      for (slope, score) in zip(slopes[label], scores) { logit += slope * Double(score) }
      logits.append(logit)
      highest = max(highest, logit)
    }
    var sum = 0.0
    for index in logits.indices {
      logits[index] = exp(logits[index] - highest)
      sum += logits[index]
    }
    for index in logits.indices { logits[index] = Probability.rounded(logits[index] / sum) }
    return logits
  }

  /// The label to give: the likeliest after the offsets; the first of equals.
  public func decide(_ probabilities: [Double]) -> Int {
    var best = 0
    var bestScore = -Double.infinity
    for (index, probability) in probabilities.enumerated() {
      let score = log(max(probability, 1e-12)) + offsets[index]
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    return best
  }
}
