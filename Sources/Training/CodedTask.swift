import Recognition
import Transcripts

/// A task that the whole analysis decides, rules included: what it says of a turn, as predictions.
struct CodedTask: Sendable {
  /// One decision and how it is read off an analysed turn.
  struct Decision: Sendable {
    let name: String
    let labels: [String]
    let areLevels: Bool
    /// The label given and the probability of each.
    let read: @Sendable (UtteranceAnalysis) -> (predicted: Int, probabilities: [Double])
  }

  let name: String
  let decisions: [Decision]

  static let all = [
    CodedTask(name: "techniques", decisions: Technique.allCases.map { presence("technique", $0, \.techniques) }),
    CodedTask(name: "cautions", decisions: Caution.allCases.map { presence("caution", $0, \.cautions) }),
    CodedTask(name: "bias", decisions: [bias]),
    CodedTask(name: "risk", decisions: [riskLevel]),
  ]

  private static func presence<C: Code>(
    _ family: String, _ code: C, _ findings: KeyPath<UtteranceAnalysis, [Finding<C>]?> & Sendable
  ) -> Decision {
    Decision(name: "\(family).\(code.rawValue)", labels: ["absent", "present"], areLevels: false) { utterance in
      stated(utterance[keyPath: findings]?.first { $0.code == code }?.probability)
    }
  }

  private static let bias = Decision(name: "bias", labels: ["absent", "present"], areLevels: false) { utterance in
    stated(utterance.bias?.map(\.probability).max())
  }

  /// The highest level told in the turn; a denial is none.
  private static let riskLevel = Decision(
    name: "risk.level", labels: RiskLevel.allCases.map(\.rawValue), areLevels: true
  ) { utterance in
    var probabilities = [Double](repeating: 0, count: RiskLevel.allCases.count)
    let highest = utterance.risk?.filter { !$0.isDenial }.max { $0.level < $1.level }
    let place = highest.flatMap { RiskLevel.allCases.firstIndex(of: $0.level) } ?? 0
    probabilities[place] = highest?.probability ?? 1
    if place > 0 { probabilities[0] = 1 - probabilities[place] }
    return (place, probabilities)
  }

  /// A rule that is silent states nothing: its absence counts as sure.
  private static func stated(_ probability: Double?) -> (predicted: Int, probabilities: [Double]) {
    guard let probability else { return (0, [1, 0]) }
    return (1, [1 - probability, probability])
  }

  /// What the analysis says of the coded turns, by decision.
  func predictions(_ sessions: [LabelledSession], analyzer: Analyzer) -> [String: [Prediction]] {
    let perSession = Parallel.map(sessions) { session -> [String: [Prediction]] in
      guard session.labels.contains(where: { labels in decisions.contains { labels[$0.name] != nil } }) else {
        return [:]
      }
      var result: [String: [Prediction]] = [:]
      let analysed = analyzer.utterances(of: session.conversation)
      for (turn, labels) in session.labels.enumerated() {
        for decision in decisions {
          guard let truth = labels[decision.name].flatMap(decision.labels.firstIndex) else { continue }
          let (predicted, probabilities) = decision.read(analysed[turn])
          result[decision.name, default: []].append(
            Prediction(
              session: session.id, turn: turn, truth: truth, predicted: predicted, probabilities: probabilities))
        }
      }
      return result
    }
    return perSession.reduce(into: [:]) { all, one in all.merge(one) { $0 + $1 } }
  }
}
