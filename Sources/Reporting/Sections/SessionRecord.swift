import Assessment
import JSON
import Recognition
import Records
import Statistics
import Transcripts

/// One session as numbers only, no words of it: what tables and data files hold.
struct SessionRecord {
  let session: SessionReading

  var document: JSONValue {
    let analysis = session.analysis
    let risk = analysis.risk
    let codes = CodeCount.of(analysis.utterances)
    return [
      "session": .string(session.id),
      "trainee": .optional(analysis.information.trainee),
      "date": .optional(session.day),
      "models": .string(session.models),
      "therapist_turns": .int(session.tally.therapistTurns),
      "client_turns": .int(session.tally.clientTurns),
      "codes": .int(codes.all),
      "codes_below_threshold": .int(codes.uncertain),
      "risk_level": .string(risk.level?.rawValue ?? "not_assessed"),
      "disclosures": .int(risk.disclosures.count),
      "disclosures_missed": .int(risk.disclosures.count(where: \.missed)),
      "looks": .int(risk.looks(withoutLevelFrom: .low).count),
      "flags": .int(session.utterances.reduce(0) { $0 + ($1.bias?.count ?? 0) }),
      "flags_unreviewed": .int(session.stored.unreviewedFlags),
      "measures": .array(session.stored.assessed.measures.map(measure)),
      "focus": .array(
        FocusMeasure.allCases.map { focus in
          .object([.init("id", .string(focus.rawValue))] + (focus.counts(session.tally).document.members ?? []))
        }),
      "techniques": counts(Technique.self, session.tally.techniques),
      "cautions": counts(Caution.self, session.tally.cautions),
    ]
  }

  private func counts<C: Code>(_ codes: C.Type, _ counts: [Int]) -> JSONValue {
    .array(
      zip(C.allCases, counts).filter { $0.1 > 0 }.map { ["code": .string($0.0.rawValue), "count": .int($0.1)] })
  }

  private func measure(_ measure: Measure) -> JSONValue {
    let document: JSONValue = [
      "id": .string(measure.id.rawValue),
      "value": measure.value.map { .decimal($0) } ?? .null,
      "lower": measure.interval.map { .decimal($0.lower) } ?? .null,
      "upper": measure.interval.map { .decimal($0.upper) } ?? .null,
      "n": .int(measure.n),
      "against_reference": .string(measure.againstReference.rawValue),
      "not_assessed": .optional(measure.notAssessed),
    ]
    return document.withoutNulls
  }
}
