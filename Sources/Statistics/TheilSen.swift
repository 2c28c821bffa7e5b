/// The trend of a course that no single value can bend: the median of the slopes between all pairs of values (Theil 1950, Sen 1968).
public struct TheilSen: Sendable, Equatable {
  /// The change from one value to the next.
  public let slope: Double
  /// Its 95% interval, by the ranks of the slopes (Sen 1968).
  public let interval: Interval

  /// The trend of values that follow one another at equal steps; nil for fewer than three.
  public init?(_ values: [Double]) {
    guard values.count >= 3 else { return nil }
    var slopes: [Double] = []
    for later in values.indices {
      for earlier in 0..<later { slopes.append((values[later] - values[earlier]) / Double(later - earlier)) }
    }
    slopes.sort()
    let ties = Dictionary(grouping: values) { $0 }.values.map(\.count)
    let variance = (Self.term(values.count) - ties.reduce(0) { $0 + Self.term($1) }) / 18
    let half = Wilson.z * variance.squareRoot()
    let count = Double(slopes.count)
    let lowest = Int(((count - half) / 2).rounded(.toNearestOrEven)) - 1
    let highest = Int(((count + half) / 2).rounded(.toNearestOrEven))
    slope = Bootstrap.quantile(slopes, 0.5)
    interval = Interval(slopes[max(lowest, 0)], slopes[min(highest, slopes.count - 1)])
  }

  private static func term(_ n: Int) -> Double { Double(n * (n - 1) * (2 * n + 5)) }
}
