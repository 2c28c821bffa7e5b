import Language
import Testing
import Transcripts

@testable import Recognition

/// What a trained reader does to the techniques and cautions that rules find, and what it finds by itself.
@Suite struct CodePipelineTests {
  private static let ruled = "It makes sense that you were furious after all that."
  private static let silent = "You carried the whole house on your back that winter."

  private static var weighing: CodeReading<Technique>.Weighing {
    .init(
      slope: 1, rules: [0.5, 1, 2], intercepts: Technique.allCases.map { _ in -1 },
      thresholds: Technique.allCases.map { $0 == .empathy ? 0.9 : 0.4 })
  }

  private func findings(_ text: String, _ logOdds: [Technique: Double], evidence: [Technique: Span] = [:])
    -> [Finding<Technique>]
  {
    let conversation = Example("T: \(text)").conversation(speaker: .therapist)
    let score = CodeReading<Technique>.Score(
      logOdds: Technique.allCases.map { logOdds[$0] ?? -9 }, evidence: evidence)
    return CodePipeline.findings(
      Registry.techniques, in: TurnContext(conversation: conversation, index: 0),
      reading: CodeReading(scores: [score], weighing: Self.weighing))
  }

  @Test func withoutAReaderARuleGivesItsCode() throws {
    let conversation = Example("T: \(Self.ruled)").conversation(speaker: .therapist)
    let found = CodePipeline.findings(Registry.techniques, in: TurnContext(conversation: conversation, index: 0))
    #expect(found.map(\.code) == [.validation])
    #expect(found.first?.rule == "technique.validation")
  }

  @Test func aRulesWordsAreWeighed() throws {
    let sure = try #require(findings(Self.ruled, [.validation: 2]).first)
    #expect(sure.code == .validation)
    #expect(sure.rule == "technique.validation")
    #expect(sure.probability > 0.85)
    #expect(findings(Self.ruled, [.validation: -4]).isEmpty)
  }

  @Test func theReaderFindsWhatNoRuleTells() throws {
    let place = Span(4..<20)
    let found = findings(
      Self.silent, [.affirmation: 3, .empathy: 3], evidence: [.affirmation: place, .empathy: place])
    // Empathy is as likely, and its threshold is higher.
    #expect(found.map(\.code) == [.affirmation])
    #expect(found.first?.rule == nil)
    #expect(found.first?.evidence == [place])
    #expect(abs((found.first?.probability ?? 0) - 0.8808) < 1e-4)
  }

  @Test func codesStandInTheCodebooksOrder() {
    let place = Span(0..<3)
    let found = findings(
      Self.silent, [.immediacy: 4, .affirmation: 4], evidence: [.immediacy: place, .affirmation: place])
    #expect(found.map(\.code) == [.affirmation, .immediacy])
  }

  /// Says of every therapist turn that it holds two codes, each as likely.
  private struct Reader: Recognizer {
    let logOdds: Double
    let leastOfAnyCode: Double

    var name: String { "reader" }
    var models: [String: String] { [:] }
    var passageLengths: [Passages.Length] { [.short] }
    func recognize(_ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]) {}
    func knownWordShare(of conversation: Conversation) -> Double? { nil }
    func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
      func codes<C: Code>(_ code: C) -> CodeReading<C> {
        let score = CodeReading<C>.Score(
          logOdds: C.allCases.map { $0 == code ? logOdds : -9 }, evidence: [code: Span(0..<3)])
        return CodeReading(
          scores: conversation.turns.map { $0.speaker == .therapist ? score : nil },
          weighing: .init(
            slope: 1, rules: [0, 0, 0], intercepts: C.allCases.map { _ in 0 }, thresholds: C.allCases.map { _ in 0.25 })
        )
      }
      let nothing = RiskReading(
        scores: conversation.turns.map { _ in nil }, steps: conversation.turns.map { _ in .init() },
        confirming: .byEncoder)
      return Reading(
        risk: nothing, techniques: codes(Technique.affirmation), cautions: codes(Caution.labeling),
        leastOfAnyCode: leastOfAnyCode)
    }
  }

  @Test func aTurnThatLikelyHoldsNoCodeGetsNone() {
    func given(_ logOdds: Double, least: Double) -> [String] {
      let analyzer = Analyzer(recognizer: Reader(logOdds: logOdds, leastOfAnyCode: least))
      let turn = analyzer.findings(in: Example("T: \(Self.silent)").conversation(speaker: .therapist)).utterances[0]
      return (turn.techniques ?? []).map(\.code.rawValue) + (turn.cautions ?? []).map(\.code.rawValue)
    }
    // Two codes at .27 are any of them at .47; two at .31 at .53.
    #expect(given(-1, least: 0.5) == [])
    #expect(given(-0.8, least: 0.5) == ["affirmation", "labeling"])
    #expect(given(-1, least: 0) == ["affirmation", "labeling"])
  }
}
