/// Percentile intervals by resampling whole clusters, because turns of one session are alike.
public enum Bootstrap {
  /// How often `reports.md` asks to resample.
  public static let repetitions = 2_000

  /// The seed that every interval is drawn with unless told otherwise.
  public static let seed: UInt64 = 20_260_101

  /// The values of a statistic over resamples of whole clusters, sorted.
  ///
  /// - Parameters:
  ///   - clusters: how many clusters there are, at least 1.
  ///   - repetitions: how often to resample.
  ///   - seed: the same seed gives the same values.
  ///   - statistic: the value for a sample, given as how often each cluster was drawn; nil where it is undefined.
  /// - Returns: nil when fewer than two clusters exist or the statistic is undefined in more than a tenth of the samples.
  public static func values(
    clusters: Int, repetitions: Int = Bootstrap.repetitions, seed: UInt64 = Bootstrap.seed,
    statistic: ([Int]) -> Double?
  ) -> [Double]? {
    guard clusters > 1 else { return nil }
    var generator = SeededGenerator(seed: seed)
    var values: [Double] = []
    var drawn = [Int](repeating: 0, count: clusters)
    for _ in 0..<repetitions {
      for index in drawn.indices { drawn[index] = 0 }
      for _ in 0..<clusters { drawn[generator.next(below: clusters)] += 1 }
      if let value = statistic(drawn) { values.append(value) }
    }
    guard values.count * 10 >= repetitions * 9 else { return nil }
    values.sort()
    return values
  }

  /// The 95% interval of a statistic of clusters; the parameters are those of `values`.
  ///
  /// - Returns: nil when fewer than two clusters exist or the statistic is undefined in more than a tenth of the samples.
  public static func interval(
    clusters: Int, repetitions: Int = Bootstrap.repetitions, seed: UInt64 = Bootstrap.seed,
    statistic: ([Int]) -> Double?
  ) -> Interval? {
    values(clusters: clusters, repetitions: repetitions, seed: seed, statistic: statistic).map { interval($0) }
  }

  /// The percentile interval of sorted values, at least one.
  ///
  /// - Parameter beyond: the share of the values beyond each end, above 0 and below .5.
  public static func interval(_ sorted: [Double], beyond: Double = 0.025) -> Interval {
    Interval(quantile(sorted, beyond), quantile(sorted, 1 - beyond))
  }

  /// The quantile of sorted values, interpolated linearly (type 7, as NumPy and R have it).
  public static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = Double(sorted.count - 1) * share
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
