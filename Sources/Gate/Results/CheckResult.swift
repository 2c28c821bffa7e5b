/// What one check says of everything it looked at.
public struct CheckResult: Sendable {
  /// The check.
  public let check: any Check.Type
  /// What it says of each part; at least one.
  public internal(set) var parts: [Part]
  /// What it points at.
  public let findings: FindingList

  /// Makes a result.
  init(_ check: any Check.Type, _ parts: [Part], _ findings: FindingList = FindingList()) {
    self.check = check
    self.parts = parts.isEmpty ? [.skipped("", "there is nothing to judge")] : parts
    self.findings = findings
  }

  /// The heaviest part's.
  public var verdict: Verdict {
    parts.map(\.verdict).max { $0.weight < $1.weight } ?? .skipped
  }

  /// What is said in one line: of the parts with the verdict, the first, and how many more there are.
  public var message: String {
    let speaking = parts.filter { $0.verdict == verdict }
    guard let first = speaking.first else { return "" }
    let more = speaking.count > 1 ? " (and \(speaking.count - 1) more)" : ""
    return (first.name.isEmpty ? "" : "\(first.name): ") + first.message + more
  }
}
