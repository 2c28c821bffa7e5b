/// The exponentially weighted moving average of a course (Roberts 1959): it shows a small shift that stays, where single values show
/// a large one.
public struct ExponentialAverage: Sendable, Equatable {
  /// How much the newest value weighs (`reports.md`, Numbers).
  public static let weight = 0.2
  /// How many standard errors of the average its limits lie from the mean: with a weight of .2 a course that goes nowhere leaves them
  /// once in 500 values (Lucas and Saccucci 1990).
  public static let width = 2.962

  /// The average after each value.
  public let values: [Double]
  /// The limits of each.
  public let limits: [Interval]

  /// The average of a course that starts at a known mean, with limits.
  ///
  /// - Parameter deviation: the standard deviation of single values.
  public init(_ course: [Double], mean: Double, deviation: Double) {
    var average = mean
    values = course.map { value in
      average += Self.weight * (value - average)
      return average
    }
    let keeps = (1 - Self.weight) * (1 - Self.weight)
    var kept = 1.0
    limits = course.map { _ in
      kept *= keeps
      let half = Self.width * deviation * (Self.weight / (2 - Self.weight) * (1 - kept)).squareRoot()
      return Interval(mean - half, mean + half)
    }
  }
}
