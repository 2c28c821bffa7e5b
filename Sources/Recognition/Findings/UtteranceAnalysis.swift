import Transcripts

/// Everything found in one utterance.
public struct UtteranceAnalysis: Sendable, Equatable {
  /// The place of the utterance in the session, from 0.
  public var index: Int
  /// Who speaks.
  public var speaker: Speaker
  /// When it starts, in seconds, where known.
  public var start: Double?
  /// When it ends, in seconds, where known.
  public var end: Double?
  /// The main act (therapist).
  public var behavior: Finding<Behavior>?
  /// Which acts it holds (therapist).
  public var acts: Acts?
  /// Techniques (therapist); nil when not assessed.
  public var techniques: [Finding<Technique>]?
  /// Cautions (therapist); nil when not assessed.
  public var cautions: [Finding<Caution>]?
  /// How far it shows each mechanism of empathy (therapist, in answer to a client), in the codebook's order; nil when not assessed.
  public var empathy: [EmpathyFinding]?
  /// Biased wordings (therapist); nil when not assessed.
  public var bias: [BiasFinding]?
  /// Which way it leans (client).
  public var clientTalk: Finding<ClientTalk>?
  /// Its feeling (client).
  public var emotion: EmotionFinding?
  /// Risk; nil when not assessed.
  public var risk: [RiskFinding]?

  /// Makes an analysis that holds nothing yet.
  public init(index: Int, speaker: Speaker, start: Double? = nil, end: Double? = nil) {
    self.index = index
    self.speaker = speaker
    self.start = start
    self.end = end
  }
}
