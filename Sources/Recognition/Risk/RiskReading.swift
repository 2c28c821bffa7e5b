import Language
import Transcripts

/// What risk rules ask of the words around a match. Everything here errs towards keeping a disclosure: a cancelled one is
/// never seen again, a kept one is read by a person.
extension MatchContext {
  private static let negators = WordSet(
    """
    not never don't doesn't didn't isn't wasn't aren't weren't ain't haven't hasn't hadn't won't wouldn't no \
    deny denied denies without neither nor
    """)
  private static let doubling = WordSet("can't cannot couldn't not don't never didn't won't isn't")
  private static let transparent = WordSet(
    """
    really actually even ever been be being am have having had any of about thinking think thought thoughts \
    thinks going gonna to want wanted wanna wanting wants planning plan plans planned feeling feel felt like \
    currently actively considering considered seriously honestly trying try tried a anything do doing intend \
    intent intention intending would ever active or the actual once either anymore myself
    """)
  private static let openers = WordSet(
    "that like think thinking thought saying said say says mean means feel because cause if as though to it's is")
  private static let first = WordSet("i i'm i've i'd i'll im ive id")
  private static let degrees = PhraseSet("so|this much|bad|badly", "more than", "as much|badly as")
  private static let noneWithout = PhraseSet("without")

  /// Whether a negation governs the match: "not that I want to die", "never thought about killing myself"; but neither
  /// "can't stop thinking about it", nor "I can't do this, I want to die", nor "can't say I don't think about it".
  var isGovernedByNegation: Bool {
    guard let opening = text.tokens[match].first else { return false }
    let startsClause = Self.first.contains(opening)
    let start = sentence.lowerBound
    var at = match.lowerBound - 1
    var steps = 0
    while at >= start, steps < 7 {
      let token = text.tokens[at]
      if Self.negators.contains(token) {
        if token.hash == TokenHash.of("no"), startsClause || isFollowedByPause(at) { return false }
        if token.hash == TokenHash.of("without"), isNegatedAgain(before: at, within: 8) { return false }
        if steps == 0, startsClause { return false }
        return !isNegatedAgain(before: at, within: 3) && !followedBy(Self.degrees, within: 0)
      }
      if token.kind == .mark {
        guard token.isFiller, !startsClause, steps > 0 else { return false }
      } else if startsClause {
        let isLink =
          steps == 0 ? Self.openers.contains(token) : Self.openers.contains(token) || Self.transparent.contains(token)
        guard isLink else { return false }
      } else {
        guard Self.transparent.contains(token) else { return false }
      }
      at -= 1
      steps += 1
    }
    return false
  }

  private func isFollowedByPause(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].kind == .mark
  }

  private func isNegatedAgain(before index: Int, within distance: Int) -> Bool {
    let lower = max(sentence.lowerBound, index - distance)
    guard lower < index else { return false }
    return text.tokens[lower..<index].contains { Self.doubling.contains($0) }
  }

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
      text.tokens[at].hash == TokenHash.of("when") && text.tokens[at + 2].hash == TokenHash.of("was")
        && text.tokens[at + 3].kind == .number
    }
    let isNumberedYear = reach.dropLast().contains { at in
      text.tokens[at].hash == TokenHash.of("in") && text.tokens[at + 1].kind == .number
        && text.tokens[at + 1].bytes.count == 4
    }
    return (near(Self.longAgo) || isNumberedAge || isNumberedYear) && !near(Self.recent)
  }

  private static let presentVerbs = WordSet(
    "want wanna wish hope need i'm am is have keep think thinking feel can can't don't going gonna will i'll wouldn't hate"
  )

  /// Whether the match itself speaks in the present.
  var isInPresentTense: Bool { text.tokens[match].contains { Self.presentVerbs.contains($0) } }

  private static let works = PhraseSet(
    """
    movie|film|song|lyric|lyrics|chorus|show|series|episode|book|novel|game|character|documentary|podcast|\
    poem|play|scene|actor|actress|band|track|album|video|musical|opera|meme|manga|anime|comic|villain|\
    protagonist
    """)
  private static let workFrames = PhraseSet(
    """
    movie|film|song|lyric|lyrics|chorus|show|series|episode|book|novel|game|character|documentary|podcast|\
    poem|play|scene|band|track|album|video|musical|opera|line|villain|protagonist ...4 goes|says|said|sings|\
    screams|called|titled|about|where|named|like|yells|whispers
    """,
    "called|titled|named",
    "singing|sings|sang|sing|line|lyric|quote|quoting|tattoo|shirt|sign|headline|meme that says|said|goes|like",
    "singing|sings|sang|lyric|quote|quoting|quotes")

  /// Whether a film, a song, a book or the like says the matched words.
  var isFromWork: Bool {
    if precededBy(Self.workFrames, within: 3) { return true }
    let isFirstPerson = text.tokens[match].contains { Self.first.contains($0) || $0.hash == TokenHash.of("myself") }
    return !isFirstPerson && sentenceHolds(Self.works)
  }

  private static let saidByOthers = PhraseSet(
    """
    he|she|they|who|@family|friend|boss|coworker|teacher|sponsor|guy|roommate|cousin|ex|neighbor|neighbour \
    said|says|told|texted|wrote|yelled|screamed|goes|posted|whispered|kept|keeps|was [me|us] [saying|\
    screaming|yelling] [like|that]
    """,
    "he's|she's|they're like", "he|she|they was|were like")

  /// Whether someone else is quoted with the matched words in the first person.
  var isSaidByAnother: Bool { precededBy(Self.saidByOthers, within: 1) && !isGovernedByNegation }
}

extension Guard {
  /// Cancels where a negation governs the match itself.
  static let denied = Guard("a negation that governs these words") { $0.isGovernedByNegation }

  /// Cancels where a film, a song, a book or the like is quoted or retold.
  static let fromWork = Guard("a film, song, book or game") { $0.isFromWork }

  /// Cancels where someone else is quoted.
  static let saidByAnother = Guard("somebody else's words") { $0.isSaidByAnother }

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
