import JSON

/// What has changed since the dashboard was last written, in three sentences.
struct SinceLastRun {
  let now: CohortState
  /// The run before; nil where this is the first.
  let before: CohortState?

  var document: JSONValue {
    ["day": .optional(before?.day), "sentences": .array(sentences.map { .string($0) })]
  }

  private var sentences: [String] {
    guard let before else { return [Words.firstRun] }
    let trainees = (now.trainees ?? 0) - (before.trainees ?? 0)
    let first = Words.since(before.day, sessions: now.sessions - before.sessions, trainees: trainees)
    guard let waiting = now.waiting, let waited = before.waiting, let flags = now.flags, let flagged = before.flags,
      let disputes = now.disputes, let disputed = before.disputes
    else { return [first] }
    return [
      first, Words.moved("session that waits", "sessions that wait", from: waited, to: waiting),
      Words.moved(
        "flag or dispute to review", "flags and disputes to review", from: flagged + disputed, to: flags + disputes),
    ]
  }
}
