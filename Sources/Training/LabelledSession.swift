import Recognition
import Transcripts

/// A session whose turns people have coded.
public struct LabelledSession: Sendable {
  /// The session's identifier.
  public let id: String
  /// What keeps sessions together when folds are made: the video, the author, or the session itself.
  public let group: String
  /// The SHA-256 of the canonical transcript.
  public let sha256: String
  /// The turns.
  public let conversation: Conversation
  /// For each turn, the label of each decision that was coded: `["behavior": "question", "question": "open"]`.
  public var labels: [[String: String]]
  /// The label of each decision on the session as a whole: `["response.asked_directly": "present"]`.
  public let sessionLabels: [String: String]
  /// The encoder's state of each turn, where they are read; empty otherwise.
  public var states: [[Float]] = []
  /// Whether it was written for training rather than recorded.
  public let isWritten: Bool
  /// Whether a trained teacher coded it, and no person: it is learnt from, and nothing is calibrated or judged on it.
  public var isTaught = false
  /// Whether it was coded without a model's codes in view.
  public let isBlind: Bool

  /// Makes a session.
  public init(
    id: String, group: String, sha256: String, conversation: Conversation, labels: [[String: String]],
    sessionLabels: [String: String] = [:], isWritten: Bool = false, isBlind: Bool = true
  ) {
    self.id = id
    self.group = group
    self.sha256 = sha256
    self.conversation = conversation
    self.labels = labels
    self.sessionLabels = sessionLabels
    self.isWritten = isWritten
    self.isBlind = isBlind
  }
}
