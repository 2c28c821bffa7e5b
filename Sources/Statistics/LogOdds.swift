/// Log-odds and probabilities.
public enum LogOdds {
  /// The probability of log-odds, 0 to 1.
  public static func probability(_ logOdds: Double) -> Double { 1 / (1 + Logarithm.exponential(-logOdds)) }

  /// The log-odds of a probability between 0 and 1.
  public static func of(_ probability: Double) -> Double { Logarithm.natural(probability / (1 - probability)) }

  /// The log-odds of a probability that is kept .0001 from 0 and from 1, where they have no bounds.
  public static func bounded(_ probability: Double) -> Double { of(min(max(probability, 0.0001), 0.9999)) }

  /// The probability of a score in log-odds, 0 to 1.
  public static func probability(_ score: Float) -> Double { probability(Double(score)) }

  /// The log-odds that the label of exclusive scores is at `place` or behind it.
  public static func split(_ scores: ArraySlice<Float>, at place: Int) -> Double {
    let border = scores.startIndex + place
    return sum(scores[border...]) - sum(scores[..<border])
  }

  /// The logarithm of the sum of what scores are the logarithms of.
  private static func sum(_ scores: ArraySlice<Float>) -> Double {
    let greatest = Double(scores.max() ?? 0)
    return greatest + Logarithm.natural(scores.reduce(0) { $0 + Logarithm.exponential(Double($1) - greatest) })
  }
}
