/// The limits of a funnel plot (Spiegelhalter 2005): where a trainee's share lies when nothing but chance and the usual
/// spread between trainees sets it apart from the cohort's.
public struct FunnelLimits: Sendable, Equatable {
  /// The normal quantile of the 95% limits.
  public static let inner = 1.959963984540054
  /// The normal quantile of the 99.8% limits.
  public static let outer = 3.090232306167813

  /// The cohort's share.
  public let mean: Double
  /// How much wider than chance the trainees lie, 1 or more (mean squared z).
  public let dispersion: Double

  /// Limits of a cohort; nil for fewer than three trainees, or for a share of 0 or 1.
  public init?(_ shares: [Share]) {
    let known = shares.filter { $0.total > 0 }
    guard known.count >= BetaBinomial.fewest, let mean = known.reduce(.none, +).value, mean > 0, mean < 1 else {
      return nil
    }
    let squares = known.reduce(0) { sum, share in
      let gap = (share.value ?? mean) - mean
      return sum + gap * gap * Double(share.total) / (mean * (1 - mean))
    }
    self.mean = mean
    dispersion = max(1, squares / Double(known.count))
  }

  /// The lower and upper limit at `n` turns.
  public func limits(at n: Double, z: Double) -> (lower: Double, upper: Double) {
    let half = z * (mean * (1 - mean) * dispersion / n).squareRoot()
    return (max(0, mean - half), min(1, mean + half))
  }
}
