import Statistics

/// What a trained reader says of one family's codes in the turns of a conversation.
public struct CodeReading<C: Code>: Sendable {
  /// What it says of one turn.
  public struct Score: Sendable, Equatable {
    /// The log-odds of each code, in the codebook's order.
    public var logOdds: [Double]
    /// The words that carry a code most, for each code that would stand without a rule's words.
    public var evidence: [C: Span]

    /// Makes a score.
    public init(logOdds: [Double], evidence: [C: Span] = [:]) {
      self.logOdds = logOdds
      self.evidence = evidence
    }
  }

  /// How the score of a code and the words that its rule found become one probability, fitted on voices that the reader did not
  /// learn from (`Models/encoder/calibrate.py`).
  public struct Weighing: Sendable, Equatable {
    /// What a unit of log-odds counts.
    public var slope: Double
    /// What a rule's words add, by how sure they are: weak, usual, strong.
    public var rules: [Double]
    /// What is added for each code, in the codebook's order.
    public var intercepts: [Double]
    /// The least probability at which each code is given.
    public var thresholds: [Double]

    /// Makes it.
    public init(slope: Double, rules: [Double], intercepts: [Double], thresholds: [Double]) {
      self.slope = slope
      self.rules = rules
      self.intercepts = intercepts
      self.thresholds = thresholds
    }

    /// The probability that a person would give the code.
    ///
    /// - Parameters:
    ///   - code: the code's place in the codebook.
    ///   - strength: how sure the rule's words are by themselves (`Cue.Strength`); nil where no rule found any.
    func probability(of code: Int, _ logOdds: Double, rule strength: Double?) -> Double {
      LogOdds.probability(self.logOdds(of: code, logOdds, rule: strength))
    }

    /// The same as log-odds.
    func logOdds(of code: Int, _ logOdds: Double, rule strength: Double?) -> Double {
      let added = strength.map { rules[Cue.Strength.place(of: $0)] } ?? 0
      return slope * logOdds + intercepts[code] + added
    }

    /// Whether the code is given without any rule's words.
    func isGiven(_ code: Int, _ logOdds: Double) -> Bool {
      probability(of: code, logOdds, rule: nil) >= thresholds[code]
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
}
