/// What codes behavior, acts, client talk and emotion, and reads turns for the pipelines that rules belong to. Chosen by
/// configuration.
public protocol Recognizer: Sendable {
  /// The name under which analyses list it, such as `linear`.
  var name: String { get }

  /// The models it uses: name to SHA-256.
  var models: [String: String] { get }

  /// Adds what it recognises to the analyses of the turns, which are as many as the conversation's and in the same order.
  ///
  /// - Parameter reading: what it read of the same conversation before, if it did.
  func recognize(_ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis])

  /// Whether its reading tells how far therapists' turns show the mechanisms of empathy.
  var readsEmpathy: Bool { get }

  /// How long the passages are that it reads of long turns: by the first every turn is cut, by others once more, within those.
  var passageLengths: [Passages.Length] { get }

  /// How likely each turn needs a person, which steps answer a disclosure, which wordings may land badly, and which techniques and
  /// cautions a therapist's turn holds.
  ///
  /// - Parameter signals: what the risk rules say of each turn (`RiskSignals`), for those who read them.
  func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading

  /// The share of words that are English, 0 to 1; nil when there are too few words to say.
  func knownWordShare(of conversation: Conversation) -> Double?
}

extension Recognizer {
  /// No reading for empathy.
  public var readsEmpathy: Bool { false }
}
