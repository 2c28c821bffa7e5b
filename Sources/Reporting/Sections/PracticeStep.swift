import Assessment
import Recognition
import Transcripts

/// A behaviour that can become the one thing to try next. The order of the cases is the order in which they are asked.
enum PracticeStep: String, CaseIterable, Sendable {
  case reflectFeeling = "reflect_feeling"
  case askPermission = "ask_permission"
  case oneQuestion = "one_question"
  case reflectBetweenQuestions = "reflect_between_questions"
  case openQuestions = "open_questions"
  case reflectMore = "reflect_more"
  case deepenReflections = "deepen_reflections"

  /// Whether its goal is met by asking less.
  var asksLess: Bool {
    switch self {
    case .reflectFeeling, .reflectBetweenQuestions, .openQuestions, .reflectMore: true
    case .askPermission, .oneQuestion, .deepenReflections: false
    }
  }

  /// From this share of the turns on, the behaviour is worth one goal.
  var threshold: Double {
    switch self {
    case .reflectFeeling: 0.5
    case .askPermission, .oneQuestion: 0.25
    case .reflectBetweenQuestions: 0.5
    case .openQuestions: 0.6
    case .reflectMore, .deepenReflections: 0.7
    }
  }

  /// On fewer turns than this, nothing is said.
  var minimum: Int {
    switch self {
    case .reflectFeeling: 6
    case .askPermission: 4
    case .oneQuestion, .reflectBetweenQuestions, .openQuestions, .deepenReflections: 8
    case .reflectMore: 10
    }
  }

  /// The therapist turns of which the behaviour's share is taken, each with whether it shows the behaviour.
  func turns(in session: SessionReading) -> [(index: Int, shows: Bool)] {
    switch self {
    case .reflectFeeling:
      return session.openings.map { ($0.therapist, $0.isQuestioned) }
    case .askPermission:
      return therapist(session) { turn in
        let flagged = Self.has(.prematureAdvice, turn)
        return turn.behavior?.code == .advice || flagged ? flagged : nil
      }
    case .oneQuestion:
      return therapist(session) { Self.holds($0.acts?.question) ? Self.has(.stackedQuestions, $0) : nil }
    case .reflectBetweenQuestions:
      var previous = false
      return therapist(session) { turn in
        let isQuestion = turn.behavior?.code.coarse == .question
        defer { previous = isQuestion }
        return isQuestion ? previous : nil
      }
    case .openQuestions:
      return therapist(session) { $0.behavior?.code.coarse == .question ? $0.behavior?.code == .closedQuestion : nil }
    case .reflectMore:
      return therapist(session) { turn in
        let reflects = Self.holds(turn.acts?.reflection)
        return reflects || Self.holds(turn.acts?.question) ? !reflects : nil
      }
    case .deepenReflections:
      return therapist(session) {
        $0.behavior?.code.coarse == .reflection ? $0.behavior?.code == .simpleReflection : nil
      }
    }
  }

  private func therapist(
    _ session: SessionReading, _ shows: (UtteranceAnalysis) -> Bool?
  ) -> [(index: Int, shows: Bool)] {
    session.utterances.compactMap { turn in
      guard turn.speaker == .therapist, turn.behavior != nil else { return nil }
      return shows(turn).map { (turn.index, $0) }
    }
  }

  private static func holds(_ probability: Double?) -> Bool { (probability ?? 0) >= SessionTally.present }

  private static func has(_ caution: Caution, _ turn: UtteranceAnalysis) -> Bool {
    turn.cautions?.contains { $0.code == caution && !$0.isUncertain } ?? false
  }
}
