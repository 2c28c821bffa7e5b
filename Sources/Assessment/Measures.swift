import Recognition
import Statistics

/// Makes the measures of a session, or of pooled sessions, from their counts.
public enum Measures {
  /// From this many openings on, `empathic_accuracy` has a value (codebook 10).
  public static let fewestOpenings = 20

  /// All measures, in the order of `MeasureID`.
  ///
  /// - Parameters:
  ///   - errors: what the coder is known to get wrong; shares of acts and of open questions are corrected for it.
  ///   - ratings: what supervisors gave, one number each.
  public static func all(
    _ tally: SessionTally, errors: CoderErrors, ratings: [MeasureID: [Int]] = [:]
  ) -> [Measure] {
    MeasureID.allCases.map { id in rating(id, ratings[id] ?? []) ?? measure(id, tally, errors) }
  }

  /// The measures of a session that was not read, each with the reason.
  public static func notAssessed(_ reason: String) -> [Measure] {
    MeasureID.allCases.map { Measure($0, notAssessed: reason) }
  }

  private static func measure(_ id: MeasureID, _ tally: SessionTally, _ errors: CoderErrors) -> Measure {
    switch id {
    case .reflectionToQuestion: reflectionToQuestion(tally, errors)
    case .percentComplexReflections:
      share(
        id, tally.complexReflections, of: tally.reflections, none: "no turn holds a reflection",
        errors.corrected("reflection", tally.complexReflections, of: tally.reflections))
    case .percentOpenQuestions:
      share(
        id, tally.openQuestions, of: tally.questions, none: "no turn holds a question",
        errors.corrected("question", tally.openQuestions, of: tally.questions))
    case .talkShare: talkShare(tally)
    case .changeTalkShare:
      share(
        id, tally.clientTalk[0], of: tally.clientTalk[0] + tally.clientTalk[1],
        none: "no client turn is coded change or sustain")
    case .reflectionAfterFeeling:
      share(
        id, tally.reflectedOpenings, of: tally.openings,
        none: "no client turn with a negative feeling or change talk is followed by the therapist",
        errors.corrected("acts.reflection", tally.reflectedOpenings, of: tally.openings))
    case .empathicAccuracy: empathicAccuracy(met: tally.metOpenings, of: tally.openings)
    case .longestQuestionRun: count(id, tally.longestQuestionRun, tally)
    case .adherentCount, .adherentRate, .nonAdherentCount, .nonAdherentRate: practice(id, tally)
    case .openEndedQuestions: count(id, tally.behaviors[Behavior.openQuestion.ordinal], tally)
    case .reflectiveStatements: count(id, tally.reflections, tally)
    case .activeListening: count(id, tally.activeListening, tally)
    case .relational, .technical, .biasAwareness, .culturalSensitivity:
      Measure(id, notAssessed: "only a supervisor rates this")
    }
  }

  /// The mean of what supervisors gave.
  private static func rating(_ id: MeasureID, _ values: [Int]) -> Measure? {
    guard !values.isEmpty else { return nil }
    return Measure(id, value: Double(values.reduce(0, +)) / Double(values.count), n: values.count)
  }

  private static func share(
    _ id: MeasureID, _ part: Int, of whole: Int, none: String, _ corrected: CorrectedShare? = nil
  ) -> Measure {
    guard whole > 0 else { return Measure(id, notAssessed: none) }
    let raw = Double(part) / Double(whole)
    if let corrected {
      return Measure(id, value: corrected.value, interval: corrected.interval, raw: raw, n: whole)
    }
    return Measure(
      id, value: raw, interval: Wilson.interval(successes: part, of: whole), n: whole,
      isComparable: id != .percentComplexReflections)
  }

  /// R / Q of the corrected counts of turns, or as counted with the Wilson interval of R / (R + Q) (`reports.md`, Numbers).
  private static func reflectionToQuestion(_ tally: SessionTally, _ errors: CoderErrors) -> Measure {
    let acts = tally.reflections + tally.questions
    if tally.questions > 0,
      let reflections = errors.corrected("acts.reflection", tally.reflections, of: tally.therapistTurns),
      let questions = errors.corrected("acts.question", tally.questions, of: tally.therapistTurns),
      questions.value > 0
    {
      return Measure(
        .reflectionToQuestion, value: reflections.value / questions.value,
        interval: ratioInterval(reflections, questions, tally, errors),
        raw: Double(tally.reflections) / Double(tally.questions), n: acts)
    }
    guard tally.questions > 0, let interval = Wilson.interval(successes: tally.reflections, of: acts) else {
      return Measure(.reflectionToQuestion, notAssessed: "no turn holds a question", n: acts)
    }
    return Measure(
      .reflectionToQuestion, value: Double(tally.reflections) / Double(tally.questions),
      interval: interval.map { $0 / (1 - $0) }, n: acts)
  }

  /// The interval of a ratio of two corrected shares, by the delta method on its logarithm; at an edge, where that has no meaning,
  /// from the most extreme ends of both; where there may have been no question at all, up to a reflection a turn for one question.
  ///
  /// Both are counted on the same turns, and a turn with one seldom holds the other: where one share is high by chance the other is
  /// low, as in a multinomial.
  private static func ratioInterval(
    _ part: CorrectedShare, _ whole: CorrectedShare, _ tally: SessionTally, _ errors: CoderErrors
  ) -> Interval {
    guard part.interval.lower > 0, whole.interval.lower > 0 else {
      return Interval(
        part.interval.lower / max(whole.interval.upper, 1e-9),
        whole.interval.lower > 0 ? part.interval.upper / whole.interval.lower : Double(tally.therapistTurns))
    }
    let turns = Double(tally.therapistTurns)
    let youden =
      (errors.rates(of: "acts.reflection")?.youden ?? 1) * (errors.rates(of: "acts.question")?.youden ?? 1)
    let together = Double(tally.reflections) * Double(tally.questions) / (turns * turns * turns * youden)
    let spread =
      part.variance / (part.value * part.value) + whole.variance / (whole.value * whole.value)
      + 2 * together / (part.value * whole.value)
    let factor = Logarithm.exponential(1.959963984540054 * spread.squareRoot())
    let ratio = part.value / whole.value
    return Interval(ratio / factor, ratio * factor)
  }

  private static func talkShare(_ tally: SessionTally) -> Measure {
    let words = tally.words.therapist + tally.words.client
    guard words > 0 else { return Measure(.talkShare, notAssessed: "there are no words") }
    return Measure(.talkShare, value: Double(tally.words.therapist) / Double(words), n: words)
  }

  /// `empathic_accuracy` of one session or of several together: from `fewestOpenings` on.
  public static func empathicAccuracy(met: Int, of openings: Int) -> Measure {
    guard openings >= fewestOpenings, let interval = Wilson.interval(successes: met, of: openings) else {
      return Measure(
        .empathicAccuracy,
        notAssessed:
          "\(openings) client turns with a negative feeling or change talk; at least \(fewestOpenings) are needed",
        n: openings)
    }
    return Measure(
      .empathicAccuracy, value: 100 * Double(met) / Double(openings), interval: interval.map { $0 * 100 }, n: openings)
  }

  /// Turns of MI-adherent or non-adherent practice; no number where none of the codes is read well enough to be counted.
  private static func practice(_ id: MeasureID, _ tally: SessionTally) -> Measure {
    let isAdherent = id == .adherentCount || id == .adherentRate
    guard isAdherent ? tally.readsAdherent : tally.readsNonAdherent else {
      return Measure(id, notAssessed: "its codes are experimental with this recogniser")
    }
    let turns = isAdherent ? tally.adherent : tally.nonAdherent
    return id == .adherentCount || id == .nonAdherentCount ? count(id, turns, tally) : rate(id, turns, tally)
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
