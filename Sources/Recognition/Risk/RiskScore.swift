import Language

/// What the trained score says of one turn.
public struct RiskScore: Sendable, Equatable {
  /// How likely the turn needs a person, 0 to 1.
  public var probability: Double
  /// How likely it reads at least low, at least moderate, and at least high, 0 to 1 each.
  public var atLeast: [Double]
  /// Whether `probability` is high enough to ask for a reader.
  public var asksForReader: Bool
  /// How likely each domain is where any risk is told, in the codebook's order.
  public var domains: [Double]
  /// The words that carried it most.
  public var evidence: Span

  /// The levels that `atLeast` speaks of.
  static let levels: [RiskLevel] = [.low, .moderate, .high]

  /// Makes a score.
  public init(
    probability: Double, atLeast: [Double], asksForReader: Bool, domains: [Double], evidence: Span
  ) {
    self.probability = probability
    self.atLeast = atLeast
    self.asksForReader = asksForReader
    self.domains = domains
    self.evidence = evidence
  }

  /// How sure a domain must be to be named.
  static let clearDomain = 0.6

  /// The likeliest domain, where one is clear.
  var domain: RiskDomain? {
    domains.indices.first { domains[$0] >= Self.clearDomain }.map { RiskDomain.allCases[$0] }
  }

  /// The highest level that the score supports with a probability of `threshold` or more.
  public func supported(_ threshold: Double) -> RiskLevel {
    Self.levels.indices.last { atLeast[$0] >= threshold }.map { Self.levels[$0] } ?? .none
  }
}
