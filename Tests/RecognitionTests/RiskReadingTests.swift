import Language
import Recognition
import Testing
import Transcripts

/// Risk as the whole analysis reads it: rules, signs and the trained score together.
@Suite struct RiskReadingTests {
  private static let disclosures = [
    "I want to kill myself and I don't know who to tell.",
    "I've been thinking I'd take all of my pills, the whole bottle.",
    "The weans are at my mum's and I've got the tablets here on the table. I'm taking them when it gets dark.",
    "He hits me when he has been drinking and I am scared to go home.",
    "I cut my arms again last night, it was deeper this time.",
  ]
  private static let unrelated = ["The bus was late again.", "Mm-hm.", "We had soup, and then we watched the news."]

  private func level(_ turns: [(Speaker, String)], at index: Int) throws -> RiskLevel {
    let conversation = Conversation(
      turns: turns.map { Conversation.Turn(speaker: $0.0, text: TokenizedText($0.1)) })
    let analyzer = try Analyzer()
    return analyzer.findings(in: conversation).utterances[index].risk?.map(\.level).max() ?? .none
  }

  /// An unrelated turn before or after never lowers the level of a turn, whoever says it.
  @Test(arguments: disclosures, unrelated) func unrelatedTurnsLowerNothing(turn: String, other: String) throws {
    let alone = try level([(.therapist, "How was the week?"), (.client, turn)], at: 1)
    #expect(alone > .none)
    for speaker in [Speaker.therapist, .client] {
      let before = try level([(.therapist, "How was the week?"), (speaker, other), (.client, turn)], at: 2)
      let after = try level([(.therapist, "How was the week?"), (.client, turn), (speaker, other)], at: 1)
      #expect(before >= alone)
      #expect(after >= alone)
    }
  }

  /// A disclosure inside of a long turn is found as it would be alone.
  @Test func aLongTurnHidesNothing() throws {
    let talk = "We went to the market and bought bread, and my sister told me about her new job at the bank. "
    let long = String(repeating: talk, count: 6) + Self.disclosures[2] + " " + String(repeating: talk, count: 6)
    #expect(try level([(.therapist, "How was the week?"), (.client, long)], at: 1) >= .moderate)
  }

  /// Plain talk gets neither a level nor a look.
  @Test func plainTalkAsksForNobody() throws {
    let analyzer = try Analyzer()
    let plain = Conversation(turns: [
      .init(speaker: .therapist, text: TokenizedText("How was the week?")),
      .init(speaker: .client, text: TokenizedText("We painted the fence and had soup.")),
    ])
    let (utterances, risk, reading) = analyzer.findings(in: plain)
    #expect(utterances[1].risk?.isEmpty == true)
    #expect(risk.look.isEmpty)
    #expect(reading.risk.scores[0] == nil)
    #expect((reading.risk.scores[1]?.probability ?? 1) < 0.2)
  }
}
