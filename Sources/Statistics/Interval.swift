/// A confidence interval at 95%.
public struct Interval: Sendable, Equatable {
  /// The lower bound.
  public let lower: Double
  /// The upper bound.
  public let upper: Double

  /// Makes an interval.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The interval with both ends changed by a rising function.
  public func map(_ transform: (Double) -> Double) -> Interval {
    Interval(transform(lower), transform(upper))
  }
}
