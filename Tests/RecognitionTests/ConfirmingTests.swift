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
    var domain = RiskDomain.suicide
    var confirming = Confirming.byEncoder
    var steps: Set<ResponseStep> = []
    var doubted: Set<ResponseStep> = []

    var name: String { "reader" }
    var models: [String: String] { [:] }
    func recognize(_ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]) {}
    func knownWordShare(of conversation: Conversation) -> Double? { nil }
    var passageLength: Passages.Length { .short }
    func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
      let domains = RiskDomain.allCases.map { $0 == domain ? 0.9 : 0.01 }
      let risk = RiskReading(
        scores: conversation.turns.map { turn in
          turn.speaker == .therapist
            ? nil
            : RiskScore(
              probability: any, atLeast: [any, any, 0.01], own: [own, own, 0.01], asksForReader: any > 0.1,
              domains: domains, evidence: Span(0..<1))
        },
        steps: conversation.turns.map {
          $0.speaker == .therapist ? .init(seen: steps, doubted: doubted) : .init()
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

  /// However sure the reader is, a trace is never more than moderate.
  @Test func aTraceIsNeverHigh() {
    #expect(findings([(.client, trace)], Reader(own: 1, any: 1)).allSatisfy { $0.level <= .moderate })
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
}

/// What happens to a long turn, which is read by passages.
@Suite struct PassageTests {
  /// Says of each passage what a closure does.
  private struct Reader: Recognizer {
    let saying: @Sendable (String) -> (any: Double, asks: Bool)

    var name: String { "reader" }
    var models: [String: String] { [:] }
    func recognize(_ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]) {}
    func knownWordShare(of conversation: Conversation) -> Double? { nil }
    var passageLength: Passages.Length { .short }
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
    _ text: String = long, _ saying: @escaping @Sendable (String) -> (any: Double, asks: Bool)
  ) -> (findings: [RiskFinding], score: RiskScore?) {
    let conversation = Conversation(turns: [
      .init(speaker: .therapist, text: TokenizedText("How was the week?")),
      .init(speaker: .client, text: TokenizedText(text)),
    ])
    let read = RiskPipeline().read(conversation, by: Reader(saying: saying))
    return (read.findings[1], read.reading.risk.scores[1])
  }

  @Test func itIsCut() {
    let conversation = Conversation(turns: [
      .init(speaker: .therapist, text: TokenizedText("Yes?")),
      .init(speaker: .client, text: TokenizedText(Self.long)),
    ])
    #expect(Passages(conversation, .short).places.count > 2)
  }

  /// Where one passage reads as no risk and another as one, a rule in the first is not contradicted.
  @Test func aLongTurnIsContradictedOnlyAsAWhole() {
    #expect(!read { ($0.contains("walk") ? 0.6 : 0.02, false) }.findings.isEmpty)
    let whole = read { _ in (0.02, false) }
    #expect(whole.findings.isEmpty)
    #expect(whole.score?.asksForReader == true)
  }

  /// One passage that asks for a reader is enough, whichever of them scores highest.
  @Test func onePassageThatAsksIsEnough() {
    #expect(read(Self.plain) { $0.contains("walk") ? (0.4, true) : (0.5, false) }.score?.asksForReader == true)
    #expect(read(Self.plain) { $0.contains("walk") ? (0.5, false) : (0.4, true) }.score?.asksForReader == true)
    #expect(read(Self.plain) { _ in (0.4, false) }.score?.asksForReader == false)
  }
}
