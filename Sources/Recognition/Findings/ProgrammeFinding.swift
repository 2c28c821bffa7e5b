/// A programme's code in a turn.
public struct ProgrammeFinding: Sendable, Equatable {
  /// The code.
  public var code: ProgrammeCode
  /// How often the words are right by their author's estimate, 0 to 1: nobody has measured it.
  public var probability: Double
  /// The words that show it.
  public var evidence: [Span]

  /// Makes a finding.
  public init(code: ProgrammeCode, probability: Double, evidence: [Span]) {
    self.code = code
    self.probability = probability
    self.evidence = evidence
  }
}
