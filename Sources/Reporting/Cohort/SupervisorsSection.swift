import Assessment
import JSON
import Recognition
import Records

/// What supervisors did: notes, codes that they changed, and how long after a session they wrote.
struct SupervisorsSection {
  let trainees: [CohortTrainee]
  let audience: Audience

  var document: JSONValue {
    let sessions = trainees.flatMap(\.sessions)
    let lags = sessions.compactMap(lag).sorted()
    let noted = Share(sessions.count { $0.stored.lastFeedback != nil }, of: sessions.count)
    let names = Set(
      sessions.flatMap { session in session.stored.annotations.filter(Self.isOfSupervisor).map(\.annotation.by) })
    let shows = audience == .supervisor
    return [
      "lead": .string(Words.supervisorsLead(noted)),
      "noted": noted.document,
      "median_lag_days": lags.isEmpty ? .null : .int(lags[(lags.count - 1) / 2]),
      "lag_text": lags.isEmpty ? .null : .string(Words.lag(lags[(lags.count - 1) / 2], sessions: lags.count)),
      "has_rows": .bool(shows && !names.isEmpty),
      "rows": shows ? .array(names.sorted().map { row($0, sessions) }) : [],
    ]
  }

  private static func isOfSupervisor(_ one: NumberedAnnotation) -> Bool {
    guard !one.annotation.isDraft else { return false }
    return switch one.annotation.content {
    case .note, .code, .rating, .checked: true
    case .dispute, .reflection: false
    }
  }

  private func row(_ name: String, _ sessions: [SessionReading]) -> JSONValue {
    var notes = 0
    var noted = 0
    var changed = 0
    var codes = 0
    var checked = 0
    for session in sessions {
      let own = session.stored.annotations.filter { $0.annotation.by == name && Self.isOfSupervisor($0) }
      let count = own.count { if case .note = $0.annotation.content { true } else { false } }
      notes += count
      noted += count > 0 ? 1 : 0
      // How often a code is changed can be told only where all codes were read.
      guard session.stored.checkers.contains(name) else { continue }
      checked += 1
      codes += CodeCount.of(session.stored.recognized, withFlags: false).all
      changed += session.stored.changes.count {
        $0.by == name && !session.stored.recognized[$0.change.turn].agrees(with: $0.change)
      }
    }
    let rate = Share(changed, of: max(codes, changed))
    return [
      "by": .string(name), "notes": .int(notes), "sessions_with_notes": .int(noted), "checked_sessions": .int(checked),
      "changed": rate.document, "changed_text": .string(codes > 0 ? rate.short : Words.dash),
    ]
  }

  /// Days from a session to the first note on it.
  private func lag(_ session: SessionReading) -> Int? {
    session.stored.noteDays.first.flatMap { Day.age(of: session.day, on: $0) }
  }
}
