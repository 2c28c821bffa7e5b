import Assessment
import JSON
import Recognition

/// How often each caution was coded in the newest sessions, and with how many trainees. No names.
struct CautionsSection {
  let trainees: [CohortTrainee]

  var document: JSONValue {
    let turns = trainees.reduce(0) { $0 + $1.recent.reduce(0) { $0 + $1.tally.therapistTurns } }
    let rows = Caution.allCases.compactMap { code -> JSONValue? in
      let counts = trainees.map { $0.recent.reduce(0) { $0 + $1.tally.cautions[code.ordinal] } }
      let count = counts.reduce(0, +)
      guard count > 0 else { return nil }
      return [
        "code": .string(code.rawValue), "name": .string(code.title), "count": .int(count), "turns": .int(turns),
        "trainees": .int(counts.count { $0 > 0 }),
        "trainees_text": .string(Share(counts.count { $0 > 0 }, of: trainees.count).counts),
      ]
    }
    return [
      "lead": .string(rows.isEmpty ? Words.noCautions : Words.cautionsLead(turns)), "has_rows": .bool(!rows.isEmpty),
      "rows": .array(rows),
    ]
  }
}
