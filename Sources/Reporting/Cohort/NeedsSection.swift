import JSON
import Recognition
import Records

/// What waits for a person: sessions with risk, and trainees with flags that nobody reviewed. Counts and links, no
/// words of a session.
struct NeedsSection {
  /// The page lists at most this many; the data files hold all.
  private static let listed = 200

  let trainees: [CohortTrainee]
  let names: SafeName
  let audience: Audience
  /// Files that could not be read. Their names may name people, and a page goes to more than one: it counts them.
  let unread: [UnreadInput]
  /// The day that ages are counted to.
  let today: String

  /// The sessions with something under Safety that needs a person, looked at or not: each has a page.
  var safetySessions: [(trainee: CohortTrainee, session: SessionReading)] {
    trainees.flatMap { trainee in trainee.sessions.filter(\.stored.needsPerson).map { (trainee, $0) } }
  }

  /// The disputes of all sessions that nobody has answered.
  var disputes: Int { trainees.reduce(0) { $0 + $1.sessions.reduce(0) { $0 + $1.stored.openDisputes.count } } }

  var document: JSONValue {
    let entries = safetySessions.map { (trainee: $0.trainee, entry: QueueEntry($0.session, today: today)) }
    let waiting = QueueEntry.sorted(entries.filter(\.entry.waits), by: \.entry)
    let looked = entries.filter { !$0.entry.waits }
    let flags = trainees.compactMap(flagItem)
    let total = trainees.reduce(0) { $0 + unreviewed($1) }
    let disputed = trainees.flatMap(disputeItems)
    let shows = audience == .supervisor
    return [
      "lead": .string(
        shows
          ? Words.needs(sessions: waiting.count, flags: total, disputes: disputes, unread: unread.count)
          : Words.needsOfCohort(sessions: waiting.count, flags: total)),
      "oldest_text": shows
        ? waiting.compactMap(\.entry.age).max().map { .string(Words.oldest($0)) } ?? .null : .null,
      "has_items": .bool(shows && !waiting.isEmpty),
      "safety_sessions": number(waiting.count),
      "missed_disclosures": number(waiting.reduce(0) { $0 + $1.entry.missed }),
      "items": !shows ? [] : .array(waiting.prefix(Self.listed).map { safetyItem($0.trainee, $0.entry) }),
      "more": shows && waiting.count > Self.listed ? .string(Words.moreNeeds(waiting.count - Self.listed)) : .null,
      "has_looked": .bool(shows && !looked.isEmpty),
      "looked_sessions": number(looked.count),
      "looked_lead": shows ? .string(Words.lookedAt(looked.count)) : .null,
      "looked": !shows ? [] : .array(looked.prefix(Self.listed).map { lookedItem($0.trainee, $0.entry) }),
      "more_looked": shows && looked.count > Self.listed ? .string(Words.moreNeeds(looked.count - Self.listed)) : .null,
      "has_flags": .bool(shows && !flags.isEmpty),
      "unreviewed_flags": number(total),
      "flags_lead": shows ? .string(Words.unreviewed(total)) : .null,
      "flags": .array(shows ? Array(flags.prefix(Self.listed)) : []),
      "more_flags": shows && flags.count > Self.listed ? .string(Words.moreNeeds(flags.count - Self.listed)) : .null,
      "unread_inputs": number(unread.count),
      "unread_text": shows && !unread.isEmpty
        ? .string(Words.unread(unread.count, oldest: unread.map(\.since).min() ?? today)) : .null,
      "open_disputes": number(disputes),
      "has_disputes": .bool(shows && !disputed.isEmpty),
      "disputes_lead": shows ? .string(Words.disputesLead(disputes)) : .null,
      "more_disputes": shows && disputed.count > Self.listed
        ? .string(Words.moreNeeds(disputed.count - Self.listed)) : .null,
      "disputes": .array(shows ? Array(disputed.prefix(Self.listed)) : []),
    ]
  }

  /// A count of sessions or flags; null for a director where so few may be as few trainees.
  private func number(_ count: Int) -> JSONValue {
    audience == .supervisor || count == 0 || count >= SmallCounts.fewest ? .int(count) : .null
  }

  /// The page of a session of a trainee: the newest is the trainee's page, others have their own.
  static func page(_ trainee: CohortTrainee, _ session: SessionReading, _ names: SafeName) -> String {
    let folder = "trainees/\(names(trainee.id))"
    return session.id == trainee.sessions.last?.id
      ? "\(folder)/index.html" : "\(folder)/sessions/\(SafeName(trainee.sessions.map(\.id))(session.id)).html"
  }

  private func safetyItem(_ trainee: CohortTrainee, _ entry: QueueEntry) -> JSONValue {
    let reasons = (entry.level == nil ? [Words.riskNotReadShort] : []) + SafetyCounts(risk: entry.risk).lines
    let changed = entry.isChanged ? entry.look.map { Words.newSince($0.by, on: $0.on) } : nil
    return [
      "trainee": .string(trainee.name), "session": .string(entry.session.id),
      "date": .optional(entry.day), "link": .string(Self.page(trainee, entry.reading, names) + "#safety"),
      "age_days": entry.age.map(JSONValue.int) ?? .null, "age_text": .string(Words.age(entry.age)),
      "reasons": .array(reasons.map { .string($0) }),
      "looked_by": .optional(entry.look?.by), "looked_on": .optional(entry.look?.on),
      "looked_text": .optional(changed),
    ]
  }

  private func lookedItem(_ trainee: CohortTrainee, _ entry: QueueEntry) -> JSONValue {
    [
      "trainee": .string(trainee.name), "session": .string(entry.session.id),
      "link": .string(Self.page(trainee, entry.reading, names) + "#safety"),
      "looked_by": .optional(entry.look?.by), "looked_on": .optional(entry.look?.on),
    ]
  }

  private func disputeItems(_ trainee: CohortTrainee) -> [JSONValue] {
    trainee.sessions.compactMap { session in
      let count = session.stored.openDisputes.count
      guard count > 0 else { return nil }
      return [
        "trainee": .string(trainee.name), "session": .string(session.id), "count": .int(count),
        "count_text": .string(Words.disputes(count)),
        "age_text": .string(Words.age(Day.age(of: session.day, on: today))),
      ]
    }
  }

  private func unreviewed(_ trainee: CohortTrainee) -> Int {
    trainee.sessions.reduce(0) { $0 + $1.stored.unreviewedFlags }
  }

  private func flagItem(_ trainee: CohortTrainee) -> JSONValue? {
    let count = unreviewed(trainee)
    guard count > 0 else { return nil }
    return [
      "trainee": .string(trainee.name), "link": .string("trainees/\(names(trainee.id))/index.html#language"),
      "count": .int(count), "count_text": .string(Words.flags(count)),
    ]
  }
}
