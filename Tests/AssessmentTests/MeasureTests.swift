import Assessment
import JSON
import Recognition
import Statistics
import Testing
import Transcripts

@Suite struct MeasureTests {
  private func therapist(
    _ index: Int, _ code: Behavior, question: Double = 0, reflection: Double = 0, techniques: [Technique] = [],
    cautions: [Caution] = [], start: Double? = nil
  ) -> UtteranceAnalysis {
    var utterance = UtteranceAnalysis(index: index, speaker: .therapist, start: start)
    let span = Span(0..<1)
    utterance.behavior = Finding(code: code, probability: 0.9, evidence: [span])
    utterance.acts = Acts(question: question, reflection: reflection, input: 0)
    utterance.techniques = techniques.map { Finding(code: $0, probability: 0.8, evidence: [span]) }
    utterance.cautions = cautions.map { Finding(code: $0, probability: 0.8, evidence: [span]) }
    return utterance
  }

  private func client(_ index: Int, _ talk: ClientTalk, sad: Double = 0, start: Double? = nil) -> UtteranceAnalysis {
    var utterance = UtteranceAnalysis(index: index, speaker: .client, start: start)
    utterance.clientTalk = Finding(code: talk, probability: 0.8, evidence: [Span(0..<1)])
    utterance.emotion = EmotionFinding(distribution: [0, 0, 0, 0, sad, 0, 1 - sad])
    return utterance
  }

  private func tally(_ utterances: [UtteranceAnalysis], words: Int = 5) -> SessionTally {
    let analysis = SessionAnalysis(
      information: SessionInformation(id: "s"), source: "s", format: "json", roles: .known,
      sha256: String(repeating: "0", count: 64), isEnglish: true, pipelines: [], utterances: utterances,
      risk: SessionRisk(), warnings: [])
    return SessionTally(analysis, words: utterances.map { _ in words })
  }

  private func measure(_ id: MeasureID, _ utterances: [UtteranceAnalysis]) throws -> Measure {
    try #require(Measures.all(tally(utterances), errors: .none).first { $0.id == id })
  }

  /// Two reflections and one question in three turns, one turn holding both.
  private var mixed: [UtteranceAnalysis] {
    [
      therapist(0, .complexReflection, reflection: 0.9, start: 0), client(1, .change, start: 30),
      therapist(2, .simpleReflection, question: 0.7, reflection: 0.8, techniques: [.affirmation], start: 200),
      client(3, .sustain, start: 300), therapist(4, .other, cautions: [.persuasion], start: 600),
    ]
  }

  @Test func ratiosCountActsNotMainActs() throws {
    let ratio = try measure(.reflectionToQuestion, mixed)
    #expect(ratio.value == 2)
    #expect(ratio.n == 3)
    let interval = try #require(ratio.interval)
    let share = try #require(Wilson.interval(successes: 2, of: 3))
    #expect(abs(interval.lower - share.lower / (1 - share.lower)) < 1e-12)
    #expect(ratio.againstReference == .cannotTell)
  }

  /// A coder that finds half of the reflections and every question: 10 of 40 and 10 of 40 turns were 20 and 10.
  @Test func knownErrorsAreTakenOut() throws {
    func labels(_ present: Double, _ absent: Double) -> JSONValue {
      [
        "labels": [
          ["label": "absent", "recall": .decimal(absent), "support": 4000],
          ["label": "present", "recall": .decimal(present), "support": 4000],
        ]
      ]
    }
    let errors = CoderErrors(evaluation: ["acts.reflection": labels(0.5, 1), "acts.question": labels(1, 1)])
    let turns = (0..<40).map {
      therapist($0, .other, question: $0 % 4 == 0 ? 0.9 : 0, reflection: $0 % 4 == 1 ? 0.9 : 0)
    }
    let ratio = try #require(Measures.all(tally(turns), errors: errors).first { $0.id == .reflectionToQuestion })
    #expect(abs(try #require(ratio.value) - 2) < 1e-9)
    #expect(ratio.raw == 1)
    let interval = try #require(ratio.interval)
    #expect(interval.lower < 2 && interval.upper > 2 && interval.upper / interval.lower > 4)
    let open = try #require(Measures.all(tally(turns), errors: errors).first { $0.id == .percentOpenQuestions })
    #expect(open.raw == nil)
  }

  @Test func sharesStateTheirInterval() throws {
    let complex = try measure(.percentComplexReflections, mixed)
    #expect(complex.value == 0.5)
    #expect(complex.interval == Wilson.interval(successes: 1, of: 2))
    #expect(try measure(.changeTalkShare, mixed).n == 2)
  }

  @Test func ratesNeedTimes() throws {
    #expect(abs(try #require(try measure(.adherentRate, mixed).value) - 1) < 1e-12)
    var untimed = mixed
    for index in untimed.indices { untimed[index].start = nil }
    let rate = try measure(.nonAdherentRate, untimed)
    #expect(rate.value == nil)
    #expect(rate.notAssessed == "the export has no times")
  }

  @Test func nothingIsNeverZero() throws {
    for measure in Measures.all(tally([]), errors: .none) {
      #expect(measure.value == nil)
      #expect(measure.notAssessed?.isEmpty == false)
    }
  }

  @Test func empathicAccuracyNeedsTwentyOpenings() throws {
    let few = (0..<19).flatMap { [client($0 * 2, .change), therapist($0 * 2 + 1, .simpleReflection, reflection: 0.9)] }
    #expect(try measure(.empathicAccuracy, few).value == nil)
    let enough = (0..<20).flatMap { number in
      [
        client(number * 2, .neutral, sad: 0.9),
        number < 15
          ? therapist(number * 2 + 1, .complexReflection, reflection: 0.9)
          : therapist(number * 2 + 1, .closedQuestion, question: 0.9),
      ]
    }
    let accuracy = try measure(.empathicAccuracy, enough)
    #expect(accuracy.value == 75)
    #expect(accuracy.n == 20)
    #expect(try measure(.reflectionAfterFeeling, enough).value == 0.75)
  }

  /// A code is given from where it is right as often as it can be, and counts from there: .6 is for what is quoted.
  @Test func everyCodeThatIsGivenCounts() throws {
    var utterances = mixed
    utterances[2].techniques?[0].probability = 0.45
    #expect(try measure(.adherentCount, utterances).value == 1)
    #expect(try measure(.adherentCount, mixed).value == 1)
    #expect(try measure(.nonAdherentCount, mixed).value == 1)
  }

  @Test func longestRunOfQuestions() throws {
    let run = (0..<7).map { $0 == 3 ? therapist($0, .other) : therapist($0, .closedQuestion, question: 0.9) }
    #expect(try measure(.longestQuestionRun, run).value == 3)
  }

  @Test func againstReferenceNeedsTheWholeInterval() {
    let above = Measure(.reflectionToQuestion, value: 3, interval: Interval(1.2, 5), n: 40)
    let below = Measure(.reflectionToQuestion, value: 0.4, interval: Interval(0.2, 0.9), n: 40)
    let open = Measure(.reflectionToQuestion, value: 1.5, interval: Interval(0.8, 3), n: 10)
    #expect(above.againstReference == .above)
    #expect(below.againstReference == .below)
    #expect(open.againstReference == .cannotTell)
    #expect(Measure(.talkShare, value: 0.5, n: 9).againstReference == .noReference)
  }
}
