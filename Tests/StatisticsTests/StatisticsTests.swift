import Statistics
import Testing

@Suite struct IntervalTests {
  /// By SciPy 1.17: `binomtest(k, n).proportion_ci(method="wilson")`.
  @Test(arguments: [
    (8, 20, 0.21880653237281705, 0.6134184992377467),
    (0, 10, 0.0, 0.27753279986288926),
    (10, 10, 0.7224672001371109, 1.0),
    (9, 12, 0.46769466506643426, 0.9110583316059453),
  ])
  func wilson(_ successes: Int, _ trials: Int, _ lower: Double, _ upper: Double) throws {
    let interval = try #require(Wilson.interval(successes: successes, of: trials))
    #expect(abs(interval.lower - lower) < 1e-9)
    #expect(abs(interval.upper - upper) < 1e-9)
  }

  @Test func wilsonNeedsTrials() {
    #expect(Wilson.interval(successes: 0, of: 0) == nil)
    #expect(Wilson.interval(successes: 3, of: 2) == nil)
  }

  /// By SciPy 1.17: `chi2.ppf(.025, 2k) / 2` and `chi2.ppf(.975, 2k + 2) / 2`.
  @Test(arguments: [
    (0, 0.0, 3.6888794541139354),
    (1, 0.025317807984289876, 5.571643390938898),
    (7, 2.8143630515198654, 14.422675361702376),
    (100, 81.36399125092314, 121.62679379242638),
  ])
  func poisson(_ count: Int, _ lower: Double, _ upper: Double) {
    let interval = Poisson.interval(count: count)
    #expect(abs(interval.lower - lower) < 1e-6)
    #expect(abs(interval.upper - upper) < 1e-6)
  }

  @Test func poissonRateDividesByExposure() {
    #expect(Poisson.rate(count: 7, exposure: 2).upper == Poisson.interval(count: 7).upper / 2)
  }
}

@Suite struct AgreementTests {
  /// By scikit-learn 1.7: `f1_score(average="macro")`, `cohen_kappa_score`, `precision_score`, `recall_score` on the same ten cases.
  @Test func figuresAgreeWithScikitLearn() throws {
    let truth = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]
    let predicted = [0, 0, 1, 2, 1, 1, 0, 2, 2, 1]
    var confusion = Confusion(labels: ["a", "b", "c"])
    for (truth, predicted) in zip(truth, predicted) { confusion.add(truth: truth, predicted: predicted) }
    #expect(abs(confusion.macroF1 - 0.6031746031746031) < 1e-12)
    #expect(abs(try #require(confusion.kappa) - 0.4029850746268656) < 1e-12)
    #expect(confusion.precision(0) == 2.0 / 3)
    #expect(confusion.recall(0) == 0.5)
    #expect(confusion.accuracy == 0.6)
  }

  @Test func labelsThatNeverOccurDoNotCount() {
    var confusion = Confusion(labels: ["a", "b", "never"])
    confusion.add(truth: 0, predicted: 0)
    confusion.add(truth: 1, predicted: 1)
    #expect(confusion.macroF1 == 1)
  }

  @Test func kappaIsUndefinedWithoutVariety() {
    var confusion = Confusion(labels: ["a", "b"])
    confusion.add(truth: 0, predicted: 0, count: 5)
    #expect(confusion.kappa == nil)
  }

  @Test func calibrationErrorIsTheMeanGap() {
    let sure = (0..<100).map { (probability: 0.9, isTrue: $0 < 60) }
    #expect(abs(Calibration(sure, bins: 1).error - 0.3) < 1e-12)
    let split =
      (0..<50).map { _ in (probability: 0.2, isTrue: false) } + (0..<50).map { _ in (probability: 0.8, isTrue: true) }
    #expect(abs(Calibration(split, bins: 2).error - 0.2) < 1e-12)
  }
}

@Suite struct ResamplingTests {
  /// The first outputs of SplitMix64 for seed 0, as published with the reference implementation.
  @Test func generatorIsSplitMix64() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
  }

  @Test func bootstrapCoversTheMeanAndRepeats() throws {
    let values = (0..<40).map { Double($0 % 10) }
    func mean(_ drawn: [Int]) -> Double {
      zip(values, drawn).reduce(0) { $0 + $1.0 * Double($1.1) } / Double(drawn.reduce(0, +))
    }
    let interval = try #require(Bootstrap.interval(clusters: 40, statistic: mean))
    // The standard error of the mean is 2.87 / sqrt(40) = .454, so the interval is about 4.5 +- .89.
    #expect(abs(interval.lower - 3.61) < 0.15)
    #expect(abs(interval.upper - 5.39) < 0.15)
    #expect(interval == Bootstrap.interval(clusters: 40, statistic: mean))
  }

  @Test func bootstrapNeedsTwoClusters() {
    #expect(Bootstrap.interval(clusters: 1) { _ in 1 } == nil)
    #expect(Bootstrap.interval(clusters: 5) { _ in nil } == nil)
  }
}

@Suite struct ClusteredCountsTests {
  private var counts: ClusteredCounts {
    var counts = ClusteredCounts(clusters: 4, cells: 2)
    counts.add(cluster: 0, cell: 0, 3)
    counts.add(cluster: 1, cell: 1, 2)
    counts.add(cluster: 3, cell: 1)
    return counts
  }

  @Test func countsAddUp() {
    #expect(counts.total == [3, 3])
    #expect(counts[1] == [0, 2])
    #expect(counts.occupied.clusters == 3)
    #expect(counts.occupied.total == [3, 3])
    #expect(counts.folded(to: 2).clusters == 2)
    #expect(counts.folded(to: 2)[1] == [0, 3])
    #expect(counts.folded(to: 9) == counts)
  }

  @Test func resamplesAreThoseOfTheBootstrap() {
    let values = counts.resampled(repetitions: 200) { Double($0[0]) }
    let clusters = Bootstrap.values(clusters: 4, repetitions: 200) { drawn in Double(drawn[0] * 3) }
    #expect(values == clusters)
    #expect(counts.resampled(repetitions: 50) { _ in nil } == nil)
  }

  @Test func lessBeyondIsWider() {
    let sorted = (0...1000).map(Double.init)
    #expect(Bootstrap.interval(sorted) == Interval(25, 975))
    #expect(Bootstrap.interval(sorted, beyond: 0.05) == Interval(50, 950))
  }
}
