/// What a bias rule says of a match.
public struct BiasLabel: Sendable, Equatable {
  /// Whom it is about.
  public var type: BiasType
  /// How it works.
  public var kind: BiasKind
  /// How badly it may land.
  public var severity: BiasSeverity
  /// Why it may land badly, one sentence about the wording, never about the person.
  public var why: String
  /// A wording to try.
  public var alternative: String

  /// Makes a label.
  public init(_ type: BiasType, _ kind: BiasKind, _ severity: BiasSeverity, why: String, alternative: String) {
    self.type = type
    self.kind = kind
    self.severity = severity
    self.why = why
    self.alternative = alternative
  }
}
