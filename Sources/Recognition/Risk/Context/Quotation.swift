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
    guard: Guard("somebody else's words") { $0.isSaidByAnother || $0.isQuotedFromAnother },
    hits: [
      "My boss said I wish I was dead, about the audit.",
      "So this old man gets up and he goes, \"I wanted to die and I was too lazy.\"",
      "my neighbor calls and he says next time the dog barks i am going to kill myself and he laughs",
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
  var isSaidByAnother: Bool {
    guard !isGovernedByNegation else { return false }
    if precededBy(Self.saidByOthers, within: 1) { return true }
    // Speech recognition writes no marks: "he says next time that man steps on my grass i am going to shoot him".
    guard let start = ownStart else { return false }
    return Self.saysNext.matches(in: text).contains { says in
      says.upperBound <= start && start - says.upperBound <= 10 && sentence.contains(says.lowerBound)
        && !text.tokens[says.upperBound..<start].contains { SuicideTopic.first.contains($0) || $0.kind == .mark }
    }
  }

  /// The first person that opens the matched words, in them or a few tokens before; nil where there is none.
  private var ownStart: Int? {
    if let opening = text.tokens[match].first, SuicideTopic.first.contains(opening) { return match.lowerBound }
    let reach = max(sentence.lowerBound, match.lowerBound - 4)..<match.lowerBound
    return reach.last { SuicideTopic.first.contains(text.tokens[$0]) }
  }
  private static let saysNext = PhraseSet(
    "he|she|they|@family|friend|boss|neighbour|neighbor says|said|goes|shouts|shouted|yells|yelled|texts|texted [to] [me] [next|if|when|that|one]",
    "calls|called me up and he|she says|said")

  private static let marks = Set(["\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}"].map { TokenHash.of($0) })
  private static let tellers = WordSet(
    """
    he she they guy man woman boss hugh teacher colleague friend somebody someone email letter post poster sign \
    review sheet everyone people girl boy kid neighbour neighbor nurse doctor passenger customer
    """)
  private static let tells = WordSet(
    "said says goes go went like reads read wrote writes yelled shouted screamed was asked asks")

  /// Whether the words stand inside quotation marks that somebody else opens.
  var isQuotedFromAnother: Bool {
    let before = text.tokens[..<match.lowerBound]
    guard let opening = before.lastIndex(where: { Self.marks.contains($0.hash) }),
      before.count(where: { Self.marks.contains($0.hash) }) % 2 == 1,
      text.tokens[match.upperBound...].contains(where: { Self.marks.contains($0.hash) })
    else { return false }
    let frame = text.tokens[max(0, opening - 8)..<opening]
    return frame.contains { Self.tellers.contains($0) } && frame.contains { Self.tells.contains($0) }
      && !frame.suffix(4).contains { SuicideTopic.first.contains($0) }
  }
}
