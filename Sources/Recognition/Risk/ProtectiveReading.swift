import Language

/// What rules about protective factors ask of the words around a match.
extension MatchContext {
  private func overlaps(_ phrases: PhraseSet) -> Bool { phrases.matches(in: text).contains { $0.overlaps(match) } }

  private static let keeping = PhraseSet(
    "keeps|keep|kept|keeping me", "couldn't|could|wouldn't|can't|won't", "reason|reasons", "need|needs|needed me",
    "here|alive", "want|wanna to see|watch|be", "live for", "faith|sin|religion", "who would|who'd")
  private static let life = PhraseSet(
    "live|living|alive|die|dying|here|kill*|suicid*|end|hurt|go|going|stay|do it|that|this")

  /// Whether somebody is named as a purpose without life being the matter.
  var isPlainPurpose: Bool {
    let opening = text.tokens[match].first?.hash
    if opening == TokenHash.literal("because") || opening == TokenHash.literal("for") { return !turn.isAboutSuicide() }
    if overlaps(PhraseSet.wanting) || overlaps(PhraseSet.leaving) {
      return !overlaps(PhraseSet.kin) && !turn.isAboutSuicide()
    }
    return !overlaps(Self.keeping) && !sentenceHolds(Self.life)
  }

  private static let helping = PhraseSet(
    "there for", "supportive|helping|helps|listens|checks|check|understands|supports|support|close|great|amazing",
    "got|has|have my back",
    "i|could|can|i'd|i'll|would|might|always|usually call|text|turn|talk|lean|reach|rely|count|go",
    "talk|turn|called|texted|open to|up|my",
    "who|to|i|that|friends|people care|love|talk|trust|call|turn|can|support", "support group|system|network", "aa",
    "close to|with my", "told my")

  /// Whether somebody is named who gives nothing.
  var isPlainPerson: Bool { !overlaps(Self.helping) }

  private static let help = PhraseSet(
    "therapist|counselor|counsellor|doctor|psychiatrist|psychologist|therapy|counseling|counselling|help|988|hotline|lifeline|crisis|rehab|support|treatment|appointment|meds|medication|gp|samaritans|trevor"
  )

  /// Whether no help is named.
  var namesNoHelp: Bool { !overlaps(Self.help) && !sentenceHolds(Self.help) }

  private static let safety = PhraseSet(
    "safety|crisis plan|card|list", "distract*", "like we", "breathing|grounding|steps", "keep|keeping myself safe",
    "urge|wave|thoughts", "waited it out")
  private static let away = PhraseSet("gave|given|brought|handed ...5 to", "away|flushed|rid|out|up")

  /// Whether a thing is given or put away with no thought of safety.
  var isPlainPlan: Bool {
    if overlaps(Self.safety) { return false }
    return !turn.isAboutSuicide(within: 8)
      && !(sentenceHolds(Self.away) && sentenceHolds(PhraseSet.dangerous) && !sentenceHolds(PhraseSet.animals))
  }

  private static let first = WordSet("i i'm i've i'd i'll we we're my")

  /// Whether the plan is nobody's of the speaker's.
  var isPlainWish: Bool { !text.tokens[match].contains { Self.first.contains($0) } && !overlaps(PhraseSet.ahead) }
}

extension PhraseSet {
  fileprivate static let wanting = PhraseSet("want|wanna to")
  fileprivate static let leaving = PhraseSet("leave|put")
  fileprivate static let kin = PhraseSet("@family|girls|boys|grandkids|grow|graduate|married", "behind")
  fileprivate static let dangerous = PhraseSet("pills|meds|medication|@weapon|blades|razors|gun")
  fileprivate static let animals = PhraseSet("dog|cat|her|his pills|meds|medication", "dog|cat|baby")
  fileprivate static let ahead = PhraseSet("looking forward", "can't wait", "one day", "future", "years|months i|we")
}

extension TurnContext {
  private static let death = PhraseSet("want|wanna to die", "kill myself", "be dead|gone")

  /// Whether the turn wishes for death.
  var wishesDeath: Bool { Self.death.isIn(text) }
}
