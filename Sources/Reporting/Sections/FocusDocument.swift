import Assessment
import JSON

/// One focus measure over a trainee's sessions.
struct FocusDocument {
  /// A headline pools at most this many sessions, and at least three.
  static let most = 5
  static let fewest = 3

  let focus: FocusMeasure
  let sessions: [SessionReading]
  let segments: Segments
  let shares: [Share]
  let course: Course

  init(_ focus: FocusMeasure, _ sessions: [SessionReading], _ segments: Segments) {
    self.focus = focus
    self.sessions = sessions
    self.segments = segments
    shares = sessions.map { focus.counts($0.tally) }
    course = Course(Array(shares[segments.newest]))
  }

  /// The newest three to five sessions under the same models, as one share, and how many they are.
  var pooled: (share: Share, sessions: Int) {
    let scored = shares[segments.newest].filter { $0.total > 0 }.suffix(Self.most)
    return (scored.reduce(.none, +), scored.count)
  }

  /// Whether what was reached stayed after feedback stopped; nil where it has not, or where too few sessions say so.
  ///
  /// - Parameter today: the day that silence is counted to.
  func retention(today: String) -> Retention? {
    let newest = Array(sessions[segments.newest])
    guard let feedback = sessions.compactMap(\.stored.lastFeedback).max(), let last = Day(feedback),
      let today = Day(today)
    else { return nil }
    let days = zip(newest, shares[segments.newest]).compactMap { session, share in
      session.day.flatMap { Day($0) }.map { (day: $0.number, share: share) }
    }
    return Retention(days, lastFeedback: last.number, today: today.number)
  }

  /// - Parameter reliability: how well the coder measures it; nil where that was not measured.
  func document(_ reliability: CoderReliability?) -> JSONValue {
    let pooled = pooled
    let change = course.verdict == .rise || course.verdict == .drop ? reliability?.change(in: course) : nil
    return [
      "draw": "run",
      "id": .string(focus.rawValue),
      "title": .string(focus.title),
      "unit": .string(focus.unit),
      "ticks": .array(focus.ticks.map { ["at": .decimal($0.value), "label": .string($0.label)] }),
      "points": .array(sessions.indices.map(point)),
      "stage": .string(stage),
      "note": .string(stage == "dots" ? Words.dotsNote : Words.runNote),
      "limits": course.limits?.document ?? .null,
      "limits_start": .int(segments.newest.lowerBound),
      "limits_text": course.limits.map { .string(Words.limits($0, isLocked: course.shares.count >= Course.locked)) }
        ?? .null,
      "average": .array(average),
      "verdict": .string(course.verdict.rawValue),
      "verdict_text": .string(Words.progress(course, focus)),
      "reliable_change": change.map { ["index": .decimal($0.index), "reliable": .bool($0.isReliable)] } ?? .null,
      "reliable_text": change.map { .string(Words.reliable($0)) } ?? .null,
      "pattern": .optional(course.pattern?.rawValue),
      "pattern_text": .optional(Words.pattern(course)),
      "change": course.change.map { change in
        [
          "sessions": .int(Course.plateau), "value": .decimal(change.value), "lower": .decimal(change.interval.lower),
          "upper": .decimal(change.interval.upper),
        ]
      } ?? .null,
      "pooled_sessions": .int(pooled.sessions),
      "pooled": pooled.share.document,
      "pooled_text": .string(
        pooled.sessions >= Self.fewest
          ? Words.pooled(pooled.share, focus, pooled.sessions) : Words.notPooled(pooled.sessions)),
    ]
  }

  /// The moving average, each value with the place of its session.
  private var average: [JSONValue] {
    let scored = segments.newest.filter { shares[$0].total > 0 }
    return zip(scored.dropFirst(ControlLimits.baseline), course.average?.values ?? []).map { place, value in
      ["place": .int(place), "value": .decimal(value)]
    }
  }

  private var stage: String {
    switch course.shares.count {
    case ..<Course.trial: "dots"
    case ..<Course.locked: "trial"
    default: "locked"
    }
  }

  private func point(_ place: Int) -> JSONValue {
    let share = shares[place]
    let members: [JSONValue.Member] = [
      .init("session", .string(sessions[place].id)), .init("date", .optional(sessions[place].day)),
      .init("label", .string(sessions[place].label)), .init("segment", .int(segments.numbers[place])),
    ]
    return .object(members + (share.document.members ?? []))
  }
}
