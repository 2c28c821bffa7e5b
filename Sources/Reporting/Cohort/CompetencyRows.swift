import Assessment
import JSON

/// The competencies of each trainee, with a band only where the interval lies inside one. For supervisors only.
struct CompetencyRows {
  /// The page of a larger cohort leaves the table to the data files, so that it stays small.
  private static let most = 200

  let trainees: [CohortTrainee]

  var document: JSONValue {
    let known = trainees.filter { !$0.recent.isEmpty }
    return [
      "lead": .string(Words.competenciesLead), "has_rows": .bool(!known.isEmpty && known.count <= Self.most),
      "more": known.count > Self.most ? .string(Words.competenciesInData) : .null, "rows": .array(known.map(row)),
    ]
  }

  private func row(_ trainee: CohortTrainee) -> JSONValue {
    let section = CompetenciesSection(sessions: trainee.recent)
    let points = section.empathicPoints
    return [
      "trainee": .string(trainee.name), "competencies": section.document,
      "empathic_text": .string(
        points.map { Words.points($0.value, $0.interval, n: section.met.total) } ?? Words.tooFewOf(section.met.total)),
      "band_text": .string(points.flatMap { CompetencyBand.holding($0.interval) }?.rawValue ?? Words.dash),
      "steps_text": .string(section.steps.total > 0 ? section.steps.counts : Words.dash),
    ]
  }
}
