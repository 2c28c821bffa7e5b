import Assessment
import JSON
import Recognition
import Records
import Statistics

/// The four competencies of the codebook (10), each from counts or from a person's rating, never from both.
struct CompetenciesSection {
  /// Sessions of one trainee that the same models coded.
  let sessions: [SessionReading]

  /// The competencies in order. Bands are for data and supervisors: the trainee's page shows none.
  var document: JSONValue {
    [
      empathicAccuracy, crisisResponse, rated(.biasAwareness, flags: true), rated(.culturalSensitivity, flags: false),
    ]
  }

  /// Openings that were met, of all.
  var met: Share { sessions.reduce(.none) { $0 + Share($1.tally.metOpenings, of: $1.tally.openings) } }

  /// The points of empathic accuracy with their interval; nil below the codebook's minimum of openings.
  var empathicPoints: (value: Double, interval: Interval)? {
    let measure = Measures.empathicAccuracy(met: met.count, of: met.total)
    return measure.value.flatMap { value in measure.interval.map { (value, $0) } }
  }

  /// Steps seen of the steps due, over all disclosures.
  var steps: Share {
    sessions.reduce(.none) { sum, session in
      session.analysis.risk.disclosures.reduce(sum) { $0 + StepsDue.seen(after: $1) }
    }
  }

  private var empathicAccuracy: JSONValue {
    let points = empathicPoints
    return [
      "id": .string(MeasureID.empathicAccuracy.rawValue), "title": .string(MeasureID.empathicAccuracy.title),
      "formula": .string(MeasureID.empathicAccuracy.definition), "counts": met.document,
      "value": points.map { .decimal($0.value) } ?? .null, "lower": points.map { .decimal($0.interval.lower) } ?? .null,
      "upper": points.map { .decimal($0.interval.upper) } ?? .null,
      "band": points.flatMap { CompetencyBand.holding($0.interval) }.map { .string($0.rawValue) } ?? .null,
      "not_assessed": points == nil ? .string(Words.fewOpenings(met.total)) : .null,
    ]
  }

  private var crisisResponse: JSONValue {
    let steps = steps
    return [
      "id": "crisis_response", "title": .string(Words.crisisResponse), "formula": .string(Words.crisisFormula),
      "counts": steps.document, "value": .null, "band": .null,
      "not_assessed": steps.total == 0 ? .string(Words.noDisclosure) : .null,
    ]
  }

  private func rated(_ rating: Rating, flags: Bool) -> JSONValue {
    let given = sessions.flatMap { $0.stored.ratings(of: rating).values }
    let confirmed = sessions.reduce(0) { $0 + $1.tally.confirmedFlags }
    let turns = sessions.reduce(0) { $0 + $1.tally.therapistTurns }
    let rate = Poisson.rate(count: confirmed, exposure: Double(turns) / 100)
    return [
      "id": .string(rating.rawValue), "title": .string(rating.measure.title),
      "formula": .string(rating.measure.definition), "ratings": .int(given.count),
      "value": given.isEmpty ? .null : .decimal(Double(given.reduce(0, +)) / Double(given.count)), "band": .null,
      "confirmed_flags": flags ? .int(confirmed) : .null,
      "confirmed_flags_per_100_turns": flags && turns > 0 ? .decimal(Double(confirmed) * 100 / Double(turns)) : .null,
      "confirmed_flags_lower": flags && turns > 0 ? .decimal(rate.lower) : .null,
      "confirmed_flags_upper": flags && turns > 0 ? .decimal(rate.upper) : .null,
      "not_assessed": given.isEmpty ? .string(Words.onlySupervisorRates) : .null,
    ]
  }
}
