/// That a person has looked at what stands under Safety in a session.
public struct PersonLook: Sendable, Equatable {
  /// Who looked, as the person said.
  public let by: String
  /// The day, in UTC, as `2026-10-05`.
  public let on: String
  /// What the person wanted to remember.
  public let note: String?
  /// What was found then, as `RiskFingerprint` gives it: a look counts only while this stays the same.
  public let findings: String

  /// Makes a look.
  public init(by: String, on: String, note: String? = nil, findings: String) {
    self.by = by
    self.on = on
    self.note = note
    self.findings = findings
  }
}
