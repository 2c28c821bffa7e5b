import JSON
import Recognition
import Records
import Transcripts

/// A session with what waits in it for a person, or waited until a person looked.
public struct QueueEntry: Sendable {
  /// The session.
  public let session: SessionInformation
  /// Whether its safety waits for a person.
  public let waits: Bool
  /// Whether its safety needed a person at all.
  public let needsPerson: Bool
  /// The risk of the session.
  public let risk: SessionRisk
  /// The highest level, whoever is at risk; nil when risk was not read.
  public let level: RiskLevel?
  /// Missed disclosures.
  public let missed: Int
  /// Disclosures of suicide without a direct question.
  public let unasked: Int
  /// Turns to read beside the disclosures that lists show.
  public let looks: Int
  /// Flagged wordings that nobody has reviewed.
  public let flags: Int
  /// Disputed codes that nobody has answered.
  public let disputes: [Dispute]
  /// Whole days since the session, where its date is known.
  public let age: Int?
  /// Who looked at the session last.
  public let look: PersonLook?
  /// Whether what was found has changed since.
  public let isChanged: Bool

  let reading: SessionReading
  let urgency: Urgency

  /// Reads a session.
  ///
  /// - Parameter today: the day that ages are counted to, `YYYY-MM-DD`.
  init(_ reading: SessionReading, today: String) {
    let stored = reading.stored
    let counts = SafetyCounts(risk: reading.analysis.risk)
    self.reading = reading
    session = reading.analysis.information
    needsPerson = stored.needsPerson
    waits = stored.needsPerson && !reading.isLookedAt
    risk = counts.risk
    level = risk.level == nil ? nil : counts.level
    missed = counts.missed
    unasked = counts.unasked
    flags = stored.unreviewedFlags
    looks = risk.looks(withoutLevelFrom: .moderate).count
    disputes = stored.openDisputes
    age = Day.age(of: session.date, on: today)
    look = stored.look
    isChanged = look != nil && !reading.isLookedAt
    let items = RiskItem.all(of: reading).filter { $0.isListed(from: .moderate) }
    urgency = needsPerson ? items.map(\.urgency).min() ?? .none : .none
  }

  /// The day of the session, where known.
  public var day: String? { session.date.map { String($0.prefix(10)) } }

  /// Elements by their entries, worst first, what does not wait last; ties keep their order, or go by date and identifier
  /// where the elements came from several trainees.
  static func sorted<Element>(_ elements: [Element], by entry: (Element) -> QueueEntry) -> [Element] {
    func rank(_ element: Element) -> Urgency { entry(element).waits ? entry(element).urgency : .none }
    return elements.enumerated().sorted { left, right in
      let (first, second) = (rank(left.element), rank(right.element))
      if first != second { return first < second }
      let (one, other) = (entry(left.element), entry(right.element))
      return (one.day ?? "", one.session.id, left.offset) < (other.day ?? "", other.session.id, right.offset)
    }.map(\.element)
  }

  /// The names of the members of `document`, in order.
  public static let columns = [
    "session", "trainee", "cohort", "date", "age_days", "safety", "level", "others", "missed", "unasked", "looks",
    "not_read", "flags", "disputes", "looked", "looked_by", "looked_on", "looked_note", "changed_since_look",
  ]

  /// The entry as a record. It holds no words of the session.
  public var document: JSONValue {
    [
      "session": .string(session.id), "trainee": .optional(session.trainee), "cohort": .optional(session.cohort),
      "date": .optional(session.date), "age_days": age.map(JSONValue.int) ?? .null, "safety": .bool(waits),
      "level": .string(risk.level?.rawValue ?? "not_assessed"), "others": .string(risk.others.rawValue),
      "missed": .int(missed), "unasked": .int(unasked), "looks": .int(looks),
      "not_read": .bool(risk.level == nil), "flags": .int(flags), "disputes": .int(disputes.count),
      "looked": .bool(look != nil && !isChanged),
      "looked_by": .optional(look?.by), "looked_on": .optional(look?.on), "looked_note": .optional(look?.note),
      "changed_since_look": .bool(isChanged),
    ]
  }
}
