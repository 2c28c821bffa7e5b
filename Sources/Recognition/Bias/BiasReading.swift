import Statistics

/// What a trained reader says of wordings that may land badly.
public struct BiasReading: Sendable {
  /// What it says of one therapist turn.
  public struct Score: Sendable, Equatable {
    /// The log-odds that the turn holds such a wording.
    public var logOdds: Double
    /// The log-odds of each type where it does, in the codebook's order.
    public var types: [Double]
    /// The log-odds of each kind where it does, in the codebook's order.
    public var kinds: [Double]
    /// The words that carry it most, the strongest first; at least one place.
    public var evidence: [Span]

    /// Makes a score.
    public init(logOdds: Double, types: [Double], kinds: [Double], evidence: [Span]) {
      self.logOdds = logOdds
      self.types = types
      self.kinds = kinds
      self.evidence = evidence
    }
  }

  /// How the score of the turn and the words that a rule found become one probability, fitted on voices that the reader did
  /// not learn from (`Models/encoder/calibrate.py`).
  public struct Weighing: Sendable, Equatable {
    /// What a unit of log-odds counts.
    public var slope: Double
    /// What is added where no rule's words stand.
    public var intercept: Double
    /// What a rule's words add, by how sure they are: weak, usual, strong.
    public var rules: [Double]
    /// The probability that a wording keeps which a rule found, however much the reader doubts it: rules have the last word.
    public var withRule: Double
    /// The least probability at which one is flagged that the reader alone found.
    public var withoutRule: Double

    /// Makes it.
    public init(slope: Double, intercept: Double, rules: [Double], withRule: Double, withoutRule: Double) {
      self.slope = slope
      self.intercept = intercept
      self.rules = rules
      self.withRule = withRule
      self.withoutRule = withoutRule
    }

    /// The probability that a person would flag the turn.
    ///
    /// - Parameter strength: how sure the rule's words are by themselves (`Cue.Strength`); nil where no rule found any.
    func probability(_ logOdds: Double, rule strength: Double?) -> Double {
      let added = strength.map { rules[Cue.Strength.place(of: $0)] }
      return max(
        LogOdds.probability(slope * logOdds + intercept + (added ?? 0)), strength == nil ? 0 : withRule)
    }
  }

  /// The score of each turn; nil for everybody but therapists, and for turns without words.
  public var scores: [Score?]
  /// How they count.
  public let weighing: Weighing

  /// Makes a reading.
  public init(scores: [Score?], weighing: Weighing) {
    self.scores = scores
    self.weighing = weighing
  }

  /// How likely a turn holds such a wording where no rule found any; nil where the turn was not read.
  public func probability(of turn: Int) -> Double? {
    scores[turn].map { weighing.probability($0.logOdds, rule: nil) }
  }
}
