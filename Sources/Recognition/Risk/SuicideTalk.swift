import Language
import Transcripts

extension Guard {
  /// Cancels unless suicide is the topic: named in this turn or shortly before.
  static let outsideSuicideTalk = Guard("where suicide is not the topic") { !$0.turn.isAboutSuicide() }
}

extension TurnContext {
  static let named = PhraseSet(
    "suicid*", "kill|killing|killed|hang|hanging|shoot|shooting|unalive|hurt|hurting|harm myself|yourself",
    "end|ending|take|taking|ended my|your [own] life", "end|ending it all", "kms",
    "want|wanted|wanting|wish|wished|wishing|rather ...3 die|dead",
    "thoughts|thinking|thought|think of|about dying|death",
    "be|being dead",
    "better off without", "not being|be here|alive|around", "be here|alive|around anymore",
    "wake|waking up again|tomorrow|anymore", "never|not wake|waking up", "don't|won't|wouldn't wake up")

  /// Whether suicide is what this turn or the turns shortly before it speak of. A "no" to the question closes the topic.
  func isAboutSuicide(within distance: Int = 6) -> Bool {
    if Self.named.isIn(text) { return true }
    var at = index - 1
    while at >= max(0, index - distance) {
      let earlier = conversation.turns[at]
      let isAsked =
        at > 0 && conversation.turns[at - 1].speaker == .therapist && Self.named.isIn(conversation.turns[at - 1].text)
      if earlier.speaker != .therapist, isAsked, Answer.of(earlier.text) == .no { return false }
      if Self.named.isIn(earlier.text) { return true }
      at -= 1
    }
    return false
  }
}
