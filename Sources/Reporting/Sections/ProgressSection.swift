import Assessment
import JSON
import Records

/// How the trainee's sessions went on: two focus measures with intervals and limits, sparklines for the rest.
struct ProgressSection {
  /// The trainee's sessions up to the chosen one, in order.
  let sessions: [SessionReading]

  var document: JSONValue {
    let segments = Segments(sessions)
    let focus = FocusMeasure.allCases.map { FocusDocument($0, sessions, segments) }
    return [
      "lead": .string(Words.progressLead(sessions.count)),
      "focus_note": .string(Words.focusNote),
      "verdict_rule": .string(Words.verdictRule),
      "model_note": segments.count > 1 ? .string(Words.modelChanges(segments.count - 1)) : .null,
      "focus": .array(focus.map(\.document)),
      "table_title": .string(Words.courseTable),
      "table_columns": .array(focus.map { .string($0.focus.title) }),
      "table": .array(
        sessions.indices.map { place in
          [
            "session": .string(sessions[place].label),
            "cells": .array(focus.map { .string(Words.cell($0.shares[place])) }),
          ]
        }),
      "has_rest": .bool(sessions.count > 1),
      "rest_title": .string(Words.restTitle),
      "rest": .array(Self.rest.map { sparkline($0, segments) }),
    ]
  }

  private static let rest: [MeasureID] = [
    .percentComplexReflections, .reflectionAfterFeeling, .talkShare, .changeTalkShare, .longestQuestionRun,
    .adherentCount, .nonAdherentCount, .activeListening,
  ]

  private func sparkline(_ id: MeasureID, _ segments: Segments) -> JSONValue {
    let values = sessions.map { $0.stored.assessed.measure(id)?.value }
    let known = values.compactMap { $0 }
    return [
      "draw": "spark",
      "spark_label": .string(Words.sparkline(id.title, known.count)),
      "id": .string(id.rawValue),
      "title": .string(id.title),
      "values": .array(values.map { $0.map { .decimal($0) } ?? .null }),
      "segments": .array(segments.numbers.map { .int($0) }),
      "scored": .int(known.count),
      "first_text": .string(known.first.map(id.text) ?? Words.dash),
      "newest_text": .string(known.last.map(id.text) ?? Words.dash),
      "lowest_text": .string(known.min().map(id.text) ?? Words.dash),
      "highest_text": .string(known.max().map(id.text) ?? Words.dash),
    ]
  }
}
