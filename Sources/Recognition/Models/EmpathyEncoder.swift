import Encoder
import JSON
import Language
import Statistics
import Transcripts

/// Reads with the encoder how far each therapist's turn that answers a client shows each mechanism of empathy.
struct EmpathyEncoder: Sendable {
  /// One mechanism: its scores, and how they become a level.
  private struct Reader: Sendable {
    let mechanism: EmpathyMechanism
    let head: Encoder.Head
    /// Slope and intercept of the probability of at least level 1 and at least level 2, and from which probability on each is given.
    let steps: [(slope: Double, intercept: Double, threshold: Double)]

    func logOdds(_ scores: [Float], atLeast level: Int) -> Double {
      LogOdds.split(scores[head.range], at: level)
    }

    /// The level and its probability.
    func level(_ scores: [Float]) -> (level: Int, probability: Double) {
      var atLeast = [1.0]
      var level = 0
      for (place, step) in steps.enumerated() {
        let probability = LogOdds.probability(step.slope * logOdds(scores, atLeast: place + 1) + step.intercept)
        // A higher level is never likelier than a lower one.
        atLeast.append(min(atLeast[place], probability))
        if level == place, atLeast[place + 1] >= step.threshold { level = place + 1 }
      }
      atLeast.append(0)
      return (level, Probability.rounded(atLeast[level] - atLeast[level + 1]))
    }
  }

  private let readers: [Reader]

  /// Makes a reader of an encoder.
  ///
  /// - Throws: `ModelLibrary.Problem` when the encoder lacks a decision or setting that is needed.
  init(_ encoder: Encoder) throws {
    let levels = EmpathyMechanism.levels.map(String.init)
    readers = try EmpathyMechanism.allCases.map { mechanism in
      let name = "empathy.\(mechanism.rawValue)"
      guard let head = encoder.head(name), head.labels == levels,
        let steps = encoder.settings["empathy"]?[mechanism.rawValue]?.array?.compactMap({
          $0.array?.compactMap(\.double)
        }),
        steps.count == levels.count - 1, steps.allSatisfy({ $0.count == 3 })
      else { throw ModelLibrary.Problem(lacking: name) }
      return Reader(mechanism: mechanism, head: head, steps: steps.map { ($0[0], $0[1], $0[2]) })
    }
  }

  /// How far back the client's turn may lie that a turn answers.
  private static let reach = 2

  /// Whether a turn of these scores shows a mechanism whose words must be looked for.
  func seeksEvidence(_ scores: [Float]) -> Bool { readers.contains { $0.level(scores).level > 0 } }

  /// The mechanisms of each turn, in the codebook's order; nil where no client's turn is answered.
  func read(_ conversation: Conversation, _ encoded: EncodedConversation) -> [[EmpathyFinding]?] {
    conversation.turns.indices.map { index in
      let turn = conversation.turns[index]
      guard turn.speaker == .therapist, let scores = encoded.inContext[index],
        conversation.last(.client, before: index, within: Self.reach) != nil
      else { return nil }
      return readers.map { reader in
        let (level, probability) = reader.level(scores)
        guard level > 0 else { return EmpathyFinding(reader.mechanism, level: 0, probability: probability) }
        let said = encoded.clauses[index].max {
          reader.logOdds($0.scores, atLeast: 1) < reader.logOdds($1.scores, atLeast: 1)
        }
        return EmpathyFinding(
          reader.mechanism, level: level, probability: probability,
          evidence: [Span(turn.text.scalars(of: said?.tokens ?? turn.text.tokens.indices))])
      }
    }
  }
}
