/// What checks belong to: a suite each in JUnit.
public enum CheckFamily: String, Sendable, CaseIterable {
  case data
  case outputs
  case agreement
  case change
  case safety
  case fairness
  case robustness

  /// What the family asks.
  public var title: String {
    switch self {
    case .data: "Data: can this be judged at all"
    case .outputs: "Outputs: what is written beside the codes"
    case .agreement: "Agreement with people"
    case .change: "Change against the baseline"
    case .safety: "Safety"
    case .fairness: "Fairness"
    case .robustness: "Robustness and running"
    }
  }
}
