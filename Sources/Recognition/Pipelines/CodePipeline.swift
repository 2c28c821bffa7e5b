import Language
import Statistics

/// Codes a family by rules, and by a trained reader that weighs what they find and finds what they cannot.
enum CodePipeline {
  /// The codes of a turn, each once, in the codebook's order.
  ///
  /// - Parameter reading: what a trained reader says of each turn. Where nobody reads, every rule that fires gives its code.
  static func findings<C: Code>(
    _ rules: RuleSet<C>, in turn: TurnContext, reading: CodeReading<C>? = nil
  ) -> [Finding<C>] {
    let found = surest(rules, in: turn)
    if let reading, let score = reading.scores[turn.index] {
      return C.allCases.enumerated().compactMap { place, code in
        weighed(code, place, rule: found[code], score, reading.weighing)
      }
    }
    guard !found.isEmpty else { return [] }
    return C.allCases.compactMap { found[$0] }
  }

  /// The odds that a person would give each code of the family, in the codebook's order; nil where the reader says nothing.
  static func odds<C: Code>(
    _ rules: RuleSet<C>, in turn: TurnContext, reading: CodeReading<C>?
  ) -> [Analyzer.CodeOdds]? {
    guard let reading, let score = reading.scores[turn.index] else { return nil }
    let found = surest(rules, in: turn)
    return C.allCases.enumerated().map { place, code in
      (
        reading.weighing.logOdds(of: place, score.logOdds[place], rule: found[code]?.probability),
        LogOdds.of(reading.weighing.thresholds[place])
      )
    }
  }

  /// What rules find of each code by themselves.
  private static func surest<C: Code>(_ rules: RuleSet<C>, in turn: TurnContext) -> [C: Finding<C>] {
    var found: [C: Finding<C>] = [:]
    for match in rules.matches(in: turn) {
      let span = Span(turn.text.scalars(of: match.tokens))
      if let known = found[match.label], known.probability >= match.probability { continue }
      found[match.label] = Finding(
        code: match.label, probability: match.probability, evidence: [span], rule: match.rule.id)
    }
    return found
  }

  /// The code with the probability that a person would give it, or nil where that is too small.
  private static func weighed<C: Code>(
    _ code: C, _ place: Int, rule: Finding<C>?, _ score: CodeReading<C>.Score, _ weighing: CodeReading<C>.Weighing
  ) -> Finding<C>? {
    let probability = weighing.probability(of: place, score.logOdds[place], rule: rule?.probability)
    guard probability >= weighing.thresholds[place] else { return nil }
    if var finding = rule {
      finding.probability = Probability.rounded(probability)
      return finding
    }
    return score.evidence[code].map {
      Finding(code: code, probability: Probability.rounded(probability), evidence: [$0])
    }
  }
}
