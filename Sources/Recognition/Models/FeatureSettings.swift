/// Which features a linear model reads. Stored with the model, so that training and recognition can never differ.
public struct FeatureSettings: Sendable, Equatable {
  /// The longest run of tokens of the turn itself that makes a feature, 1 to 3.
  public var own: Int
  /// The longest run of tokens of the previous turn, 0 (none) to 3.
  public var previous: Int
  /// The longest run of tokens of the next turn, 0 (none) to 3.
  public var next: Int
  /// Whether length, first and last words, question marks and overlap with the previous turn are read.
  public var shape: Bool
  /// The weight of the previous turn's features beside the turn's own, which weigh 1.
  public var previousWeight: Double
  /// The weight of the next turn's features.
  public var nextWeight: Double
  /// The weight of the shape's features.
  public var shapeWeight: Double
  /// The weight of the turn's word vector, 0 (not read) or more.
  public var vectorWeight: Double
  /// The weight of the previous turn's word vector.
  public var previousVectorWeight: Double
  /// The weight of what relates the turn to the session's change target.
  public var targetWeight: Double
  /// The weight of what the risk rules found in the turn (`RiskSignals`).
  public var signalWeight: Double
  /// In how many training turns a feature must stand to be kept.
  public var minimumTurns: Int

  /// Whether word vectors are read.
  public var readsVectors: Bool { vectorWeight > 0 || previousVectorWeight > 0 || targetWeight > 0 }

  /// Whether the findings of risk rules are read.
  public var readsSignals: Bool { signalWeight > 0 }

  /// Makes settings.
  public init(
    own: Int, previous: Int = 0, next: Int = 0, shape: Bool = false, previousWeight: Double = 1, nextWeight: Double = 1,
    shapeWeight: Double = 1, vectorWeight: Double = 0, previousVectorWeight: Double = 0, targetWeight: Double = 0,
    signalWeight: Double = 0, minimumTurns: Int = 2
  ) {
    self.own = own
    self.previous = previous
    self.next = next
    self.shape = shape
    self.previousWeight = previousWeight
    self.nextWeight = nextWeight
    self.shapeWeight = shapeWeight
    self.vectorWeight = vectorWeight
    self.previousVectorWeight = previousVectorWeight
    self.targetWeight = targetWeight
    self.signalWeight = signalWeight
    self.minimumTurns = minimumTurns
  }
}

/// The groups of features; each is brought to length 1 by itself.
public enum FeatureBlock: Int, CaseIterable, Sendable {
  case own
  case previous
  case next
  case shape

  /// The block's weight under the settings.
  func weight(_ settings: FeatureSettings) -> Float {
    switch self {
    case .own: 1
    case .previous: Float(settings.previousWeight)
    case .next: Float(settings.nextWeight)
    case .shape: Float(settings.shapeWeight)
    }
  }
}
