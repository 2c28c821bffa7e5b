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
}
