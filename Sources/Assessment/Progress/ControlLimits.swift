/// The limits of an individuals chart (XmR, Shewhart): the mean of a baseline, and 2.66 times its mean moving range to
/// each side.
public struct ControlLimits: Sendable, Equatable {
  /// Limits are drawn on the first sessions only: learners are meant to move.
  public static let baseline = 5
  /// 3 / d2 for ranges of two (d2 = 1.128).
  private static let factor = 2.66
  /// d2, the mean range of two values with a standard deviation of 1.
  private static let rangeOfTwo = 1.128

  /// The mean of the baseline, 0 to 1.
  public let mean: Double
  /// Under this, a session lies beyond chance.
  public let lower: Double
  /// Above this, a session lies beyond chance.
  public let upper: Double
  /// The standard deviation of a session, from the mean moving range.
  public let deviation: Double

  /// Limits of shares, kept within 0 and 1; nil for fewer than five values.
  public init?(_ shares: [Double]) {
    guard shares.count >= Self.baseline else { return nil }
    let first = shares.prefix(Self.baseline)
    mean = first.reduce(0, +) / Double(first.count)
    let ranges = zip(first, first.dropFirst()).map { abs($1 - $0) }
    let range = ranges.reduce(0, +) / Double(ranges.count)
    let half = Self.factor * range
    deviation = range / Self.rangeOfTwo
    lower = max(0, mean - half)
    upper = min(1, mean + half)
  }
}
