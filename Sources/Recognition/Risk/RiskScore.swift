import Language
import Statistics

/// What the trained score says of one turn.
public struct RiskScore: Sendable, Equatable {
  /// How likely the turn needs a person, 0 to 1.
  public var probability: Double
  /// How likely it reads at least low, at least moderate, and at least high, 0 to 1 each.
  public var atLeast: [Double]
  /// The same of the speaker's own risk alone.
  public var own: [Double]
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
    probability: Double, atLeast: [Double], own: [Double], asksForReader: Bool, domains: [Double], evidence: Span
  ) {
    self.probability = probability
    self.atLeast = atLeast
    self.own = own
    self.asksForReader = asksForReader
    self.domains = domains
    self.evidence = evidence
  }

  /// The same, no level less likely than another score says, and asking for a reader where that does.
  func atLeast(_ other: RiskScore) -> RiskScore {
    var joined = self
    joined.atLeast = zip(atLeast, other.atLeast).map(max)
    joined.own = zip(own, other.own).map(max)
    joined.asksForReader = asksForReader || other.asksForReader
    return joined
  }

  /// The same, every level less likely by so much in log-odds; who is asked to read it stays.
  func lessened(by logOdds: Double) -> RiskScore {
    func less(_ probability: Double) -> Double { LogOdds.probability(LogOdds.bounded(probability) - logOdds) }
    var lessened = self
    lessened.atLeast = atLeast.map(less)
    lessened.own = own.map(less)
    return lessened
  }

  /// How sure a domain must be to be named.
  static let clearDomain = 0.6

  /// The likeliest domain, where one is clear.
  var domain: RiskDomain? {
    domains.indices.first { domains[$0] >= Self.clearDomain }.map { RiskDomain.allCases[$0] }
  }

  /// The likeliest domain, however likely.
  var likeliestDomain: RiskDomain? {
    domains.indices.max { domains[$0] < domains[$1] }.map { RiskDomain.allCases[$0] }
  }

  /// The level of the speaker's own that is likely enough to raise words to it.
  func surelyOwn(_ needed: Confirming) -> RiskLevel {
    if own[Self.levels.count - 1] >= needed.lifting { return .high }
    return own[Self.levels.count - 2] >= needed.raising ? .moderate : .none
  }

  /// The highest level with a probability of `threshold` or more.
  public func supported(_ threshold: Double) -> RiskLevel { Self.highest(atLeast, threshold) }

  private static func highest(_ probabilities: [Double], _ threshold: Double) -> RiskLevel {
    levels.indices.last { probabilities[$0] >= threshold }.map { levels[$0] } ?? .none
  }

  /// The level that the score supports, and whose risk it is, for words that seem to speak of `subject`.
  func reading(
    _ threshold: Double, _ needed: Confirming, saidOf subject: RiskFinding.Subject
  ) -> (level: RiskLevel, subject: RiskFinding.Subject) {
    guard needed.tellsSubject else { return (supported(threshold), subject) }
    var ownLevel = Self.highest(own, threshold)
    if ownLevel == .high, own[Self.levels.count - 1] < needed.high { ownLevel = .moderate }
    let place = Self.levels.firstIndex(of: max(ownLevel, .moderate)) ?? 0
    let isOwn = own[place] >= needed.ownPart * atLeast[place]
    // Words that speak of somebody else are overruled only by a reading that is surer.
    if isOwn, subject == .oneself || Self.highest(own, max(threshold, needed.another)) >= .moderate {
      return (ownLevel, .oneself)
    }
    return (supported(max(threshold, needed.another)), .other)
  }
}
