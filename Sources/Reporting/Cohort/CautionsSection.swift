import Assessment
import JSON
import Recognition

/// How often each caution was coded in the newest sessions, and with how many trainees. No names.
struct CautionsSection {
  let trainees: [CohortTrainee]
  let audience: Audience

  var document: JSONValue {
    if audience == .director, trainees.count < SmallCounts.fewest {
      return ["lead": .string(Words.fewTrainees), "has_rows": false, "rows": []]
    }
    let turns = trainees.reduce(0) { $0 + $1.recent.reduce(0) { $0 + $1.tally.therapistTurns } }
    let rows = Caution.allCases.compactMap { code -> JSONValue? in
      let counts = trainees.map { $0.recent.reduce(0) { $0 + $1.tally.cautions[code.ordinal] } }
      let count = counts.reduce(0, +)
      guard count > 0 else { return nil }
      let users = counts.count { $0 > 0 }
      let shows = audience == .supervisor || SmallCounts.canStand(users, of: trainees.count)
      return [
        "code": .string(code.rawValue), "name": .string(code.title), "count": shows ? .int(count) : .null,
        "count_text": .string(shows ? Percent.grouped(count) : Words.dash), "turns": .int(turns),
        "trainees": shows ? .int(users) : .null,
        "trainees_text": .string(SmallCounts.text(users, of: trainees.count, for: audience)),
      ]
    }
    return [
      "lead": .string(rows.isEmpty ? Words.noCautions : Words.cautionsLead(turns)), "has_rows": .bool(!rows.isEmpty),
      "rows": .array(rows),
    ]
  }
}
