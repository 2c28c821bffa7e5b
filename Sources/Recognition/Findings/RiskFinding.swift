/// A disclosure of risk, or a denial of it, in one utterance (codebook 6).
public struct RiskFinding: Sendable, Equatable {
  /// Who may come to harm; for `violence`, who may do it.
  public enum Subject: String, Sendable, CaseIterable {
    case oneself = "self"
    case other
  }

  /// When the state holds, not when an act is planned for.
  public enum Temporality: String, Sendable, CaseIterable {
    case current
    case past
    case future
  }

  /// What may harm.
  public var domain: RiskDomain
  /// How serious it is.
  public var level: RiskLevel
  /// C-SSRS Screener items with direct evidence, 1 to 6, ascending; only for suicide.
  public var items: [Int]
  /// Whose risk it is.
  public var subject: Subject
  /// When.
  public var temporality: Temporality
  /// Whether the speaker denies it; the level is `none` then.
  public var isDenial: Bool
  /// How sure, 0 to 1.
  public var probability: Double
  /// The words, at least one place.
  public var evidence: [Span]
  /// The rule that fired.
  public var rule: String

  /// Makes a finding.
  public init(
    domain: RiskDomain, level: RiskLevel, items: [Int] = [], subject: Subject = .oneself,
    temporality: Temporality = .current, isDenial: Bool = false, probability: Double, evidence: [Span], rule: String
  ) {
    self.domain = domain
    self.level = level
    self.items = items
    self.subject = subject
    self.temporality = temporality
    self.isDenial = isDenial
    self.probability = probability
    self.evidence = evidence
    self.rule = rule
  }
}
