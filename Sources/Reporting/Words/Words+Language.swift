import Recognition

/// Sentences about wordings to review.
extension Words {
  /// How often flags are right and how many of the wordings are found, where it was measured.
  static func precision(_ measured: FlagPrecision?) -> String {
    guard let measured else { return "How often a flag is right, and how many of ten are found, is not yet measured." }
    return "On written turns in unknown voices, \(measured.right) of \(count(measured.flagged, "flag")) were right. "
      + "They found \(measured.right) of \(count(measured.wordings, "such wording")). In sessions fewer flags are right."
  }
  static func readBy(_ recognizer: String) -> String { "With the \(recognizer) recogniser" }
  static let noneFlagged = "No wording was flagged and no caution was coded."
  static let noneSure = "No wording was flagged. What is coded of cautions is not sure enough to quote."
  static let languageNotRead = "Not scored because no therapist turn was read for wordings."

  static func flagged(_ flags: Int, kinds: Int) -> String {
    "\(count(flags, "flagged wording")), \(count(kinds, "kind")) of caution."
  }
  static func flagHeading(_ type: String, _ kind: String) -> String { "Flagged: \(type.lowercased()), \(kind)" }
  static func severity(_ severity: String) -> String { "severity \(severity)" }
  static func unreviewed(_ count: Int) -> String {
    count == 0
      ? "No flag waits for a review."
      : "\(self.count(count, "flag")) not reviewed yet. Flags that nobody reviewed enter no number."
  }
  static func notQuoted(_ count: Int) -> String {
    "\(self.count(count, "more code")) of caution under .6 stand in the transcript only."
  }
  static func review(_ review: BiasFinding.Review) -> String {
    switch review {
    case .unreviewed: "not reviewed yet"
    case .confirmed: "confirmed by a person"
    case .dismissed: "dismissed by a person"
    }
  }

  static func cautionWhy(_ caution: Caution) -> String {
    switch caution {
    case .prematureAdvice: "Advice that comes before the client's view can meet a wall."
    case .persuasion: "Arguments for a change invite arguments against it."
    case .confrontation: "Disagreement or blame can end the talk about the matter."
    case .moralizing: "Words of duty put a judgement into the room."
    case .minimizing: "Making a matter smaller can tell the client to stop."
    case .toxicPositivity: "A demand for a bright side leaves the pain unheard."
    case .falseReassurance: "Nobody can know the outcome that is promised."
    case .dismissing: "A change of topic leaves what was said unanswered."
    case .whyInterrogation: "\"Why\" can sound like a call to justify oneself."
    case .leadingQuestion: "A question that holds its answer narrows the reply."
    case .stackedQuestions: "Of several questions at once, often only the last is answered."
    case .labeling: "A label stated as fact can replace the person's own account."
    case .hotlineDeflection: "A referral alone can end the contact at the hardest point."
    case .selfFocus: "The talk moves from the client to the therapist."
    }
  }

  static func cautionAlternative(_ caution: Caution) -> String {
    switch caution {
    case .prematureAdvice: "\"What have you tried so far? May I add an idea?\""
    case .persuasion: "\"What would be a reason for you, if there is one?\""
    case .confrontation: "\"On one side this, on the other side that. How do the two fit for you?\""
    case .moralizing: "\"What matters most to you here?\""
    case .minimizing: "\"That is a lot to carry.\""
    case .toxicPositivity: "\"It hurts, and there is no need to hurry past it.\""
    case .falseReassurance: "\"Nobody knows how it ends. Let us look at the next step together.\""
    case .dismissing: "\"Let me stay with what was just said.\""
    case .whyInterrogation: "\"What made you decide that?\""
    case .leadingQuestion: "\"What do you make of it?\""
    case .stackedQuestions: "Ask the one question that matters most, then wait."
    case .labeling: "\"How do you understand it yourself?\""
    case .hotlineDeflection: "\"Thank you for telling me. Before we look at help, tell me more.\""
    case .selfFocus: "\"Back to you: what was that like?\""
    }
  }
}
