import Transcripts

/// What a rule says of itself, whatever its label: for `pe explain`, `pe codes` and tests.
public struct RuleDescription: Sendable {
  /// The identifier.
  public let id: String
  /// The family, such as `techniques`.
  public let family: String
  /// The code that a match means.
  public let code: String
  /// What the rule finds.
  public let summary: String
  /// Why it matters.
  public let rationale: String
  /// Where the definition comes from.
  public let reference: String
  /// Whose turns it reads.
  public let speakers: [Speaker]
  /// Its phrases as written.
  public let phrases: [String]
  /// What cancels a match, in words.
  public let guards: [String]
  /// Dialogue in which it fires.
  public let hits: [Example]
  /// Dialogue in which it does not.
  public let misses: [Example]
}

extension RuleSet {
  /// What the rules say of themselves.
  ///
  /// - Parameter code: the code that a label means.
  func descriptions(family: String, code: (Label) -> String) -> [RuleDescription] {
    rules.map { rule in
      RuleDescription(
        id: rule.id, family: family, code: code(rule.label), summary: rule.summary, rationale: rule.rationale,
        reference: rule.reference, speakers: rule.speakers, phrases: rule.cues.map(\.pattern),
        guards: rule.guards.map(\.name), hits: rule.hits, misses: rule.misses)
    }
  }
}
