import Statistics
import Testing

/// Tests of several differences at once, against values of other programs.
@Suite struct ComparisonTests {
  /// `statsmodels.stats.multitest.multipletests(p, method="holm")` (statsmodels 0.14).
  @Test func holm() {
    let adjusted = Holm.adjusted([0.01, 0.04, 0.03, 0.005, 0.2])
    for (one, expected) in zip(adjusted, [0.04, 0.09, 0.09, 0.025, 0.2]) { #expect(abs(one - expected) < 1e-12) }
    #expect(Holm.adjusted([]) == [])
    #expect(Holm.adjusted([0.9, 0.8]) == [1, 1])
  }

  /// `scipy.stats.binomtest(k, n, p).pvalue` (SciPy 1.17).
  @Test(arguments: [
    (3, 12, 0.5, 0.145996), (9, 10, 0.6, 0.058652), (0, 7, 0.3, 0.111150), (14, 40, 0.2, 0.027350), (5, 5, 0.5, 0.0625),
  ]) func binomial(successes: Int, trials: Int, probability: Double, expected: Double) {
    #expect(abs(Binomial.twoSided(successes, of: trials, probability: probability) - expected) < 1e-5)
  }

  @Test func nothingTriedSaysNothing() { #expect(Binomial.twoSided(0, of: 0, probability: 0.4) == 1) }

  /// Fisher's exact test of [[6, 1], [1, 6]] is .0291 (`scipy.stats.fisher_exact`): the permutation test draws from the same
  /// arrangements.
  @Test func permutationComesToFishersExactTest() throws {
    let isFirst = (0..<14).map { $0 < 7 }
    let outcome = [1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0]
    let p = try #require(
      Permutation.twoSided(isFirst: isFirst, strata: Array(repeating: 0, count: 14), repetitions: 40_000) { sides in
        let first = zip(sides, outcome).filter(\.0).reduce(0) { $0 + $1.1 }
        return Double(first) / 7 - Double(7 - first) / 7
      })
    #expect(abs(p - 0.0291) < 0.003)
  }

  /// What differs between strata only is no difference within them.
  @Test func permutationStaysWithinStrata() throws {
    let isFirst = [true, true, true, true, false, false, false, false]
    let values = [9.0, 9, 9, 9, 1, 1, 1, 1]
    func difference(_ sides: [Bool]) -> Double {
      zip(sides, values).reduce(0) { $0 + ($1.0 ? $1.1 : -$1.1) }
    }
    let apart = try #require(
      Permutation.twoSided(isFirst: isFirst, strata: [0, 0, 0, 0, 1, 1, 1, 1], statistic: difference))
    #expect(apart == 1)
    let together = try #require(
      Permutation.twoSided(isFirst: isFirst, strata: Array(repeating: 0, count: 8), statistic: difference))
    #expect(together < 0.05)
  }
}
