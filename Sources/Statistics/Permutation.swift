/// Whether two sets of cases differ, by giving the cases to the sets anew at random.
public enum Permutation {
  /// How often the cases are given anew.
  public static let repetitions = 9_999

  /// The two-sided p value of a statistic that is 0 where the sets do not differ (Fisher 1935; with the sample itself counted, so
  /// that it is never 0, Phipson and Smyth 2010).
  ///
  /// - Parameters:
  ///   - isFirst: whether each case belongs to the first set.
  ///   - strata: what each case is drawn within, such as its trainee: cases change sets only within a stratum.
  ///   - repetitions: how often to draw.
  ///   - seed: the same seed gives the same p value.
  ///   - statistic: the difference for an assignment; nil where it is undefined, which counts as a difference as large as the one seen.
  /// - Returns: nil when the statistic of the sample is undefined.
  public static func twoSided(
    isFirst: [Bool], strata: [Int], repetitions: Int = Permutation.repetitions, seed: UInt64 = 20_260_101,
    statistic: ([Bool]) -> Double?
  ) -> Double? {
    guard let seen = statistic(isFirst).map(abs) else { return nil }
    let members = Dictionary(grouping: isFirst.indices) { strata[$0] }.sorted { $0.key < $1.key }.map(\.value)
    var generator = SeededGenerator(seed: seed)
    var drawn = isFirst
    var asLarge = 1
    for _ in 0..<repetitions {
      for places in members {
        var sets = places.map { isFirst[$0] }
        generator.shuffle(&sets)
        for (place, set) in zip(places, sets) { drawn[place] = set }
      }
      // Sums in another order may differ in their last digit.
      if statistic(drawn).map({ abs($0) >= seen - 1e-12 }) ?? true { asLarge += 1 }
    }
    return Double(asLarge) / Double(repetitions + 1)
  }
}
