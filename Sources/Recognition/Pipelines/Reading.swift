/// What trained readers say of the turns of a conversation.
public struct Reading: Sendable {
  /// The risk in each turn, and the steps that answer it.
  public var risk: RiskReading
  /// How likely each therapist turn holds a wording that may land badly; nil where nobody reads for it.
  public var bias: BiasReading?

  /// Makes a reading.
  public init(risk: RiskReading, bias: BiasReading? = nil) {
    self.risk = risk
    self.bias = bias
  }
}
