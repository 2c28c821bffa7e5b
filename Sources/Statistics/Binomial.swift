/// Exact tests of a count among a number of trials.
public enum Binomial {
  /// The exact two-sided p value: the probability, were `probability` true, of every count that is no likelier than the one seen
  /// (as SciPy's `binomtest` and R's `binom.test` have it).
  ///
  /// - Parameters:
  ///   - successes: 0 to `trials`.
  ///   - trials: 0 or more.
  ///   - probability: above 0 and below 1.
  public static func twoSided(_ successes: Int, of trials: Int, probability: Double) -> Double {
    guard trials > 0 else { return 1 }
    let logs = logarithms(trials, probability)
    // Counts as likely as the one seen count whatever rounding does to them.
    let limit = logs[successes] + 1e-7
    return min(1, logs.filter { $0 <= limit }.reduce(0) { $0 + Logarithm.exponential($1) })
  }

  /// The logarithm of the probability of each count.
  private static func logarithms(_ trials: Int, _ probability: Double) -> [Double] {
    let (success, failure) = (Logarithm.natural(probability), Logarithm.natural(1 - probability))
    var logs = [Double(trials) * failure]
    for count in stride(from: 1, through: trials, by: 1) {
      let ways = Logarithm.natural(Double(trials - count + 1) / Double(count))
      logs.append(logs[count - 1] + ways + success - failure)
    }
    return logs
  }
}
