/// The feeling of a client utterance.
public struct EmotionFinding: Sendable, Equatable {
  /// Unpleasant (-1) to pleasant (1): the mean valence of the distribution.
  public var valence: Double
  /// The probability of each `Emotion`, in the codebook's order.
  public var distribution: [Double]

  /// Makes a finding from a distribution over `Emotion.allCases`.
  public init(distribution: [Double]) {
    self.distribution = distribution
    let mean = zip(Emotion.allCases, distribution).reduce(0) { $0 + $1.0.valence * $1.1 }
    valence = Probability.rounded(min(max(mean, -1), 1))
  }

  /// The same given that it is no joy: "I wish I was dead" is none, whatever its words look like. Nil where nothing else is left.
  public var withoutJoy: EmotionFinding? {
    var rest = distribution
    rest[Emotion.joy.ordinal] = 0
    let sum = rest.reduce(0, +)
    return sum > 0 ? EmotionFinding(distribution: rest.map { Probability.rounded($0 / sum) }) : nil
  }

  /// The likeliest feeling; the first of the likeliest.
  public var main: Emotion {
    let best = distribution.indices.max { (distribution[$0], $1) < (distribution[$1], $0) } ?? 0
    return Emotion.allCases[best]
  }
}
