import JSON
import Recognition

/// What waits for a person: sessions with risk, and trainees with flags that nobody reviewed. Counts and links, no
/// words of a session.
struct NeedsSection {
  /// The page lists at most this many; the data files hold all.
  private static let listed = 200

  let trainees: [CohortTrainee]
  let names: SafeName

  /// The sessions that a link of this section leads to.
  var safetySessions: [(trainee: CohortTrainee, session: SessionReading)] {
    trainees.flatMap { trainee in trainee.sessions.filter(needsPerson).map { (trainee, $0) } }
  }

  var document: JSONValue {
    let safety = safetySessions.sorted { left, right in urgency(left.session) > urgency(right.session) }
      .map { safetyItem($0.trainee, $0.session) }
    let flags = trainees.compactMap(flagItem)
    let total = trainees.reduce(0) { $0 + unreviewed($1) }
    return [
      "lead": .string(Words.needs(sessions: safety.count, flags: total)),
      "has_items": .bool(!safety.isEmpty),
      "safety_sessions": .int(safety.count),
      "missed_disclosures": .int(
        safetySessions.reduce(0) { $0 + $1.session.analysis.risk.disclosures.count(where: \.missed) }),
      "items": .array(Array(safety.prefix(Self.listed))),
      "more": safety.count > Self.listed ? .string(Words.moreNeeds(safety.count - Self.listed)) : .null,
      "has_flags": .bool(!flags.isEmpty),
      "unreviewed_flags": .int(total),
      "flags_lead": .string(Words.unreviewed(total)),
      "flags": .array(Array(flags.prefix(Self.listed))),
      "more_flags": flags.count > Self.listed ? .string(Words.moreNeeds(flags.count - Self.listed)) : .null,
    ]
  }

  /// The page of a session of a trainee: the newest is the trainee's page, others have their own.
  static func page(_ trainee: CohortTrainee, _ session: SessionReading, _ names: SafeName) -> String {
    let folder = "trainees/\(names(trainee.id))"
    return session.id == trainee.sessions.last?.id
      ? "\(folder)/index.html" : "\(folder)/sessions/\(SafeName(trainee.sessions.map(\.id))(session.id)).html"
  }

  private func needsPerson(_ session: SessionReading) -> Bool {
    let risk = session.analysis.risk
    return risk.level == nil || risk.needsPerson || risk.missed || unasked(session) > 0
  }

  private func unasked(_ session: SessionReading) -> Int {
    session.analysis.risk.disclosures.count { $0.domain == .suicide && !$0.asked }
  }

  /// Missed disclosures first, then suicide not asked about, then the level; sessions whose risk was not read last.
  private func urgency(_ session: SessionReading) -> (Int, Int, Int) {
    let risk = session.analysis.risk
    let level = max(risk.level ?? .none, risk.others)
    let rank = RiskLevel.allCases.firstIndex(of: level) ?? 0
    return (risk.missed ? 1 : 0, unasked(session) > 0 ? 1 : 0, risk.level == nil ? -1 : rank)
  }

  private func safetyItem(_ trainee: CohortTrainee, _ session: SessionReading) -> JSONValue {
    let risk = session.analysis.risk
    var reasons: [String] = []
    if risk.level == nil { reasons.append(Words.riskNotReadShort) }
    let all = risk.disclosures.count
    if all > 0 { reasons.append(Words.disclosures(all, level: max(risk.level ?? .none, risk.others).rawValue)) }
    let missed = risk.disclosures.count(where: \.missed)
    if missed > 0 { reasons.append(Words.missed(missed, of: all)) }
    if unasked(session) > 0 { reasons.append(Words.unasked(unasked(session))) }
    if !risk.look.isEmpty { reasons.append(Words.looks(risk.look.count)) }
    return [
      "trainee": .string(trainee.name), "session": .string(session.id),
      "date": .optional(session.day), "link": .string(Self.page(trainee, session, names) + "#safety"),
      "reasons": .array(reasons.map { .string($0) }),
    ]
  }

  private func unreviewed(_ trainee: CohortTrainee) -> Int {
    trainee.sessions.reduce(0) { sum, session in
      sum + session.utterances.reduce(0) { $0 + ($1.bias?.count { $0.review == .unreviewed } ?? 0) }
    }
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
