import Assessment
import JSON
import Recognition

/// Which techniques were coded in whose newest sessions: a table of counts for a cohort that fits on a page, and always
/// how many trainees used each.
struct SkillsMap {
  /// A larger cohort gets the summary only; the counts of each session stand in the data files.
  static let widest = 40

  let trainees: [CohortTrainee]
  let audience: Audience

  var document: JSONValue {
    let known = trainees.filter { $0.recent.contains { $0.tally.therapistTurns > 0 } }
    if audience == .director, !SmallCounts.canStand(known.count, of: trainees.count) {
      return ["lead": .string(Words.fewTrainees), "has_table": false, "has_summary": false, "columns": [], "rows": []]
    }
    let counts = known.map { trainee in
      Technique.allCases.map { code in trainee.recent.reduce(0) { $0 + $1.tally.techniques[code.ordinal] } }
    }
    // What the coder of any of the newest sessions reads too badly to be counted: its 0 is no absence.
    let unread = Set(
      Technique.allCases.filter { code in
        known.contains { trainee in
          trainee.recent.contains { $0.measured.isExperimental(code) }
        }
      })
    let isTable = audience == .supervisor && !known.isEmpty && known.count <= Self.widest
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
          let users = row.count { $0 > 0 }
          let shows = audience == .supervisor || SmallCounts.canStand(users, of: known.count)
          return [
            "code": .string(code.rawValue),
            "name": .string(unread.contains(code) ? "\(code.title) (\(Words.notCounted))" : code.title),
            "turns": shows ? .int(row.reduce(0, +)) : .null,
            "turns_text": .string(shows ? Percent.grouped(row.reduce(0, +)) : Words.dash),
            "trainees": shows ? .int(users) : .null, "trainees_of": shows ? .int(known.count) : .null,
            "trainees_text": .string(SmallCounts.text(users, of: known.count, for: audience)),
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
