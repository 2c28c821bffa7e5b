import Language

/// When a state held that somebody tells of.
extension MatchContext {
  private static let longAgo = PhraseSet(
    "years|decades ago", "year ago", "last year", "long time ago", "ages ago",
    "when i was|were [a|about|like|only|just] @number",
    "when i was [a|about|like|only|just] young|younger|kid|child|teen|teenager|little|student|girl|boy|freshman|sophomore",
    "when i was in|at", "when i lived|was living", "as a kid|child|teen|teenager|student|boy|girl",
    "back in|when|then", "in college|uni|university|school|highschool", "in high|middle|grade school", "growing up",
    "in my teens|twenties|thirties", "used to", "in the past", "before i met|had|was|moved|got", "a lifetime ago",
    "once upon",
    "those days", "at @number", "at thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen", "no longer",
    "stopped",
    "when i was thirteen|fourteen|sixteen|seventeen|eighteen|nineteen",
    "four|five|six|seven|eight|nine|ten|eleven|twelve months ago")
  private static let recent = PhraseSet(
    "again", "lately", "these days", "last week|night|month|weekend", "yesterday",
    "this week|morning|month|weekend|afternoon",
    "tonight", "still", "right now", "coming|come|came back", "it's back", "weeks|days|hours ago", "ever since",
    "and now i",
    "every day|night|single", "recently", "used to it")

  /// Whether the words around the match place it long ago, and none of them brings it back.
  var isLongAgo: Bool {
    let reach = max(sentence.lowerBound, match.lowerBound - 16)..<min(sentence.upperBound, match.upperBound + 12)
    func near(_ phrases: PhraseSet) -> Bool {
      phrases.matches(in: text).contains { reach.contains($0.lowerBound) && !$0.overlaps(match) }
        || phrases.matches(in: text).contains { match.contains($0.lowerBound) }
    }
    let isNumberedAge = reach.dropLast(3).contains { at in
      text.tokens[at].hash == TokenHash.literal("when") && text.tokens[at + 2].hash == TokenHash.literal("was")
        && text.tokens[at + 3].kind == .number
    }
    let isNumberedYear = reach.dropLast().contains { at in
      text.tokens[at].hash == TokenHash.literal("in") && text.tokens[at + 1].kind == .number
        && text.tokens[at + 1].bytes.count == 4
    }
    return (near(Self.longAgo) || isNumberedAge || isNumberedYear) && !near(Self.recent)
  }

  private static let presentVerbs = WordSet(
    "want wanna wish hope need i'm am is have keep think thinking feel can can't don't going gonna will i'll wouldn't hate"
  )

  /// Whether the match itself speaks in the present.
  var isInPresentTense: Bool { text.tokens[match].contains { Self.presentVerbs.contains($0) } }
}
