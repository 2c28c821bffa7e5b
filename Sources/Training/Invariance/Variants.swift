import Recognition

/// The same talk with different groups of people in it, as conversations of the same turns.
public struct Variants: Sendable {
  /// Where it comes from.
  public let source: String
  /// The conversations.
  public let conversations: [Conversation]

  /// Makes a set; nothing but groups may differ.
  public init(source: String, _ conversations: [Conversation]) {
    self.source = source
    self.conversations = conversations
  }
}
