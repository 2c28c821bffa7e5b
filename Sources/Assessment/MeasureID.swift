/// The measures of a session (codebook 9 and 10), in the order reports show them.
public enum MeasureID: String, Sendable, CaseIterable {
  case reflectionToQuestion = "reflection_to_question"
  case percentComplexReflections = "percent_complex_reflections"
  case percentOpenQuestions = "percent_open_questions"
  case talkShare = "talk_share"
  case changeTalkShare = "change_talk_share"
  case reflectionAfterFeeling = "reflection_after_feeling"
  case empathicAccuracy = "empathic_accuracy"
  case longestQuestionRun = "longest_question_run"
  case adherentCount = "mi_adherent"
  case adherentRate = "mi_adherent_per_10_minutes"
  case nonAdherentCount = "mi_non_adherent"
  case nonAdherentRate = "mi_non_adherent_per_10_minutes"
  case openEndedQuestions = "open_ended_questions"
  case reflectiveStatements = "reflective_statements"
  case activeListening = "active_listening"
  case relational = "relational"
  case technical = "technical"
  case biasAwareness = "bias_awareness"
  case culturalSensitivity = "cultural_sensitivity"

  /// How a value is written.
  public enum Unit: Sendable {
    /// A share, 0 to 1, written in percent.
    case share
    /// A ratio, written as "1.2 : 1".
    case ratio
    /// A count.
    case count
    /// A count in ten minutes.
    case rate
    /// Points from 0 to 100.
    case points
    /// A rating from 1 to 5.
    case rating
  }

  /// The unit.
  public var unit: Unit {
    switch self {
    case .reflectionToQuestion: .ratio
    case .percentComplexReflections, .percentOpenQuestions, .talkShare, .changeTalkShare, .reflectionAfterFeeling:
      .share
    case .empathicAccuracy: .points
    case .longestQuestionRun, .adherentCount, .nonAdherentCount, .openEndedQuestions, .reflectiveStatements,
      .activeListening:
      .count
    case .adherentRate, .nonAdherentRate: .rate
    case .relational, .technical, .biasAwareness, .culturalSensitivity: .rating
    }
  }

  /// The MITI 4.2.1 reference values, fair and good: expert opinion, and approximate here, because turns are coded where MITI codes
  /// utterances within a turn. Nil where MITI has none.
  public var reference: (fair: Double, good: Double)? {
    switch self {
    case .reflectionToQuestion: (1, 2)
    case .percentComplexReflections: (0.4, 0.5)
    case .relational: (3.5, 4)
    case .technical: (3, 4)
    default: nil
    }
  }

  /// How it is called.
  public var title: String {
    switch self {
    case .reflectionToQuestion: "Reflections to questions"
    case .percentComplexReflections: "Complex reflections"
    case .percentOpenQuestions: "Open questions"
    case .talkShare: "Therapist's share of the words"
    case .changeTalkShare: "Change talk"
    case .reflectionAfterFeeling: "Reflection after a feeling or change talk"
    case .empathicAccuracy: "Empathic accuracy"
    case .longestQuestionRun: "Longest run of questions"
    case .adherentCount: "MI-adherent turns"
    case .adherentRate: "MI-adherent turns in 10 minutes"
    case .nonAdherentCount: "MI-non-adherent turns"
    case .nonAdherentRate: "MI-non-adherent turns in 10 minutes"
    case .openEndedQuestions: "Turns with an open question as the main act"
    case .reflectiveStatements: "Turns with a reflection"
    case .activeListening: "Active listening turns"
    case .relational: "Relational rating"
    case .technical: "Technical rating"
    case .biasAwareness: "Bias awareness rating"
    case .culturalSensitivity: "Cultural sensitivity rating"
    }
  }

  /// How it is computed, one sentence.
  public var definition: String {
    switch self {
    case .reflectionToQuestion: "Turns with a reflection for each turn with a question; a turn may hold both."
    case .percentComplexReflections: "Of the turns with a reflection, the share whose reflection is complex."
    case .percentOpenQuestions:
      "Of the turns with a question, the share whose question is open. MITI 4 has no reference value."
    case .talkShare: "The therapist's words of all words of therapist and client."
    case .changeTalkShare: "Of the client turns coded change or sustain, the share coded change."
    case .reflectionAfterFeeling:
      "Of the client turns with a negative feeling or change talk that a therapist turn follows, the share followed by a turn with a reflection."
    case .empathicAccuracy:
      "100 times the share of openings that were met, from 20 openings on. An opening is a client turn with a negative feeling or change talk. It is met when the next therapist turn is a reflection, validation or empathy."
    case .longestQuestionRun: "The most therapist turns in a row whose main act is a question."
    case .adherentCount: "Turns coded affirmation, seeking collaboration or emphasizing autonomy."
    case .adherentRate: "MI-adherent turns for every ten minutes of the session."
    case .nonAdherentCount: "Turns coded confrontation or persuasion."
    case .nonAdherentRate: "MI-non-adherent turns for every ten minutes of the session."
    case .openEndedQuestions: "Turns whose main act is an open question."
    case .reflectiveStatements: "Turns that hold a reflection, whatever their main act."
    case .activeListening:
      "Turns with a reflection, a clarification, a summary, or a short facilitation such as \"mm-hm\"."
    case .relational: "A supervisor's global rating of partnership and empathy, 1 to 5."
    case .technical: "A supervisor's global rating of cultivating change talk and softening sustain talk, 1 to 5."
    case .biasAwareness: "A supervisor's rating of how wordings that may land badly were avoided or mended, 1 to 5."
    case .culturalSensitivity: "A supervisor's rating of how the client's culture and groups were taken up, 1 to 5."
    }
  }
}
