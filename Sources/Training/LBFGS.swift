/// Minimises a smooth convex function by limited-memory BFGS (Nocedal and Wright, algorithm 7.5) with backtracking.
enum LBFGS {
  /// The minimiser reached.
  ///
  /// - Parameters:
  ///   - start: where to begin.
  ///   - function: the value and the gradient.
  static func minimize(
    from start: [Double], maximumRounds: Int = 300, memory: Int = 10,
    _ function: ([Double]) -> (value: Double, gradient: [Double])
  ) -> [Double] {
    var point = start
    var (value, gradient) = function(point)
    var history: [(step: [Double], change: [Double], inverse: Double)] = []
    for _ in 0..<maximumRounds {
      guard dot(gradient, gradient) > 1e-16 else { break }
      let direction = self.direction(gradient, history)
      let slope = dot(gradient, direction)
      guard slope < 0 else { break }
      var length = history.isEmpty ? 1 / max(1, dot(gradient, gradient).squareRoot()) : 1.0
      var next = point
      var nextValue = value
      var nextGradient = gradient
      var isLower = false
      for _ in 0..<40 {
        next = zip(point, direction).map { $0 + length * $1 }
        (nextValue, nextGradient) = function(next)
        if nextValue <= value + 1e-4 * length * slope {
          isLower = true
          break
        }
        length /= 2
      }
      guard isLower, value - nextValue > 1e-13 * max(1, abs(value)) else { break }
      let step = zip(next, point).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let curvature = dot(step, change)
      if curvature > 1e-12 {
        history.append((step, change, 1 / curvature))
        if history.count > memory { history.removeFirst() }
      }
      point = next
      value = nextValue
      gradient = nextGradient
    }
    return point
  }

  private static func direction(
    _ gradient: [Double], _ history: [(step: [Double], change: [Double], inverse: Double)]
  ) -> [Double] {
    var result = gradient.map { -$0 }
    var shares: [Double] = []
    for (step, change, inverse) in history.reversed() {
      let share = inverse * dot(step, result)
      shares.append(share)
      for index in result.indices { result[index] -= share * change[index] }
    }
    if let last = history.last {
      let scale = dot(last.step, last.change) / dot(last.change, last.change)
      for index in result.indices { result[index] *= scale }
    }
    for ((step, change, inverse), share) in zip(history, shares.reversed()) {
      let other = inverse * dot(change, result)
      for index in result.indices { result[index] += step[index] * (share - other) }
    }
    return result
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
