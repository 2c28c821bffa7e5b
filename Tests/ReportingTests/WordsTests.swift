import Assessment
import JSON
import Recognition
import Statistics
import Testing

@testable import Reporting

@Suite("Words")
struct WordsTests {
  @Test("Every sentence of every report follows the rules of words")
  func reports() throws {
    for variant in Variants.reports {
      var lint = WordLint()
      lint.read(variant.document)
      #expect(lint.problems.isEmpty, "\(variant.name): \(lint.problems.joined(separator: "\n"))")
      #expect(lint.sentences > 100)
    }
  }

  @Test("Every sentence of every dashboard follows the rules of words")
  func dashboards() {
    for variant in Variants.dashboards {
      var lint = WordLint()
      lint.read(variant.dashboard.document)
      #expect(lint.problems.isEmpty, "\(variant.name): \(lint.problems.joined(separator: "\n"))")
    }
  }

  @Test("Sentences for every code, step and feeling follow the rules, whether or not a fixture reaches them")
  func all() {
    var lint = WordLint()
    for caution in Caution.allCases {
      lint.read(.string(Words.cautionWhy(caution)))
      lint.read(.string(Words.cautionAlternative(caution)))
      lint.read(.string(Words.why(.caution(caution))))
    }
    let titles = Technique.allCases.map(\.title)
    for text in [
      Words.coverage(seen: 3, of: 7), Words.coverage(seen: 0, of: 0), Words.notSeen, Words.experimentalCoverage,
      Words.programmeLead, Words.experimentalLead(0.5), Words.noneSure,
      Words.experimentalCodes(Array(titles.prefix(5))),
      Words.notMeasuredCode,
      Words.measured(.init(turns: 40, precision: 0.8, recall: 0.7, f1: 0.75, among: "question")),
      Words.measured(.init(turns: 40, precision: nil, recall: 0, f1: 0, among: nil)),
    ] {
      lint.read(.string(text))
    }
    for correlation in [0.1, 0.9] {
      guard let change = ReliableChange(from: 0.2, to: 0.5, deviation: 0.2, reliability: correlation) else { continue }
      lint.read(.string(Words.reliable(change)))
    }
    for step in PracticeStep.allCases {
      let share = Share(1_234, of: 2_345)
      for text in [
        Words.imperative(step), Words.base(step, share), Words.goal(step, 9, of: 12), Words.lastGoal(step, 9, of: 12),
      ] {
        lint.read(.string(text))
      }
      for text in Words.drill(step) { lint.read(.string(text)) }
    }
    for feeling in Emotion.allCases {
      lint.read(.string(Words.alternative(.questionedOpening(.feeling), feeling)))
      lint.read(.string(Words.alternative(.closedQuestion, feeling)))
    }
    for technique in Technique.allCases { lint.read(.string(Words.why(.strength(.technique(technique))))) }
    #expect(lint.problems.isEmpty, "\(lint.problems.joined(separator: "\n"))")
  }

  @Test(
    "The lint finds what it is for",
    arguments: [
      "You are good at this.", "A poor session.", "It fell because of the questions.",
      "The turn should have been open.",
      "The share of open questions in this session is 40% now.",
      "A b c d e f g h i j k l m n o p q r s t u.",
    ])
  func lint(sentence: String) {
    var lint = WordLint()
    lint.read(.string(sentence))
    #expect(lint.problems.count == 1)
  }
}
