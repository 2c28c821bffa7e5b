import Statistics

/// What is compared between groups of clients: a count of the therapist's turns or words, and what it is taken of.
public enum GroupMeasure: String, Sendable, CaseIterable {
  case talkShare = "talk_share"
  case openQuestions = "open_questions"
  case reflections
  case empathy
  case cautions

  /// How it is called.
  public var title: String {
    switch self {
    case .talkShare: "Therapist's share of the words"
    case .openQuestions: "Open questions among questions"
    case .reflections: "Reflections among reflections and questions"
    case .empathy: "Feelings and change talk met with a reflection, validation or empathy"
    case .cautions: "Cautions for each therapist turn"
    }
  }

  /// The count in a session and what it is taken of.
  public func counts(_ tally: SessionTally) -> (count: Int, total: Int) {
    switch self {
    case .talkShare: (tally.words.therapist, tally.words.therapist + tally.words.client)
    case .openQuestions: (tally.openQuestions, tally.questions)
    case .reflections: (tally.reflections, tally.reflections + tally.questions)
    case .empathy: (tally.metOpenings, tally.openings)
    case .cautions: (tally.cautions.reduce(0, +), tally.therapistTurns)
    }
  }
}
