import Assessment
import Recognition

/// What a measure's value is made of, in counts.
enum MeasureCounts {
  /// The counts, such as "9 of 12".
  ///
  /// - Parameter n: what the value rests on.
  static func text(_ id: MeasureID, _ tally: SessionTally, n: Int) -> String {
    switch id {
    case .reflectionToQuestion: "\(tally.reflections) to \(tally.questions)"
    case .percentComplexReflections: Share(tally.complexReflections, of: tally.reflections).counts
    case .percentOpenQuestions: Share(tally.openQuestions, of: tally.questions).counts
    case .talkShare:
      Share(tally.words.therapist, of: tally.words.therapist + tally.words.client).counts + " words"
    case .changeTalkShare: Share(tally.clientTalk[0], of: tally.clientTalk[0] + tally.clientTalk[1]).counts
    case .reflectionAfterFeeling: Share(tally.reflectedOpenings, of: tally.openings).counts
    case .empathicAccuracy: Share(tally.metOpenings, of: tally.openings).counts
    case .longestQuestionRun, .adherentCount, .nonAdherentCount, .openEndedQuestions, .reflectiveStatements,
      .activeListening:
      "of \(tally.therapistTurns) turns"
    case .adherentRate: rate(tally.adherent, tally)
    case .nonAdherentRate: rate(tally.nonAdherent, tally)
    case .relational, .technical, .culturalSensitivity: Words.ratings(n)
    // Counted beside the rating, and never made a score of.
    case .biasAwareness:
      "\(Words.ratings(n)); \(Words.confirmedFlags(tally.confirmedFlags, turns: tally.therapistTurns))"
    }
  }

  private static func rate(_ count: Int, _ tally: SessionTally) -> String {
    "\(count) in \(tally.minutes ?? 0) minutes"
  }
}
