/// What is compared between groups of clients: a count of the therapist's turns or words, and what it is taken of.
public enum GroupMeasure: String, Sendable, CaseIterable {
  /// The therapist's words among all.
  case talkShare = "talk_share"
  /// Open questions among questions.
  case openQuestions = "open_questions"
  /// Turns with a reflection among those with a reflection or a question.
  case reflections
  /// Feelings and change talk that are met with a reflection, validation or empathy.
  case empathy
  /// Cautions for each therapist turn.
  case cautions

  /// How it is called.
  public var title: String {
    switch self {
    case .talkShare: "Therapist's share of the words"
    case .openQuestions: "Open questions among questions"
    case .reflections: "Reflections among reflections and questions"
    case .empathy: "Feelings and change talk that were met"
    case .cautions: "Cautions for each turn"
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
