import Encoder
import JSON
import Language
import Statistics
import Transcripts

/// Reads with the encoder how likely each therapist turn holds a wording that may land badly, whom it is about and how it works.
struct BiasEncoder: Sendable {
  private let flag: Encoder.Head
  private let type: Encoder.Head
  private let kind: Encoder.Head
  private let weighing: BiasReading.Weighing

  /// Under these log-odds nobody looks for the words that carry it.
  private static let leastOdds = -1.5

  /// Makes a reader of an encoder.
  ///
  /// - Throws: `ModelLibrary.Problem` when it lacks a decision or setting that is needed.
  init(_ encoder: Encoder) throws {
    func head(_ name: String, _ labels: [String]) throws -> Encoder.Head {
      guard let head = encoder.head(name), head.labels == labels else { throw ModelLibrary.Problem(lacking: name) }
      return head
    }
    flag = try head("bias.flag", ["absent", "present"])
    type = try head("bias.type", BiasType.allCases.map(\.rawValue))
    kind = try head("bias.kind", BiasKind.allCases.map(\.rawValue))
    guard let weighing = BiasReading.Weighing(encoder.settings["bias"]) else {
      throw ModelLibrary.Problem(lacking: "bias")
    }
    self.weighing = weighing
  }

  /// Whether the words that carry a turn of these scores are looked for.
  func seeksEvidence(_ scores: [Float]) -> Bool { logOdds(scores) >= Self.leastOdds }

  /// Reads a conversation.
  func read(_ conversation: Conversation, _ encoded: EncodedConversation) -> BiasReading {
    let scores = conversation.turns.indices.map { index -> BiasReading.Score? in
      guard conversation.turns[index].speaker == .therapist, let scores = encoded.inContext[index] else { return nil }
      return BiasReading.Score(
        logOdds: logOdds(scores), types: scores[type.range].map(Double.init),
        kinds: scores[kind.range].map(Double.init),
        evidence: evidence(of: conversation.turns[index].text, encoded.clauses[index]))
    }
    return BiasReading(scores: scores, weighing: weighing)
  }

  private func logOdds(_ scores: [Float]) -> Double {
    Double(scores[flag.range.upperBound - 1]) - Double(scores[flag.range.lowerBound])
  }

  /// At most so many clauses are shown.
  private static let mostClauses = 2

  /// The clauses that make the turn what it is, the strongest first.
  private func evidence(of text: TokenizedText, _ clauses: [EncodedConversation.Clause]) -> [Span] {
    let ranked = clauses.map { ($0.tokens, logOdds($0.scores)) }.sorted { $0.1 > $1.1 }
    guard !ranked.isEmpty else { return [Span(text.scalars(of: text.tokens.indices))] }
    return ranked.enumerated().filter { rank, clause in rank == 0 || (rank < Self.mostClauses && clause.1 > 0) }.map {
      Span(text.scalars(of: $0.element.0))
    }
  }
}

extension BiasReading.Weighing {
  /// Reads it from an encoder's settings.
  init?(_ settings: JSONValue?) {
    guard let slope = settings?["slope"]?.double, let intercept = settings?["intercept"]?.double,
      let rules = settings?["rules"]?.array?.compactMap(\.double), rules.count == 3,
      let withRule = settings?["with_rule"]?.double, let withoutRule = settings?["without_rule"]?.double
    else { return nil }
    self.init(slope: slope, intercept: intercept, rules: rules, withRule: withRule, withoutRule: withoutRule)
  }
}
