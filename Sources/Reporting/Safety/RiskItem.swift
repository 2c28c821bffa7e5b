import JSON
import Recognition
import Records
import Transcripts

/// One thing that a person has to see: what a turn tells of somebody's risk, a turn to read, or a session in which risk was
/// not read.
public struct RiskItem: Sendable {
  /// What it is.
  public enum Kind: String, Sendable {
    case disclosure
    case look
    case notRead = "not_read"
  }

  /// What it is.
  public let kind: Kind
  /// The session.
  public let session: SessionInformation
  /// The turn, counted from 0; nil for a whole session.
  public let turn: Int?
  /// What may harm, where it is known.
  public let domain: RiskDomain?
  /// How serious it is; nil for a turn to read and for a session whose risk was not read.
  public let level: RiskLevel?
  /// C-SSRS Screener items with direct evidence.
  public let items: [Int]
  /// Whether the client is at risk, or the one who may harm; false for somebody else.
  public let isClients: Bool
  /// The words around the evidence in pieces; at most 40 words.
  public let quote: [(text: String, isMarked: Bool)]
  /// Whether words of the turn are left out before, and behind.
  public let isCut: (before: Bool, behind: Bool)
  /// The rule that found it.
  public let rule: String?
  /// The disclosure with what the therapist did; nil for other kinds.
  public let disclosure: SessionRisk.Disclosure?
  /// The steps seen.
  public let stepsSeen: [ResponseStep]
  /// The steps that are looked for.
  public let stepsDue: [ResponseStep]
  /// The score of a turn to read, 0 to 1.
  public let score: Double?
  /// Who looked at the session last.
  public let look: PersonLook?
  /// Whether the findings are those that were looked at.
  public let isLookedAt: Bool

  let urgency: Urgency

  /// The items of a session, whatever their level, in the order of their turns.
  static func all(of session: SessionReading) -> [RiskItem] {
    let risk = session.analysis.risk
    guard risk.level != nil else { return [RiskItem(unread: session)] }
    let told = risk.disclosures.flatMap { disclosure -> [RiskItem] in
      let findings = (session.utterance(disclosure.index)?.risk ?? []).filter {
        $0.domain == disclosure.domain && !$0.isDenial && $0.level > .none
      }
      // A disclosure is never lost, even where the store holds no finding beside it.
      guard !findings.isEmpty else { return [RiskItem(disclosure, nil, session)] }
      return findings.map { RiskItem(disclosure, $0, session) }
    }
    // Lists may leave low levels out; what a person is to read stays.
    return told + risk.looks(withoutLevelFrom: .moderate).map { RiskItem($0, session) }
  }

  private init(_ disclosure: SessionRisk.Disclosure, _ finding: RiskFinding?, _ session: SessionReading) {
    let level = finding?.level ?? disclosure.level
    let isClient = session.utterance(disclosure.index)?.speaker == .client
    let isClients = isClient && finding?.subject != .other
    let due = StepsDue.of(disclosure.domain)
    self.init(
      .disclosure, session, turn: disclosure.index, domain: disclosure.domain, level: level,
      evidence: finding?.evidence ?? [], finding: finding, disclosure: disclosure, due: due, isClients: isClients,
      urgency: .disclosure(level, isClients: isClients, missed: disclosure.missed))
  }

  private init(_ look: SessionRisk.Look, _ session: SessionReading) {
    self.init(
      .look, session, turn: look.index, domain: look.domain, evidence: look.evidence,
      isClients: session.utterance(look.index)?.speaker == .client, score: look.score, urgency: .look)
  }

  private init(unread session: SessionReading) {
    self.init(.notRead, session, isClients: true, urgency: .notRead)
  }

  private init(
    _ kind: Kind, _ session: SessionReading, turn: Int? = nil, domain: RiskDomain? = nil, level: RiskLevel? = nil,
    evidence: [Span] = [], finding: RiskFinding? = nil, disclosure: SessionRisk.Disclosure? = nil,
    due: [ResponseStep] = [], isClients: Bool, score: Double? = nil, urgency: Urgency
  ) {
    self.kind = kind
    self.session = session.analysis.information
    self.turn = turn
    self.domain = domain
    self.level = level
    items = finding?.items ?? []
    self.isClients = isClients
    let quote = turn.map { session.quote($0, evidence: evidence) }
    self.quote = quote.map { $0.pieces(evidence: evidence) } ?? []
    isCut = (quote?.isCutBefore ?? false, quote?.isCutBehind ?? false)
    rule = finding?.rule
    self.disclosure = disclosure
    stepsSeen = due.filter { step in disclosure?.response.contains { $0.code == step } ?? false }
    stepsDue = due
    self.score = score
    look = session.stored.look
    isLookedAt = session.isLookedAt
    self.urgency = urgency
  }

  /// Whether it is listed from a level on. What nobody answered, suicide that nobody asked about, turns to read and sessions
  /// whose risk was not read are listed whatever the level.
  func isListed(from minimum: RiskLevel) -> Bool {
    guard let disclosure, let level else { return true }
    return level >= minimum || disclosure.missed || disclosure.domain == .suicide && !disclosure.asked
  }

  /// The day of the session, where known.
  public var day: String? { session.date.map { String($0.prefix(10)) } }

  /// The names of the members of `document`, in order.
  public static let columns = [
    "kind", "session", "trainee", "cohort", "date", "turn", "domain", "level", "items", "subject", "quote", "evidence",
    "score", "rule", "steps_seen", "steps_due", "steps", "asked", "missed", "cut", "looked", "looked_by", "looked_on",
    "looked_note", "changed_since_look",
  ]

  /// The item as a record; the same members for every kind.
  ///
  /// - Parameter withQuotes: whether it holds words of the session, and of the note of whoever looked.
  public func document(withQuotes: Bool) -> JSONValue {
    let words = withQuotes && turn != nil
    return [
      "kind": .string(kind.rawValue), "session": .string(session.id), "trainee": .optional(session.trainee),
      "cohort": .optional(session.cohort), "date": .optional(session.date),
      "turn": turn.map(JSONValue.int) ?? .null, "domain": .optional(domain?.rawValue),
      "level": kind == .notRead ? "not_assessed" : .optional(level?.rawValue),
      "items": .array(items.map(JSONValue.int)),
      "subject": kind == .disclosure ? .string(isClients ? "self" : "other") : .null,
      "quote": words ? .string(quote.map(\.text).joined()) : .null,
      "evidence": words ? .array(quote.filter(\.isMarked).map { .string($0.text) }) : [],
      "score": score.map { .decimal($0) } ?? .null, "rule": .optional(rule),
      "steps_seen": disclosure == nil ? .null : .int(stepsSeen.count),
      "steps_due": disclosure == nil ? .null : .int(stepsDue.count),
      "steps": .array(stepsSeen.map { .string($0.rawValue) }),
      "asked": disclosure.map { .bool($0.asked) } ?? .null,
      "missed": disclosure.map { .bool($0.missed) } ?? .null, "cut": disclosure.map { .bool($0.isCut) } ?? .null,
      "looked": .bool(isLookedAt), "looked_by": .optional(look?.by), "looked_on": .optional(look?.on),
      "looked_note": .optional(withQuotes ? look?.note : nil), "changed_since_look": .bool(look != nil && !isLookedAt),
    ]
  }
}
