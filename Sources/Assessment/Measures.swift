import Recognition
import Statistics

/// Makes the measures of a session, or of pooled sessions, from their counts.
public enum Measures {
  /// From this many openings on, `empathic_accuracy` has a value (codebook 10).
  public static let fewestOpenings = 20

  /// All measures, in the order of `MeasureID`.
  public static func all(_ tally: SessionTally) -> [Measure] {
    MeasureID.allCases.map { measure($0, tally) }
  }

  /// The measures of a session that was not read, each with the reason.
  public static func notAssessed(_ reason: String) -> [Measure] {
    MeasureID.allCases.map { Measure($0, notAssessed: reason) }
  }

  private static func measure(_ id: MeasureID, _ tally: SessionTally) -> Measure {
    switch id {
    case .reflectionToQuestion: reflectionToQuestion(tally)
    case .percentComplexReflections:
      share(id, tally.complexReflections, of: tally.reflections, none: "no turn holds a reflection")
    case .percentOpenQuestions: share(id, tally.openQuestions, of: tally.questions, none: "no turn holds a question")
    case .talkShare: talkShare(tally)
    case .changeTalkShare:
      share(
        id, tally.clientTalk[0], of: tally.clientTalk[0] + tally.clientTalk[1],
        none: "no client turn is coded change or sustain")
    case .reflectionAfterFeeling:
      share(
        id, tally.reflectedOpenings, of: tally.openings,
        none: "no client turn with a negative feeling or change talk is followed by the therapist")
    case .empathicAccuracy: empathicAccuracy(tally)
    case .longestQuestionRun: count(id, tally.longestQuestionRun, tally)
    case .adherentCount: count(id, tally.adherent, tally)
    case .adherentRate: rate(id, tally.adherent, tally)
    case .nonAdherentCount: count(id, tally.nonAdherent, tally)
    case .nonAdherentRate: rate(id, tally.nonAdherent, tally)
    case .openEndedQuestions: count(id, tally.behaviors[Behavior.openQuestion.ordinal], tally)
    case .reflectiveStatements: count(id, tally.reflections, tally)
    case .activeListening: count(id, tally.activeListening, tally)
    case .relational, .technical: Measure(id, notAssessed: "only a supervisor rates this")
    }
  }

  private static func share(_ id: MeasureID, _ part: Int, of whole: Int, none: String) -> Measure {
    guard whole > 0 else { return Measure(id, notAssessed: none) }
    return Measure(
      id, value: Double(part) / Double(whole), interval: Wilson.interval(successes: part, of: whole), n: whole)
  }

  /// R / Q, with the Wilson interval of R / (R + Q) carried over (`reports.md`, Numbers).
  private static func reflectionToQuestion(_ tally: SessionTally) -> Measure {
    let acts = tally.reflections + tally.questions
    guard tally.questions > 0, let interval = Wilson.interval(successes: tally.reflections, of: acts) else {
      return Measure(.reflectionToQuestion, notAssessed: "no turn holds a question", n: acts)
    }
    return Measure(
      .reflectionToQuestion, value: Double(tally.reflections) / Double(tally.questions),
      interval: interval.map { $0 / (1 - $0) }, n: acts)
  }

  private static func talkShare(_ tally: SessionTally) -> Measure {
    let words = tally.words.therapist + tally.words.client
    guard words > 0 else { return Measure(.talkShare, notAssessed: "there are no words") }
    return Measure(.talkShare, value: Double(tally.words.therapist) / Double(words), n: words)
  }

  private static func empathicAccuracy(_ tally: SessionTally) -> Measure {
    guard tally.openings >= fewestOpenings,
      let interval = Wilson.interval(successes: tally.metOpenings, of: tally.openings)
    else {
      return Measure(
        .empathicAccuracy,
        notAssessed:
          "\(tally.openings) client turns with a negative feeling or change talk; at least \(fewestOpenings) are needed",
        n: tally.openings)
    }
    return Measure(
      .empathicAccuracy, value: 100 * Double(tally.metOpenings) / Double(tally.openings),
      interval: interval.map { $0 * 100 }, n: tally.openings)
  }

  private static func count(_ id: MeasureID, _ value: Int, _ tally: SessionTally) -> Measure {
    guard tally.therapistTurns > 0 else { return Measure(id, notAssessed: "no therapist turn was coded") }
    return Measure(id, value: Double(value), n: tally.therapistTurns)
  }

  private static func rate(_ id: MeasureID, _ count: Int, _ tally: SessionTally) -> Measure {
    guard let seconds = tally.seconds else { return Measure(id, notAssessed: "the export has no times") }
    let units = seconds / 600
    return Measure(
      id, value: Double(count) / units, interval: Poisson.rate(count: count, exposure: units), n: count)
  }
}
