/// What a model said of one coded turn.
public struct Prediction: Sendable, Equatable {
  /// The session.
  public let session: String
  /// The turn.
  public let turn: Int
  /// The person's label.
  public let truth: Int
  /// The model's label.
  public let predicted: Int
  /// The probability of every label.
  public let probabilities: [Double]

  /// Makes a prediction.
  public init(session: String, turn: Int, truth: Int, predicted: Int, probabilities: [Double]) {
    self.session = session
    self.turn = turn
    self.truth = truth
    self.predicted = predicted
    self.probabilities = probabilities
  }
}
