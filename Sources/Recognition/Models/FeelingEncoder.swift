import Encoder
import JSON
import Statistics
import Transcripts

/// Reads with the encoder which feeling a client's turn shows, beside what its words alone say.
struct FeelingEncoder: Sendable {
  /// The least probability of a feeling by its words that counts: what is printed has four decimals.
  private static let leastByWords = 0.0001

  private let head: Encoder.Head
  private let slope: Double
  private let slopeOfWords: Double
  private let intercepts: [Double]

  /// Makes a reader of an encoder.
  ///
  /// - Throws: `ModelLibrary.Problem` when the encoder lacks the decision or its setting.
  init(_ encoder: Encoder) throws {
    let name = "emotion.feeling"
    let settings = encoder.settings["feelings"]
    guard let head = encoder.head(name), head.labels == Emotion.allCases.map(\.rawValue),
      let slope = settings?["slope"]?.double, let slopeOfWords = settings?["words"]?.double,
      let intercepts = settings?["intercepts"]?.array?.compactMap(\.double), intercepts.count == head.labels.count
    else { throw ModelLibrary.Problem(lacking: name) }
    self.head = head
    self.slope = slope
    self.slopeOfWords = slopeOfWords
    self.intercepts = intercepts
  }

  /// The score of each feeling in each client's turn, read by itself as the comments were that it was learnt from; nil in other turns.
  func read(_ encoded: EncodedConversation) -> [[Float]?] {
    encoded.ofNobody.map { scores in scores.map { Array($0[head.range]) } }
  }

  /// What scores and words say together: a product of both distributions, as weighed on comments that neither learnt from.
  func finding(_ scores: [Float], beside words: EmotionFinding) -> EmotionFinding {
    let logits = scores.indices.map { place in
      slope * Double(scores[place]) + intercepts[place]
        + slopeOfWords * Logarithm.natural(max(words.distribution[place], Self.leastByWords))
    }
    let highest = logits.max() ?? 0
    let parts = logits.map { Logarithm.exponential($0 - highest) }
    let sum = parts.reduce(0, +)
    return EmotionFinding(distribution: parts.map { Probability.rounded($0 / sum) })
  }
}
