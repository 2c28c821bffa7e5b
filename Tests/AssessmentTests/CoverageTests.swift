import JSON
import Recognition
import Testing
import Transcripts

@testable import Assessment

@Suite struct CoverageTests {
  private func therapist(
    _ index: Int, _ behavior: Behavior, reflection: Double = 0, techniques: [(Technique, Double)] = []
  ) -> UtteranceAnalysis {
    var turn = UtteranceAnalysis(index: index, speaker: .therapist)
    turn.behavior = Finding(code: behavior, probability: 0.9, evidence: [Span(0..<1)])
    turn.acts = Acts(question: 0, reflection: reflection, input: 0)
    turn.techniques = techniques.map { Finding(code: $0.0, probability: $0.1, evidence: [Span(0..<1)]) }
    return turn
  }

  private var turns: [UtteranceAnalysis] {
    [
      therapist(0, .openQuestion), UtteranceAnalysis(index: 1, speaker: .client),
      therapist(2, .complexReflection, reflection: 0.8, techniques: [(.affirmation, 0.9), (.validation, 0.5)]),
      therapist(3, .closedQuestion, techniques: [(.summarizing, 0.7)]),
    ]
  }

  private func places(_ code: String) -> [Int]? {
    SessionCoverage(Scenario(expected: [code]), in: turns, measured: .none).items.first?.turns
  }

  @Test func codesAreSeenWhereTheyAreSure() {
    #expect(places("affirmation") == [2])
    // Under the threshold a code is no evidence.
    #expect(places("validation") == [])
    #expect(places("question.open") == [0])
    #expect(places("question") == [0, 3])
  }

  @Test func derivedCodesAreReadOffOthers() {
    #expect(places("open_ended_questions") == [0])
    #expect(places("reflective_statements") == [2])
    #expect(places("active_listening") == [2, 3])
    #expect(places("motivational_interviewing") == [2])
  }

  @Test func aProgrammesOwnCodeCounts() {
    let code = ProgrammeCode(id: "tea_offer", title: "Tea offer", definition: "Offers tea", speaker: .therapist)
    let finding = ProgrammeFinding(code: code, probability: 0.7, evidence: [Span(0..<1)])
    let coverage = SessionCoverage(
      Scenario(expected: ["tea_offer", "nothing_of_this_name"]), in: turns, measured: .none,
      programme: ([code], [[], [], [], [finding]]))
    #expect(coverage.items.map(\.code) == ["tea_offer"])
    #expect(coverage.items.first?.turns == [3])
  }

  @Test func whatIsMadeOfExperimentalCodesIsNotJudgedWhereItIsNotSeen() {
    let figures: JSONValue = [
      "codes": [
        "encoder": [
          "technique.summarizing": ["labels": [["label": "present", "support": 9, "f1": ["value": .exact(0.3)]]]]
        ]
      ]
    ]
    let measured = MeasuredCodes(evaluation: figures, recognizer: "encoder")
    func item(_ code: String, _ turns: [UtteranceAnalysis]) -> SessionCoverage.Item? {
      SessionCoverage(Scenario(expected: [code]), in: turns, measured: measured).items.first
    }
    #expect(item("summarizing", [])?.isExperimental == true)
    #expect(item("active_listening", [])?.isExperimental == true)
    #expect(item("active_listening", turns)?.isExperimental == false)
    #expect(item("affirmation", [])?.isExperimental == false)
  }
}
