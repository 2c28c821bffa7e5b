import Assessment
import Recognition

/// Sentences of the one thing to try next.
extension Words {
  static let noStep = "No behaviour reached its threshold in this session. Choose a goal together with the supervisor."
  static let noStepBesideRisk =
    "A disclosure of risk was coded in this session, so no goal to ask less is proposed. Choose a goal together with the supervisor."
  static let heldBack = "held back: a disclosure was coded"
  static let heldBackShort = "None: a disclosure was coded."
  static let rule =
    "Behaviours are asked in this order. The first whose share reaches its threshold, at its minimum n, is chosen."
  static let drillTitle = "A drill of five minutes"
  static let drillLines = "Lines of the client from this session"
  static let reached = "reached"
  static let notReached = "not reached"
  static let tooFew = "too few turns"
  static let chosen = "chosen"

  static func imperative(_ step: PracticeStep) -> String {
    switch step {
    case .reflectFeeling: "Reflect a feeling or a wish before asking about it."
    case .askPermission: "Ask permission before giving advice."
    case .oneQuestion: "Ask one question, then wait."
    case .reflectBetweenQuestions: "Put a reflection between two questions."
    case .openQuestions: "Turn a closed question into an open one."
    case .reflectMore: "Offer a reflection for each question."
    case .deepenReflections: "Add the meaning to a reflection."
    }
  }

  static func base(_ step: PracticeStep, _ share: Share) -> String {
    switch step {
    case .reflectFeeling:
      "In \(share.counts) turns after a feeling or change talk, the reply was a question without a reflection."
    case .askPermission: "In \(share.counts) turns with advice, the advice came without a question for permission."
    case .oneQuestion: "In \(share.counts) turns with a question, two or more questions came at once."
    case .reflectBetweenQuestions:
      "In \(share.counts) turns with a question as the main act, the turn before was one too."
    case .openQuestions: "In \(share.counts) turns with a question as the main act, the question was closed."
    case .reflectMore: "In \(share.counts) turns with a question or a reflection, there was no reflection."
    case .deepenReflections: "In \(share.counts) turns with a reflection as the main act, little was added."
    }
  }

  static func goal(_ step: PracticeStep, _ goal: Int, of total: Int) -> String {
    "Goal for the next session: at most \(goal) of \(total) such turns."
  }

  static func lastGoal(_ step: PracticeStep, _ goal: Int, of total: Int) -> String {
    "Last goal: \(imperative(step).dropLast().lowercased()), at most \(goal) of \(total) turns."
  }

  static func lastResult(_ share: Share, isWithin: Bool) -> String {
    "This session: \(share.counts) turns, \(isWithin ? "within" : "above") the goal."
  }

  /// What to do with the client's lines, three steps.
  static func drill(_ step: PracticeStep) -> [String] {
    switch step {
    case .reflectFeeling:
      [
        "Read a line aloud and name the feeling in one word.",
        "Say a reflection of at most twelve words that holds the feeling.",
        "Count to three in silence. Only then ask, if a question is still needed.",
      ]
    case .askPermission:
      [
        "Read a line aloud and ask what has been tried already.",
        "Say: \"Would it be all right to share an idea?\"",
        "Give the idea in one sentence, then ask what the client makes of it.",
      ]
    case .oneQuestion:
      [
        "Read a line aloud and write down every question that comes to mind.",
        "Strike out all but one.",
        "Ask that one aloud, then count to five in silence.",
      ]
    case .reflectBetweenQuestions:
      [
        "Read a line aloud and say a reflection of at most twelve words.",
        "Read the next line and say another reflection.",
        "Ask one open question only after the second reflection.",
      ]
    case .openQuestions:
      [
        "Read a line aloud and write down the closed question that comes to mind.",
        "Begin the question again with \"what\" or \"how\".",
        "Say it aloud and check that yes or no cannot answer it.",
      ]
    case .reflectMore:
      [
        "Read a line aloud and begin with \"so\" or \"it sounds like\".",
        "Finish the sentence with the client's meaning, and let the voice fall.",
        "Do all lines twice, the second time with other words.",
      ]
    case .deepenReflections:
      [
        "Read a line aloud and give it back in the client's words.",
        "Say it again and add what it may mean to the client.",
        "Say it a third time and add both sides of it.",
      ]
    }
  }
}
