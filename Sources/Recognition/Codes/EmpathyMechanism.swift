/// How a therapist's turn shows empathy in answer to what the client said (codebook 5; EPITOME, Sharma and others 2020).
public enum EmpathyMechanism: String, Code {
  /// Warmth, compassion or concern of one's own.
  case emotionalReactions = "emotional_reactions"
  /// An understanding of what the client feels or lives through.
  case interpretations
  /// A wish to learn more of it.
  case explorations

  /// The family's name.
  public static let family = "empathy_mechanisms"

  /// How far a turn goes: not at all, in a general way, in so many words.
  public static let levels = 0...2

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .emotionalReactions: "Shows warmth, compassion or concern: in a general way (1) or by saying what is felt (2)"
    case .interpretations:
      "Shows that the client is understood: in a general way (1) or by naming a feeling or an experience that was not named (2)"
    case .explorations:
      "Tries to learn more of what the client feels or lives through: in a general way (1) or about a feeling or an experience that it names (2)"
    }
  }

  /// What looks like it and is not.
  public var exclusion: String? {
    switch self {
    case .emotionalReactions: "Politeness, and praise without warmth"
    case .interpretations: "The content given back without what it is like"
    case .explorations: "Questions about facts, plans and times"
    }
  }
}
