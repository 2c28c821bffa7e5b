/// Whether two coders that judged the same cases differ in how often they are right.
public enum McNemar {
  /// The exact two-sided p value: a binomial test at one half on the cases that only one of the two got right (McNemar 1947).
  ///
  /// - Parameters:
  ///   - onlyFirst: cases that only the first got right.
  ///   - onlySecond: cases that only the second got right.
  /// - Returns: a probability; 1 when there are no such cases.
  public static func exact(onlyFirst: Int, onlySecond: Int) -> Double {
    let total = onlyFirst + onlySecond
    guard total > 0 else { return 1 }
    let fewer = min(onlyFirst, onlySecond)
    // Terms by their logarithms: 2^-total underflows from about a thousand cases on.
    var term = -Double(total) * Logarithm.natural(2)
    var tail = Logarithm.exponential(term)
    for count in stride(from: 1, through: fewer, by: 1) {
      term += Logarithm.natural(Double(total - count + 1) / Double(count))
      tail += Logarithm.exponential(term)
    }
    return min(1, 2 * tail)
  }
}
