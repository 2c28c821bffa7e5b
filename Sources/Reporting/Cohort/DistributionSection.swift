import Assessment
import JSON
import Statistics

/// How the trainees' pooled shares are spread, without any of them.
struct DistributionSection {
  /// With fewer trainees, a quartile is nearly one person's number.
  static let fewest = 4 * SmallCounts.fewest

  let trainees: [CohortTrainee]

  var document: JSONValue {
    [
      "lead": .string(Words.distributionLead), "rows": .array(FocusMeasure.allCases.map(row)),
    ]
  }

  private func row(_ focus: FocusMeasure) -> JSONValue {
    let shares = trainees.map { $0.pooled(focus) }.filter { $0.total > 0 }
    let values = shares.compactMap(\.value).sorted()
    let all = shares.reduce(.none, +)
    let shows = SmallCounts.canStand(shares.count, of: trainees.count)
    let quartiles =
      shows && values.count >= Self.fewest ? [0.25, 0.5, 0.75].map { Bootstrap.quantile(values, $0) } : []
    return [
      "id": .string(focus.rawValue), "title": .string(focus.title),
      "trainees": shows ? .int(shares.count) : .null,
      "trainees_text": .string(shows ? "\(shares.count)" : Words.suppressed),
      "all": shows ? all.document : Share.none.document,
      "all_text": .string(shows ? "\(all.short) (\(all.intervalText))" : Words.dash),
      "quartiles": .array(quartiles.map { .decimal($0) }),
      "quartiles_text": .string(
        quartiles.isEmpty ? Words.suppressed : quartiles.map(Percent.whole).joined(separator: ", ")),
    ]
  }
}
