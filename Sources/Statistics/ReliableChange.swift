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
  ///   - counts: of how many measurements each is the mean; Jacobson and Truax compare one with one.
  ///   - deviation: the standard deviation of the value between those who are measured, greater than 0.
  ///   - reliability: how well two measurements of the same agree, as a correlation below 1.
  /// - Returns: nil where deviation or reliability leaves no error to compare with.
  public init?(
    from before: Double, to after: Double, counts: (before: Int, after: Int) = (1, 1), deviation: Double,
    reliability: Double
  ) {
    guard deviation > 0, reliability < 1, counts.before > 0, counts.after > 0 else { return nil }
    let error = deviation * (1 - reliability).squareRoot()
    index = (after - before) / (error * (1 / Double(counts.before) + 1 / Double(counts.after)).squareRoot())
  }
}
