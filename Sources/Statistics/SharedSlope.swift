/// The slope that several courses have in common, each with a level of its own (least squares with a fixed effect a course).
public enum SharedSlope {
  /// One value of a course.
  public struct Point: Sendable {
    /// The place in the course, such as the number of the session.
    public let at: Double
    /// The value there.
    public let value: Double
    /// How much it counts, such as the turns it rests on; greater than 0.
    public let weight: Double

    /// Makes a point.
    public init(at: Double, value: Double, weight: Double) {
      self.at = at
      self.value = value
      self.weight = weight
    }
  }

  /// The change of the value from one place to the next, over all courses; nil where no course has two places.
  public static func slope(_ courses: [[Point]]) -> Double? {
    slope(courses.map(Sums.init), Array(repeating: 1, count: courses.count))
  }

  /// Its 95% interval, with whole courses drawn anew; nil for fewer than three courses, or where too few draws have a slope.
  public static func interval(_ courses: [[Point]]) -> Interval? {
    guard courses.count >= 3 else { return nil }
    let sums = courses.map(Sums.init)
    return Bootstrap.interval(clusters: courses.count) { drawn in slope(sums, drawn) }
  }

  private static func slope(_ sums: [Sums], _ times: [Int]) -> Double? {
    var products = 0.0
    var squares = 0.0
    for (sum, times) in zip(sums, times) {
      products += Double(times) * sum.products
      squares += Double(times) * sum.squares
    }
    return squares > 0 ? products / squares : nil
  }

  /// The sums of a course about its own means.
  private struct Sums {
    var products = 0.0
    var squares = 0.0

    init(_ points: [Point]) {
      let weight = points.reduce(0) { $0 + $1.weight }
      guard weight > 0 else { return }
      let place = points.reduce(0) { $0 + $1.weight * $1.at } / weight
      let value = points.reduce(0) { $0 + $1.weight * $1.value } / weight
      for point in points {
        products += point.weight * (point.at - place) * (point.value - value)
        squares += point.weight * (point.at - place) * (point.at - place)
      }
    }
  }
}
