import Assessment
import JSON
import Records

/// How the trainee's sessions went on: two focus measures with intervals and limits, sparklines for the rest.
struct ProgressSection {
  /// The trainee's sessions up to the chosen one, in order.
  let sessions: [SessionReading]
  let context: ReportContext
  /// Whether the trainee has later sessions: what came after feedback is told with the newest only.
  var hasLater = false

  /// The day of writing, which silence is counted to.
  private var today: String { context.generated }

  var document: JSONValue {
    let segments = Segments(sessions.map(\.models))
    let focus = FocusMeasure.allCases.map { FocusDocument($0, sessions, segments) }
    let evaluation = context.evaluation(of: sessions)
    let retentions =
      hasLater
      ? []
      : focus.compactMap { document in
        document.retention(today: today).map { (focus: document.focus, retention: $0) }
      }
    return [
      "lead": .string(Words.progressLead(sessions.count)),
      "focus_note": .string(Words.focusNote),
      "verdict_rule": .string(Words.verdictRule),
      "model_note": segments.count > 1 ? .string(Words.modelChanges(segments.count - 1)) : .null,
      "focus": .array(
        focus.map { $0.document(CoderReliability(of: $0.focus, in: evaluation)) }),
      "feedback": feedback,
      "has_retention": .bool(!retentions.isEmpty),
      "retention": .array(retentions.map { retention($0.focus, $0.retention) }),
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

  /// When a supervisor last wrote to the trainee.
  private var feedback: JSONValue {
    guard !hasLater, let last = sessions.compactMap(\.stored.lastFeedback).max(),
      let days = Day.age(of: last, on: today)
    else {
      return .null
    }
    return ["on": .string(last), "weeks": .int(days / 7), "text": .string(Words.lastFeedback(last, weeks: days / 7))]
  }

  private func retention(_ focus: FocusMeasure, _ retention: Retention) -> JSONValue {
    [
      "id": .string(focus.rawValue), "verdict": .string(retention.verdict.rawValue),
      "before": retention.before.document, "since": retention.since.document,
      "lower": .decimal(retention.interval.lower), "upper": .decimal(retention.interval.upper),
      "text": .string(Words.retention(retention, focus)),
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
