import Recognition
import Transcripts

/// What is judged of risk: the level of a turn, what is caught with and without a look, the response, and posts' severity.
enum RiskDecisions {
  /// Decisions on coded turns: the level; whether the speaker's own risk is moderate or above, by level alone and counting
  /// looks; whether anything is given a level.
  static let turns = [
    CodedTask.Decision(
      "risk.level", labels: RiskLevel.allCases.map(\.rawValue), areLevels: true,
      .turn { session, turn in level(session.utterances[turn], session.reading.risk.scores[turn]) }),
    CodedTask.Decision("risk.own_moderate", .turn { session, turn in ownModerate(session, turn) }),
    CodedTask.Decision(
      "risk.own_moderate_or_look",
      .turn { session, turn in session.hasLook(turn) ? sure : ownModerate(session, turn) }),
    CodedTask.Decision(
      "risk.any",
      .turn { session, turn in
        CodedTask.stated(
          highest(session.utterances[turn]) { _ in true }?.probability,
          unless: session.reading.risk.scores[turn]?.atLeast[0])
      }),
  ]

  /// The steps of the response, each over whole sessions.
  static let response = ResponseStep.allCases.map { step in
    CodedTask.Decision(
      "response.\(step.rawValue)", .session { session in session.risk.response.contains(step) ? sure : silent })
  }

  /// Whether any disclosure of a session was missed.
  static let missed = CodedTask.Decision("response.missed", .session { $0.risk.missed ? sure : silent })

  /// The severity of posts: by level, and for what a person is asked to read by how grave the score reads it; by level alone;
  /// and whether what is severe is caught.
  static let severity = [
    CodedTask.Decision(
      "severity", labels: SeverityCorpus.folds, areLevels: true,
      .turn { session, turn in
        let read = session.hasLook(turn) ? session.reading.risk.scores[turn]?.supported(0.5) : nil
        return certain(max(fold(session.utterances[turn]), fold(read)))
      }),
    CodedTask.Decision(
      "severity.by_level", labels: SeverityCorpus.folds, areLevels: true,
      .turn { session, turn in certain(fold(session.utterances[turn])) }),
    CodedTask.Decision(
      "severity.caught",
      .turn { session, turn in session.hasLook(turn) || fold(session.utterances[turn]) == 3 ? sure : silent }),
  ]

  private static let sure: CodedTask.Stated = (1, [0, 1])
  private static let silent: CodedTask.Stated = (0, [1, 0])

  private static func certain(_ label: Int) -> CodedTask.Stated {
    (label, SeverityCorpus.folds.indices.map { $0 == label ? 1 : 0 })
  }

  private static func highest(
    _ utterance: UtteranceAnalysis, where counts: (RiskFinding) -> Bool
  ) -> RiskFinding? {
    utterance.risk?.filter { !$0.isDenial && $0.level > .none && counts($0) }.max { $0.level < $1.level }
  }

  /// The highest level told in the turn; a denial is none. Its probability is what the reader says of that level, where one read the turn.
  private static func level(_ utterance: UtteranceAnalysis, _ score: RiskScore?) -> CodedTask.Stated {
    let highest = highest(utterance) { _ in true }
    let place = highest.flatMap { RiskLevel.allCases.firstIndex(of: $0.level) } ?? 0
    var probabilities = [Double](repeating: 0, count: RiskLevel.allCases.count)
    if let score {
      // Above high the reader tells nothing apart.
      let graded = [1] + score.atLeast + [0]
      for level in 0..<score.atLeast.count + 1 { probabilities[level] = graded[level] - graded[level + 1] }
      if place > score.atLeast.count { probabilities.swapAt(place, place - 1) }
    } else {
      probabilities[place] = highest?.probability ?? 1
      if place > 0 { probabilities[0] = 1 - probabilities[place] }
    }
    return (place, probabilities)
  }

  private static func ownModerate(_ session: CodedTask.Analysed, _ turn: Int) -> CodedTask.Stated {
    CodedTask.stated(
      highest(session.utterances[turn]) { $0.subject == .oneself && $0.level >= .moderate }?.probability,
      unless: session.reading.risk.scores[turn]?.own[1])
  }

  private static func fold(_ utterance: UtteranceAnalysis) -> Int {
    fold(highest(utterance) { $0.domain == .suicide && $0.subject == .oneself }?.level)
  }

  private static func fold(_ level: RiskLevel?) -> Int {
    switch level {
    case nil, RiskLevel.none?: 0
    case .low?: 1
    case .moderate?: 2
    case .high?, .imminent?: 3
    }
  }
}
