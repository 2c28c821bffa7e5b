import JSON
import Statistics

/// The limits of an individuals chart (XmR, Shewhart): the mean of a baseline, and 2.66 times its mean moving range to
/// each side.
struct ControlLimits: Sendable, Equatable {
  /// Limits are drawn on the first sessions only: learners are meant to move.
  static let baseline = 5
  /// 3 / d2 for ranges of two (d2 = 1.128).
  private static let factor = 2.66

  let mean: Double
  let lower: Double
  let upper: Double

  /// Limits of shares, kept within 0 and 1; nil for fewer than five values.
  init?(_ shares: [Double]) {
    guard shares.count >= Self.baseline else { return nil }
    let first = shares.prefix(Self.baseline)
    mean = first.reduce(0, +) / Double(first.count)
    let ranges = zip(first, first.dropFirst()).map { abs($1 - $0) }
    let half = Self.factor * ranges.reduce(0, +) / Double(ranges.count)
    lower = max(0, mean - half)
    upper = min(1, mean + half)
  }

  /// The limits and how they are written.
  var document: JSONValue {
    [
      "mean": .decimal(mean), "lower": .decimal(lower), "upper": .decimal(upper), "sessions": .int(Self.baseline),
      "text": .string("\(Percent.whole(lower)) to \(Percent.whole(upper))"), "mean_text": .string(Percent.whole(mean)),
    ]
  }
}
