import Language

extension ContextRule {
  /// A joke that marks itself as one.
  static let humour = ContextRule(
    id: "risk.context.humour",
    summary: "A joke or an embarrassment that marks itself: \"lol\", \"just kidding\", \"so awkward\".",
    rationale:
      "Only a plain exaggeration about something small is let go. A joke about one's own plan, means or burden is read as said.",
    covers: {
      $0.findsRisk
        && ["risk.suicide.wish", "risk.suicide.thoughts", "risk.suicide.intent", "risk.suicide.method"].contains($0.id)
    },
    guard: Guard("a joke that says it is one") { $0.isJoke },
    hits: [
      "lol I'm going to kill myself if he plays that ringtone again",
      "My mom found my old band photos, I wanted to die haha.",
      "I told the printer I'd end it all, just kidding, it printed.",
    ],
    misses: [
      "lol idk i just wanna die most days",
      "I joke about it but I want to kill myself.",
      "Haha. No, honestly, I think about hanging myself.",
    ])
}

extension MatchContext {
  private static let laughs = PhraseSet(
    "lol|lmao|lmfao|haha|hahaha|jk|rofl", "just|only kidding|joking", "i'm|im kidding|joking", "as a joke",
    "we [all] laughed", "cracked|cracking up")
  private static let small = PhraseSet(
    "if|when he|she|it|they|that|this|my|the|someone|you|another",
    "ringtone|photo|photos|printer|meeting|song|email|exam|homework|shift|outfit|hair|karaoke|speech|presentation|class|teacher|boss|traffic|wifi|app|zoom|selfie|ex|date|cringe",
    "embarrass*", "found|saw|caught|walked", "told the")
  private static let shame = PhraseSet(
    "embarrass*", "mortif*", "cringe*", "awkward", "laughing", "so boring|bored", "hungover",
    "floor|ground swallow|eat me", "bright red|scarlet", "in front of everybody|everyone|them|people",
    "posted|screenshotted|tagged", "omg")
  private static let serious = PhraseSet(
    "most|every|some days|day|night|nights|mornings|times", "honestly|seriously|really|fr|actually|sometimes|lately",
    "joke about", "i joke",
    "not joking|kidding", "idk|i don't know", "no point", "tired of")

  /// Whether the turn laughs about something small and says nothing that takes it back.
  var isJoke: Bool {
    if sentenceHolds(Self.shame) { return true }
    return Self.laughs.isIn(text) && Self.small.isIn(text) && !Self.serious.isIn(text)
  }
}
