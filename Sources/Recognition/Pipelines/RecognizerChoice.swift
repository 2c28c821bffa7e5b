/// The recognisers that ship in the binary.
public enum RecognizerChoice: String, CaseIterable, Sendable {
  /// Techniques, cautions, risk and wordings to review are read by the encoder, everything else by the linear models.
  case encoder
  /// Nothing but rules and linear models read: many times faster, and misses more disclosures, techniques and cautions.
  case linear

  /// What the recogniser of that choice uses, as analyses list it: name to SHA-256. Nil where it cannot be made.
  public var models: [String: String]? {
    switch self {
    case .encoder: Self.ofEncoder
    case .linear: Self.ofLinear
    }
  }

  // One by one: who reads with the linear models must not load the encoder to know them.
  private static let ofEncoder = (try? RecognizerChoice.encoder.recognizer())?.models
  private static let ofLinear = (try? RecognizerChoice.linear.recognizer())?.models

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
