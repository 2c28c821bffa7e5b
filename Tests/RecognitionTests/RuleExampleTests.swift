import Language
import Recognition
import Testing
import Transcripts

/// Each rule's own hits and misses, made into tests.
@Suite struct RuleExampleTests {
  /// One example of one rule, with the label's type erased.
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let example: Example
    let speaker: Speaker
    let expectsHit: Bool
    /// The places where the rule fires in the last turn, as scalar ranges.
    let fired: @Sendable () -> [Range<Int>]

    var testDescription: String { "\(id): \(example.source)" }
  }

  static func cases<Label>(_ set: RuleSet<Label>) -> [Case] {
    set.rules.flatMap { rule in
      let speaker = rule.speakers.first ?? .therapist
      return [(rule.hits, true), (rule.misses, false)].flatMap { examples, expectsHit in
        examples.map { example in
          Case(id: rule.id, example: example, speaker: speaker, expectsHit: expectsHit) {
            let conversation = example.conversation(speaker: speaker)
            let context = TurnContext(conversation: conversation, index: conversation.turns.count - 1)
            return set.everyMatch(in: context).filter { $0.rule.id == rule.id }.map {
              context.text.scalars(of: $0.tokens)
            }
          }
        }
      }
    }
  }

  static let all =
    cases(Registry.techniques) + cases(Registry.cautions) + cases(Registry.risk) + cases(Registry.riskSigns)
    + cases(Registry.riskTraces) + cases(Registry.response)
    + cases(Registry.protective) + cases(Registry.bias)

  @Test(arguments: all) func example(_ item: Case) {
    let fired = item.fired()
    guard item.expectsHit else {
      #expect(fired.isEmpty, "a miss fired at \(fired)")
      return
    }
    let marked = item.example.evidence(speaker: item.speaker)
    #expect(!marked.isEmpty, "a hit marks its evidence")
    for span in marked {
      #expect(
        fired.contains { $0.overlaps(span.start..<span.end) }, "the marked words are not found; fired at \(fired)")
    }
  }

  @Test func everyRuleHasHitsAndMisses() {
    for (id, hits, misses) in Registry.catalog.map({ ($0.id, $0.hits, $0.misses) }) {
      #expect(hits.count >= 2, "\(id) has fewer than two hits")
      #expect(misses.count >= 2, "\(id) has fewer than two misses")
    }
  }
}
