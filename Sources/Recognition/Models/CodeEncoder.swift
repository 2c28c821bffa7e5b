import Encoder
import JSON
import Language
import Transcripts

/// Reads with the encoder which codes of a family each therapist turn holds.
struct CodeEncoder<C: Code>: Sendable {
  private let head: Encoder.Head
  private let weighing: CodeReading<C>.Weighing

  /// Makes a reader of an encoder.
  ///
  /// - Parameters:
  ///   - name: the head's name.
  ///   - settings: the name of what weighs its scores.
  ///   - shifts: what a programme's weights add for each code; nothing when nil.
  /// - Throws: `ModelLibrary.Problem` when the encoder lacks one of the two.
  init(_ encoder: Encoder, head name: String, settings: String, shifts: [Double]? = nil) throws {
    guard let head = encoder.head(name), head.labels == C.allCases.map(\.rawValue) else {
      throw ModelLibrary.Problem(lacking: name)
    }
    guard var weighing = CodeReading<C>.Weighing(encoder.settings[settings], codes: C.allCases.count) else {
      throw ModelLibrary.Problem(lacking: settings)
    }
    if let shifts { weighing.intercepts = zip(weighing.intercepts, shifts).map(+) }
    self.head = head
    self.weighing = weighing
  }

  /// Whether a turn of these scores holds a code whose words must be looked for.
  func seeksEvidence(_ scores: [Float]) -> Bool {
    scores[head.range].enumerated().contains { weighing.isGiven($0, Double($1)) }
  }

  /// Reads a conversation.
  func read(_ conversation: Conversation, _ encoded: EncodedConversation) -> CodeReading<C> {
    let scores = conversation.turns.indices.map { index -> CodeReading<C>.Score? in
      guard conversation.turns[index].speaker == .therapist, let scores = encoded.inContext[index] else { return nil }
      let text = conversation.turns[index].text
      var score = CodeReading<C>.Score(logOdds: scores[head.range].map(Double.init))
      for (place, code) in C.allCases.enumerated() where weighing.isGiven(place, score.logOdds[place]) {
        let said = encoded.clauses[index].max {
          $0.scores[head.range.lowerBound + place] < $1.scores[head.range.lowerBound + place]
        }
        score.evidence[code] = Span(text.scalars(of: said?.tokens ?? text.tokens.indices))
      }
      return score
    }
    return CodeReading(scores: scores, weighing: weighing)
  }
}

extension CodeReading.Weighing {
  /// Reads it from an encoder's settings.
  init?(_ settings: JSONValue?, codes: Int) {
    func numbers(_ name: String, _ count: Int) -> [Double]? {
      let numbers = settings?[name]?.array?.compactMap(\.double)
      return numbers?.count == count ? numbers : nil
    }
    guard let slope = settings?["slope"]?.double, let rules = numbers("rules", Cue.Strength.allCases.count),
      let intercepts = numbers("intercepts", codes), let thresholds = numbers("thresholds", codes)
    else { return nil }
    self.init(slope: slope, rules: rules, intercepts: intercepts, thresholds: thresholds)
  }
}

extension ModelLibrary.Problem {
  /// An encoder without a decision or setting that is needed.
  init(lacking name: String) {
    self.init(description: "the encoder lacks \(name); run make encoder")
  }
}
