import Recognition
import Transcripts

/// A client turn that invites a reflection: it carries a negative feeling or change talk, and a therapist turn follows.
public struct Opening: Sendable, Equatable {
  /// Why a client turn is an opening.
  public enum Reason: String, Sendable {
    case feeling
    case changeTalk = "change_talk"
  }

  /// The client turn.
  public let client: Int
  /// The next therapist turn.
  public let therapist: Int
  /// Why.
  public let reason: Reason
  /// Whether the therapist turn holds a reflection.
  public let isReflected: Bool
  /// Whether the therapist turn is a reflection, or holds validation or empathy.
  public let isMet: Bool
  /// Whether the therapist turn holds a question and no reflection.
  public let isQuestioned: Bool

  /// From this valence down, a feeling is negative.
  public static let negativeValence = -0.5

  /// The openings of a session, in order. A run of client turns is one opening, at its last turn that qualifies.
  public static func all(in utterances: [UtteranceAnalysis]) -> [Opening] {
    var openings: [Opening] = []
    var pending: (index: Int, reason: Reason)?
    for utterance in utterances {
      switch utterance.speaker {
      case .client:
        if let reason = reason(utterance) { pending = (utterance.index, reason) }
      case .therapist:
        guard let (client, reason) = pending, let acts = utterance.acts else { continue }
        pending = nil
        let isReflected = acts.reflection >= SessionTally.present
        let warm = utterance.techniques?.contains { $0.code == .validation || $0.code == .empathy } ?? false
        openings.append(
          Opening(
            client: client, therapist: utterance.index, reason: reason, isReflected: isReflected,
            isMet: utterance.behavior?.code.coarse == .reflection || warm,
            isQuestioned: acts.question >= SessionTally.present && !isReflected))
      case .other: continue
      }
    }
    return openings
  }

  private static func reason(_ utterance: UtteranceAnalysis) -> Reason? {
    if let talk = utterance.clientTalk, talk.code == .change, !talk.isUncertain { return .changeTalk }
    if let emotion = utterance.emotion, emotion.valence <= negativeValence { return .feeling }
    return nil
  }
}
