import Assessment
import Transcripts

/// A session as it is kept: its words and what was found in them.
public struct StoredSession: Sendable, Equatable {
  /// The words.
  public let transcript: Transcript
  /// The findings and measures.
  public let assessed: AssessedSession

  /// Makes a stored session.
  public init(transcript: Transcript, assessed: AssessedSession) {
    self.transcript = transcript
    self.assessed = assessed
  }

  /// The session's identifier.
  public var id: String { transcript.information.id }
}
