/// Why a trained code was given to a turn, in parts that add up to the score behind it.
public struct TurnExplanation: Sendable {
  /// Where words stand.
  public enum Place: String, Sendable, CaseIterable {
    case turn
    case turnBefore = "turn_before"
    case turnAfter = "turn_after"
  }

  /// Words and what they add to the score of the code over the mean of the others.
  public struct Carrier: Sendable, Equatable {
    /// The words as they stand.
    public let words: String
    /// Where they stand.
    public let place: Place
    /// What they add; below 0 they speak against the code.
    public let support: Double
  }

  /// A group of what is read.
  public enum Group: String, Sendable, CaseIterable {
    case ownWords = "own_words"
    case wordsBefore = "words_before"
    case wordsAfter = "words_after"
    case shape
    case meaning
  }

  /// What would have given another code.
  public struct Change: Sendable, Equatable {
    /// What is taken away.
    public let without: String
    /// The code then.
    public let code: String
  }

  /// The decision: `behavior` or `client_talk`.
  public let decision: String
  /// The code.
  public let code: String
  /// The probability of the code.
  public let probability: Double
  /// The probability by the turn and the words around it alone, before the second stage read the neighbours' scores and the encoder's state of the turn; nil where
  /// there is no second stage.
  public let aloneProbability: Double?
  /// What each group adds.
  public let groups: [(group: Group, support: Double)]
  /// The words that add most, and those that speak most against it, by size.
  public let carriers: [Carrier]
  /// The smallest things whose absence changes the code; empty when none alone does.
  public let changes: [Change]
}
