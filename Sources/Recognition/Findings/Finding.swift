/// A code that was found, with how sure and where.
public struct Finding<C: Code>: Sendable, Equatable {
  /// The code.
  public var code: C
  /// The calibrated probability that a person would give this code, 0 to 1.
  public var probability: Double
  /// The words that carried the decision, at least one place.
  public var evidence: [Span]
  /// Whether the probability lies below `Uncertainty.threshold`.
  public var isUncertain: Bool { probability < Uncertainty.threshold }
  /// The rule that fired, or nil for a trained model.
  public var rule: String?
  /// The probability of every code of the family, or empty where the family is not exclusive.
  public var distribution: [Double]
  /// Who gave it.
  public var source: CodeSource

  /// Makes a finding.
  public init(
    code: C, probability: Double, evidence: [Span], rule: String? = nil, distribution: [Double] = [],
    source: CodeSource = .recognizer
  ) {
    self.code = code
    self.probability = probability
    self.evidence = evidence
    self.rule = rule
    self.distribution = distribution
    self.source = source
  }
}

/// Who gave a code.
public enum CodeSource: String, Sendable {
  /// The models and rules.
  case recognizer
  /// A person, in place of what the models and rules said.
  case supervisor
}

/// When a code is called uncertain.
public enum Uncertainty {
  /// Codes below this probability are marked `uncertain`, and are not quoted as evidence in reports (`reports.md`, Words).
  public static let threshold = 0.6
}

/// Probabilities are kept to four decimals, so that what is written and read back is the same.
public enum Probability {
  /// The nearest kept value.
  public static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
