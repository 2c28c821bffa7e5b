/// What a therapist does after a disclosure (codebook 6, response).
public enum ResponseStep: String, Code {
  case acknowledged
  case askedDirectly = "asked_directly"
  case askedPlan = "asked_plan"
  case askedMeans = "asked_means"
  case askedIntent = "asked_intent"
  case askedTiming = "asked_timing"
  case protectiveFactors = "protective_factors"
  case safetyPlan = "safety_plan"
  case followUp = "follow_up"
  case connectedToHelp = "connected_to_help"

  /// The family's name.
  public static let family = "response"

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .acknowledged: "Answers the disclosure: names it, thanks for it, stays with it"
    case .askedDirectly: "Names suicide, killing oneself or dying in a question; in other domains the harm itself"
    case .askedPlan: "Asks whether there is a plan, or how"
    case .askedMeans: "Asks about means, or access to them"
    case .askedIntent: "Asks whether the client means to act"
    case .askedTiming: "Asks when, or how soon"
    case .protectiveFactors: "Asks for or names reasons for living, supports, what has kept the client safe"
    case .safetyPlan: "Works on a plan to stay safe: warning signs, coping, contacts, means out of reach"
    case .followUp: "Agrees when and how they speak again"
    case .connectedToHelp: "Makes or offers to make a referral or contact; a number read out alone is not one"
    }
  }
}
