/// What is known of a session beside its words, from the export or the roster.
public struct SessionInformation: Sendable, Equatable {
  /// The session's identifier, 1 to 200 characters.
  public var id: String
  /// The trainee's pseudonym.
  public var trainee: String?
  /// The client's pseudonym.
  public var client: String?
  /// The cohort.
  public var cohort: String?
  /// The scenario the simulated client followed.
  public var scenario: String?
  /// The change that client talk is measured towards, such as "drink less".
  public var changeTarget: String?
  /// The day, or the moment, as ISO 8601 (`2026-10-05` or `2026-10-05T09:30:00Z`).
  public var date: String?
  /// Self-declared groups of the client: axis to group, in the order of the axes' names.
  public var clientGroups: [String: String] = [:]

  /// Makes the information of a session of which only the identifier is known.
  public init(id: String) {
    self.id = id
  }

  /// Whether `text` is a date as `date` holds it, a day that exists.
  public static func isDate(_ text: String) -> Bool {
    var scanner = DateScanner(text)
    return scanner.isDate()
  }

  /// Takes from `other` what is not known yet.
  mutating func fill(from other: SessionInformation) {
    func fill(_ own: inout String?, _ new: String?) {
      if own == nil, let new { own = new }
    }
    fill(&trainee, other.trainee)
    fill(&client, other.client)
    fill(&cohort, other.cohort)
    fill(&scenario, other.scenario)
    fill(&changeTarget, other.changeTarget)
    fill(&date, other.date)
    if !other.clientGroups.isEmpty { clientGroups.merge(other.clientGroups) { own, _ in own } }
  }
}
