import Statistics
import Testing

/// Agreement between coders, beside values that other programs compute.
@Suite struct CoderAgreementTests {
  private static let first = [0, 0, 1, 1, 2, 2, 2, 0, 1, 2, 0, 0, 1, 2, 2, 1, 0, 2, 2, 1]
  private static let second = [0, 1, 1, 1, 2, 2, 0, 0, 1, 2, 0, 0, 2, 2, 2, 1, 0, 2, 1, 1]

  private static var table: Confusion {
    var table = Confusion(labels: ["a", "b", "c"])
    for (one, other) in zip(first, second) { table.add(truth: one, predicted: other) }
    return table
  }

  /// irrCAC 0.4.4, `CAC(...).gwet()`: .70065.
  @Test func gwet() throws { #expect(abs(try #require(Self.table.gwetAC1) - 0.70065) < 5e-6) }

  @Test func gwetStaysHighWhereACodeIsRare() throws {
    var table = Confusion(labels: ["absent", "present"])
    table.add(truth: 0, predicted: 0, count: 96)
    table.add(truth: 1, predicted: 0, count: 2)
    table.add(truth: 0, predicted: 1, count: 2)
    #expect(try #require(table.kappa) < 0)
    #expect(try #require(table.gwetAC1) > 0.95)
    #expect(Confusion(labels: ["a", "b"]).gwetAC1 == nil)
  }

  /// krippendorff 0.9.0, `alpha(reliability_data=[first, second], level_of_measurement="nominal")`.
  @Test func twoCoders() throws {
    let value = try #require(KrippendorffAlpha.nominal(zip(Self.first, Self.second).map { [$0, $1] }))
    #expect(abs(value - 0.7062146892655368) < 1e-12)
  }

  /// Four coders of twelve units with values missing (Krippendorff's own example); krippendorff 0.9.0.
  @Test func missingValues() throws {
    let units = [
      [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1],
      [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
    ]
    #expect(abs(try #require(KrippendorffAlpha.nominal(units)) - 0.743421052631579) < 1e-12)
  }

  @Test func alphaNeedsVariety() {
    #expect(KrippendorffAlpha.nominal([[1, 1], [1, 1]]) == nil)
    #expect(KrippendorffAlpha.nominal([[1], [2]]) == nil)
  }

  /// Shrout and Fleiss's table: pingouin 0.6.1, `intraclass_corr(...)`, ICC(A,1): .289764.
  @Test func shroutAndFleiss() throws {
    let ratings: [[Double]] = [
      [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]
    #expect(abs(try #require(IntraclassCorrelation.value(ratings)) - 0.289764) < 1e-6)
    #expect(IntraclassCorrelation.value([[3, 3], [3, 3]]) == nil)
    #expect(IntraclassCorrelation.value([[3, 4]]) == nil)
  }
}
