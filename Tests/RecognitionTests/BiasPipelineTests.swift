import Language
@testable import Recognition
import Testing
import Transcripts

@Suite struct BiasPipelineTests {
  private func findings(_ dialogue: Example) -> [[BiasFinding]] {
    BiasPipeline().findings(in: dialogue.conversation(speaker: .therapist))
  }

  @Test func oneListAnUtteranceAndNoneForOthers() {
    let found = findings("C: My neighbour is a junkie. | T: And how is that for you? | C: I hate all junkies.")
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.isEmpty })
  }

  @Test func aConversationWithoutTurns() {
    #expect(BiasPipeline().findings(in: Conversation(turns: [])).isEmpty)
  }

  @Test func evidenceIsInScalars() throws {
    let text = "Ça va 👩‍👩‍👧? So your brother is a junkie then."
    let found = findings(Example("T: \(text)"))
    let finding = try #require(found.first?.first)
    #expect(finding.evidence.map { $0.quote(from: text) } == ["junkie"])
    #expect(finding.type == .substanceStigma)
    #expect(finding.kind == .stigmatizingTerm)
    #expect(finding.severity == .high)
    #expect(finding.rule == "bias.substance_stigma.term")
    #expect(finding.review == .unreviewed)
  }

  @Test func overlappingMatchesOfOneTypeBecomeTheSurest() throws {
    let found = try #require(findings("T: Addicts always have a story ready.").first)
    #expect(found.map(\.rule) == ["bias.substance_stigma.stereotype"])
    #expect(found.map(\.probability) == [Cue.Strength.strong.rawValue])
  }

  @Test func theSameRuleTwiceIsOneFindingWithTwoPlaces() throws {
    let found = try #require(findings("T: He is a junkie. And his friends, junkies too.").first)
    #expect(found.count == 1)
    #expect(found.first?.evidence.count == 2)
  }

  @Test func differentTypesStandSideBySide() throws {
    let found = try #require(findings("T: You come from a broken home. And your mother was a junkie.").first)
    #expect(found.map(\.type) == [.familyStructure, .substanceStigma])
  }

  @Test func everyTypeHasARule() {
    #expect(Set(Registry.bias.rules.map(\.label.type)) == Set(BiasType.allCases))
  }

  @Test func idsNameTheirType() {
    for rule in Registry.bias.rules {
      #expect(rule.id.hasPrefix("bias.\(rule.label.type.rawValue)."), "\(rule.id)")
      #expect(rule.speakers == [.therapist], "\(rule.id)")
      #expect(rule.hits.count >= 5 && rule.misses.count >= 5, "\(rule.id)")
      #expect(!rule.label.why.isEmpty && !rule.label.alternative.isEmpty, "\(rule.id)")
    }
  }

  @Test func alternativesAreNotFlagged() {
    for rule in Registry.bias.rules {
      let found = findings(Example("T: \(rule.label.alternative)"))
      #expect(found.allSatisfy { $0.isEmpty }, "\(rule.id): \(found)")
    }
  }

  /// What keeps every rule silent, each beside the wording that fires.
  @Test(arguments: [
    ("T: So your brother is a junkie.", "C: He's a junkie. | T: So your brother is a junkie."),
    ("T: So your brother is a junkie.", "T: They called him a junkie."),
    ("T: Women are more emotional.", "T: It's not true that women are more emotional."),
    ("T: Women are more emotional.", "T: Your coach said \"women are more emotional\" and laughed."),
    ("T: You come from a broken home.", "T: What does the word \"broken home\" bring up?"),
    ("T: In your culture women are never asked.", "T: How are women in your culture asked, if they ever are?"),
    ("T: Do you have a boyfriend?", "C: My boyfriend is away. | T: Do you have a boyfriend who listens?"),
    ("T: Your people don't talk.", "T: Part of you believes that your people don't talk."),
    ("T: Your people don't talk.", "T: I'm sorry I said your people don't talk."),
  ])
  func guards(fires: String, silent: String) {
    #expect(findings(Example(fires)).contains { !$0.isEmpty }, "should fire: \(fires)")
    #expect(findings(Example(silent)).allSatisfy { $0.isEmpty }, "should be silent: \(silent)")
  }
}

/// What a trained reader does to what rules find, and what it finds by itself.
@Suite struct BiasReadingTests {
  private static let weighing = BiasReading.Weighing(
    slope: 1, intercept: -1, rules: [0.5, 1, 2], withRule: 0.4, withoutRule: 0.6)

  private func findings(_ text: String, logOdds: Double, type: BiasType = .age, kind: BiasKind = .paternalism)
    -> [BiasFinding]
  {
    let conversation = Example("T: \(text)").conversation(speaker: .therapist)
    let score = BiasReading.Score(
      logOdds: logOdds, types: BiasType.allCases.map { $0 == type ? 3 : -3 },
      kinds: BiasKind.allCases.map { $0 == kind ? 3 : -3 }, evidence: [Span(0..<4)])
    return BiasPipeline().findings(
      in: conversation, reading: BiasReading(scores: [score], weighing: Self.weighing))[0]
  }

  @Test func aRulesWordsAreWeighed() throws {
    let sure = try #require(findings("So your brother is a junkie.", logOdds: 2).first)
    #expect(sure.rule == "bias.substance_stigma.term")
    #expect(sure.probability > 0.8)
    let doubted = try #require(findings("So your brother is a junkie.", logOdds: -1).first)
    #expect(doubted.probability < sure.probability)
    // A rule keeps the last word, however much the reader doubts it.
    #expect(findings("So your brother is a junkie.", logOdds: -9).map(\.probability) == [0.4])
  }

  @Test func theReaderFindsWhatNoRuleTells() throws {
    let found = try #require(findings("We had soup, dear.", logOdds: 3).first)
    #expect(found.rule == "bias.read")
    #expect(found.type == .age)
    #expect(found.kind == .paternalism)
    #expect(found.evidence == [Span(0..<4)])
    #expect(!found.why.isEmpty && !found.alternative.isEmpty)
    #expect(findings("We had soup, dear.", logOdds: 1).isEmpty)
  }

  @Test func whereARuleFindsItTheReaderAddsNothing() {
    #expect(findings("So your brother is a junkie.", logOdds: 9).map(\.rule) == ["bias.substance_stigma.term"])
  }

  /// Every wording that may be offered instead is one that no rule flags.
  @Test func whatIsOfferedInsteadIsNotFlagged() {
    for type in BiasType.allCases {
      for kind in BiasKind.allCases {
        let label = ReadBias.label(type, kind)
        let found = BiasPipeline().findings(
          in: Example("T: \(label.alternative)").conversation(speaker: .therapist))
        #expect(found.allSatisfy { $0.isEmpty }, "\(label.alternative)")
      }
    }
  }
}
