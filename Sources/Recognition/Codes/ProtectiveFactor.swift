/// What protects a client (codebook 6, `protective`).
public enum ProtectiveFactor: String, Code {
  case reasonsForLiving = "reasons_for_living"
  case supports
  case helpSeeking = "help_seeking"
  case safetyPlanInUse = "safety_plan_in_use"
  case futurePlans = "future_plans"

  /// The family's name.
  public static let family = "protective"

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .reasonsForLiving: "A reason to stay alive: people, faith, animals, duties"
    case .supports: "Somebody the client can turn to"
    case .helpSeeking: "The client looks for help, or takes it"
    case .safetyPlanInUse: "The client uses what was planned to stay safe"
    case .futurePlans: "Plans and hopes beyond the coming days"
    }
  }
}
