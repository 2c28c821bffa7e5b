/// What may harm someone (codebook 6).
public enum RiskDomain: String, Code {
  case suicide
  case selfHarm = "self_harm"
  case violence
  case abuse
  case psychosis
  case substance
  case eatingDisorder = "eating_disorder"
  case severeDistress = "severe_distress"

  /// The family's name.
  public static let family = "risk"

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .suicide:
      "Wish to be dead, thoughts of suicide, method, intent, plan, behaviour (C-SSRS Screener items 1 to 6)"
    case .selfHarm: "Hurting oneself without intent to die"
    case .violence: "Harm that someone may do to another"
    case .abuse: "Harm done to the client, or to somebody in the client's care"
    case .psychosis: "Voices, visions, commands, beliefs that frighten or direct the person"
    case .substance: "Use, overdose or withdrawal that endangers the person"
    case .eatingDisorder: "Restricting, purging or exercise that endangers the person"
    case .severeDistress: "Distress the person says they cannot bear or function with"
    }
  }
}
