/// Findings in order: all are counted, and the first of them kept, so that memory stays bounded.
public struct FindingList: Sendable {
  /// How many are kept, as many results as a SARIF viewer is given (`gate.md`).
  static let most = 5_000

  /// How many there are.
  public private(set) var count = 0
  /// The first of them.
  public private(set) var kept: [GateFinding] = []

  /// Adds one.
  mutating func add(_ finding: @autoclosure () -> GateFinding) {
    count += 1
    if kept.count < Self.most { kept.append(finding()) }
  }
}
