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
