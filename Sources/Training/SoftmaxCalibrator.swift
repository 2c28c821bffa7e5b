import Statistics

/// Fits how scores become probabilities: a multinomial logistic regression on scores of cases that the rows did not see.
enum SoftmaxCalibrator {
  /// The slopes and intercepts that make the labels likeliest, held near 0 by a ridge of `ridge` times the number of cases.
  ///
  /// - Parameters:
  ///   - scores: for each case, its rows' scores.
  ///   - truth: for each case, its label.
  ///   - labels: how many labels there are.
  static func fit(
    scores: [[Double]], truth: [Int], labels: Int, ridge: Double = 1e-3
  ) -> (slopes: [[Double]], intercepts: [Double]) {
    let rows = scores.first?.count ?? 0
    let width = rows + 1
    let count = Double(max(scores.count, 1))
    let flat = scores.flatMap { $0 }
    let fitted = LBFGS.minimize(from: [Double](repeating: 0, count: labels * width)) { parameters in
      var value = 0.0
      var gradient = [Double](repeating: 0, count: parameters.count)
      var logits = [Double](repeating: 0, count: labels)
      flat.withUnsafeBufferPointer { flat in
        parameters.withUnsafeBufferPointer { parameters in
          gradient.withUnsafeMutableBufferPointer { gradient in
            for (number, label) in truth.enumerated() {
              let first = number * rows
              for index in 0..<labels {
                var logit = parameters[index * width + rows]
                for row in 0..<rows { logit += parameters[index * width + row] * flat[first + row] }
                logits[index] = logit
              }
              let highest = logits.max() ?? 0
              var sum = 0.0
              for index in 0..<labels { sum += Logarithm.exponential(logits[index] - highest) }
              value += (Logarithm.natural(sum) + highest - logits[label]) / count
              for index in 0..<labels {
                let error = (Logarithm.exponential(logits[index] - highest) / sum - (index == label ? 1 : 0)) / count
                for row in 0..<rows { gradient[index * width + row] += error * flat[first + row] }
                gradient[index * width + rows] += error
              }
            }
          }
        }
      }
      for index in 0..<labels {
        for row in 0..<rows {
          let slope = parameters[index * width + row]
          value += ridge / 2 * slope * slope
          gradient[index * width + row] += ridge * slope
        }
      }
      return (value, gradient)
    }
    return (
      (0..<labels).map { Array(fitted[($0 * width)..<($0 * width + rows)]) },
      (0..<labels).map { fitted[$0 * width + rows] }
    )
  }
}
