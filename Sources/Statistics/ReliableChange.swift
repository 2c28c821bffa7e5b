/// Whether a change is larger than errors of measurement make it (Jacobson and Truax 1991).
public struct ReliableChange: Sendable, Equatable {
  /// The change over its standard error.
  public let index: Double

  /// Beyond this, errors alone make a change in one of twenty cases.
  public static let least = Wilson.z

  /// Whether errors of measurement alone seldom make such a change.
  public var isReliable: Bool { abs(index) >= Self.least }

  /// - Parameters:
  ///   - before: the value before, in any unit.
  ///   - after: the value after, in the same unit.
  ///   - deviation: the standard deviation of the value between those who are measured, greater than 0.
  ///   - reliability: how well two measurements of the same agree, as a correlation below 1.
  /// - Returns: nil where deviation or reliability leaves no error to compare with.
  public init?(from before: Double, to after: Double, deviation: Double, reliability: Double) {
    guard deviation > 0, reliability < 1 else { return nil }
    let error = deviation * (1 - reliability).squareRoot()
    index = (after - before) / (2 * error * error).squareRoot()
  }
}
