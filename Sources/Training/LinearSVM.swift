import Recognition
import Statistics

/// A linear support vector machine with squared hinge loss, fitted by dual coordinate descent (Hsieh et al. 2008, the method of
/// liblinear's solver 1).
struct LinearSVM {
  /// The weights by feature, and the constant at the end.
  private(set) var weights: [Double]

  /// The constant.
  var bias: Double { weights[weights.count - 1] }

  /// Fits `vectors` to signs.
  ///
  /// - Parameters:
  ///   - vectors: the cases.
  ///   - isPositive: which side each is on.
  ///   - features: the size of the vocabulary.
  ///   - positiveCost: the cost of an error on a positive case.
  ///   - negativeCost: the cost of an error on a negative case.
  init(
    _ vectors: [SparseVector], isPositive: [Bool], features: Int, positiveCost: Double, negativeCost: Double,
    tolerance: Double = 0.01, maximumRounds: Int = 400
  ) {
    var weights = [Double](repeating: 0, count: features + 1)
    let norms = vectors.map { vector in vector.values.reduce(1.0) { $0 + Double($1) * Double($1) } }
    var alphas = [Double](repeating: 0, count: vectors.count)
    var order = Array(vectors.indices)
    var generator = SeededGenerator(seed: 7)
    weights.withUnsafeMutableBufferPointer { weights in
      for _ in 0..<maximumRounds {
        generator.shuffle(&order)
        var largest = 0.0
        for index in order {
          let sign = isPositive[index] ? 1.0 : -1.0
          let diagonal = 0.5 / (isPositive[index] ? positiveCost : negativeCost)
          let vector = vectors[index]
          var score = weights[features]
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
          weights[features] += change
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
    zip(vector.indices, vector.values).reduce(bias) { $0 + weights[Int($1.0)] * Double($1.1) }
  }
}
