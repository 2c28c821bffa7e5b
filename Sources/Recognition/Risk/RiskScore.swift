import Language

/// What the trained score says of one turn.
public struct RiskScore: Sendable, Equatable {
  /// How likely the turn needs a person, 0 to 1.
  public var probability: Double
  /// How likely it reads at least low, at least moderate, and at least high, 0 to 1 each.
  public var atLeast: [Double]
  /// Whether `probability` is high enough to ask for a reader.
  public var asksForReader: Bool
  /// The likeliest domain, where one is clear.
  public var domain: RiskDomain?
  /// The words that carried it most.
  public var evidence: Span

  /// The levels that `atLeast` speaks of.
  static let levels: [RiskLevel] = [.low, .moderate, .high]

  /// Makes a score.
  public init(
    probability: Double, atLeast: [Double], asksForReader: Bool, domain: RiskDomain?, evidence: Span
  ) {
    self.probability = probability
    self.atLeast = atLeast
    self.asksForReader = asksForReader
    self.domain = domain
    self.evidence = evidence
  }

  /// The highest level that the score supports with a probability of `threshold` or more.
  func supported(_ threshold: Double) -> RiskLevel {
    Self.levels.indices.last { atLeast[$0] >= threshold }.map { Self.levels[$0] } ?? .none
  }
}
