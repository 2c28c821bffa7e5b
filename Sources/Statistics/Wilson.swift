/// The score interval for a share (Wilson 1927).
public enum Wilson {
  /// The standard normal quantile at .975.
  public static let z = 1.959963984540054

  /// The 95% interval of a share.
  ///
  /// - Parameters:
  ///   - successes: 0 or more.
  ///   - trials: at least `successes`.
  /// - Returns: nil when there are no trials.
  public static func interval(successes: Int, of trials: Int) -> Interval? {
    guard trials > 0, successes >= 0, successes <= trials else { return nil }
    let n = Double(trials)
    let share = Double(successes) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(successes == 0 ? 0 : middle - half, successes == trials ? 1 : middle + half)
  }
}
