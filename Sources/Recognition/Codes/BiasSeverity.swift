/// How badly a biased wording may land (codebook 7). Ordered.
public enum BiasSeverity: String, Sendable, CaseIterable, Comparable {
  case low
  case moderate
  case high

  private var rank: Int {
    switch self {
    case .low: 0
    case .moderate: 1
    case .high: 2
    }
  }

  /// Whether `left` may land less badly than `right`.
  public static func < (left: BiasSeverity, right: BiasSeverity) -> Bool { left.rank < right.rank }
}
