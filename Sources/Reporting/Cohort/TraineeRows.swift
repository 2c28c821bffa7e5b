import Assessment
import JSON
import Statistics

/// The trainees of a cohort in the order of their identifiers, each with the pooled estimate of the focus measures. No
/// ranks.
struct TraineeRows {
  /// A sparkline shows at most this many sessions.
  private static let shown = 10
  /// In a larger cohort sparklines carry no label of their own, so that the page stays small.
  private static let labelled = 200

  let trainees: [CohortTrainee]
  let names: SafeName
  /// The day that weeks and silence are counted to.
  let today: String

  var document: JSONValue {
    let models = FocusMeasure.allCases.map { focus in BetaBinomial(trainees.map { $0.pooled(focus) }) }
    return [
      "lead": .string(Words.traineesLead),
      "shrinkage": .string(models.contains { $0 != nil } ? Words.isShrunk : Words.notShrunk),
      "weights": .array(
        zip(FocusMeasure.allCases, models).compactMap { focus, model in
          model.map { .string(Words.shrunk(focus, $0.weight)) }
        }),
      "has_rows": .bool(!trainees.isEmpty),
      "none": trainees.isEmpty ? .string(Words.emptyCohort) : .null,
      "focus_titles": .array(FocusMeasure.allCases.map { .string($0.title) }),
      "rows": .array(trainees.map { row($0, models) }),
    ]
  }

  private func row(_ trainee: CohortTrainee, _ models: [BetaBinomial?]) -> JSONValue {
    let values = trainee.focus.first.map { Array(zip($0.shares, $0.segments.numbers).suffix(Self.shown)) } ?? []
    let estimates = zip(FocusMeasure.allCases, models).map { estimate(trainee, $0, $1) }
    let days = Day.age(of: trainee.sessions.last?.day, on: today)
    return [
      "draw": values.isEmpty ? .null : "spark",
      "scale": "share",
      "spark_label": trainees.count > Self.labelled ? .null : .string(Words.courseOf(trainee.name)),
      "values": .array(values.map { $0.0.value.map { .decimal($0) } ?? .null }),
      "segments": .array(values.map { .int($0.1) }),
      "trainee": .string(trainee.name),
      "link": trainee.sessions.isEmpty ? .null : .string("trainees/\(names(trainee.id))/index.html"),
      "sessions": .int(trainee.sessions.count),
      "newest": .string(trainee.sessions.last?.day ?? Words.dash),
      "estimates": .array(estimates),
      "of_late": .array(ofLate(trainee)),
      "goal": .optional(trainee.sessions.last.flatMap(NextStepSection.brief)),
      "last_feedback": .optional(trainee.lastFeedback),
      "feedback_text": .string(Words.weeks(Day.age(of: trainee.lastFeedback, on: today).map { $0 / 7 })),
      "days_since_session": days.map(JSONValue.int) ?? .null,
      "inactive": .bool(days.map { $0 >= Self.inactive } ?? false),
      "cautions": .int(trainee.recent.reduce(0) { $0 + $1.tally.cautions.reduce(0, +) }),
      "turns": .int(trainee.recent.reduce(0) { $0 + $1.tally.therapistTurns }),
    ]
  }

  /// What moved, in words: verdicts and patterns of the focus measures, what became of it after feedback stopped, and a long silence.
  private func ofLate(_ trainee: CohortTrainee) -> [JSONValue] {
    let moves = trainee.focus.compactMap { document in
      Words.move(document.course, document.focus).map { JSONValue.string($0) }
    }
    let kept = trainee.focus.compactMap { document in
      document.retention(today: today).flatMap { Words.move($0, document.focus) }.map { JSONValue.string($0) }
    }
    let days = Day.age(of: trainee.sessions.last?.day, on: today).flatMap { $0 >= Self.inactive ? $0 : nil }
    return moves + kept + [days.map { JSONValue.string(Words.inactive($0)) }].compactMap(\.self)
  }

  /// Without a session for so many days, a trainee is called inactive (`reports.md`, Numbers).
  private static let inactive = 14

  private func estimate(_ trainee: CohortTrainee, _ focus: FocusMeasure, _ model: BetaBinomial?) -> JSONValue {
    let share = trainee.pooled(focus)
    let pooledSessions = trainee.focus.first { $0.focus == focus }?.pooled.sessions ?? 0
    let shrunk = share.total > 0 ? model?.shrunk(share) : nil
    let interval = share.total > 0 ? model?.interval(share) ?? share.interval : nil
    let value = shrunk ?? share.value
    return [
      "id": .string(focus.rawValue),
      "pooled_sessions": .int(pooledSessions),
      "raw": share.document,
      "raw_text": .string(share.total > 0 ? share.short : Words.pooledTooFew),
      "shrunk": .bool(shrunk != nil),
      "value": value.map { .decimal($0) } ?? .null,
      "lower": interval.map { .decimal($0.lower) } ?? .null,
      "upper": interval.map { .decimal($0.upper) } ?? .null,
      "value_text": .string(value.map(Percent.whole) ?? Words.dash),
      "interval_text": interval.map { .string(Share.text($0)) } ?? .null,
    ]
  }
}
