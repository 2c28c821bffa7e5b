import Language
import Recognition
import Testing
import Transcripts

/// Contexts that silence rules, both ways: with them nothing is found, without them something is.
@Suite struct ContextRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: ContextRule
    let example: Example

    var testDescription: String { "\(rule.id): \(example.source)" }
  }

  static let hits = Registry.riskContexts.flatMap { rule in rule.hits.map { Case(rule: rule, example: $0) } }
  static let misses = Registry.riskContexts.flatMap { rule in rule.misses.map { Case(rule: rule, example: $0) } }

  /// The highest level found in the last turn within the contexts.
  private func level(_ example: Example, within contexts: [ContextRule]) -> RiskLevel {
    let conversation = example.conversation(speaker: .client)
    let pipeline = RiskPipeline(
      rules: Registry.risk(within: contexts), signs: Registry.riskSigns(within: contexts))
    return pipeline.findings(in: conversation).last?.map(\.level).max() ?? .none
  }

  @Test(arguments: hits) func silencesWhatItCovers(_ item: Case) {
    #expect(level(item.example, within: Registry.riskContexts) == .none)
    let without = Registry.riskContexts.filter { $0.id != item.rule.id }
    #expect(
      level(item.example, within: without) > .none, "nothing is found without the rule either: it does nothing here")
  }

  @Test(arguments: misses) func leavesDisclosuresAlone(_ item: Case) {
    #expect(level(item.example, within: Registry.riskContexts) > .none)
  }
}
