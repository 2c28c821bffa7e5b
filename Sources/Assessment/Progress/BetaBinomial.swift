import Statistics

/// Empirical Bayes for shares: each trainee's share is drawn towards the cohort's, the more so the fewer turns it rests
/// on.
///
/// The spread between trainees is estimated by moments (Kleinman 1973): with weights `n`, the weighted squared
/// distances from the cohort's share are set equal to their expectation under a beta-binomial with intraclass
/// correlation rho.
public struct BetaBinomial: Sendable, Equatable {
  /// With fewer trainees than this, the spread between them cannot be estimated.
  public static let fewest = 3
  /// Rho is kept within these bounds: the prior stays proper, and the cohort never weighs more than 99 turns.
  private static let bounds = 0.01...0.9

  /// The cohort's share.
  public let mean: Double
  /// How alike turns of one trainee are, 0 to 1.
  public let rho: Double

  /// Fits a cohort; nil for fewer than three trainees with turns, or for a share of 0 or 1.
  public init?(_ shares: [Share]) {
    let known = shares.filter { $0.total > 0 }
    let all = known.reduce(.none, +)
    guard known.count >= Self.fewest, let mean = all.value, mean > 0, mean < 1 else { return nil }
    let total = Double(all.total)
    let squares = known.reduce(0) { $0 + Double($1.total) * Double($1.total) }
    let distance = known.reduce(0) { sum, share in
      let gap = (share.value ?? mean) - mean
      return sum + Double(share.total) * gap * gap
    }
    let freedom = Double(known.count - 1)
    let denominator = total - squares / total - freedom
    let estimate = denominator > 0 ? (distance / (mean * (1 - mean)) - freedom) / denominator : 0
    self.mean = mean
    rho = min(max(estimate, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// How many turns the cohort's share weighs.
  public var weight: Double { (1 - rho) / rho }

  /// The share drawn towards the cohort's.
  public func shrunk(_ share: Share) -> Double {
    (Double(share.count) + weight * mean) / (Double(share.total) + weight)
  }

  /// The 95% score interval of the shrunken share, with the cohort's weight counted as turns.
  public func interval(_ share: Share) -> Interval {
    let n = Double(share.total) + weight
    let value = shrunk(share)
    let z = Wilson.z
    let middle = (value + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(max(0, middle - half), min(1, middle + half))
  }
}
