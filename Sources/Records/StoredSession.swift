import Assessment
import Recognition
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
  /// What persons added, by number; what they say of codes stands in `assessed` already.
  public var annotations: [NumberedAnnotation]
  /// The turns as the models and rules coded them, before any person did.
  public let recognized: [UtteranceAnalysis]
  /// The session's risk as it was found, before any person set a turn to none.
  public let recognizedRisk: SessionRisk

  /// Makes a stored session.
  ///
  /// - Parameters:
  ///   - recognized: the turns before persons coded them; those of `assessed` where nobody did.
  ///   - recognizedRisk: the session's risk before; that of `assessed` where nobody did.
  public init(
    transcript: Transcript, assessed: AssessedSession, look: PersonLook? = nil, reviews: [FlagID: FlagReview] = [:],
    annotations: [NumberedAnnotation] = [], recognized: [UtteranceAnalysis]? = nil, recognizedRisk: SessionRisk? = nil
  ) {
    self.transcript = transcript
    self.assessed = assessed
    self.look = look
    self.reviews = reviews
    self.annotations = annotations
    self.recognized = recognized ?? assessed.analysis.utterances
    self.recognizedRisk = recognizedRisk ?? assessed.analysis.risk
  }

  /// The session's identifier.
  public var id: String { transcript.information.id }
}
