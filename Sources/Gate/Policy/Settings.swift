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
