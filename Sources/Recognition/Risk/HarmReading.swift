import Language

/// What rules about harm other than suicide ask of the words around a match.
extension MatchContext {
  private static let severe = PhraseSet(
    "deep|deeper", "stitches", "hospital|er|emergency", "bleeding", "to the bone|muscle", "passed out", "infected",
    "every day|night", "won't stop", "can't stop")
  private static let bleeding = PhraseSet(
    "won't|not|can't stop bleeding", "is|it's|still bleeding", "bleeding right|a now|lot", "so much blood")

  /// Whether an injury is serious or getting worse.
  var isSevere: Bool { sentenceHolds(Self.severe) && !isLongAgo }

  /// Whether an injury is bleeding now.
  var isBleedingNow: Bool { Self.bleeding.isIn(text) && !isLongAgo }

  private static let violentWords = PhraseSet(
    "kill|hurt|stab|shoot|beat|choke|strangle|murder|attack|harm|smash|killing|hurting|stabbing|shooting|beating",
    "make him|her|them pay", "pay for|back")

  /// Whether a weapon or a place is named without harm.
  var namesNoViolence: Bool { !Self.violentWords.isIn(text) }

  private static let severeViolence = PhraseSet(
    "choked|strangled|stabbed|beat|shook|hospital|unconscious|blood|broke|bleeding", "around his|her|their neck|throat",
    "@weapon")

  /// Whether violence done was serious.
  var isSevereViolence: Bool { sentenceHolds(Self.severeViolence) }

  private static let severeAbuse = PhraseSet(
    "choke*", "chok*", "strang*", "rape|raped|rapes", "molest*", "sexually", "kill me|us|her|him|them", "@weapon",
    "hospital", "broke|fractured my|his|her", "unconscious", "getting|gets|got worse", "around|on my throat|neck",
    "burned|burns")

  /// Whether abuse is serious or escalating.
  var isSevereAbuse: Bool { sentenceHolds(Self.severeAbuse) }

  private static let assault = PhraseSet(
    "right now ...6 hit*|beat*|hurt*|door|kill|hurt", "hitting|beating|hurting|attacking me|him|her|them right",
    "breaking|banging|kicking [down|on|in] the door", "is|he's|she's outside|here with|right [now] [@weapon]",
    "he's|she's coming [up|in|back] [to] [kill|hurt|for|with]", "going to kill me tonight|today|when|if")

  /// Whether an assault is going on or about to.
  var isAssaultNow: Bool { Self.assault.isIn(text) }

  /// Whether the sentence's subject is the client.
  var isOwnDoing: Bool {
    let opening = text.tokens[match].first
    return opening?.hash == TokenHash.literal("and") && !sentenceHolds(Self.person)
  }
  private static let person = PhraseSet(
    "he|she|they|@family|boyfriend|girlfriend|ex|boss|coach|teacher|uncle|he's|she's")
}

extension MatchContext {
  private static let commands = PhraseSet(
    "tell|tells|telling|told|want|wants|order|ordering|command|commanding|say|says|saying|make|making [me|i] [to] [go|should|have|to|must] [and] [to] kill|hurt|cut|jump|stab|burn|die|harm|shoot|end|attack|do",
    "command|commands")
  private static let obeying = PhraseSet(
    "have|going|gonna|need|must|will|i'll|about to|do|obey|listen [do|obey|listen|follow] [what|it|to|them|that|tonight] [they|it|the|he|tonight]",
    "can't|cannot resist|fight|say|hold|refuse [it|them|off|back|no] [anymore|much|any|longer]",
    "going|gonna|about to do|obey|listen|follow", "have|got to do|obey|listen|follow")

  /// Whether voices command harm.
  var holdsCommand: Bool { Self.commands.isIn(text) }

  /// Whether the speaker means to do what they are told.
  var meansToObey: Bool { Self.obeying.isIn(text) && Self.commands.isIn(text) }
}

extension MatchContext {
  private static let seizures = PhraseSet(
    "seizure|seizures", "hallucinat*", "delirium", "the dts", "seeing bugs|things")

  /// Whether a withdrawal is dangerous.
  var hasSeizure: Bool { sentenceHolds(Self.seizures) }

  private static let collapse = PhraseSet(
    "fainted|faint|fainting", "passed|passing|pass out", "hospital|er", "heart", "blood", "collapsed", "dizzy")

  /// Whether the body gives way.
  var isCollapsing: Bool { sentenceHolds(Self.collapse) }
}

extension MatchContext {
  private static let vague = PhraseSet(
    "hopeless", "what's|whats the point", "rock bottom", "hate|hating myself|my|being [life|me]", "broken", "desperate",
    "falling|coming apart", "giving|give up", "pointless", "drowning", "done with everything|it|all|this",
    "can't breathe", "meaningless", "crying")

  /// Whether distress is named that says neither that it cannot be borne nor that they cannot function.
  var isVagueDistress: Bool { Self.vague.matches(in: text).contains { $0.overlaps(match) } }
}

extension MatchContext {
  private static let threats = PhraseSet(
    "going|gonna to|finish|kill|get|beat|hurt|stab|shoot|make",
    "i'll|i will|finish|kill|get|beat|hurt|stab|shoot|make", "hammer|gun|bat|weapon",
    "waiting|parked|waited|outside|followed", "made up my mind", "take my time", "not walk off|away")

  /// Whether the turn says that harm to somebody will be done, or how.
  var turnThreatens: Bool { Self.threats.isIn(text) }

  private static let dangers = PhraseSet(
    "drove|drive|driving", "overdosed|od'd|overdose|narcan|blue", "seizure|seizures", "hospital|er|ambulance|icu",
    "blacked|passed out", "stopped breathing", "fentanyl|heroin|needle|inject*")

  /// Whether use endangers a life, the speaker's or another's.
  var endangersLife: Bool { Self.dangers.isIn(text) && !isLongAgo }
}

extension MatchContext {
  private static let nobody = PhraseSet("somebody|someone|anybody|people|everybody|everyone")
  private static let gravity = PhraseSet(
    "voices|voice", "@weapon|guns|bat|hammer", "plan|planning|planned", "really mean|meant it", "urge|urges|thoughts",
    "afraid|scared|frightens|frightened")

  /// Whether nobody in particular is to be hurt and nothing makes it grave: "I'm going to kill somebody in here".
  var isAimedAtNobody: Bool {
    Self.nobody.matches(in: text).contains { match.contains($0.lowerBound) } && !Self.gravity.isIn(text)
  }
}
