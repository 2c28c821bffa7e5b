/// The two measures whose course is watched.
///
/// Two, because eight measures of pure noise give a false signal in a fifth to a half of all cases (`reports.md`,
/// Numbers). These two, because they rest on the most turns of a session and on the acts that the coder tells apart
/// best.
public enum FocusMeasure: String, CaseIterable, Sendable {
  /// Turns with a reflection among those with a reflection or a question.
  case reflectionShare = "reflection_share"
  /// Open questions among questions.
  case openQuestionShare = "open_question_share"

  /// The count and what it is taken of. A turn that holds both acts counts once as each.
  public func counts(_ tally: SessionTally) -> Share {
    switch self {
    case .reflectionShare: Share(tally.reflections, of: tally.reflections + tally.questions)
    case .openQuestionShare: Share(tally.openQuestions, of: tally.questions)
    }
  }
}
