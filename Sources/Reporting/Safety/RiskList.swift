import Recognition
import Records

/// What needs a person in some sessions, worst first.
public struct RiskList: Sendable {
  /// The items; at the same urgency by the sessions' dates and identifiers, then by turn.
  public let items: [RiskItem]
  /// How many sessions were looked through.
  public let sessions: Int
  /// How many turns in which risk was found persons have set to no risk.
  public let cleared: Int

  /// Lists the items.
  ///
  /// - Parameters:
  ///   - sessions: the sessions, in any order.
  ///   - minimum: disclosures below this level are left out, unless they were missed or are suicide not asked about.
  public init(_ sessions: [StoredSession], from minimum: RiskLevel = .moderate) {
    self.sessions = sessions.count
    cleared = sessions.reduce(0) { $0 + $1.cleared.count }
    let all = SessionOrder.sorted(sessions).flatMap { RiskItem.all(of: SessionReading($0)) }
    items = all.filter { $0.isListed(from: minimum) }.enumerated().sorted {
      $0.element.urgency != $1.element.urgency
        ? $0.element.urgency < $1.element.urgency : $0.offset < $1.offset
    }.map(\.element)
  }
}
