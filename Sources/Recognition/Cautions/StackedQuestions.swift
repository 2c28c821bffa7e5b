import Language

extension Rule where Label == Caution {
  static let stackedQuestions = Rule(
    id: "caution.stacked_questions",
    summary: "Asks two or more distinct questions at once.",
    rationale: "The client can answer one of them, often the last and the least; one question at a time is answered.",
    reference: "Hill 2020, open questions; Ivey 2018",
    label: .stackedQuestions,
    structure: { turn in turn.stack },
    guards: [.quoted, .inTurn("an exercise", "breathe|breath|senses|notice|taste|smell|touch|imagine|scale")],
    hits: [
      "«How is your sleep? Are you eating? And have you talked» to your sister yet?",
      "«When did you move out? Do you still see your kids»?",
      "C: It was a long week. | T: «What happened at the hearing? Who came with you»?",
      "«Where do you work and how many hours are you doing»?",
      "C: We split up. | T: «How long were you together? Did the lawyers call»?",
    ],
    misses: [
      "How did that feel? Was it a relief?",
      "What would you like to be different? I mean, what would change?",
      "How do you sleep?",
      "You stayed in. Okay?",
      "Is it the noise? Or is it the people?",
      "What can you see? What can you hear? What can you touch?",
      "He asked who came. What did you say?",
      "How was the visit with your mother? How did the visit go for you?",
    ])
}

extension TurnContext {
  /// The span of two or more distinct questions. Two that open with the same words are one question, put twice.
  fileprivate var stack: [Range<Int>] {
    var distinct: [Range<Int>] = []
    for question in questions where !rewords(question, of: distinct) { distinct.append(question) }
    guard distinct.count >= 2, let first = distinct.first, let last = distinct.last else { return [] }
    if distinct.count == 2, opening(of: first) == opening(of: last) { return [] }
    return [first.lowerBound..<last.upperBound]
  }

  /// The first word of a question; for "how", the first two.
  private func opening(of question: Range<Int>) -> [UInt64] {
    let words = tokens[question].filter { $0.kind == .word }.map(\.hash)
    return Array(words.prefix(words.first == TokenHash.literal("how") ? 2 : 1))
  }

  /// Whether a question only rewords or narrows one before it: it says nothing new, points back, or shares its words.
  private func rewords(_ question: Range<Int>, of earlier: [Range<Int>]) -> Bool {
    let own = text.contentWords(of: question)
    guard let previous = earlier.last else { return own.isEmpty }
    if own.isEmpty { return true }
    if earlier.contains(where: { !text.contentWords(of: $0).isDisjoint(with: own) }) { return true }
    if Self.narrowing.matches(in: text).contains(where: {
      question.contains($0.lowerBound) && $0.lowerBound <= question.lowerBound + 1
    }) {
      return true
    }
    if Self.invitations.matches(in: text).contains(where: { previous.contains($0.lowerBound) }) { return true }
    let between = previous.upperBound..<max(previous.upperBound, question.lowerBound + 1)
    return Self.rewording.matches(in: text).contains { between.contains($0.lowerBound) }
  }

  private static let narrowing = PhraseSet(
    "is|was|were|are|does|did|would|do|has|could|can|will it|that|this|those|these|there|they|he|she",
    "is|was that what", "do|did you mean", "what's|what is|was that|it|this", "what would that|it|this",
    "how|what does|do|did|would that|it|this|those", "what do you think", "would you|do you say")

  private static let invitations = PhraseSet(
    "can|could|would|don't you tell|talk|describe|share|say|walk", "about this question")

  private static let rewording = PhraseSet("i mean", "in other words", "or|like", "what i mean", "as in", "that is")
}
