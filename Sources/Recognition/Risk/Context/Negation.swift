import Language

extension ContextRule {
  /// A negation that governs the words.
  static let negation = ContextRule(
    id: "risk.context.negation",
    summary: "A negation governs the words: \"not that I want to die\".",
    rationale:
      "A denied thought is no thought; but \"can't stop thinking of it\" and \"no, I want to die\" are. Who feels a burden is heard either way.",
    covers: { $0.findsRisk && $0.id != "risk.suicide.burden" },
    guard: .denied,
    hits: [
      "I've never thought about killing myself.",
      "I don't want to be dead, I want a rest.",
      "i dont hear voices or anything like that",
      "Want to die? Nah. I want to win it back.",
      "I've no notion of killing myself.",
    ],
    misses: [
      "I can't stop thinking about killing myself.",
      "No, I want to die.",
      "I can't say I don't think about ending it all.",
      "I don't know who to tell that I wish I was dead.",
      "There's not a day without thinking about killing myself.",
    ])
}

extension Guard {
  /// Cancels where a negation governs the match itself.
  static let denied = Guard("a negation that governs these words") {
    $0.isGovernedByNegation || $0.isAskedAndDenied
  }
}

extension MatchContext {
  private static let negators = WordSet(
    """
    not never don't doesn't didn't isn't wasn't aren't weren't ain't haven't hasn't hadn't won't wouldn't no \
    deny denied denies without neither nor
    """)
  private static let doubling = WordSet("can't cannot couldn't not don't never didn't won't isn't")
  private static let transparent = WordSet(
    """
    really actually even ever been be being am have having had any of about thinking think thought thoughts \
    thinks going gonna to want wanted wanna wanting wants planning plan plans planned feeling feel felt like \
    notion desire urge wish plans idea ideas \
    currently actively considering considered seriously honestly trying try tried a anything do doing intend \
    intent intention intending would ever active or the actual once either anymore myself
    """)
  private static let openers = WordSet(
    "that like think thinking thought saying said say says mean means feel because cause if as though to it's is")

  private static let degrees = PhraseSet("so|this much|bad|badly", "more than", "as much|badly as")
  private static let noneWithout = PhraseSet("without")

  /// Whether a negation governs the match: "not that I want to die", "never thought about killing myself"; but neither
  /// "can't stop thinking about it", nor "I can't do this, I want to die", nor "can't say I don't think about it".
  var isGovernedByNegation: Bool {
    guard let opening = text.tokens[match].first else { return false }
    let startsClause = SuicideTopic.first.contains(opening)
    let start = sentence.lowerBound
    var at = match.lowerBound - 1
    var steps = 0
    while at >= start, steps < 7 {
      let token = text.tokens[at]
      if Self.negators.contains(token) {
        if token.hash == TokenHash.literal("no"), startsClause || isFollowedByPause(at) { return false }
        if token.hash == TokenHash.literal("without"), isNegatedAgain(before: at, within: 8) { return false }
        if steps == 0, startsClause { return false }
        return !isNegatedAgain(before: at, within: 3) && !followedBy(Self.degrees, within: 0)
      }
      if token.kind == .mark {
        guard token.isFiller, !startsClause, steps > 0 else { return false }
      } else if startsClause {
        let isLink =
          steps == 0 ? Self.openers.contains(token) : Self.openers.contains(token) || Self.transparent.contains(token)
        guard isLink else { return false }
      } else {
        guard Self.transparent.contains(token) else { return false }
      }
      at -= 1
      steps += 1
    }
    return false
  }

  private func isFollowedByPause(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].kind == .mark
  }

  private func isNegatedAgain(before index: Int, within distance: Int) -> Bool {
    let lower = max(sentence.lowerBound, index - distance)
    guard lower < index else { return false }
    return text.tokens[lower..<index].contains { Self.doubling.contains($0) }
  }

  private static let noes = WordSet("no nope nah never naw god")

  /// Whether the words give a question back and a "no" answers it: "Want to die? Nah."
  var isAskedAndDenied: Bool {
    guard isQuestion, sentence.upperBound < text.tokens.count else { return false }
    return text.tokens[sentence.upperBound...].first { $0.kind == .word }.map(Self.noes.contains) ?? false
  }
}
