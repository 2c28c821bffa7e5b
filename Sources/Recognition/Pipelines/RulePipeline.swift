import Language

/// Codes a family by rules.
enum RulePipeline {
  /// The codes that fire in a turn, each once, in the codebook's order.
  static func findings<C: Code>(_ rules: RuleSet<C>, in turn: TurnContext) -> [Finding<C>] {
    var found: [C: Finding<C>] = [:]
    for match in rules.matches(in: turn) {
      let span = Span(turn.text.scalars(of: match.tokens))
      if let known = found[match.label], known.probability >= match.probability { continue }
      found[match.label] = Finding(
        code: match.label, probability: match.probability, evidence: [span], rule: match.rule.id)
    }
    guard !found.isEmpty else { return [] }
    return C.allCases.compactMap { found[$0] }
  }
}
