import Language
import Recognition
import Testing
import Transcripts

/// How far replies show empathy, as the encoder that ships reads them.
@Suite struct EmpathyTests {
  private func levels(_ said: String?, _ reply: String) throws -> [EmpathyMechanism: EmpathyFinding]? {
    let turns = (said.map { [(Speaker.client, $0)] } ?? []) + [(.therapist, reply)]
    let conversation = Conversation(turns: turns.map { Conversation.Turn(speaker: $0.0, text: TokenizedText($0.1)) })
    let findings = try Analyzer().findings(in: conversation).utterances.last?.empathy
    return findings.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.mechanism, $0) }) }
  }

  private static let loss = "My father died on Sunday and nobody at work has said a word about it."

  @Test func ownConcernIsAnEmotionalReaction() throws {
    let found = try #require(try levels(Self.loss, "I'm so sorry. It moves me to hear that you were alone with this."))
    #expect((found[.emotionalReactions]?.level ?? 0) >= 1)
    #expect(found[.explorations]?.level == 0)
    let spans = found[.emotionalReactions]?.evidence ?? []
    #expect(!spans.isEmpty && spans.allSatisfy { $0.start < $0.end })
  }

  @Test func aNamedInnerStateIsAnInterpretation() throws {
    let found = try #require(
      try levels(Self.loss, "So beneath the grief there is something lonelier, as if it only happened to you."))
    #expect(found[.interpretations]?.level == 2)
  }

  @Test func planningShowsNone() throws {
    let found = try #require(try levels(Self.loss, "We have the room until four, and next week I am away on Tuesday."))
    #expect(found.count == EmpathyMechanism.allCases.count)
    #expect(found.values.allSatisfy { $0.level == 0 && $0.evidence.isEmpty && $0.probability > 0.5 })
  }

  @Test func whereNobodyIsAnsweredNothingIsSaid() throws {
    #expect(try levels(nil, "I'm so sorry that you had to wait.") == nil)
  }

  @Test func theLinearRecognizerDoesNotReadIt() throws {
    let conversation = Conversation(turns: [
      .init(speaker: .client, text: TokenizedText(Self.loss)),
      .init(speaker: .therapist, text: TokenizedText("I'm sorry.")),
    ])
    #expect(try Analyzer(.linear).findings(in: conversation).utterances[1].empathy == nil)
  }
}
