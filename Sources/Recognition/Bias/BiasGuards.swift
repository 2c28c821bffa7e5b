import Language
import Transcripts

// What keeps a bias rule silent (codebook 7, "Not bias"). `Guard.notMeant` stands in every rule: words that are quoted,
// told, rejected, given back, discussed or taken back are not the therapist's own view.
extension Guard {
  /// Words that the therapist passes on, weighs or takes back, and does not mean.
  static let notMeant: [Guard] = [.quoted, .reported, .rejected, .clientsView, .wordItself, .takenBack]

  /// Cancels where the words or deeds of others are told: "they told you that ...".
  static let reported = Guard("somebody else's words or deeds, told") { context in
    context.precededBy(.reports, within: 9) || context.followedBy(.reportsBehind, within: 5)
  }

  /// Cancels where the therapist rejects the view: "it's not true that ...".
  static let rejected = Guard("a view that is rejected") { context in
    context.precededBy(.rejections, within: 8) || context.followedBy(.rejectionsBehind, within: 6)
  }

  /// Cancels where the client's own view is given back: "part of you feels that ...".
  static let clientsView = Guard("the client's own view given back") { $0.precededBy(.clientsViews, within: 6) }

  /// Cancels where the word itself is what is talked about.
  static let wordItself = Guard("the word itself is discussed") { context in
    context.precededBy(.wordsNamed, within: 3) || context.followedBy(.wordsNamedBehind, within: 3)
  }

  /// Cancels in a turn that takes an assumption back.
  static let takenBack = Guard("the therapist takes it back") { PhraseSet.takenBack.isIn($0.text) }

  /// Cancels in a question that leaves the answer open: "how does your family see ...".
  static let openQuestion = Guard("asked openly") { $0.precededBy(.openers, within: 9) }

  /// Cancels where what is told is prejudice, or research about a group, and not a trait.
  static let informed = Guard.near(
    "told as prejudice or as a finding",
    "stereotyp*", "discriminat*", "racis*", "sexis*", "homophob*", "transphob*", "ageis*", "ableis*", "prejudic*",
    "stigma*",
    "studies|study|research|statistics|data|survey", "more|less likely", "profil*", "barrier*", "unfair*",
    "expected to", "pressure to", "image|role|ideal|expectation|trope|narrative of|that|about")

  /// Cancels where the client used the same word in the last turns. A pattern is one word with its forms.
  static func givenBack(_ patterns: String...) -> Guard {
    let terms = patterns.map { PhraseSet([$0]) }
    return Guard("the client's own word given back") { context in
      let said = context.turn.turnsBefore(8).filter { $0.speaker == .client }
      return terms.contains { term in
        term.matches(in: context.text).contains { $0.overlaps(context.match) } && said.contains { term.isIn($0.text) }
      }
    }
  }

  /// Cancels when the client, anywhere before, used one of the phrases.
  static func clientEverSaid(_ name: String, _ patterns: String...) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { $0.turn.clientSaid(phrases, within: .max) }
  }

  /// Cancels unless the talk up to and with this turn holds one of the phrases.
  static func unlessTalkHolds(_ name: String, _ patterns: [String]) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { context in
      !context.turn.conversation.turns[...context.turn.index].contains { phrases.isIn($0.text) }
    }
  }

  /// Cancels unless the client used one of `said` in the last turns; a sentence that holds one of `direct` needs no such
  /// turn.
  static func unlessClientSaid(_ name: String, direct: [String] = [], _ said: [String]) -> Guard {
    let direct = PhraseSet(direct)
    let phrases = PhraseSet(said)
    return Guard(name) { context in
      !context.sentenceHolds(direct) && !context.turn.clientSaid(phrases, within: 6)
    }
  }

  /// Cancels when one of the phrases follows at once.
  static func before(_ name: String, _ patterns: String...) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { $0.followedBy(phrases, within: 0) }
  }

  /// Cancels when one of the phrases stands right before, within `distance` words.
  static func after(_ name: String, within distance: Int = 3, _ patterns: String...) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { $0.precededBy(phrases, within: distance) }
  }
}

extension TurnContext {
  /// Whether a client's turn holds one of the phrases, at most `distance` turns back.
  func clientSaid(_ phrases: PhraseSet, within distance: Int) -> Bool {
    turnsBefore(min(distance, index)).contains { $0.speaker == .client && phrases.isIn($0.text) }
  }
}

extension PhraseSet {
  /// Somebody says, thinks or does something.
  fileprivate static let reports = PhraseSet(
    """
    @others|@family|who|everybody|everyone|nobody|teacher|teachers|coach|team|uncle's|doctor|doctors|school|\
    society|culture|world|church|pastor|manager|media|nurse|others|strangers|stranger|customers|customer|\
    therapist|counselor|police|guard|relatives|mates [always|just|also|even|once|keep|keeps|kept|would|will|\
    might|may|could|can|have|has|had|were|was|is|are|never|did|do|does] said|says|say|saying|told|tells|\
    tell|telling|called|calls|call|calling|asked|asks|ask|asking|assume|assumed|assumes|assuming|think|\
    thinks|thought|believe|believes|believed|imply|implied|implies|insisted|insists|expect|expects|expected|\
    suggested|suggests|joked|jokes|treat|treats|treated|acted|acts|decided|see|sees|saw|teach|taught|\
    teaches|yelled|shouted|wrote|commented|kept|reduce|reduces|reduced|dismiss|dismissed|assured|warned|\
    looked|described
    """,
    """
    you|you've|you're [were|are|have|had|keep|kept|often|always|still] [been|being|get|getting|got] \
    told|asked|called|labeled|labelled|viewed|treated|judged|taught|hearing|heard|hear|reminded|assumed|accused
    """,
    """
    being|getting|been|gets|get|got told|asked|called|labeled|labelled|seen|viewed|treated|judged|reminded|\
    mistaken|accused
    """,
    """
    message|messages|idea|belief|comment|comments|remark|remarks|joke|jokes|assumption|assumptions|\
    expectation|expectations|question|questions|line|lines|rumor|insult|insults|slur|slurs like|that|about|\
    of|such|saying|says|is|was
    """,
    "treat|treated|treats|treating you|them|him|her|us|me",
    "call|called|calls|calling you|them|him|her|yourself|us|me|ourselves|myself",
    "writing|saying|claiming|thinking|implying that", "told|tell|tells|telling you|them|him|her|us",
    "tell|told|telling yourself")

  fileprivate static let reportsBehind = PhraseSet(
    """
    @others|@family|everybody|everyone|society [always|just|kept|had] said|says|told|tells|called|calls|say|\
    put|puts|taught
    """,
    """
    what|how he|she|they|people|@family said|says|told|tells|called|calls|say|put|puts|thinks|think|meant
    """,
    "you were|are|got told|taught|asked|called", "in his|her|their eyes|view|opinion|words", "is how they|he|she|people"
  )

  fileprivate static let rejections = PhraseSet(
    "not|isn't|wasn't|aren't|never true|fair|right|okay|ok|accurate|helpful|useful|acceptable",
    """
    myth|stereotype|stereotypes|cliche|cliché|prejudice|misconception|caricature|generalization|nonsense|\
    untrue|unfair
    """,
    "hurtful|racist|sexist|offensive|harmful|insulting|painful that|to|when|how",
    """
    don't|doesn't|didn't|not|never|wouldn't|won't|can't|cannot [really|ever|want|wanna|for] [to|a|one] \
    [second|moment|minute] believe|think|buy|agree|accept|assume|mean|say|saying|calling|claim|suggest|\
    suggesting|presume|presuming|assuming|pretend
    """,
    "doesn't mean|make", "no such thing", "there's|is no rule|law|reason|evidence", "nothing wrong|says", "instead of",
    "rather than",
    "would never", "who says", "far from", "the opposite of", "nobody|no one should|needs|has|deserves")

  fileprivate static let rejectionsBehind = PhraseSet(
    """
    is|was|are|isn't|aren't|that's|it's [not|a|an|the|just|such|really|simply|so] [old|harmful|common|\
    tired] myth|stereotype|stereotypes|cliche|prejudice|misconception|nonsense|untrue|true|fair|false|\
    racist|sexist|hurtful|wrong|unfair|offensive|okay|outdated|ageist|ableist
    """,
    "stereotype|myth|trope|cliché|cliche|prejudice")

  fileprivate static let clientsViews = PhraseSet(
    """
    you|you're|you've|you'd [just|also|were|are|have|had|still|sometimes|often|really|even|been] said|say|\
    saying|mentioned|described|describe|feel|felt|feeling|believe|believed|worry|worried|wonder|wondered|\
    wondering|fear|feared|afraid|told|tell
    """,
    "you|you've [have] begun|started to feel|believe|worry|wonder|fear|doubt", "part|some of you", "voice",
    "your word|words|fear|worry|sense|feeling|belief|story|question|own",
    "you think|see|thought|call of yourself|yourself", "you think|see yourself", "see|sees|seen yourself as",
    "consider yourself", "identify as")

  fileprivate static let wordsNamed = PhraseSet("word|words|term|terms|label|labels|phrase|expression|wording")

  fileprivate static let wordsNamedBehind = PhraseSet(
    "word|term|label|phrase",
    "is|was|as [not] [a|an|the] [loaded|old|harsh|heavy|stigmatizing|ugly|hard] word|label|term")

  fileprivate static let takenBack = PhraseSet(
    "i shouldn't|should not have said|assumed|asked|used",
    "sorry i|that|for [i] said|say|saying|assuming|asked|assumed",
    "i apologize|apologise", "i assumed", "i was|am|i'm assuming", "take that back", "put that badly|clumsily",
    "my assumption|mistake", "i don't want to assume", "not to|without assume|assuming", "rather not assume",
    "i just made an assumption")

  fileprivate static let openers = PhraseSet(
    "how|what|which do|does|did|is|are|was|were|would|might|has|have|role|kind|about", "what's|how's", "tell me",
    "i wonder|wondered|wondering", "curious", "can|could|would you tell|say|share|describe|help|like|be",
    "help me", "like to understand|hear|learn|know|ask", "want to understand|hear|learn", "if there's|there|there're",
    "whether", "are|is there", "do|does any", "anything")
}
