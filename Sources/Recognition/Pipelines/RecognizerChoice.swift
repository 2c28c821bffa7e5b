/// The recognisers that ship in the binary.
public enum RecognizerChoice: String, CaseIterable, Sendable {
  /// Risk and wordings to review are read by the encoder, everything else by the linear models.
  case encoder
  /// Everything is read by the linear models: many times faster, and misses more disclosures.
  case linear

  /// The recogniser with the models in the binary.
  ///
  /// - Throws: `ModelLibrary.Problem`.
  public func recognizer() throws -> any Recognizer {
    switch self {
    case .encoder: try EncoderRecognizer()
    case .linear: try LinearRecognizer(try ModelLibrary.embedded.get())
    }
  }
}
