/// Something that must hold. Each is one small file; `CheckRegistry` lists them.
public protocol Check: Sendable {
  /// The identifier, which is the key of the policy and what `pe validate --explain` takes.
  static var id: String { get }
  /// What it belongs to.
  static var family: CheckFamily { get }
  /// One sentence without a full stop.
  static var summary: String { get }
  /// Why it is there and what it rests on.
  static var rationale: String { get }
  /// Its limits with their standard values, in the order of their keys.
  static var parameters: [Parameter] { get }
  /// Whether it runs unless a policy leaves it out.
  static var isOnByDefault: Bool { get }

  /// Judges.
  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult
}

extension Check {
  /// Most checks run.
  public static var isOnByDefault: Bool { true }
}

/// What checks belong to: a suite each in JUnit.
public enum CheckFamily: String, Sendable, CaseIterable {
  case data
  case outputs
  case agreement
  case change
  case safety
  case fairness
  case robustness

  /// What the family asks.
  public var title: String {
    switch self {
    case .data: "Data: can this be judged at all"
    case .outputs: "Outputs: what is written beside the codes"
    case .agreement: "Agreement with people"
    case .change: "Change against the baseline"
    case .safety: "Safety"
    case .fairness: "Fairness"
    case .robustness: "Robustness and running"
    }
  }
}

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

/// A value of the policy.
public enum PolicyValue: Sendable, Equatable {
  case off
  case number(Double)
  case names([String])
  case name(String)
}

/// The values of one check's keys.
public struct Settings: Sendable, Equatable {
  /// Whether the check runs.
  public internal(set) var isOn: Bool
  /// The values by key.
  public internal(set) var values: [String: PolicyValue]

  /// The standard values of a check.
  init(_ check: any Check.Type) {
    isOn = check.isOnByDefault
    values = Dictionary(check.parameters.map { ($0.key, $0.standard) }, uniquingKeysWith: { first, _ in first })
  }

  /// A number, nil when it is off.
  func number(_ key: String) -> Double? {
    if case .number(let value)? = values[key] { return value }
    return nil
  }

  /// A number that cannot be off.
  func limit(_ key: String) -> Double { number(key) ?? 0 }

  /// A whole number.
  func count(_ key: String) -> Int { Int(limit(key)) }

  /// A list of names.
  func names(_ key: String) -> [String] {
    if case .names(let names)? = values[key] { return names }
    return []
  }

  /// One name.
  func name(_ key: String) -> String {
    if case .name(let name)? = values[key] { return name }
    return ""
  }

  /// The tasks to judge, in order.
  var tasks: [JudgedTask] { JudgedTask.allCases.filter { names("tasks").contains($0.rawValue) } }
}
