import Statistics

/// Fits how scores become probabilities: a multinomial logistic regression on scores of cases that the rows did not see.
enum SoftmaxCalibrator {
  private typealias Lanes = SIMD8<Double>

  /// The slopes and intercepts that make the labels likeliest, held near 0 by a ridge of `ridge` times the number of cases.
  ///
  /// - Parameters:
  ///   - scores: for each case, its rows' scores.
  ///   - truth: for each case, its label.
  ///   - labels: how many labels there are.
  ///   - base: for each case, what each label has before anything is fitted: the ridge then holds near that.
  static func fit(
    scores: [[Double]], truth: [Int], labels: Int, base: [[Double]]? = nil, ridge: Double = 1e-3
  ) -> (slopes: [[Double]], intercepts: [Double]) {
    let rows = scores.first?.count ?? 0
    let width = rows + 1
    let count = Double(max(scores.count, 1))
    // Rows stand at a multiple of the lanes, so that sums run lane by lane: in the same order on every processor.
    let stride = (rows + Lanes.scalarCount - 1) / Lanes.scalarCount
    func inLanes(_ row: [Double]) -> [Lanes] {
      (0..<stride).map { block in
        var lanes = Lanes.zero
        for lane in 0..<min(Lanes.scalarCount, rows - block * Lanes.scalarCount) {
          lanes[lane] = row[block * Lanes.scalarCount + lane]
        }
        return lanes
      }
    }
    let flat = scores.flatMap(inLanes)
    let fitted = LBFGS.minimize(from: [Double](repeating: 0, count: labels * width)) { parameters in
      var value = 0.0
      var logits = [Double](repeating: 0, count: labels)
      var slopes = [Lanes](repeating: .zero, count: labels * stride)
      for index in 0..<labels {
        for row in 0..<rows {
          slopes[index * stride + row / Lanes.scalarCount][row % Lanes.scalarCount] = parameters[index * width + row]
        }
      }
      var sums = [Lanes](repeating: .zero, count: labels * stride)
      var shifts = [Double](repeating: 0, count: labels)
      flat.withUnsafeBufferPointer { flat in
        slopes.withUnsafeBufferPointer { slopes in
          sums.withUnsafeMutableBufferPointer { sums in
            for (number, label) in truth.enumerated() {
              let first = number * stride
              for index in 0..<labels {
                var lanes = Lanes.zero
                for block in 0..<stride { lanes += slopes[index * stride + block] * flat[first + block] }
                logits[index] = lanes.sum() + parameters[index * width + rows]
                if let base { logits[index] += base[number][index] }
              }
              let highest = logits.max() ?? 0
              var sum = 0.0
              for index in 0..<labels { sum += Logarithm.exponential(logits[index] - highest) }
              value += (Logarithm.natural(sum) + highest - logits[label]) / count
              for index in 0..<labels {
                let error = (Logarithm.exponential(logits[index] - highest) / sum - (index == label ? 1 : 0)) / count
                for block in 0..<stride { sums[index * stride + block] += error * flat[first + block] }
                shifts[index] += error
              }
            }
          }
        }
      }
      var gradient = [Double](repeating: 0, count: parameters.count)
      for index in 0..<labels {
        gradient[index * width + rows] = shifts[index]
        for row in 0..<rows {
          gradient[index * width + row] = sums[index * stride + row / Lanes.scalarCount][row % Lanes.scalarCount]
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
