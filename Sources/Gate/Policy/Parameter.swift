/// One key of a check in the policy.
public struct Parameter: Sendable {
  /// What values it takes.
  public enum Kind: Sendable {
    /// A number in a range; `off` where `mayBeOff`.
    case number(ClosedRange<Double>, mayBeOff: Bool)
    /// Names from a list; any names where the list is empty.
    case names([String])
    /// One name from a list.
    case name([String])
  }

  /// The key.
  public let key: String
  /// What it is, with its unit, without a full stop.
  public let summary: String
  /// What it takes.
  public let kind: Kind
  /// The value in the preset `default`.
  public let standard: PolicyValue

  /// A number.
  static func number(
    _ key: String, _ summary: String, _ standard: Double?, in range: ClosedRange<Double> = 0...1
  ) -> Parameter {
    Parameter(
      key: key, summary: summary, kind: .number(range, mayBeOff: standard == nil),
      standard: standard.map(PolicyValue.number) ?? .off)
  }

  /// A number that may also be `off` although it is on in the preset `default`.
  static func optional(_ key: String, _ summary: String, _ standard: Double?) -> Parameter {
    Parameter(
      key: key, summary: summary, kind: .number(0...1, mayBeOff: true),
      standard: standard.map(PolicyValue.number) ?? .off)
  }

  /// A number of cases.
  static func count(_ key: String, _ summary: String, _ standard: Int) -> Parameter {
    Parameter(
      key: key, summary: summary, kind: .number(1...1_000_000, mayBeOff: false), standard: .number(Double(standard)))
  }

  /// The fewest sessions that are resampled: below, intervals are too narrow.
  static let sessions = Parameter.count(
    "minimum_sessions", "the fewest sessions to judge (in fairness: of each group)", 10)

  /// The tasks that are judged; those that the gold does not code are passed over.
  static func tasks(_ standard: [JudgedTask] = JudgedTask.allCases) -> Parameter {
    Parameter(
      key: "tasks", summary: "the tasks that are judged, of those that the gold codes",
      kind: .names(JudgedTask.allCases.map(\.rawValue)), standard: .names(standard.map(\.rawValue)))
  }
}
