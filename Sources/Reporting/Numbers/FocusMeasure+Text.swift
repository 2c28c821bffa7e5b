import Assessment

extension FocusMeasure {
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
}
