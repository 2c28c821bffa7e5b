import Recognition
import Records

/// The flagged wordings of some sessions: the graver first, then the surer.
public struct FlagList: Sendable {
  /// The flags that are listed.
  public let items: [FlagItem]
  /// How many sessions were looked through.
  public let sessions: Int
  /// How many flags wait for a review.
  public let waiting: Int
  /// How many a person has confirmed.
  public let confirmed: Int
  /// How many a person has dismissed.
  public let dismissed: Int
  /// What read the sessions, each once.
  let recognizers: [String]

  /// Lists the flags.
  ///
  /// - Parameters:
  ///   - sessions: the sessions, in any order.
  ///   - withReviewed: whether flags that a person has reviewed are listed too, behind the others.
  public init(_ sessions: [StoredSession], withReviewed: Bool = false) {
    self.sessions = sessions.count
    recognizers = Set(sessions.map(\.assessed.tool.recognizer)).sorted()
    let all = SessionOrder.sorted(sessions).flatMap { FlagItem.all(of: SessionReading($0)) }
    func count(_ review: BiasFinding.Review) -> Int { all.count { $0.finding.review == review } }
    waiting = count(.unreviewed)
    confirmed = count(.confirmed)
    dismissed = count(.dismissed)
    func isBefore(_ one: FlagItem, _ other: FlagItem) -> Bool? {
      let (first, second) = (one.finding, other.finding)
      if (first.review == .unreviewed) != (second.review == .unreviewed) { return first.review == .unreviewed }
      if first.severity != second.severity { return first.severity > second.severity }
      if first.probability != second.probability { return first.probability > second.probability }
      return nil
    }
    items = all.filter { withReviewed || $0.finding.review == .unreviewed }.enumerated().sorted {
      isBefore($0.element, $1.element) ?? ($0.offset < $1.offset)
    }.map(\.element)
  }
}
