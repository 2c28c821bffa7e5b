import Records
import Transcripts

/// The order of sessions: by date, those without one first, then by identifier.
enum SessionOrder {
  static func sorted(_ sessions: [StoredSession]) -> [StoredSession] {
    sessions.sorted { left, right in
      let first = (left.transcript.information.date ?? "", left.id)
      let second = (right.transcript.information.date ?? "", right.id)
      return first < second
    }
  }
}
