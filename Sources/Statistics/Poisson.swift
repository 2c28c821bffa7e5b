/// The exact interval for a count (Garwood 1936).
public enum Poisson {
  /// The 95% interval of the mean of a Poisson count: the means at which a count this large, or this small, has probability .025.
  ///
  /// - Parameter count: 0 or more.
  public static func interval(count: Int) -> Interval {
    let lower = count == 0 ? 0 : solve { 1 - cumulative(count - 1, mean: $0) - 0.025 }
    let upper = solve { 0.025 - cumulative(count, mean: $0) }
    return Interval(lower, upper)
  }

  /// The 95% interval of a rate: `count` events in `exposure` units.
  ///
  /// - Parameter exposure: above 0.
  public static func rate(count: Int, exposure: Double) -> Interval {
    interval(count: count).map { $0 / exposure }
  }

  /// The probability of at most `count` events.
  static func cumulative(_ count: Int, mean: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    // Terms relative to the first keep large means from underflowing before the sum is scaled back.
    var scale = -mean
    for k in stride(from: 1, through: count, by: 1) {
      term *= mean / Double(k)
      sum += term
      if sum > 1e200 {
        term /= sum
        scale += Logarithm.natural(sum)
        sum = 1
      }
    }
    return min(1, Logarithm.exponential(scale + Logarithm.natural(sum)))
  }

  /// The root of a rising function above 0.
  private static func solve(_ rising: (Double) -> Double) -> Double {
    var lower = 0.0
    var upper = 1.0
    while rising(upper) < 0 { upper *= 2 }
    for _ in 0..<200 {
      let middle = (lower + upper) / 2
      if rising(middle) < 0 { lower = middle } else { upper = middle }
    }
    return (lower + upper) / 2
  }
}
