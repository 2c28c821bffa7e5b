import Records

/// What waits for a person in some sessions, worst first.
public struct WaitingQueue: Sendable {
  /// The sessions whose safety waits, worst first, then those with flags or disputes only; ties by date and identifier.
  public let waiting: [QueueEntry]
  /// The sessions with nothing left that waits and that a person has looked at, in the same order.
  public let lookedAt: [QueueEntry]

  /// How many sessions a person has looked at since they last changed, those with flags that wait included.
  public let looked: Int

  /// Sorts the sessions.
  ///
  /// - Parameters:
  ///   - sessions: the sessions, in any order.
  ///   - today: the day that ages are counted to, `YYYY-MM-DD`.
  public init(_ sessions: [StoredSession], today: String) {
    let all = SessionOrder.sorted(sessions).map { QueueEntry(SessionReading($0), today: today) }
    waiting = QueueEntry.sorted(all.filter { $0.waits || $0.flags > 0 || !$0.disputes.isEmpty }, by: \.self)
    lookedAt = QueueEntry.sorted(
      all.filter { !$0.waits && $0.flags == 0 && $0.disputes.isEmpty && $0.look != nil }, by: \.self)
    looked = all.count { $0.look != nil && !$0.isChanged }
  }

  /// How many sessions wait for a look at their safety.
  public var safety: Int { waiting.count(where: \.waits) }

  /// How many disputes wait for an answer.
  public var disputes: Int { waiting.reduce(0) { $0 + $1.disputes.count } }

  /// How many flagged wordings wait for a review.
  public var flags: Int { waiting.reduce(0) { $0 + $1.flags } }
}
