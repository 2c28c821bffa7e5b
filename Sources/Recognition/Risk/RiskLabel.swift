/// What a risk rule says of a match.
public struct RiskLabel: Sendable, Equatable {
  /// What may harm.
  public var domain: RiskDomain
  /// How serious it is.
  public var level: RiskLevel
  /// C-SSRS items with direct evidence, ascending.
  public var items: [Int]
  /// Whose risk it is.
  public var subject: RiskFinding.Subject
  /// When.
  public var temporality: RiskFinding.Temporality
  /// Whether it is denied.
  public var isDenial: Bool

  /// Makes a label.
  public init(
    _ domain: RiskDomain, _ level: RiskLevel, items: [Int] = [], subject: RiskFinding.Subject = .oneself,
    temporality: RiskFinding.Temporality = .current, isDenial: Bool = false
  ) {
    self.domain = domain
    self.level = level
    self.items = items
    self.subject = subject
    self.temporality = temporality
    self.isDenial = isDenial
  }
}
