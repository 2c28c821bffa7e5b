import Language

extension Rule where Label == RiskLabel {
  /// A trace: single words that stand in most disclosures of a domain and in much plain talk. They are looked for only in a turn
  /// that the encoder reads as moderate, or surely as low, and say of what it is; how grave it is, the reader says. Where none
  /// is, its reading gives no level.
  static func trace(
    _ id: String, _ summary: String, _ domain: RiskDomain, cues: [Cue], hits: [Example], misses: [Example]
  ) -> Rule {
    Rule(
      id: "risk.trace.\(id)", summary: summary,
      rationale: "These words alone mean nothing; in a turn that reads as a disclosure they show which.",
      reference: "Codebook 6, confirmed by the encoder", label: RiskLabel(domain, .moderate), speakers: .disclosing,
      cues: cues, refine: { label, context in label.placeInTime(context) }, hits: hits, misses: misses)
  }

  /// How long an answer is that has its matter from the question.
  private static let longestAnswer = 30

  /// A short answer to a question: what it discloses stands in the question.
  static let answerTrace = Rule(
    id: "risk.trace.answer", summary: "A short answer whose matter stands in the question before it.",
    rationale: "\"In the boot\" says nothing without its question; with it the encoder reads what it discloses.",
    reference: "Codebook 6, confirmed by the encoder", label: RiskLabel(.suicide, .moderate), speakers: .disclosing,
    structure: { context in
      guard (1...longestAnswer).contains(context.text.tokens.count), context.index > 0,
        context.conversation.turns[context.index - 1].speaker == .therapist,
        context.conversation.turns[context.index - 1].text.asks
      else { return [] }
      return [context.text.tokens.indices]
    },
    hits: [
      "T: Where are they now? | «In the boot».",
      "T: When would that be? | «After the news».",
      "T: okay and do you have them with you | «in my bag»",
    ],
    misses: [
      "T: Tell me where they are. | In the boot.",
      "T: you told me where they are | in the boot",
      "In the boot.",
    ])
}

extension TokenizedText {
  /// Whether something is asked: a question mark, or a question's words in a text that has no marks at all, as speech recognition
  /// writes it.
  fileprivate var asks: Bool {
    if text.contains("?") { return true }
    return !text.contains { $0 == "." || $0 == "!" } && PhraseSet.unmarkedQuestions.isIn(self)
  }
}

extension PhraseSet {
  /// The words of questions that are written without a mark.
  fileprivate static let unmarkedQuestions = PhraseSet(
    "do|did|are|is|was|were|have|has|had|can|could|would|will you|he|she|they|it|that|there|your|part",
    "what|how|when|where|which do|did|does|are|is|was|were|have|has|would|will|were|often|much|many|far|about")
}
