import Testing

@testable import Statistics

/// Values by SciPy 1.12.0 and statsmodels 0.15.0, each with the call that gave it.
@Suite("Courses and differences")
struct CourseTests {
  private static let course = [0.31, 0.28, 0.42, 0.35, 0.5, 0.47, 0.45, 0.6, 0.52, 0.58, 0.61]

  private func isNear(_ one: Double, _ other: Double, _ error: Double = 1e-12) -> Bool { abs(one - other) <= error }

  @Test("Theil and Sen as scipy.stats.theilslopes(y, range(n), .95) has it, with ties and without")
  func trend() throws {
    let rising = try #require(TheilSen(Self.course))
    #expect(isNear(rising.slope, 0.03333333333333335))
    #expect(isNear(rising.interval.lower, 0.01666666666666668) && isNear(rising.interval.upper, 0.041428571428571426))
    let level = try #require(TheilSen([0.5, 0.48, 0.51, 0.49, 0.5, 0.52, 0.47, 0.5]))
    #expect(isNear(level.slope, 0))
    #expect(isNear(level.interval.lower, -0.01) && isNear(level.interval.upper, 0.01))
    #expect(TheilSen([0.1, 0.9]) == nil)
  }

  @Test("Differences of shares as confint_proportions_2indep(..., method='newcomb', compare='diff') has them")
  func differences() throws {
    let cases: [((Int, Int), (Int, Int), Double, Double)] = [
      ((38, 90), (20, 75), 0.009298579223383174, 0.2904459961051199),
      ((0, 12), (7, 15), -0.698830199745016, -0.14020570095358437),
      ((10, 10), (7, 15), 0.17149861817853168, 0.7519046463426261),
      ((90, 150), (52, 130), 0.08263860761913616, 0.3097572865789817),
    ]
    for (first, second, lower, upper) in cases {
      let interval = try #require(ShareDifference.interval(first, second))
      #expect(isNear(interval.lower, lower, 1e-9) && isNear(interval.upper, upper, 1e-9))
    }
    #expect(ShareDifference.interval((0, 0), (1, 2)) == nil)
  }

  @Test("The moving average as pandas' ewm(alpha=.2, adjust=False).mean() has it; its limits widen to their last value")
  func movingAverage() throws {
    let average = ExponentialAverage(Self.course, mean: Self.course[0], deviation: 0.1)
    #expect(isNear(try #require(average.values.last), 0.5062554347520001))
    #expect(isNear(average.values[4], 0.36540800000000007))
    let limited = ExponentialAverage(Array(repeating: 0.4, count: 60), mean: 0.4, deviation: 0.09)
    // 2.962 x .09 x sqrt(.2 / 1.8 x (1 - .8^2)) for the first, and x sqrt(.2 / 1.8) in the long run.
    #expect(isNear(limited.limits[0].upper - 0.4, 2.962 * 0.09 * 0.2, 1e-12))
    #expect(isNear(try #require(limited.limits.last).upper - 0.4, 2.962 * 0.09 / 3, 1e-9))
    #expect(limited.values.allSatisfy { isNear($0, 0.4) })
  }

  @Test(
    "The index of reliable change of Jacobson and Truax's own example, 47.5 to 32.5 with SD 7.5 and r .80, is -3.16")
  func reliableChange() throws {
    let change = try #require(ReliableChange(from: 47.5, to: 32.5, deviation: 7.5, reliability: 0.8))
    #expect(isNear(change.index, -3.16227766016838) && change.isReliable)
    #expect(try !#require(ReliableChange(from: 40, to: 38, deviation: 7.5, reliability: 0.8)).isReliable)
    // Means of four and of four have half the error of single values.
    let ofFour = try #require(
      ReliableChange(from: 47.5, to: 32.5, counts: (4, 4), deviation: 7.5, reliability: 0.8))
    #expect(isNear(ofFour.index, -2 * 3.16227766016838))
    #expect(ReliableChange(from: 1, to: 2, deviation: 0, reliability: 0.8) == nil)
    #expect(ReliableChange(from: 1, to: 2, deviation: 1, reliability: 1) == nil)
  }

  @Test("The shared slope as statsmodels' wls('y ~ x + C(id)', weights=n) has it")
  func sharedSlope() throws {
    func points(_ rows: [(Double, Double)]) -> [SharedSlope.Point] {
      rows.enumerated().map { SharedSlope.Point(at: Double($0.offset), value: $0.element.0, weight: $0.element.1) }
    }
    let courses = [
      points([(0.3, 20), (0.35, 25), (0.5, 18)]), points([(0.6, 30), (0.58, 22), (0.7, 28), (0.72, 31)]),
      points([(0.2, 9), (0.4, 12)]),
    ]
    #expect(isNear(try #require(SharedSlope.slope(courses)), 0.06092001068899477, 1e-12))
    let interval = try #require(SharedSlope.interval(courses))
    #expect(interval.lower > 0 && interval.lower <= 0.0609 && interval.upper >= 0.0609)
    #expect(SharedSlope.slope([points([(0.3, 20)])]) == nil)
    #expect(SharedSlope.interval(Array(courses.prefix(2))) == nil)
  }
}
