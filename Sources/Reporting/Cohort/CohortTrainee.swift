import Assessment
import JSON
import Recognition
import Statistics

/// A trainee of a cohort with the sessions in it, in order.
struct CohortTrainee: Sendable {
  /// The pseudonym; empty where the sessions name none.
  let id: String
  let sessions: [SessionReading]
  /// The course of each focus measure, in the order of `FocusMeasure`.
  let focus: [FocusDocument]

  init(_ id: String, _ sessions: [SessionReading]) {
    self.id = id
    self.sessions = sessions
    let segments = Segments(sessions.map(\.models))
    focus = FocusMeasure.allCases.map { FocusDocument($0, sessions, segments) }
  }

  /// The day of a supervisor's newest note.
  var lastFeedback: String? { sessions.compactMap(\.stored.lastFeedback).max() }

  var name: String { id.isEmpty ? Words.unnamed : id }

  /// The sessions that a pooled number is made of: the newest five under the same models.
  var recent: [SessionReading] {
    let segments = Segments(sessions.map(\.models))
    return Array(sessions[segments.newest].suffix(FocusDocument.most))
  }

  /// The sessions of the newest segment that hold turns to count, as points of a course; nil for an unknown measure.
  func points(_ focus: FocusMeasure) -> [SharedSlope.Point]? {
    guard let document = self.focus.first(where: { $0.focus == focus }) else { return nil }
    return document.course.shares.enumerated().compactMap { place, share in
      share.value.map { SharedSlope.Point(at: Double(place), value: $0, weight: Double(share.total)) }
    }
  }

  /// The newest three to five sessions as one share, or nothing of nothing when there are fewer than three.
  func pooled(_ focus: FocusMeasure) -> Share {
    guard let document = self.focus.first(where: { $0.focus == focus }) else { return .none }
    let pooled = document.pooled
    return pooled.sessions >= FocusDocument.fewest ? pooled.share : .none
  }
}
