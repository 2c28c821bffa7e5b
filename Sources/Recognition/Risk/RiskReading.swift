/// What a trained reader says of the risk in a conversation.
public struct RiskReading: Sendable {
  /// The score of each turn, nil for therapists' turns and turns without words.
  public var scores: [RiskScore?]
  /// What a turn reads like where it answers a disclosure.
  public struct Steps: Sendable, Equatable {
    /// The steps that it takes.
    public var seen: Set<ResponseStep>
    /// The steps that it does not take, whatever words say.
    public var doubted: Set<ResponseStep>
    /// Whether a word of the disclosure that it gives back takes the disclosure up.
    public var mayGiveBack: Bool
    /// Whether who asks for the plan, the means or the like in it takes the disclosure up.
    public var mayTakeUp: Bool

    /// Makes them; nothing is said where both are empty.
    public init(
      seen: Set<ResponseStep> = [], doubted: Set<ResponseStep> = [], mayGiveBack: Bool = true, mayTakeUp: Bool = true
    ) {
      self.seen = seen
      self.doubted = doubted
      self.mayGiveBack = mayGiveBack
      self.mayTakeUp = mayTakeUp
    }
  }

  /// The steps of each turn.
  public var steps: [Steps]
  /// What its scores must say for signs to count.
  public let confirming: Confirming

  /// Makes a reading.
  public init(scores: [RiskScore?], steps: [Steps], confirming: Confirming) {
    self.scores = scores
    self.steps = steps
    self.confirming = confirming
  }
}
