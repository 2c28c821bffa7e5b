import Assessment
import Transcripts

/// A session as it is kept: its words and what was found in them.
public struct StoredSession: Sendable, Equatable {
  /// The words.
  public let transcript: Transcript
  /// The findings and measures.
  public let assessed: AssessedSession
  /// Who looked at its safety last, whether or not what was found has changed since; nil when nobody has.
  public var look: PersonLook?
  /// What persons made of flagged wordings, whether or not the words have changed since.
  public var reviews: [FlagID: FlagReview]

  /// Makes a stored session.
  public init(
    transcript: Transcript, assessed: AssessedSession, look: PersonLook? = nil, reviews: [FlagID: FlagReview] = [:]
  ) {
    self.transcript = transcript
    self.assessed = assessed
    self.look = look
    self.reviews = reviews
  }

  /// The session's identifier.
  public var id: String { transcript.information.id }
}
