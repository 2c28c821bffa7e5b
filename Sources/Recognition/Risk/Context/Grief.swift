import Language

extension ContextRule {
  /// Someone who died.
  static let grief = ContextRule(
    id: "risk.context.grief",
    summary: "Someone died, or is dying; the speaker grieves and does not wish to follow.",
    rationale: "A death in the family is not a risk. A wish to be with the dead is, and stays.",
    covers: {
      $0.findsRisk && $0.label.subject == .oneself && [.suicide, .substance, .selfHarm].contains($0.label.domain)
    },
    guard: Guard("someone who died") { $0.isGrief || $0.tellsOfDeath },
    hits: [
      "It was an overdose, the coroner said, and we buried him on the Thursday.",
      "The suicide note was on the table and the funeral was small.",
    ],
    misses: [
      "Since he died I want to die too.",
      "My husband died in May and I wish I was dead.",
      "After the funeral I tried to kill myself.",
    ])
}

extension MatchContext {
  private static let deaths = PhraseSet(
    "died|dead|passed|funeral|buried|coroner|wake|ashes|grave|obituary|hearse|mortuary|morgue",
    "killed himself|herself|themselves|themself", "rest in peace",
    "hanged|hung|shot himself|herself|themselves", "lost him|her|them", "we lost _")

  /// Whether the matched words have no first person in or before them and their turn tells of a death.
  var tellsOfDeath: Bool {
    guard Self.deaths.matches(in: text).contains(where: { !$0.overlaps(match) }) else { return false }
    let clause = max(sentence.lowerBound, match.lowerBound - 4)..<min(sentence.upperBound, match.upperBound)
    return !text.tokens[clause].contains { SuicideTopic.speaker.contains($0) && !isPossessiveOfKin($0, in: clause) }
  }

  /// Whether "my" belongs to a relative: "my cousin overdosed".
  private func isPossessiveOfKin(_ token: Token, in clause: Range<Int>) -> Bool {
    guard token.hash == TokenHash.literal("my"), let at = clause.first(where: { text.tokens[$0].start == token.start })
    else {
      return false
    }
    return at + 1 < text.tokens.count && Self.kin.contains(text.tokens[at + 1])
  }
  private static let kin = WordSet(
    """
    mother father mom mum dad brother sister son daughter wife husband partner cousin aunt uncle friend best \
    grandma grandpa grandmother grandfather nephew niece neighbor neighbour boss roommate ex boyfriend girlfriend \
    stepdad stepmother
    """)
}
