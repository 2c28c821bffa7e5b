/// What trained readers say of the turns of a conversation.
public struct Reading: Sendable {
  /// The risk in each turn, and the steps that answer it.
  public var risk: RiskReading
  /// How likely each therapist turn holds a wording that may land badly; nil where nobody reads for it.
  public var bias: BiasReading?
  /// The techniques in each therapist turn; nil where nobody reads for them.
  public var techniques: CodeReading<Technique>?
  /// The cautions in each therapist turn; nil where nobody reads for them.
  public var cautions: CodeReading<Caution>?

  /// Makes a reading.
  public init(
    risk: RiskReading, bias: BiasReading? = nil, techniques: CodeReading<Technique>? = nil,
    cautions: CodeReading<Caution>? = nil
  ) {
    self.risk = risk
    self.bias = bias
    self.techniques = techniques
    self.cautions = cautions
  }
}
