import Language
import Transcripts

/// What a short answer says to the question before it.
enum Answer: Sendable {
  case yes
  case no

  private static let ayes = PhraseSet(
    """
    yes|yeah|yea|yep|yup|yah|mhm|mmhm|sometimes|occasionally|often|maybe|probably|sorta|kinda|definitely|\
    ye|yh|yuh|mm|mmm|likely|several|absolutely|lately|constantly|always|both|affirmative|ya|uhhuh|aye|sure|correct|frequently|some|daily|nightly
    """,
    "of course", "every day|night|morning|week|time|evening|sunday|weekend", "more than", "most of",
    "it does|has|comes|crosses|did|happens",
    "that's right|it|true", "i'd say so", "i'd be lying", "i won't lie", "in a way", "'fraid so", "afraid so",
    "if i'm honest",
    "not gonna lie", "pretty much", "all day", "at night", "in the mornings|evenings",
    "mm hmm|hm|mhm", "uh huh", "some|most|many|every nights|night|days|day|mornings|morning|time|times|evenings",
    "a little|bit|lot|few|couple", "kind|sort of", "i have|do|did|am|was|guess|suppose|think so", "i have|do|did",
    "i guess|suppose", "i think [that] i'm|i [am] going|gonna", "i'm going|gonna to", "all the time", "once|twice",
    "once or twice|in a while", "now and then|again",
    "off and on|on and off",
    "on and off", "crossed|crosses|crossing my mind", "not yet", "not exactly", "at times", "from time to time",
    "more than once|i|you", "it's there", "they're there", "thought about it", "thinking about it",
    "of course i have|do",
    "here and there", "not really but", "i can't say|lie", "not every day|night|time")
  private static let noes = PhraseSet(
    "no|nope|nah|never|noo|nooo|none|nane|naw|nada", "god|oh|hell|gosh no", "not really|at [all]",
    "not me|anymore|lately|since|now|ever|recently",
    "absolutely|definitely|of not", "course not", "i'd|i would|could|have never",
    "i haven't|don't|wouldn't|won't|didn't",
    "i did|do|have not|never had|have|such|those",
    "i'm not", "i am|have|would|do|did not", "nothing like that", "it's not like that", "i've never|not")
  private static let turns = PhraseSet(
    "i mean yeah|yes|sometimes|kind|maybe", "well yeah|yes|sometimes|maybe|kind",
    "but sometimes|yeah|yes|i|lately|it|there",
    "actually yeah|yes|sometimes", "okay yeah|yes|sometimes|maybe|fine", "yes and no", "or maybe|yeah|yes|sometimes",
    "not really but|i")

  private static let lead = 4
  private static let discourse = WordSet("well honestly so like i mean guess oh okay ok god to be honest um uh hmm")

  private static let unknowing = WordSet("know think remember mean understand")

  /// Whether at most a few words stand before the place, and "I don't" is not "I don't know".
  private static func opens(_ place: Range<Int>, _ text: TokenizedText, affirms: Bool) -> Bool {
    guard let opening = text.tokens.first else { return false }
    // Behind a sentence of its own, "I don't have a day" answers nothing any more; "Me ex's fella. Yeah" does.
    if text.tokens[place.lowerBound].sentence != opening.sentence {
      let first = text.tokens.filter {
        $0.sentence == opening.sentence && $0.kind == .word && !$0.isFiller && !discourse.contains($0)
      }
      guard first.isEmpty || (first.count <= 4 && affirms) else { return false }
    }
    let words = text.tokens[..<place.lowerBound].count {
      $0.kind == .word && !$0.isFiller && !discourse.contains($0)
    }
    let next = text.tokens[place.upperBound...].first
    let isUnknowing =
      place.count > 1 && next.map(unknowing.contains) == true
      && next?.sentence == text.tokens[place.lowerBound].sentence
    return words < lead && !isUnknowing
  }

  /// Reads the opening words of an answer, or nil where they say neither.
  static func of(_ text: TokenizedText) -> Answer? {
    match(in: text)?.answer
  }

  /// The answer and the tokens that carry it.
  static func match(in text: TokenizedText) -> (answer: Answer, tokens: Range<Int>)? {
    func first(_ phrases: PhraseSet, affirms: Bool) -> Range<Int>? {
      phrases.matches(in: text).filter { opens($0, text, affirms: affirms) }.min {
        ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
      }
    }
    let aye = first(ayes, affirms: true)
    let no = first(noes, affirms: false)
    switch (aye, no) {
    case (nil, nil): return nil
    case (let aye?, nil): return (.yes, aye)
    case (nil, let no?): return turned(text, no)
    case (let aye?, let no?):
      // "yeah no" denies; "no, I mean yeah" does not.
      if aye.lowerBound < no.lowerBound {
        let isYeahNo = no.lowerBound == aye.upperBound || (no.lowerBound == aye.upperBound + 1 && aye.count == 1)
        let negated = text.tokens[aye].count == 1 && isYeahNo
        return negated && !text.tokens[no].isEmpty && isBareNo(text.tokens[no]) ? turned(text, no) : (.yes, aye)
      }
      if aye.overlaps(no) { return aye.upperBound > no.upperBound ? (.yes, aye) : turned(text, no) }
      return turned(text, no)
    }
  }

  private static let bare = WordSet("no nope nah never i'd i'm not i haven't don't")

  private static func isBareNo(_ tokens: ArraySlice<Token>) -> Bool { tokens.first.map(bare.contains) ?? false }

  private static func turned(_ text: TokenizedText, _ no: Range<Int>) -> (answer: Answer, tokens: Range<Int>) {
    if let turn = turns.matches(in: text).first(where: { $0.lowerBound >= no.lowerBound && $0.lowerBound < 12 }),
      text.tokens.count < 14
    {
      let strong = PhraseSet.affirming.matches(in: text).contains { $0.overlaps(turn) }
      if strong { return (.yes, turn) }
    }
    return (.no, no)
  }
}

extension PhraseSet {
  /// Words that say yes.
  static let affirming = PhraseSet("yeah|yes|sometimes|maybe|kind")
}

/// The question that a client's turn answers.
struct Question: Sendable {
  /// What a question about suicide asks for.
  enum Kind: Sendable {
    case wish
    case thoughts
    case method
    case means
    case intent
    case plan
    case timing
    case attempt
  }

  let text: TokenizedText
  /// The sentence that asks.
  let sentence: Range<Int>

  private static let openers = PhraseSet(
    "are|were|have|do|did|is|has|would|could|can|how|what|when|any you|there|it|your|this|that|often|long|thoughts|would|soon",
    "any thoughts", "wondering if|whether", "ask you|if|whether|directly", "when would|were|are", "tell me if|whether",
    "you're thinking|planning|having")

  /// The question that the turn at `context` answers, or nil where none stands before it.
  ///
  /// A prompt such as "take your time" may stand between the question and the answer, and so may a turn of the client that
  /// answers nothing; behind an answer, "yeah" belongs to what was said since.
  static func answered(by context: TurnContext) -> Question? {
    var at = context.index - 1
    var clientSpoke = false
    var steps = 0
    while at >= 0, steps < 4 {
      let turn = context.conversation.turns[at]
      if turn.speaker == .therapist {
        if let sentence = asking(in: turn.text) { return Question(text: turn.text, sentence: sentence) }
        if clientSpoke || turn.text.tokens.count(where: { $0.kind == .word }) > 6 { return nil }
      } else {
        if Answer.of(turn.text) != nil { return nil }
        if turn.text.tokens.count(where: { $0.kind == .word }) > 6 { clientSpoke = true }
      }
      at -= 1
      steps += 1
    }
    return nil
  }

  private static let questionMark = TokenHash.literal("?")

  private static func asking(in text: TokenizedText) -> Range<Int>? {
    if let last = text.tokens.indices.last(where: {
      text.tokens[$0].hash == questionMark
        || (text.tokens[$0].kind == .mark && text.tokens[$0].bytes.count > 1
          && text.string(of: $0..<$0 + 1).first == "?")
    }) {
      return text.sentence(around: last)
    }
    guard let end = text.tokens.indices.last else { return nil }
    let sentence = text.sentence(around: end)
    return openers.matches(in: text).contains { sentence.contains($0.lowerBound) } ? sentence : nil
  }

  static let names = PhraseSet(
    "suicid*", "kill|killing|hang|shoot|unalive|off|offing yourself",
    "thoughts of|about harming|hurting yourself|not being|being", "end|ending|take|taking|ended your [own] life",
    "end|ending it all", "wish|wished|wishing they were|was dead", "want|wanting|wanted|wish|wishing to die|be dead",
    "wish|wished|wishing you were|was dead",
    "wish|wished|wishing you weren't|wasn't|hadn't|wouldn't|could|didn't", "be|being better off dead",
    "not being|be|wanting|want [to] alive|here|around|live", "not want|wanting to be|live|wake|exist",
    "thoughts of|about dying|death", "think|thinking|thought about|of dying|death|dead",
    "think|thinking|thought about|of ending things|everything|yourself",
    "go|going to sleep and not|never", "don't want to be|live|wake|exist",
    "hope|hoping|hoped|pray|praying|wish|wishing [that] you won't|wouldn't|don't|didn't [ever] wake",
    "tired of living|life|being",
    "better off without you", "like to be dead", "want|wanted|wanting to jump|drown", "tied|tie the|a rope|noose",
    "kill|killing|end yourself|it",
    "goodbye|suicide letter|note", "life [is|isn't|wasn't] [not] worth")
  private static let wishes = PhraseSet(
    "want|wanting|wanted|wish|wishing|wished ... die|dead|here|alive|wake|born|live|exist|around", "dying|death|dead",
    "not being|be|wanting|want [to] alive|here|around|live", "not wake|waking up", "worth living")
  private static let anaphora = PhraseSet("those|these thoughts|feelings|moments", "that|it|them|this|act|acting|there")
  private static let plans = PhraseSet(
    "a|any|specific plan [to]", "plan|plans to|of how|act|do|kill|end", "planned|planning how|when|where|to",
    "have a plan",
    "thought through|out how|when")
  private static let intents = PhraseSet(
    "intend*|intention|intent|intentions", "act|acted on it|them|that ... still", "mean|means to act|do",
    "actually do something|it", "do you want to actually",
    "how likely", "safe tonight|today|now|right", "be safe", "act|acting on",
    "go|going through with",
    "going|want|planning|mean to do|act|go",
    "mean to [actually] do", "carry|carrying it|that|them out", "actually do it|that|anything")
  /// Only where suicide is named: "how close are you to your brother?" is no question about intent.
  private static let scales = PhraseSet("how sure|certain|close")
  /// What somebody has set out to do, where the words name suicide.
  private static let purposes = PhraseSet(
    "going|planning|meaning|mean|meant|about|ready to [actually|really] kill|die",
    "going|planning|meaning|mean|meant|about|ready to [actually|really] end|take your|it|things [own] [life|all]",
    "gone|been|went|come|came|climbed|walked|drove|up|out|down|there|here to kill|die|jump",
    "gone|been|went|come|came|climbed|walked|drove|up|out|down|there|here to end|take your|it|things [own] [life|all]")
  /// The same of an earlier time.
  private static let onceMeant = PhraseSet("were|did|had you", "ever|before|then", "that|last night|day|time|week|year")
  private static let methods = PhraseSet(
    "how you'd|you|would|you'd might", "thought|think|thinking about|of how", "how would|might|were you",
    "how are you going|planning|thinking",
    "in what way",
    "what would|were you use|do|using|thinking", "which way", "what method", "a way|method")
  private static let meansWords = PhraseSet(
    "access to", "@weapon", "pills|medication|meds|tablets", "the means", "what you'd|you need|use",
    "what you would need|use",
    "in the house", "at home", "get hold of|your")
  private static let timings = PhraseSet(
    "when would|were|are|do|will", "doing|do it tonight|today|tomorrow|soon|this", "a time you", "how soon",
    "when you'd|you", "is it|this [for|going] tonight|today|tomorrow",
    "what day|date", "a date")
  private static let attempts = PhraseSet(
    "tried|attempted|try|attempt|attempts", "made an attempt", "ever done|acted", "hurt yourself before",
    "done anything", "nearly|almost did|done something|it")
  private static let pastTimes = PhraseSet("how long ago|since", "when was|did", "what year", "how old were you")
  private static let others = PhraseSet(
    """
    he|she|him|her|his|your friend|brother|sister|son|daughter|husband|wife|mother|father|mom|mum|dad|\
    partner|cousin|boyfriend|girlfriend|roommate|child|aunt|uncle|kid
    """, "himself|herself", "your @family", "anyone|anybody|someone|somebody in|else|you|close",
    "family|relative|relatives")
  private static let permissions = PhraseSet(
    "okay|ok|alright|fine|comfortable|mind if|with|to|that|for|talking|me", "mind me|talking|my|if",
    "can|could|may|might i [just] ask|check|talk|bring|share",
    "can|could|may|shall|should we talk|discuss|look|go|come|spend|move",
    "would you tell|call|let|reach|say|be|like|want",
    "promise|hotline|lifeline|988|number|understand|understood", "make|makes sense", "do you know",
    "have you heard|read|seen|watched",
    "can|could|will you tell|keep|call|agree|let",
    "did|has|have anyone|somebody|someone|they|your ask|asked|talk|talked|told")
  private static let safety = PhraseSet("safe tonight|today|now|right", "be safe")
  private static let promise = PhraseSet(
    "never|not|wouldn't|won't act|do ...8 still", "never act", "you'd never|not act|do")

  /// Whether it asks whether the client is or will be safe, so that "no" tells of intent.
  var asksForSafety: Bool { stands(Self.safety) }

  /// Whether it asks if an earlier promise not to act still holds.
  var recallsPromise: Bool { Self.promise.isIn(text) && stands(Self.still) }
  private static let still = PhraseSet("still", "is|does that|it [the] true|hold|case")

  private static let negative = PhraseSet(
    "you're|you not", "you haven't|don't|aren't|wouldn't|weren't|won't|have|are [not|no]", "no thoughts|plans|plan")

  /// Whether the client may answer for somebody else.
  var isAboutAnother: Bool { stands(Self.others) }

  /// Whether it says "you're not ...", so that "yeah" may agree with the "not".
  var isNegative: Bool {
    Self.negative.matches(in: text).contains { range in
      sentence.contains(range.lowerBound) && text.tokens[range].contains { Self.nots.contains($0) }
    }
  }
  private static let nots = WordSet("not haven't don't aren't wouldn't weren't won't no")

  private func stands(_ phrases: PhraseSet) -> Bool {
    phrases.matches(in: text).contains { sentence.contains($0.lowerBound) }
  }

  private var namesSuicide: Bool { stands(Self.names) }

  /// What the question asks for, or nil where it does not ask about suicide.
  ///
  /// - Parameter assumesTopic: whether it may ask about suicide without anything that names it.
  func kind(in context: TurnContext, assumesTopic: Bool = false) -> Kind? {
    let isNamed = namesSuicide
    // Whether suicide is the topic costs several turns' reading: first, whether the question could ask about it at all.
    let asks = [Self.attempts, Self.plans, Self.intents, Self.timings, Self.methods, Self.meansWords]
    let isOpenTopic =
      isNamed || Self.names.isIn(text)
      || (asks.contains(where: stands)
        && (context.isAboutSuicide(within: 6) || (assumesTopic && !stands(Self.otherTopic))))
    guard isOpenTopic, !stands(Self.permissions) || (isNamed && stands(Self.direct)) else { return nil }
    if stands(Self.pastTimes), Self.attempts.isIn(text) { return .attempt }
    if stands(Self.attempts), isNamed || Self.names.isIn(text) { return .attempt }
    if stands(Self.attempts), stands(PhraseSet.beforeNow) { return .attempt }
    if stands(Self.plans), !stands(PhraseSet.otherPlans) { return .plan }
    if isNamed, stands(Self.purposes), stands(Self.onceMeant) { return .attempt }
    if stands(Self.intents) || (isNamed && (stands(Self.scales) || stands(Self.purposes))) { return .intent }
    if stands(Self.timings), !isNamed { return .timing }
    if stands(Self.methods) { return .method }
    if stands(Self.meansWords), !isNamed { return .means }
    if isNamed { return stands(Self.thoughtWords) || !stands(Self.wishes) ? .thoughts : .wish }
    // "Does it ever get that bad, suicide? Do you have those thoughts?"
    if Self.names.isIn(text), stands(Self.anaphora), !stands(Self.otherTopic) { return .thoughts }
    return nil
  }

  private static let direct = PhraseSet(
    "are|were|have you [ever|been|had] thinking|thought|having|considering|feeling|felt")
  private static let thoughtWords = PhraseSet("suicid*", "kill|killing", "end|ending|take|taking your [own] life")
  private static let otherTopic = PhraseSet(
    "sleep|sleeping|eat|eating|drink|drinking|work|school|job|medication|appetite|homework|smoking|quit|quitting|exercise|money|holiday|weekend|tell|telling|ask|asking|her|him|them"
  )
}

extension PhraseSet {
  /// Words that ask about an earlier time.
  static let beforeNow = PhraseSet("before|ever|past|previously")

  /// Plans that are no plan to die.
  static let otherPlans = PhraseSet(
    "safety plan", "plans|plan for [the|this] weekend|today|week|summer|holiday|holidays")
}
