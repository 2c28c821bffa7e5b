/// The limits of a funnel plot (Spiegelhalter 2005): where a trainee's share lies when nothing but chance and the usual
/// spread between trainees sets it apart from the cohort's.
struct FunnelLimits: Sendable, Equatable {
  /// The normal quantiles of the 95% and the 99.8% limits.
  static let inner = 1.959963984540054
  static let outer = 3.090232306167813

  /// The cohort's share.
  let mean: Double
  /// How much wider than chance the trainees lie, 1 or more (mean squared z).
  let dispersion: Double

  /// Limits of a cohort; nil for fewer than three trainees, or for a share of 0 or 1.
  init?(_ shares: [Share]) {
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
  func limits(at n: Double, z: Double) -> (lower: Double, upper: Double) {
    let half = z * (mean * (1 - mean) * dispersion / n).squareRoot()
    return (max(0, mean - half), min(1, mean + half))
  }
}
