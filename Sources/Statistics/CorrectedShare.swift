/// A share counted by a coder that errs, brought back to what people would have counted.
///
/// Rogan and Gladen (1978): `(share + specificity - 1) / (sensitivity + specificity - 1)`. The interval is Lang and Reiczigel's (2014),
/// which carries the uncertainty of both error rates: a sensitivity of .70 and a specificity of .95 turn a true 40% into 31%.
public struct CorrectedShare: Sendable, Equatable {
  /// How often a coder finds what is there and leaves out what is not, each measured on some cases.
  public struct ErrorRates: Sendable, Equatable {
    /// Of what people gave, the share that the coder gave too, and how many cases that rests on.
    public let sensitivity: (value: Double, cases: Double)
    /// Of what people did not give, the share that the coder did not give, and how many cases that rests on.
    public let specificity: (value: Double, cases: Double)

    /// Makes error rates; cases may be fewer than were counted where they are alike (one session's turns are).
    public init(sensitivity: (value: Double, cases: Double), specificity: (value: Double, cases: Double)) {
      self.sensitivity = sensitivity
      self.specificity = specificity
    }

    /// Youden's index: 1 for a coder without errors, 0 for one that guesses.
    public var youden: Double { sensitivity.value + specificity.value - 1 }

    /// Whether both are the same.
    public static func == (left: ErrorRates, right: ErrorRates) -> Bool {
      left.sensitivity == right.sensitivity && left.specificity == right.specificity
    }
  }

  /// Under this index a correction says more of the coder than of the session: an error of one turn in ten would move it by four.
  public static let leastYouden = 0.25

  /// The corrected share, 0 to 1.
  public let value: Double
  /// Its 95% interval.
  public let interval: Interval
  /// The variance of the corrected share before it is held to 0 to 1.
  public let variance: Double

  /// Corrects `count` of `total`; nil of nothing, and for a coder that tells too little (`leastYouden`).
  public init?(count: Int, of total: Int, _ rates: ErrorRates) {
    guard total > 0, rates.youden >= Self.leastYouden else { return nil }
    let raw = Double(count) / Double(total)
    value = min(max((raw + rates.specificity.value - 1) / rates.youden, 0), 1)
    let z = 1.959963984540054
    let cases = Double(total) + z * z
    let share = (Double(count) + z * z / 2) / cases
    let found = (rates.sensitivity.value * rates.sensitivity.cases + 1) / (rates.sensitivity.cases + 2)
    let left = (rates.specificity.value * rates.specificity.cases + 1) / (rates.specificity.cases + 2)
    let youden = found + left - 1
    let centre = (share + left - 1) / youden
    let foundSpread = found * (1 - found) / (rates.sensitivity.cases + 2)
    let leftSpread = left * (1 - left) / (rates.specificity.cases + 2)
    let shift = 2 * z * z * (centre * foundSpread - (1 - centre) * leftSpread)
    variance =
      (share * (1 - share) / cases + (1 - centre) * (1 - centre) * leftSpread + centre * centre * foundSpread)
      / (youden * youden)
    let half = z * variance.squareRoot()
    interval = Interval(min(max(centre + shift - half, 0), value), max(min(centre + shift + half, 1), value))
  }
}
