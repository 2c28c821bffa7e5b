import Statistics
import Testing

@Suite struct CorrectedShareTests {
  private func rates(_ found: Double, _ left: Double, cases: Double = 500) -> CorrectedShare.ErrorRates {
    .init(sensitivity: (found, cases), specificity: (left, cases))
  }

  /// The example of `reports.md`: .70 and .95 turn a true 40% into .40 x .70 + .60 x .05 = 31%.
  @Test func theTrueShareComesBack() throws {
    let corrected = try #require(CorrectedShare(count: 310, of: 1000, rates(0.70, 0.95)))
    #expect(abs(corrected.value - 0.40) < 1e-12)
    #expect(corrected.interval.lower < 0.40 && corrected.interval.upper > 0.40)
  }

  @Test func aCoderWithoutErrorsChangesNothing() throws {
    let corrected = try #require(CorrectedShare(count: 30, of: 100, rates(1, 1, cases: 1e9)))
    #expect(abs(corrected.value - 0.30) < 1e-12)
    let wilson = try #require(Wilson.interval(successes: 30, of: 100))
    #expect(abs(corrected.interval.lower - wilson.lower) < 0.01)
    #expect(abs(corrected.interval.upper - wilson.upper) < 0.01)
  }

  /// Fewer cases behind the error rates: the interval grows, the value stays.
  @Test func doubtAboutTheCoderWidensTheInterval() throws {
    let sure = try #require(CorrectedShare(count: 40, of: 100, rates(0.8, 0.9, cases: 10_000)))
    let unsure = try #require(CorrectedShare(count: 40, of: 100, rates(0.8, 0.9, cases: 50)))
    #expect(sure.value == unsure.value)
    #expect(unsure.interval.upper - unsure.interval.lower > sure.interval.upper - sure.interval.lower)
  }

  @Test func edges() throws {
    #expect(CorrectedShare(count: 0, of: 0, rates(0.8, 0.9)) == nil)
    #expect(CorrectedShare(count: 5, of: 10, rates(0.6, 0.6)) == nil)
    let none = try #require(CorrectedShare(count: 0, of: 40, rates(0.8, 0.9)))
    #expect(none.value == 0 && none.interval.lower == 0 && none.interval.upper > 0)
    let all = try #require(CorrectedShare(count: 40, of: 40, rates(0.8, 0.9)))
    #expect(all.value == 1 && all.interval.upper == 1)
  }

  /// Sessions of 60 turns, a coder measured on 120 cases a side: 95 intervals of 100 must hold the truth, and not far more.
  @Test(arguments: [(0.2, 0.75, 0.92), (0.5, 0.8, 0.8), (0.7, 0.9, 0.7)])
  func theIntervalHoldsTheTruth(_ truth: Double, _ found: Double, _ left: Double) {
    var generator = SeededGenerator(seed: 17)
    func drawn(_ share: Double, of total: Int) -> Int {
      (0..<total).count { _ in Double(generator.next(below: 1_000_000)) < share * 1_000_000 }
    }
    var held = 0
    for _ in 0..<1500 {
      let seen = drawn(truth * found + (1 - truth) * (1 - left), of: 60)
      let measured = CorrectedShare.ErrorRates(
        sensitivity: (Double(drawn(found, of: 120)) / 120, 120), specificity: (Double(drawn(left, of: 120)) / 120, 120))
      if let interval = CorrectedShare(count: seen, of: 60, measured)?.interval,
        interval.lower <= truth, truth <= interval.upper
      {
        held += 1
      }
    }
    #expect(held > 1395 && held < 1485)
  }
}
