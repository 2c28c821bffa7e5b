import Assessment
import Recognition

/// The steps a response to a disclosure is read for. All ten where someone may act on it with intent; the six that fit
/// any domain else.
enum StepsDue {
  /// The steps seen of the steps due after a disclosure.
  static func seen(after disclosure: SessionRisk.Disclosure) -> Share {
    let due = of(disclosure.domain)
    return Share(due.count { step in disclosure.response.contains { $0.code == step } }, of: due.count)
  }

  static func of(_ domain: RiskDomain) -> [ResponseStep] {
    switch domain {
    case .suicide, .selfHarm, .violence: ResponseStep.allCases
    case .abuse, .psychosis, .substance, .eatingDisorder, .severeDistress:
      [.acknowledged, .askedDirectly, .protectiveFactors, .safetyPlan, .followUp, .connectedToHelp]
    }
  }
}
