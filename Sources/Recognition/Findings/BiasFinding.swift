/// A wording of the therapist that may land badly, and what to try instead (codebook 7).
public struct BiasFinding: Sendable, Equatable {
  /// Where a person's review stands.
  public enum Review: String, Sendable, CaseIterable {
    case unreviewed
    case confirmed
    case dismissed
  }

  /// Whom it is about.
  public var type: BiasType
  /// How it works.
  public var kind: BiasKind
  /// How badly it may land.
  public var severity: BiasSeverity
  /// How sure, 0 to 1.
  public var probability: Double
  /// The words, at least one place.
  public var evidence: [Span]
  /// Why it may land badly, one sentence.
  public var why: String
  /// A wording to try.
  public var alternative: String
  /// The rule that fired.
  public var rule: String
  /// Where the review stands.
  public var review: Review

  /// Makes a finding that nobody has reviewed.
  public init(
    type: BiasType, kind: BiasKind, severity: BiasSeverity, probability: Double, evidence: [Span], why: String,
    alternative: String, rule: String, review: Review = .unreviewed
  ) {
    self.type = type
    self.kind = kind
    self.severity = severity
    self.probability = probability
    self.evidence = evidence
    self.why = why
    self.alternative = alternative
    self.rule = rule
    self.review = review
  }
}
