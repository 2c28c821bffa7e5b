/// How serious a disclosure is (codebook 6). Ordered.
public enum RiskLevel: String, Sendable, CaseIterable, Comparable {
  case none
  case low
  case moderate
  case high
  case imminent

  private var rank: Int {
    switch self {
    case .none: 0
    case .low: 1
    case .moderate: 2
    case .high: 3
    case .imminent: 4
    }
  }

  /// Whether the left is less serious.
  public static func < (left: RiskLevel, right: RiskLevel) -> Bool { left.rank < right.rank }
}
