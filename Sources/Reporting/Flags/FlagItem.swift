import JSON
import Recognition
import Records
import Transcripts

/// One flagged wording of a therapist, with what is needed to review it.
public struct FlagItem: Sendable {
  /// Its name, by which it is confirmed or dismissed.
  public let id: FlagID
  /// The session.
  public let session: SessionInformation
  /// The finding.
  public let finding: BiasFinding
  /// The words around the evidence in pieces; at most 40 words.
  public let quote: [(text: String, isMarked: Bool)]
  /// Whether words of the turn are left out before, and behind.
  public let isCut: (before: Bool, behind: Bool)
  /// What a person made of it, on these words; nil when nobody has reviewed it.
  public let review: FlagReview?

  /// The flags of a session in the order of their turns.
  static func all(of session: SessionReading) -> [FlagItem] {
    session.utterances.flatMap { utterance in
      (utterance.bias ?? []).map { FlagItem($0, turn: utterance.index, session) }
    }
  }

  private init(_ finding: BiasFinding, turn: Int, _ session: SessionReading) {
    id = FlagID(session: session.id, turn: turn, type: finding.type)
    self.session = session.analysis.information
    self.finding = finding
    let quote = session.quote(turn, evidence: finding.evidence)
    self.quote = quote.pieces(evidence: finding.evidence)
    isCut = (quote.isCutBefore, quote.isCutBehind)
    review = finding.review == .unreviewed ? nil : session.stored.reviews[id]
  }

  /// The day of the session, where known.
  public var day: String? { session.date.map { String($0.prefix(10)) } }

  /// The names of the members of `document`, in order.
  public static let columns = [
    "flag", "session", "trainee", "cohort", "date", "turn", "type", "kind", "severity", "probability", "quote",
    "evidence", "why", "alternative", "rule", "review", "reviewed_by", "reviewed_on", "note",
  ]

  /// The flag as a record.
  ///
  /// - Parameter withQuotes: whether it holds words of the session, and of the note of whoever reviewed it.
  public func document(withQuotes: Bool) -> JSONValue {
    [
      "flag": .string(id.description), "session": .string(session.id), "trainee": .optional(session.trainee),
      "cohort": .optional(session.cohort), "date": .optional(session.date), "turn": .int(id.turn),
      "type": .string(finding.type.rawValue), "kind": .string(finding.kind.rawValue),
      "severity": .string(finding.severity.rawValue), "probability": .decimal(finding.probability),
      "quote": withQuotes ? .string(quote.map(\.text).joined()) : .null,
      "evidence": withQuotes ? .array(quote.filter(\.isMarked).map { .string($0.text) }) : [],
      "why": .string(finding.why), "alternative": .string(finding.alternative), "rule": .string(finding.rule),
      "review": .string(finding.review.rawValue), "reviewed_by": .optional(review?.by),
      "reviewed_on": .optional(review?.on), "note": .optional(withQuotes ? review?.note : nil),
    ]
  }
}
