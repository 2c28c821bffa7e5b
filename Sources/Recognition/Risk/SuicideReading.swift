import Language

/// What rules about suicide ask of the words around a match.
extension MatchContext {
  private static let soon = PhraseSet(
    "tonight|tomorrow|today", "right now", "this evening|afternoon|morning", "in an hour",
    "in [a] few|couple|two|three hours|minutes",
    "after this|the [session|call|chat]", "when|once i get home|back|off", "hang|hung up",
    "before morning|midnight|sunrise|they|she|he wake*|gets|get",
    "do it now", "any minute")
  private static let notSoon = PhraseSet("not|isn't tonight|today|tomorrow|now", "not going to ... tonight|today|now")
  private static let atHand = PhraseSet(
    "in my hand|hands|lap|mouth|pocket|bag|purse|car", "in front of me", "next to|beside me", "right here", "with me",
    "loaded",
    "have|got|keep [all] [the|my|a|his|dad's|some|of] [_] @weapon|pills|rope|meds|insulin",
    "@weapon|pills|rope|meds|insulin ...3 home|house|closet|drawer|garage|nightstand|cabinet|safe|car|bedroom|bathroom|hand|table",
    "there's|there [is] a|the|his|my [_] @weapon|rope", "holding the|a|my|them|it")
  private static let notAtHand = PhraseSet(
    "don't|doesn't|no|without have|own|keep|access|any", "locked away|up", "got rid of", "threw out|away|them")

  private static func holds(_ phrases: PhraseSet, unless cancel: PhraseSet, in text: TokenizedText) -> Bool {
    let cancelled = cancel.matches(in: text)
    return phrases.matches(in: text).contains { range in
      !cancelled.contains {
        $0.overlaps(range) || ($0.upperBound <= range.lowerBound && range.lowerBound - $0.upperBound < 4)
      }
    }
  }

  /// Whether a time within about a day, or means at hand, stands in the turn.
  var isImminentHere: Bool {
    Self.holds(Self.soon, unless: Self.notSoon, in: text) || Self.holds(Self.atHand, unless: Self.notAtHand, in: text)
  }

  /// Whether a time within about a day, or means at hand, stands in the turn or in the client's turns shortly before.
  var isImminent: Bool {
    if isImminentHere { return true }
    return turn.turnsBefore(8).contains {
      $0.speaker == turn.turn.speaker && Self.holds(Self.atHand, unless: Self.notAtHand, in: $0.text)
        && SuicideTopic.methods.isIn($0.text)
    }
  }

  private static let intent = PhraseSet(
    "going|gonna to [kill|do|end|die|use|take|jump]", "i'm|im gonna|going", "ready to", "i'll", "decided to", "i will")

  /// Whether the turn speaks of going through with it.
  var turnHoldsIntent: Bool { Self.intent.isIn(text) && SuicideTopic.methods.isIn(text) }

  private static let happening = PhraseSet(
    "just|already took|taken|swallowed|did|cut", "an|one|two|few hour|hours|minutes ago", "minutes ago",
    "right before|now", "took|taken|swallowed ...6 tonight|today|just|now",
    "this morning|evening|afternoon", "before i called|came|logged|this")

  /// Whether an act is under way.
  var isHappening: Bool { Self.happening.matches(in: text).contains { sentence.contains($0.lowerBound) } && !isLongAgo }

  private static let grieving = PhraseSet(
    "wish|wished|wishing he|she|they|@family|we",
    "@family|friend|dog|cat|he|she ready|wanted|wants|want|wished|asked|begged [to] die|dead")

  /// Whether the words are about someone who died or is dying.
  var isGrief: Bool {
    let isOwn = text.tokens[match].contains { SuicideTopic.first.contains($0) }
    return !isOwn
      && Self.grieving.matches(in: text).contains {
        $0.overlaps(match)
          || ($0.upperBound <= match.lowerBound && match.lowerBound - $0.upperBound <= 2
            && sentence.contains($0.lowerBound))
      }
  }

  private static let otherEnds = PhraseSet(
    "relationship|marriage|engagement|friendship|affair|lease|contract|subscription|membership|partnership|situationship|career|pregnancy|session|call|project",
    "with him|her|them|@family|me|us|mark|my", "dating", "break|broke|breaking up", "between us", "the job", "divorce")
  private static let wholeEnds = PhraseSet(
    "end|ending it all", "my [own] life", "my pain|suffering|misery", "ending|end everything")
  private static let bareEnds = PhraseSet(
    "end|ending|stop|put|putting|making|make it|things|everything|an [to|all|stop|end]", "end|ending it for good")

  /// Whether a bare "end it" is about a relationship, a contract or the like, in this turn or the question before it.
  var endsSomethingElse: Bool {
    guard Self.bareEnds.matches(in: text).contains(where: { $0.overlaps(match) }) else { return false }
    let isWhole = Self.wholeEnds.matches(in: text).contains { $0.overlaps(match) }
    if sentenceHolds(Self.otherEnds) { return true }
    if isWhole { return false }
    return Self.otherEnds.isIn(text) || (turn.lastTherapistTurn(within: 1).map(Self.otherEnds.isIn) ?? false)
  }

  private static let bareMeans = PhraseSet(
    "with|using a|the|my|his|dad's|some [gun] @weapon|pills|car|belt|insulin",
    "in front of a|the train|bus|truck|lorry|subway|traffic|semi", "survive|surviving a|car")

  /// Whether the match names a thing or a place that says nothing unless suicide is the topic.
  var isBareMeans: Bool {
    return Self.bareMeans.matches(in: text).contains { $0 == match || $0.lowerBound == match.lowerBound }
      && !turn.isAboutSuicide(within: 4)
  }

  /// Whether the match itself names death or a way to it.
  private var namesDeath: Bool { SuicideTopic.methods.matches(in: text).contains { $0.overlaps(match) } }

  private static let absent = PhraseSet(
    "won't|not be here|around|dealing|bother|burden|problem", "my last night|day", "stop me", "stop|stopping me")

  /// Whether the match is an intention or a plan that says nothing unless suicide is the topic; a farewell speaks in gloom.
  var needsSuicideTalk: Bool {
    if namesDeath { return false }
    return !(Self.absent.matches(in: text).contains { $0.overlaps(match) } && turn.isGloomy)
  }

  private static let plainPreparation = PhraseSet(
    "suicide note|letter|letters",
    "put|putting|held|holding|pointed|pressed|had [the|a|my|his] [loaded] gun|barrel|knife|blade|pistol|rifle", "noose",
    "hoarding|hoarded|stockpiling|stockpiled",
    "when|after|once i'm|i gone|die|dead", "goodbye|farewell letters|letter|notes|note|email|videos")

  /// Whether a preparation says nothing unless suicide is the topic.
  var needsPreparationTalk: Bool { !Self.plainPreparation.matches(in: text).contains { $0.overlaps(match) } }

  private static let plainAttempt = PhraseSet(
    "my last|previous|recent|earlier|past attempt|attempts",
    "suicide", "myself", "my [own] life", "it all", "overdosed|od'd|overdosing", "an overdose", "my wrists", "pumped",
    "to die", "whole|entire|full bottle")

  private static let openWays = PhraseSet(
    "would|could do it", "steps|step and", "out|in front|it", "everything|them [all]",
    "whole|entire lot|thing|strip|cabinet", "that one|much")

  /// Whether the match is a way that says nothing unless means, or suicide, are named in the turn.
  var needsNamedMeans: Bool {
    Self.openWays.matches(in: text).contains { $0.overlaps(match) && $0.upperBound == match.upperBound }
      && !turn.namesMeans && !turn.isAboutSuicide(within: 4)
  }

  /// Whether an attempt says nothing unless suicide is the topic.
  var needsAttemptTalk: Bool { !Self.plainAttempt.matches(in: text).contains { $0.overlaps(match) } }

  private static let someoneElse = PhraseSet(
    "he|she|they|who|@family|friend|cousin|roommate|neighbor|neighbour|coworker|boss|veteran|him|her|ex|guy|girl",
    "he's|she's|they've|who's")

  /// Whether the subject right before the match is somebody else: "my brother attempted suicide".
  var followsAnother: Bool {
    guard let opening = text.tokens[match].first, !SuicideTopic.first.contains(opening) else { return false }
    let isOwn = text.tokens[match].contains {
      $0.hash == TokenHash.literal("myself") || $0.hash == TokenHash.literal("my")
    }
    return !isOwn && precededBy(Self.someoneElse, within: 2)
  }
}

/// Phrases by which suicide is named.
enum SuicideTopic {
  static let first = WordSet("i i'm i've i'd i'll im ive id")

  /// The speaker as subject, object or owner.
  static let speaker = WordSet("i i'm i've i'd i'll im ive id me my myself mine")

  /// Deaths and ways to them.
  static let methods = PhraseSet(
    SuicideWords.acts + SuicideWords.methods + [
      "suicid*", "die|dead|dying", "kill|killing myself", "alive|dead", "pills|@weapon|rope|noose",
      "keep|stay myself safe", "safe tonight",
    ])
}

extension RiskLabel {
  /// Sets when the state holds, and lowers the level where it lies long ago (codebook 6).
  mutating func placeInTime(_ context: MatchContext) {
    guard context.isLongAgo, !context.isInPresentTense else { return }
    temporality = .past
    switch domain {
    case .suicide: level = min(level, items.contains { $0 >= 4 } ? .moderate : .low)
    default: level = min(level, .low)
    }
  }
}

extension MatchContext {
  private static let acquaintances = PhraseSet(
    "@family|friend|friends|friend's|buddy|buddy's|cousin|cousin's|roommate|roommate's|boy|mate|mate's|homie|someone|somebody"
  )
  private static let bareAttempt = PhraseSet("[a|another|one|the] suicide attempt|attempts")

  private static let ownAttempt = PhraseSet(
    "my [own|last|first|suicide|previous] [suicide] attempt|attempts|overdose",
    "i|i've|i'd [have|had|even|once] tried|attempted|overdosed|made")

  /// Whether a bare "suicide attempt" belongs to somebody else who is named in the turn.
  var isAnothersAttempt: Bool {
    Self.bareAttempt.matches(in: text).contains { $0.overlaps(match) } && isBareAttemptOfAnother
  }

  /// Whether an attempt without a subject is told of somebody else: an acquaintance or a name stands before it, or in the turn, and
  /// nothing says that it was the speaker's.
  var isBareAttemptOfAnother: Bool {
    if Self.ownAttempt.isIn(text) || text.tokens[match].contains(where: { SuicideTopic.first.contains($0) }) {
      return false
    }
    let before = text.tokens[sentence.lowerBound..<match.lowerBound]
    let hasSpeaker = before.contains { SuicideTopic.first.contains($0) }
    return !hasSpeaker && (Self.acquaintances.isIn(text) || before.contains { $0.kind == .word })
  }

  private static let attempted = PhraseSet("attempted")
  private static let objectOpenings = WordSet(
    "a an the to at his her their some another one two three my our this that it every")

  /// Whether the match ends with "attempted", which may have any object.
  var isBareAttempted: Bool { Self.attempted.matches(in: text).contains { $0.upperBound == match.upperBound } }

  /// Whether "attempted" has no object, and no first person comes between it and the one of whom it is told.
  var isPlainlyAnothersAttempt: Bool {
    if text.tokens[match].contains(where: { SuicideTopic.speaker.contains($0) }) { return false }
    guard text.tokens.indices.contains(match.upperBound) else { return true }
    let next = text.tokens[match.upperBound]
    return next.kind != .word || !Self.objectOpenings.contains(next)
  }

  private static let weighing = PhraseSet("burden")
  private static let absence = PhraseSet(
    "gone|dead|died|die|disappear|disappeared|alive", "wasn't|weren't|not here|around|there", "without me",
    "i was|were|wasn't|weren't here|around|gone")

  /// Whether only a burden is named, without a wish to take it away.
  var isPlainBurden: Bool {
    Self.weighing.matches(in: text).contains { $0.overlaps(match) }
      && (isGovernedByNegation || !Self.absence.isIn(text) && !turn.isGloomy)
  }

  /// Whether the words name the speaker's own absence or death.
  var namesOwnAbsence: Bool { Self.absence.matches(in: text).contains { sentence.contains($0.lowerBound) } }

  private static let acts = PhraseSet(
    "tried|attempted", "attempt|attempts", "overdosed|od'd", "took|taken an|all|too overdose|her|his|many",
    "cut him|her down",
    "wrote|written|left a|the|letters|goodbye note|letter|letters", "in his|her mouth", "saving|hoarding|stashing",
    "talked|pulled|dragged him|her down|off|back|out")
  private static let aims = PhraseSet(
    "going|gonna|about to kill|end|hang|shoot|jump|do|take|die",
    "will|he'll|she'll|they'll|he's|she's going|kill|end|do|jump|gonna", "made|making up his|her|their mind",
    "has|he's|she's decided",
    "won't|not be here|around|alive|needing", "go|going through with it", "say|said|saying goodbye")
  private static let plans = PhraseSet(
    "has|got|had a|the|it plan|date|all|planned", "figured|planned|worked [it] [all] out",
    "picked|chosen|set a|the|her|his day|date|place|spot|way", "knows how|where|when")
  private static let ways = PhraseSet(
    "hang|hanging|shoot|shooting|drown|drowning|jump|jumping himself|herself|themselves|off|from|in",
    "pills|tablets|roof|bridge|train|tracks|rope|gun|overdose|overdosing|railway|medicines")
  private static let wishes = PhraseSet(
    "to die|be dead", "was|were|wasn't|weren't dead|gone|alive|here|born", "to live", "be alive|here")

  /// The item that a report about somebody else shows.
  var otherItems: [Int] {
    if Self.acts.matches(in: text).contains(where: { $0.overlaps(match) }) { return [6] }
    let near = sentence.lowerBound..<text.tokens.count
    func stands(_ phrases: PhraseSet) -> Bool { phrases.matches(in: text).contains { near.contains($0.lowerBound) } }
    let isDenied = PhraseSet.noIntent.isIn(text)
    if !isDenied, stands(Self.plans) { return stands(Self.aims) ? [4, 5] : [5] }
    if !isDenied, stands(Self.aims) { return [4] }
    if stands(Self.ways) { return [3] }
    return Self.wishes.matches(in: text).contains(where: { $0.overlaps(match) }) ? [1] : [2]
  }

  private static let worry = PhraseSet("worried|scared|afraid")
  private static let harm = PhraseSet(
    "kill|hurt|hang|shoot|harm|end himself|herself|themselves|his|her|their|it",
    "do something to himself|herself|themselves")

  /// Whether a worry about somebody names no harm to themselves.
  var isPlainWorry: Bool {
    Self.worry.matches(in: text).contains { $0.overlaps(match) } && !Self.harm.isIn(text)
  }
}

extension TurnContext {
  private static let means = PhraseSet(
    "@weapon|pills|tablets|meds|medication|medicine|medicines|overdose|bridge|platform|train|trains|tracks|railway|ledge|roof|rooftop|cliff|insulin|cabinet|strip|noose|exhaust|overpass|balcony|scaffold|shelf|multistorey"
  )

  /// Whether the turn names a means or a place.
  var namesMeans: Bool { Self.means.isIn(text) }

  private static let gloom = PhraseSet(
    "no point", "pointless", "so|too tired", "hopeless", "nothing helps|left|matters", "give up", "giving up",
    "over for me", "without me", "better off",
    "sorry for everything", "won't need", "where i'm going", "when i'm gone", "gone", "before i go",
    "free of me", "she'd|they'd|he'd be free",
    "done with|fighting", "tired of", "worthless", "failure|failed")

  /// Whether the turn, or suicide as the topic, gives a farewell its weight.
  var isGloomy: Bool { Self.gloom.isIn(text) || isAboutSuicide() }
}

extension PhraseSet {
  /// Words that say somebody does not mean to act.
  static let noIntent = PhraseSet(
    "wouldn't|won't|not|never|isn't|ain't [actually|really] do|going|gonna|act|planning|mean|intend",
    "no intention|plan|intent",
    "just|only thinks|thought|curious|looking")
}
