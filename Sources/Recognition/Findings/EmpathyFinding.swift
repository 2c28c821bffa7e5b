/// How far one mechanism of empathy is shown in a therapist's turn.
public struct EmpathyFinding: Sendable, Equatable {
  /// The mechanism.
  public var mechanism: EmpathyMechanism
  /// How far, one of `EmpathyMechanism.levels`.
  public var level: Int
  /// How likely a person would give that level, 0 to 1.
  public var probability: Double
  /// The words that carry it most; none at level 0.
  public var evidence: [Span]

  /// Makes a finding.
  public init(_ mechanism: EmpathyMechanism, level: Int, probability: Double, evidence: [Span] = []) {
    self.mechanism = mechanism
    self.level = level
    self.probability = probability
    self.evidence = evidence
  }
}
