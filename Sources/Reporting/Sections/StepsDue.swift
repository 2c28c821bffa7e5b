import Recognition

/// The steps a response to a disclosure is read for. All ten where someone may act on it with intent; the six that fit
/// any domain else.
enum StepsDue {
  static func of(_ domain: RiskDomain) -> [ResponseStep] {
    switch domain {
    case .suicide, .selfHarm, .violence: ResponseStep.allCases
    case .abuse, .psychosis, .substance, .eatingDisorder, .severeDistress:
      [.acknowledged, .askedDirectly, .protectiveFactors, .safetyPlan, .followUp, .connectedToHelp]
    }
  }
}
