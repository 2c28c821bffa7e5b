import Language

extension ContextRule {
  /// Somebody else's words.
  static let quotation = ContextRule(
    id: "risk.context.quotation",
    summary: "Somebody else is quoted in the first person: \"she said I want to die\".",
    rationale: "The words are reported, and the report has its own rules (`risk.suicide.other`).",
    covers: {
      $0.findsRisk && $0.label.subject == .oneself
        && [.suicide, .selfHarm, .severeDistress, .violence].contains($0.label.domain)
    },
    guard: Guard("somebody else's words") { $0.isSaidByAnother },
    hits: [
      "My boss said I wish I was dead, about the audit.",
      "The guy on the bus kept yelling I'm going to kill myself.",
    ],
    misses: [
      "She said I should talk about it: I want to die.",
      "He asked, and I said I wish I was dead.",
    ])
}

extension MatchContext {
  private static let saidByOthers = PhraseSet(
    """
    he|she|they|who|@family|friend|boss|coworker|teacher|sponsor|guy|roommate|cousin|ex|neighbor|neighbour \
    said|says|told|texted|wrote|yelled|screamed|goes|posted|whispered|kept|keeps|was [me|us] [saying|\
    screaming|yelling] [like|that]
    """,
    "he's|she's|they're like", "he|she|they was|were like")

  /// Whether someone else is quoted with the matched words in the first person.
  var isSaidByAnother: Bool { precededBy(Self.saidByOthers, within: 1) && !isGovernedByNegation }
}
