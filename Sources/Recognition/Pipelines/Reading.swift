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
  /// The least probability that a turn holds any of the codes found in it, for any to be given: most turns hold none.
  public var leastOfAnyCode: Double
  /// How far each therapist turn shows each mechanism of empathy, nil where it answers no client's; nil where nobody reads for them.
  public var empathy: [[EmpathyFinding]?]?
  /// The scores of the feelings in each client's turn, in the codebook's order; nil where nobody reads for them.
  public var feelings: [[Float]?]?
  /// The word vectors of all turns, for whoever needs them again; nil where nobody made them.
  public var wordVectors: [Float]?

  /// Makes a reading.
  public init(
    risk: RiskReading, bias: BiasReading? = nil, techniques: CodeReading<Technique>? = nil,
    cautions: CodeReading<Caution>? = nil, leastOfAnyCode: Double = 0, empathy: [[EmpathyFinding]?]? = nil,
    feelings: [[Float]?]? = nil, wordVectors: [Float]? = nil
  ) {
    self.risk = risk
    self.bias = bias
    self.techniques = techniques
    self.cautions = cautions
    self.leastOfAnyCode = leastOfAnyCode
    self.empathy = empathy
    self.feelings = feelings
    self.wordVectors = wordVectors
  }
}
