import Language
import Testing
import Transcripts

@testable import Recognition

/// What a trained reader's score does to what a turn is given: it confirms words and never gives a level without them.
@Suite struct ConfirmingTests {
  /// Says the same of every turn that is not the therapist's.
  private struct Reader: Recognizer {
    var own: Double
    var any: Double
    var grave = 0.01
    var domain = RiskDomain.suicide
    var besides: RiskDomain?
    var confirming = Confirming.byEncoder
    var asks: Bool?
    var steps: Set<ResponseStep> = []
    var doubted: Set<ResponseStep> = []
    var mayGiveBack = true
    var mayTakeUp = true

    var name: String { "reader" }
    var models: [String: String] { [:] }
    func recognize(_ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]) {}
    func knownWordShare(of conversation: Conversation) -> Double? { nil }
    var passageLengths: [Passages.Length] { [.short] }
    func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
      let domains = RiskDomain.allCases.map { $0 == domain ? 0.9 : $0 == besides ? 0.7 : 0.01 }
      let risk = RiskReading(
        scores: conversation.turns.map { turn in
          turn.speaker == .therapist
            ? nil
            : RiskScore(
              probability: any, atLeast: [any, any, grave], own: [own, own, grave], asksForReader: asks ?? (any > 0.1),
              domains: domains, evidence: Span(0..<1))
        },
        steps: conversation.turns.map {
          $0.speaker == .therapist
            ? .init(seen: steps, doubted: doubted, mayGiveBack: mayGiveBack, mayTakeUp: mayTakeUp)
            : .init()
        }, confirming: confirming)
      return Reading(risk: risk)
    }
  }

  private func findings(_ turns: [(Speaker, String)], _ reader: Reader) -> [RiskFinding] {
    let conversation = Conversation(turns: turns.map { .init(speaker: $0.0, text: TokenizedText($0.1)) })
    return RiskPipeline().read(conversation, by: reader).findings.last ?? []
  }

  private let trace = "There is a shoebox behind my golf shoes, and it gets fuller."

  @Test func aTraceCountsWhereTheReaderIsSure() {
    let found = findings([(.client, trace)], Reader(own: 0.8, any: 0.8))
    #expect(found.map(\.level) == [.moderate])
    #expect(found.map(\.subject) == [.oneself])
    #expect(found.first?.rule == "risk.trace.suicide")
    #expect(found.first?.evidence.isEmpty == false)
    // As likely as the reader holds it, not as sure as the words are by themselves.
    #expect(found.first?.probability == 0.8)
    let told = [(Speaker.client, "I want to kill myself.")]
    #expect(findings(told, Reader(own: 0.71, any: 0.93)).map(\.probability) == [0.71])
    // The linear score is no probability of that: the rule's stays.
    #expect(findings(told, Reader(own: 0.71, any: 0.93, confirming: .byLinearScore)).map(\.probability) == [0.85])
  }

  @Test func aTraceMeansNothingWhereItIsNot() {
    #expect(findings([(.client, trace)], Reader(own: 0.05, any: 0.2)).isEmpty)
  }

  @Test func aTraceMeansNothingToTheLinearScore() {
    #expect(findings([(.client, trace)], Reader(own: 0.9, any: 0.9, confirming: .byLinearScore)).isEmpty)
  }

  /// A rule's finding in a turn in which the reader finds nothing gives no level, and a person is asked to read it.
  @Test func aContradictedRuleAsksForAReader() {
    let conversation = Conversation(
      turns: [.init(speaker: .client, text: TokenizedText("I want to kill myself, said the card of my hero."))])
    let pipeline = RiskPipeline()
    #expect(pipeline.findings(in: conversation)[0].contains { $0.level > .none })
    let read = pipeline.read(conversation, by: Reader(own: 0.01, any: 0.02))
    #expect(read.findings[0].isEmpty)
    #expect(read.reading.risk.scores[0]?.asksForReader == true)
    #expect(!pipeline.read(conversation, by: Reader(own: 0.01, any: 0.4)).findings[0].isEmpty)
  }

  /// Where the reader finds some risk, but none of the speaker's own that is graver, a rule's level is low, and a person is asked to read.
  @Test func aGraverRuleThanTheReaderFindsIsLow() {
    let conversation = Conversation(turns: [.init(speaker: .client, text: TokenizedText("I am going to shoot myself."))]
    )
    let pipeline = RiskPipeline()
    func read(_ own: Double) -> (levels: [RiskLevel], items: [Int], asks: Bool?) {
      var reader = Reader(own: own, any: 0.4)
      reader.asks = false
      let read = pipeline.read(conversation, by: reader)
      return (
        read.findings[0].map(\.level), read.findings[0].flatMap(\.items), read.reading.risk.scores[0]?.asksForReader
      )
    }
    #expect(pipeline.findings(in: conversation)[0].allSatisfy { $0.level >= .high })
    #expect(read(0.5).levels.allSatisfy { $0 >= .high } && !read(0.5).levels.isEmpty)
    #expect(read(0.5).asks == false)
    #expect(read(0.05).levels == [.low])
    #expect(read(0.05).items.isEmpty)
    #expect(read(0.05).asks == true)
  }

  /// What answers a question that names suicide says little to a reader, and stands.
  @Test func anAnswerIsNotContradicted() {
    let asked = (Speaker.therapist, "Are you thinking of killing yourself?")
    let doubting = Reader(own: 0.01, any: 0.02)
    #expect(findings([asked, (.client, "Aye.")], doubting).map(\.rule) == ["risk.suicide.answer"])
    #expect(findings([asked, (.client, "I want to kill myself, said the card of my hero.")], doubting).isEmpty)
  }

  @Test func theReaderSaysWhoseRiskItIs() {
    #expect(findings([(.client, trace)], Reader(own: 0.05, any: 0.9)).map(\.subject) == [.other])
  }

  @Test func theReaderSaysOfWhat() {
    let found = findings(
      [(.client, "There is a bat in the van for him.")], Reader(own: 0.8, any: 0.8, domain: .violence))
    #expect(found.map(\.domain) == [.violence])
  }

  @Test func aScoreAloneGivesNoLevel() {
    #expect(findings([(.client, "We had soup.")], Reader(own: 0.99, any: 0.99)).isEmpty)
    #expect(
      findings([(.therapist, "Tell me more."), (.client, "We had soup.")], Reader(own: 0.99, any: 0.99)).isEmpty)
  }

  @Test func aShortAnswerTakesItsMatterFromTheQuestion() {
    let found = findings([(.therapist, "Where are they now?"), (.client, "We had soup.")], Reader(own: 0.8, any: 0.8))
    #expect(found.map(\.rule) == ["risk.trace.answer"])
    #expect(found.map(\.level) == [.moderate])
  }

  /// That it is a disclosure the words say; how grave it is, the reader.
  @Test func wordsAreAsGraveAsTheReaderIsSure() {
    func level(_ text: String, _ grave: Double) -> [RiskLevel] {
      findings([(.client, text)], Reader(own: 1, any: 1, grave: grave)).map(\.level)
    }
    let sign = "I found myself on the bridge again, looking at the water."
    #expect(level(trace, 0.01) == [.moderate])
    #expect(level(trace, 0.45) == [.moderate])
    #expect(level(trace, 0.6) == [.high])
    #expect(level(sign, 0.01) == [.moderate])
    #expect(level(sign, 0.6) == [.high])
    #expect(level("We had soup.", 1).isEmpty)
  }

  /// A rule's words too are as grave as the reader is sure, and never less.
  @Test func aRuleIsAsGraveAsTheReaderIsSure() {
    func level(_ text: String, _ own: Double, _ grave: Double, _ confirming: Confirming = .byEncoder) -> [RiskLevel] {
      findings([(.client, text)], Reader(own: own, any: 1, grave: grave, confirming: confirming)).map(\.level)
    }
    let thought = "I want to kill myself."
    #expect(level(thought, 0.4, 0.01) == [.low])
    #expect(level(thought, 0.6, 0.01) == [.moderate])
    #expect(level(thought, 0.9, 0.6) == [.high])
    #expect(level(thought, 0.9, 0.6, .byLinearScore) == [.low])
    #expect(level("I am going to shoot myself.", 0.9, 0.01).allSatisfy { $0 >= .high })
    let over = level("Ten years ago I wanted to kill myself.", 0.9, 0.9)
    #expect(!over.isEmpty && over.allSatisfy { $0 < .high })
  }

  /// The reader reads the whole turn: what is over in it, or of another domain, is no graver for that.
  @Test func onlyWhatIsOfNowAndOfTheLikeliestDomainIsLifted() {
    func found(_ text: String, _ reader: Reader) -> [RiskLevel] { findings([(.client, text)], reader).map(\.level) }
    let sure = Reader(own: 1, any: 1, grave: 0.9)
    let over = found("I found myself on the bridge, looking at the water, ten years ago.", sure)
    #expect(!over.isEmpty && over.allSatisfy { $0 < .high })
    let linear = Reader(own: 1, any: 1, grave: 0.9, confirming: .byLinearScore)
    #expect(found("I found myself on the bridge again, looking at the water.", linear) == [.moderate])
    let both = findings(
      [(.client, "A bottle of wine every night, and I found myself on the bridge again.")],
      Reader(own: 1, any: 1, grave: 0.9, besides: .substance))
    #expect(both.first { $0.domain == .suicide }?.level == .high)
    let beside = both.first { $0.domain == .substance }?.level
    #expect(beside == .low || beside == .moderate)
  }

  /// Among the many plain turns of a session the reader must be surer.
  @Test func aSessionNeedsMoreToBeLifted() {
    let talk = (0..<12).flatMap { _ in [(Speaker.therapist, "And then?"), (Speaker.client, "We had soup.")] }
    func level(_ grave: Double) -> RiskLevel? {
      findings(talk + [(.client, trace)], Reader(own: 1, any: 1, grave: grave)).first?.level
    }
    #expect(level(0.7) == .moderate)
    #expect(level(0.9) == .high)
    func raising(inSession: Bool) -> Double {
      Confirming.byEncoder.needed(
        besideAnother: false, inPassage: false, nearHarm: false, isTold: false, inSession: inSession
      ).raising
    }
    #expect(raising(inSession: true) == Confirming.byEncoder.session)
    #expect(raising(inSession: false) < Confirming.byEncoder.session)
    let answered = talk + [(.therapist, "Where would you park?"), (.client, "Out front, same as today.")]
    #expect(findings(answered, Reader(own: 1, any: 1, grave: 0.95)).map(\.level) == [.moderate])
  }

  /// What only an answer's place says is high at most: "like I did today" is no time to die.
  @Test func anAnswerWithoutWordsIsNotImminent() {
    let found = findings(
      [(.therapist, "Where would you park?"), (.client, "Out front, same as today.")],
      Reader(own: 1, any: 1, grave: 0.95))
    #expect(found.map(\.rule) == ["risk.trace.answer"])
    #expect(found.map(\.level) == [.high])
  }

  /// High, and a time within a day or the means at hand.
  @Test func whatIsHighAndTodayIsImminent() {
    func level(_ text: String, _ grave: Double = 0.9) -> [RiskLevel] {
      findings([(.client, text)], Reader(own: 1, any: 1, grave: grave)).map(\.level)
    }
    #expect(level("The tablets are counted out and it will be tonight.") == [.imminent])
    #expect(level("The tablets are counted out and it will be in June.") == [.high])
    #expect(level("The tablets are counted out and it will be tonight.", 0.3) == [.moderate])
  }

  @Test func theReaderAddsStepsOfTheResponseAndDoubtsThem() {
    let conversation = Conversation(
      turns: [
        (Speaker.client, "I want to kill myself."), (.therapist, "Do you have a plan?"), (.client, "Yes."),
      ].map { .init(speaker: $0.0, text: TokenizedText($0.1)) })
    func response(_ steps: Set<ResponseStep>, doubted: Set<ResponseStep> = []) -> Set<ResponseStep> {
      let pipeline = RiskPipeline()
      let read = pipeline.read(conversation, by: Reader(own: 0.9, any: 0.9, steps: steps, doubted: doubted))
      let session = pipeline.session(conversation, findings: read.findings, reading: read.reading.risk)
      return Set(session.disclosures.flatMap(\.response).map(\.code))
    }
    #expect(response([]) == [.acknowledged, .askedPlan])
    #expect(response([.askedMeans]) == [.acknowledged, .askedPlan, .askedMeans])
    #expect(response([], doubted: [.askedPlan, .acknowledged]).isEmpty)
  }

  /// "Killing is what the wind does to my roses" gives a word back and takes nothing up; the reader tells.
  @Test func aWordGivenBackMayTakeNothingUp() {
    let conversation = Conversation(
      turns: [(Speaker.client, "I want to kill myself."), (.therapist, "This wind will kill my roses.")].map {
        .init(speaker: $0.0, text: TokenizedText($0.1))
      })
    func response(_ mayGiveBack: Bool) -> [ResponseStep] {
      let pipeline = RiskPipeline()
      let reader = Reader(own: 0.9, any: 0.9, doubted: [.acknowledged], mayGiveBack: mayGiveBack)
      let read = pipeline.read(conversation, by: reader)
      return pipeline.session(conversation, findings: read.findings, reading: read.reading.risk)
        .disclosures.flatMap(\.response).map(\.code)
    }
    #expect(response(true) == [.acknowledged])
    #expect(response(false).isEmpty)
  }

  /// "Have you the means of getting there?" asks for means and takes nothing up.
  @Test func whoAsksForSomethingElseTakesNothingUp() {
    let conversation = Conversation(
      turns: [(Speaker.client, "I want to kill myself."), (.therapist, "Have you the means of getting there?")].map {
        .init(speaker: $0.0, text: TokenizedText($0.1))
      })
    func response(_ mayTakeUp: Bool) -> Set<ResponseStep> {
      let pipeline = RiskPipeline()
      let reader = Reader(own: 0.9, any: 0.9, steps: [.askedMeans], mayGiveBack: false, mayTakeUp: mayTakeUp)
      let read = pipeline.read(conversation, by: reader)
      return Set(
        pipeline.session(conversation, findings: read.findings, reading: read.reading.risk)
          .disclosures.flatMap(\.response).map(\.code))
    }
    #expect(response(true) == [.acknowledged, .askedMeans])
    #expect(response(false) == [.askedMeans])
  }
}

/// What happens to a long turn, which is read by passages.
@Suite struct PassageTests {
  /// Says of each passage what a closure does.
  private struct Reader: Recognizer {
    let saying: @Sendable (String) -> (any: Double, asks: Bool)
    var passageLengths: [Passages.Length] = [.short]

    var name: String { "reader" }
    var models: [String: String] { [:] }
    func recognize(_ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]) {}
    func knownWordShare(of conversation: Conversation) -> Double? { nil }
    func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
      let scores = conversation.turns.map { turn in
        let (any, asks) = saying(turn.text.text)
        return RiskScore(
          probability: any, atLeast: [any, any, any], own: [any, any, any], asksForReader: asks,
          domains: RiskDomain.allCases.map { $0 == .suicide ? 0.9 : 0.01 }, evidence: Span(0..<1))
      }
      return Reading(
        risk: RiskReading(scores: scores, steps: conversation.turns.map { _ in .init() }, confirming: .byEncoder))
    }
  }

  private static let talk = "We had soup and bread, and then the neighbours came by for a while with their dog."
  /// A turn of some 120 words with a rule's words at its beginning and a walk at its end.
  private static let long =
    "I want to kill myself, that is what it is. " + Array(repeating: talk, count: 6).joined(separator: " ")
    + " Then I went for a walk."

  /// A turn of that length without any rule's words.
  private static let plain = Array(repeating: talk, count: 6).joined(separator: " ") + " Then I went for a walk."

  private func read(
    _ text: String = long, by lengths: [Passages.Length] = [.short],
    _ saying: @escaping @Sendable (String) -> (any: Double, asks: Bool)
  ) -> (findings: [RiskFinding], score: RiskScore?) {
    let conversation = Conversation(turns: [
      .init(speaker: .therapist, text: TokenizedText("How was the week?")),
      .init(speaker: .client, text: TokenizedText(text)),
    ])
    let read = RiskPipeline().read(conversation, by: Reader(saying: saying, passageLengths: lengths))
    return (read.findings[1], read.reading.risk.scores[1])
  }

  @Test func itIsCut() {
    let conversation = Conversation(turns: [
      .init(speaker: .therapist, text: TokenizedText("Yes?")),
      .init(speaker: .client, text: TokenizedText(Self.long)),
    ])
    let passages = Passages(conversation, [.short])
    #expect(passages.places.count > 2)
    // Of what is said of every passage, the turn has the mean.
    let scores = passages.places.indices.map { part in part == 0 ? nil : [Float(part), 1] }
    let ofTurns = passages.meanOfTurns(scores)
    let last = Float(passages.places.count - 1)
    #expect(ofTurns == [nil, [(1 + last) / 2, 1]])
  }

  /// Where one passage reads as no risk and another as one, a rule in the first is not contradicted.
  @Test func aLongTurnIsContradictedOnlyAsAWhole() {
    #expect(!read { ($0.contains("walk") ? 0.6 : 0.02, false) }.findings.isEmpty)
    let whole = read { _ in (0.02, false) }
    #expect(whole.findings.isEmpty)
    #expect(whole.score?.asksForReader == true)
  }

  /// Where a turn is read as a whole, a passage of it has to be plainer to count.
  @Test func anInnerPassageCountsForLess() {
    let text = Self.plain + " And the shoebox behind my golf shoes gets fuller."
    func level(_ probability: Double, _ lengths: [Passages.Length]) -> RiskLevel? {
      read(text, by: lengths) { ($0.contains("shoebox") && $0.count < 400 ? probability : 0.02, true) }
        .findings.map(\.level).max()
    }
    #expect(level(0.6, [.short]) != nil)
    #expect(level(0.6, [.window, .short]) == nil)
    #expect(level(0.95, [.window, .short]) != nil)
  }

  /// In a session of many turns a disclosure that a rule found makes what follows likelier to be of it, unless the reader contradicts the rule.
  @Test func onlyADisclosureThatIsHeldMakesMoreLikely() {
    func level(disclosed: Double) -> RiskLevel? {
      let talk = Array(repeating: [(Speaker.therapist, "And then?"), (.client, "We had soup.")], count: 14).flatMap(
        \.self)
      let turns =
        [(.client, "I want to kill myself.")] + talk + [(.client, "The shoebox behind my golf shoes gets fuller.")]
      let reader = Reader { text in
        (text.contains("shoebox") ? 0.6 : text.contains("kill") ? disclosed : 0.02, false)
      }
      let conversation = Conversation(turns: turns.map { .init(speaker: $0.0, text: TokenizedText($0.1)) })
      return RiskPipeline().read(conversation, by: reader).findings.last?.map(\.level).max()
    }
    #expect(level(disclosed: 0.9) != nil)
    #expect(level(disclosed: 0.05) == nil)
  }

  /// One passage that asks for a reader is enough, whichever of them scores highest.
  @Test func onePassageThatAsksIsEnough() {
    #expect(read(Self.plain) { $0.contains("walk") ? (0.4, true) : (0.5, false) }.score?.asksForReader == true)
    #expect(read(Self.plain) { $0.contains("walk") ? (0.5, false) : (0.4, true) }.score?.asksForReader == true)
    #expect(read(Self.plain) { _ in (0.4, false) }.score?.asksForReader == false)
  }
}
