import Language
import Transcripts

/// A transcript whose utterances were tokenised once. Every pipeline reads this.
public struct Conversation: Sendable {
  /// One turn.
  public struct Turn: Sendable {
    /// Who speaks.
    public let speaker: Speaker
    /// What was said, with its tokens.
    public let text: TokenizedText

    /// Makes a turn.
    public init(speaker: Speaker, text: TokenizedText) {
      self.speaker = speaker
      self.text = text
    }
  }

  /// The turns in order.
  public let turns: [Turn]
  /// The session's change target, where one is set.
  public let changeTarget: String?

  /// Tokenises a transcript.
  public init(_ transcript: Transcript) {
    turns = transcript.utterances.map { Turn(speaker: $0.speaker, text: TokenizedText($0.text)) }
    changeTarget = transcript.information.changeTarget
  }

  /// Makes a conversation of turns.
  public init(turns: [Turn], changeTarget: String? = nil) {
    self.turns = turns
    self.changeTarget = changeTarget
  }

  /// The last turn before `index` by `speaker`, at most `distance` turns back.
  public func last(_ speaker: Speaker, before index: Int, within distance: Int = 4) -> Int? {
    (max(0, index - distance)..<index).last { turns[$0].speaker == speaker }
  }
}
