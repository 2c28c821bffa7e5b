/// What a programme says of a scenario that simulated clients follow.
public struct Scenario: Sendable, Equatable {
  /// The codes that a session of it gives room for, by identifier.
  public var expected: [String]
  /// The change that client talk is measured towards, for sessions that name none.
  public var changeTarget: String?

  /// Makes a scenario.
  public init(expected: [String] = [], changeTarget: String? = nil) {
    self.expected = expected
    self.changeTarget = changeTarget
  }
}
