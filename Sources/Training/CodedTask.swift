import Recognition
import Transcripts

/// A task that the whole analysis decides, rules included: what it says of a turn or of a session, as predictions.
struct CodedTask: Sendable {
  /// What the analysis says of one session.
  struct Analysed: Sendable {
    let utterances: [UtteranceAnalysis]
    let risk: SessionRisk
    let reading: Reading

    /// Whether a person is asked to read the turn.
    func hasLook(_ turn: Int) -> Bool { risk.look.contains { $0.index == turn } }
  }

  /// The label given and the probability of each.
  typealias Stated = (predicted: Int, probabilities: [Double])

  /// One decision and how it is read off an analysed session.
  struct Decision: Sendable {
    /// What is decided about.
    enum Scope: Sendable {
      case turn(@Sendable (Analysed, Int) -> Stated)
      case session(@Sendable (Analysed) -> Stated)
    }

    let name: String
    let labels: [String]
    let areLevels: Bool
    let scope: Scope

    init(_ name: String, labels: [String] = ["absent", "present"], areLevels: Bool = false, _ scope: Scope) {
      self.name = name
      self.labels = labels
      self.areLevels = areLevels
      self.scope = scope
    }
  }

  let name: String
  let decisions: [Decision]
  /// Whether the decisions are codes of one family, whose F1 are averaged, rather than views of one thing.
  let isFamily: Bool
  /// The trained model that takes part, whose training sessions are not to be judged.
  let learnsFrom: String?

  init(_ name: String, _ decisions: [Decision], isFamily: Bool = false, learnsFrom: String? = nil) {
    self.name = name
    self.decisions = decisions
    self.isFamily = isFamily
    self.learnsFrom = learnsFrom
  }

  static let all = [
    CodedTask("techniques", Technique.allCases.map { presence("technique", $0, \.techniques) }, isFamily: true),
    CodedTask("cautions", Caution.allCases.map { presence("caution", $0, \.cautions) }, isFamily: true),
    CodedTask("empathy", EmpathyMechanism.allCases.map(empathy)),
    CodedTask("bias", [bias]),
    CodedTask("risk", RiskDecisions.turns, learnsFrom: "risk"),
    CodedTask("response", RiskDecisions.response, isFamily: true),
    CodedTask("missed", [RiskDecisions.missed]),
    CodedTask("severity", RiskDecisions.severity, learnsFrom: "risk"),
  ]

  /// What persons check in a session and the weights of a programme may change: main acts, client talk, techniques and cautions.
  static let checkable = CodedTask(
    "checkable",
    [behavior, clientTalk] + all.filter { ["techniques", "cautions"].contains($0.name) }.flatMap(\.decisions))

  /// The feeling of a client's turn where the whole analysis decides it.
  static let emotion = CodedTask(
    "emotion",
    [
      Decision(
        "emotion", labels: Emotion.allCases.map(\.rawValue),
        .turn { session, turn in
          guard let finding = session.utterances[turn].emotion else {
            return nothing(Emotion.neutral.ordinal, of: Emotion.allCases.count)
          }
          return (finding.main.ordinal, finding.distribution)
        })
    ], learnsFrom: "emotion")

  private static let behavior = Decision(
    "behavior", labels: Behavior.Coarse.allCases.map(\.rawValue),
    .turn { session, turn in
      var probabilities = [Double](repeating: 0, count: Behavior.Coarse.allCases.count)
      guard let finding = session.utterances[turn].behavior,
        let predicted = Behavior.Coarse.allCases.firstIndex(of: finding.code.coarse)
      else { return nothing(probabilities.count - 1, of: probabilities.count) }
      for (code, probability) in zip(Behavior.allCases, finding.distribution) {
        guard let place = Behavior.Coarse.allCases.firstIndex(of: code.coarse) else { continue }
        probabilities[place] += probability
      }
      return (predicted, probabilities)
    })

  private static let clientTalk = Decision(
    "client_talk", labels: ClientTalk.allCases.map(\.rawValue),
    .turn { session, turn in
      guard let finding = session.utterances[turn].clientTalk else {
        return nothing(ClientTalk.neutral.ordinal, of: ClientTalk.allCases.count)
      }
      return (finding.code.ordinal, finding.distribution)
    })

  /// What is stated of a turn of which nothing is said: a label for want of another, none likelier than the rest.
  private static func nothing(_ predicted: Int, of count: Int) -> Stated {
    (predicted, [Double](repeating: 1 / Double(count), count: count))
  }

  private static func presence<C: Code>(
    _ family: String, _ code: C, _ findings: KeyPath<UtteranceAnalysis, [Finding<C>]?> & Sendable
  ) -> Decision {
    Decision(
      "\(family).\(code.rawValue)",
      .turn { session, turn in
        stated(session.utterances[turn][keyPath: findings]?.first { $0.code == code }?.probability)
      })
  }

  private static func empathy(_ mechanism: EmpathyMechanism) -> Decision {
    let levels = EmpathyMechanism.levels.map(String.init)
    return Decision(
      "empathy.\(mechanism.rawValue)", labels: levels, areLevels: true,
      .turn { session, turn in
        let found = session.utterances[turn].empathy?.first { $0.mechanism == mechanism }
        let (level, probability) = found.map { ($0.level, $0.probability) } ?? (0, 1)
        // What is left is shared by the other levels: only the given one's probability is stated.
        let rest = (1 - probability) / Double(levels.count - 1)
        return (level, levels.indices.map { $0 == level ? probability : rest })
      })
  }

  private static let bias = Decision(
    "bias",
    .turn { session, turn in
      stated(
        session.utterances[turn].bias?.map(\.probability).max(), unless: session.reading.bias?.probability(of: turn))
    })

  /// Presence with its probability, or absence with what is left of how likely a trained reader holds it present all the same. A rule
  /// that is silent states nothing: its absence counts as sure.
  static func stated(_ probability: Double?, unless read: Double? = nil) -> Stated {
    let present = probability ?? read ?? 0
    return (probability == nil ? 0 : 1, [1 - present, present])
  }

  /// What the analysis says of the coded turns and sessions, by decision.
  func predictions(_ sessions: [LabelledSession], analyzer: Analyzer) -> [String: [Prediction]] {
    let perSession = Parallel.map(sessions) { session -> [String: [Prediction]] in
      let isCoded = decisions.contains { decision in
        session.sessionLabels[decision.name] != nil || session.labels.contains { $0[decision.name] != nil }
      }
      guard isCoded else { return [:] }
      var result: [String: [Prediction]] = [:]
      let (utterances, risk, reading) = analyzer.findings(in: session.conversation)
      let analysed = Analysed(utterances: utterances, risk: risk, reading: reading)
      for decision in decisions {
        func add(_ label: String?, turn: Int, _ read: () -> Stated) {
          guard let truth = label.flatMap(decision.labels.firstIndex) else { return }
          let (predicted, probabilities) = read()
          result[decision.name, default: []].append(
            Prediction(
              session: session.id, turn: turn, truth: truth, predicted: predicted, probabilities: probabilities))
        }
        switch decision.scope {
        case .turn(let read):
          for (turn, labels) in session.labels.enumerated() {
            add(labels[decision.name], turn: turn) { read(analysed, turn) }
          }
        case .session(let read):
          add(session.sessionLabels[decision.name], turn: max(0, session.labels.count - 1)) { read(analysed) }
        }
      }
      return result
    }
    return perSession.reduce(into: [:]) { all, one in all.merge(one) { $0 + $1 } }
  }
}
