import Assessment
import JSON
import Recognition

/// Which techniques were coded in whose newest sessions: a table of counts for a cohort that fits on a page, and always
/// how many trainees used each.
struct SkillsMap {
  /// A larger cohort gets the summary only; the counts of each session stand in the data files.
  static let widest = 40

  let trainees: [CohortTrainee]

  var document: JSONValue {
    let known = trainees.filter { $0.recent.contains { $0.tally.therapistTurns > 0 } }
    let counts = known.map { trainee in
      Technique.allCases.map { code in trainee.recent.reduce(0) { $0 + $1.tally.techniques[code.ordinal] } }
    }
    let isTable = !known.isEmpty && known.count <= Self.widest
    let highest = counts.flatMap { $0 }.max() ?? 0
    return [
      "lead": .string(Words.skillsLead),
      "has_table": .bool(isTable),
      "has_summary": .bool(!known.isEmpty),
      "columns": isTable ? .array(known.map { .string($0.name) }) : [],
      "rows": .array(
        Technique.allCases.enumerated().map { place, code in
          let row = counts.map { $0[place] }
          let cells: [JSONValue] = row.map { ["count": .int($0), "heat": .string(Self.heat($0, highest))] }
          return [
            "code": .string(code.rawValue), "name": .string(code.title), "turns": .int(row.reduce(0, +)),
            "trainees": .int(row.count { $0 > 0 }), "trainees_of": .int(known.count),
            "trainees_text": .string(Share(row.count { $0 > 0 }, of: known.count).counts),
            "cells": isTable ? .array(cells) : [],
          ]
        }),
    ]
  }

  /// Four steps of shade; the count stands in the cell.
  private static func heat(_ count: Int, _ highest: Int) -> String {
    guard count > 0 else { return "h0" }
    return "h\(min(3, 1 + count * 3 / (highest + 1)))"
  }
}
