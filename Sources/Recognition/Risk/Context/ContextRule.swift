/// Where words about harm are no disclosure, whatever rule matched them: a negation, an idiom, a film, somebody else's words.
///
/// One a file, with its examples beside it. They are tested both ways: the hits are silent with the rule and found without it.
public struct ContextRule: Sendable {
  /// The identifier, such as `risk.context.idiom`.
  public let id: String
  /// What it recognises, one sentence.
  public let summary: String
  /// Why it exists, one or two sentences.
  public let rationale: String
  /// Whether it looks at what a rule matched.
  public let covers: @Sendable (Rule<RiskLabel>) -> Bool
  /// What it cancels.
  public let `guard`: Guard
  /// Dialogue that it silences: some rule would find a risk in it.
  public let hits: [Example]
  /// Dialogue of the same look that it leaves alone: a risk is found.
  public let misses: [Example]

  /// Makes a context rule.
  public init(
    id: String, summary: String, rationale: String, covers: @escaping @Sendable (Rule<RiskLabel>) -> Bool,
    guard: Guard, hits: [Example], misses: [Example]
  ) {
    self.id = id
    self.summary = summary
    self.rationale = rationale
    self.covers = covers
    self.guard = `guard`
    self.hits = hits
    self.misses = misses
  }

  /// What the rule says of itself.
  var description: RuleDescription {
    RuleDescription(
      id: id, family: RiskDomain.family, code: RiskLevel.none.rawValue, summary: summary, rationale: rationale,
      reference: "Codebook 6, not risk", speakers: .disclosing, phrases: [], guards: [`guard`.name], hits: hits,
      misses: misses)
  }
}

extension Rule where Label == RiskLabel {
  /// Whether it reads phrases and finds a risk rather than a denial.
  var findsRisk: Bool { structure == nil && !label.isDenial }

  /// The same rule with the context rules that cover it, which look before its own guards do.
  func within(_ contexts: [ContextRule]) -> Rule {
    Rule(
      id: id, summary: summary, rationale: rationale, reference: reference, label: label, speakers: speakers,
      cues: cues, structure: structure, guards: contexts.filter { $0.covers(self) }.map(\.guard) + guards,
      refine: refine, hits: hits, misses: misses)
  }
}
