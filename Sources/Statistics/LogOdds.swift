/// Log-odds and probabilities.
public enum LogOdds {
  /// The probability of log-odds, 0 to 1.
  public static func probability(_ logOdds: Double) -> Double { 1 / (1 + Logarithm.exponential(-logOdds)) }

  /// The probability of a score in log-odds, 0 to 1.
  public static func probability(_ score: Float) -> Double { probability(Double(score)) }
}
