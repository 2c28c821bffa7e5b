/// How likely a therapist utterance holds a question, a reflection and an input, whatever its main act (codebook 1).
public struct Acts: Sendable, Equatable {
  /// The probability of a question, 0 to 1.
  public var question: Double
  /// The probability of a reflection, 0 to 1.
  public var reflection: Double
  /// The probability of an input, 0 to 1.
  public var input: Double

  /// Makes the three.
  public init(question: Double, reflection: Double, input: Double) {
    self.question = question
    self.reflection = reflection
    self.input = input
  }
}
