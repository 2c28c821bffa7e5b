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

  var document: JSONValue {
    let pooled = pooled
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
      "verdict": .string(course.verdict.rawValue),
      "verdict_text": .string(Words.progress(course, focus)),
      "pooled_sessions": .int(pooled.sessions),
      "pooled": pooled.share.document,
      "pooled_text": .string(
        pooled.sessions >= Self.fewest
          ? Words.pooled(pooled.share, focus, pooled.sessions) : Words.notPooled(pooled.sessions)),
    ]
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
