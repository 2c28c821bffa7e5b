import Assessment
import JSON
import Records
import Statistics

/// The measures of one session: value, counts, interval, and how the interval lies to the reference value.
struct MeasuresSection {
  let session: SessionReading

  var document: JSONValue {
    let rows = session.stored.assessed.measures.map(row)
    return [
      "draw": "dots",
      "lead": .string(Words.measuresLead),
      "reference_note": .string(Words.referenceNote),
      "raw_note": .string(Words.rawNote),
      "chart_title": .string(Words.measuresChart),
      "has_plot": .bool(rows.contains { $0["plot"] != nil }),
      "rows": .array(rows),
      "timeline": TimelineDocument(session: session).document,
    ]
  }

  private func row(_ measure: Measure) -> JSONValue {
    let id = measure.id
    let reference = id.reference.map { _ in ReferenceTicks.of(id).map(\.label).joined(separator: ", ") }
    let counts =
      MeasureCounts.text(id, session.tally, n: measure.n) + (measure.raw.map { Words.asCoded(id.text($0)) } ?? "")
    let row: JSONValue = [
      "id": .string(id.rawValue),
      "title": .string(id.title),
      "value": measure.value.map { .decimal($0) } ?? .null,
      "raw": measure.raw.map { .decimal($0) } ?? .null,
      "lower": measure.interval.map { .decimal($0.lower) } ?? .null,
      "upper": measure.interval.map { .decimal($0.upper) } ?? .null,
      "n": .int(measure.n),
      "value_text": .string(measure.value.map(id.text) ?? Words.dash),
      "counts_text": .string(measure.value == nil ? Words.dash : counts),
      "interval_text": .string(measure.interval.map { id.text(from: $0.lower, to: $0.upper) } ?? Words.dash),
      "reference_text": .string(reference ?? Words.dash),
      "against_reference": .string(measure.againstReference.rawValue),
      "verdict": .string(measure.value == nil ? Words.notScoredShort : Words.verdict(measure.againstReference)),
      "not_scored": measure.notAssessed.map { .string(Words.notScored($0)) } ?? .null,
      "plot": plot(measure) ?? .null,
    ]
    return row.withoutNulls
  }

  /// What the dot plot draws: a share with its interval and its reference ticks. A ratio R:Q is drawn as R / (R + Q).
  private func plot(_ measure: Measure) -> JSONValue? {
    guard let value = measure.value else { return nil }
    let scale: (Double) -> Double
    switch measure.id.unit {
    case .share: scale = { $0 }
    case .ratio: scale = { $0.isFinite ? $0 / (1 + $0) : 1 }
    default: return nil
    }
    let plot: JSONValue = [
      "value": .decimal(scale(value)),
      "lower": measure.interval.map { .decimal(scale($0.lower)) } ?? .null,
      "upper": measure.interval.map { .decimal(scale($0.upper)) } ?? .null,
      "ticks": .array(
        ReferenceTicks.of(measure.id).map { ["at": .decimal($0.value), "label": .string($0.label)] }),
    ]
    return plot.withoutNulls
  }
}
