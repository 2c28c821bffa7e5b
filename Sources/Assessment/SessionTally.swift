import Recognition
import Transcripts

/// The counts of a session that measures are made of. Counts add up, so several sessions can be pooled.
public struct SessionTally: Sendable, Equatable {
  /// Therapist turns that were coded.
  public var therapistTurns = 0
  /// Client turns that were coded.
  public var clientTurns = 0
  /// Turns of each main act, in the codebook's order.
  public var behaviors = [Int](repeating: 0, count: Behavior.allCases.count)
  /// Turns that hold a question.
  public var questions = 0
  /// Of these, the ones that are open.
  public var openQuestions = 0
  /// Turns that hold a reflection.
  public var reflections = 0
  /// Of these, the ones that are complex.
  public var complexReflections = 0
  /// Turns that hold an input.
  public var inputs = 0
  /// Turns of each technique.
  public var techniques = [Int](repeating: 0, count: Technique.allCases.count)
  /// Turns of each caution.
  public var cautions = [Int](repeating: 0, count: Caution.allCases.count)
  /// Client turns of each code of client talk.
  public var clientTalk = [Int](repeating: 0, count: ClientTalk.allCases.count)
  /// Words of therapist and client.
  public var words: (therapist: Int, client: Int) = (0, 0)
  /// Client turns with a negative feeling or change talk that a therapist turn follows.
  public var openings = 0
  /// Of these, the ones answered with a turn that holds a reflection.
  public var reflectedOpenings = 0
  /// Of these, the ones answered with a reflection as main act, validation or empathy.
  public var metOpenings = 0
  /// The most therapist turns in a row whose main act is a question.
  public var longestQuestionRun = 0
  /// Turns of active listening.
  public var activeListening = 0
  /// Turns with an MI-adherent technique.
  public var adherent = 0
  /// Turns with an MI-non-adherent practice.
  public var nonAdherent = 0
  /// Whether any MI-adherent technique is read well enough to be counted.
  public var readsAdherent = true
  /// Whether any MI-non-adherent practice is read well enough to be counted.
  public var readsNonAdherent = true
  /// The length of the session in seconds; nil without times.
  public var seconds: Double?
  /// Bias flags that a person confirmed.
  public var confirmedFlags = 0

  /// A session of which nothing is known.
  public init() {}

  /// Whether both hold the same.
  public static func == (left: SessionTally, right: SessionTally) -> Bool {
    left.therapistTurns == right.therapistTurns && left.clientTurns == right.clientTurns
      && left.behaviors == right.behaviors && left.questions == right.questions
      && left.openQuestions == right.openQuestions && left.reflections == right.reflections
      && left.complexReflections == right.complexReflections && left.inputs == right.inputs
      && left.techniques == right.techniques && left.cautions == right.cautions && left.clientTalk == right.clientTalk
      && left.words == right.words && left.openings == right.openings
      && left.reflectedOpenings == right.reflectedOpenings && left.metOpenings == right.metOpenings
      && left.longestQuestionRun == right.longestQuestionRun && left.activeListening == right.activeListening
      && left.adherent == right.adherent && left.nonAdherent == right.nonAdherent && left.seconds == right.seconds
      && left.confirmedFlags == right.confirmedFlags && left.readsAdherent == right.readsAdherent
      && left.readsNonAdherent == right.readsNonAdherent
  }
}
