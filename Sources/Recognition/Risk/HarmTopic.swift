import Language

/// Where harm is the topic at all: elsewhere a "yes" answers no question about it, and the rules that read questions and answers
/// together, which cost most, need not look.
enum HarmTopic {
  /// How many turns back a question may stand that an answer is read for.
  static let reach = 8

  private static let phrases = PhraseSet(
    TurnContext.named.patterns + Question.names.patterns + HarmReply.patterns)

  /// For each turn, whether it or one of the turns shortly before it names harm.
  static func isNear(in conversation: Conversation) -> [Bool] {
    var last = -reach - 1
    return conversation.turns.enumerated().map { index, turn in
      if phrases.isIn(turn.text) { last = index }
      return index - last <= reach
    }
  }
}
