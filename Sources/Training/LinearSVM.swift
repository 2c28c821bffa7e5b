import Recognition
import Statistics

/// A linear support vector machine with squared hinge loss, fitted by dual coordinate descent (Hsieh et al. 2008, the method of
/// liblinear's solver 1).
struct LinearSVM {
  /// The weights by feature, then those of the word vectors' numbers, and the constant at the end.
  private(set) var weights: [Double]

  /// The constant.
  var bias: Double { weights[weights.count - 1] }

  /// Fits `vectors` to signs.
  ///
  /// - Parameters:
  ///   - vectors: the cases.
  ///   - isPositive: which side each is on.
  ///   - costs: how much an error on each case costs beside the others.
  ///   - features: the size of the vocabulary.
  ///   - positiveCost: the cost of an error on a positive case.
  ///   - negativeCost: the cost of an error on a negative case.
  init(
    _ vectors: [SparseVector], isPositive: [Bool], costs: [Double], features: Int, positiveCost: Double,
    negativeCost: Double, tolerance: Double = 0.01, maximumRounds: Int = 400
  ) {
    let dense = vectors.first?.dense.count ?? 0
    let constant = features + dense
    var weights = [Double](repeating: 0, count: constant + 1)
    let norms = vectors.map { vector in
      (vector.values + vector.dense).reduce(1.0) { $0 + Double($1) * Double($1) }
    }
    var alphas = [Double](repeating: 0, count: vectors.count)
    var order = Array(vectors.indices)
    var generator = SeededGenerator(seed: 7)
    weights.withUnsafeMutableBufferPointer { weights in
      for _ in 0..<maximumRounds {
        generator.shuffle(&order)
        var largest = 0.0
        for index in order {
          let sign = isPositive[index] ? 1.0 : -1.0
          let diagonal = 0.5 / (costs[index] * (isPositive[index] ? positiveCost : negativeCost))
          let vector = vectors[index]
          var score = weights[constant]
          vector.dense.withUnsafeBufferPointer { values in
            for at in 0..<values.count { score += weights[features + at] * Double(values[at]) }
          }
          vector.indices.withUnsafeBufferPointer { places in
            vector.values.withUnsafeBufferPointer { values in
              for at in 0..<places.count { score += weights[Int(places[at])] * Double(values[at]) }
            }
          }
          let gradient = sign * score - 1 + diagonal * alphas[index]
          let projected = alphas[index] == 0 ? min(gradient, 0) : gradient
          largest = max(largest, abs(projected))
          guard abs(projected) > 1e-12 else { continue }
          let old = alphas[index]
          alphas[index] = max(old - gradient / (norms[index] + diagonal), 0)
          let change = (alphas[index] - old) * sign
          weights[constant] += change
          vector.dense.withUnsafeBufferPointer { values in
            for at in 0..<values.count { weights[features + at] += change * Double(values[at]) }
          }
          vector.indices.withUnsafeBufferPointer { places in
            vector.values.withUnsafeBufferPointer { values in
              for at in 0..<places.count { weights[Int(places[at])] += change * Double(values[at]) }
            }
          }
        }
        if largest < tolerance { break }
      }
    }
    self.weights = weights
  }

  /// The signed distance of a case.
  func score(_ vector: SparseVector) -> Double {
    let first = weights.count - 1 - vector.dense.count
    let words = zip(vector.indices, vector.values).reduce(bias) { $0 + weights[Int($1.0)] * Double($1.1) }
    return vector.dense.enumerated().reduce(words) { $0 + weights[first + $1.offset] * Double($1.element) }
  }
}
