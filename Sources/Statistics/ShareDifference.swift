/// The difference of two shares that were counted on different turns.
public enum ShareDifference {
  /// The 95% interval of the first share less the second, by both score intervals (Newcombe 1998, method 10).
  ///
  /// - Returns: nil when either was counted on nothing.
  public static func interval(_ first: (count: Int, total: Int), _ second: (count: Int, total: Int)) -> Interval? {
    guard let one = Wilson.interval(successes: first.count, of: first.total),
      let other = Wilson.interval(successes: second.count, of: second.total)
    else { return nil }
    let (p, q) = (Double(first.count) / Double(first.total), Double(second.count) / Double(second.total))
    func square(_ value: Double) -> Double { value * value }
    return Interval(
      p - q - (square(p - one.lower) + square(other.upper - q)).squareRoot(),
      p - q + (square(one.upper - p) + square(q - other.lower)).squareRoot())
  }
}
