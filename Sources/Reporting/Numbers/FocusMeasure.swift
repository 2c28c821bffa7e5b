import Assessment

/// The two measures whose course is watched.
///
/// Two, because eight measures of pure noise give a false signal in a fifth to a half of all cases (`reports.md`,
/// Numbers). These two, because they rest on the most turns of a session and on the acts that the coder tells apart
/// best.
enum FocusMeasure: String, CaseIterable, Sendable {
  case reflectionShare = "reflection_share"
  case openQuestionShare = "open_question_share"

  var title: String {
    switch self {
    case .reflectionShare: "Reflections among reflections and questions"
    case .openQuestionShare: "Open questions among questions"
    }
  }

  /// What the share is taken of, in the plural.
  var unit: String {
    switch self {
    case .reflectionShare: "turns with a reflection or a question"
    case .openQuestionShare: "turns with a question"
    }
  }

  /// The reference values on the scale of the share, or none.
  var ticks: [(value: Double, label: String)] {
    switch self {
    case .reflectionShare: ReferenceTicks.of(.reflectionToQuestion)
    case .openQuestionShare: []
    }
  }

  /// The count and what it is taken of. A turn that holds both acts counts once as each.
  func counts(_ tally: SessionTally) -> Share {
    switch self {
    case .reflectionShare: Share(tally.reflections, of: tally.reflections + tally.questions)
    case .openQuestionShare: Share(tally.openQuestions, of: tally.questions)
    }
  }
}
