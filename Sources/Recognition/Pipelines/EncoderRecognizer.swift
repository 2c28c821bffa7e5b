import EmbeddedFiles
import Encoder
import Transcripts

/// The recogniser that reads techniques, cautions, empathy, risk and wordings to review with the encoder, and what is trained besides with
/// the linear models.
public struct EncoderRecognizer: Recognizer {
  private let linear: LinearRecognizer
  private let encoder: Encoder
  private let risk: RiskEncoder
  private let bias: BiasEncoder
  private let techniques: CodeEncoder<Technique>
  private let cautions: CodeEncoder<Caution>
  private let empathy: EmpathyEncoder
  private let leastOfAnyCode: Double
  private let hash: String

  /// Makes a recogniser of a library's models and an encoder.
  ///
  /// - Parameter hash: the SHA-256 of the encoder's file.
  /// - Throws: `ModelLibrary.Problem` when a model lacks a decision that is needed.
  public init(_ library: ModelLibrary, _ encoder: Encoder, hash: String) throws {
    linear = try LinearRecognizer(library)
    self.encoder = encoder
    risk = try RiskEncoder(encoder)
    bias = try BiasEncoder(encoder)
    techniques = try CodeEncoder(encoder, head: "technique.code", settings: "techniques")
    cautions = try CodeEncoder(encoder, head: "caution.code", settings: "cautions")
    empathy = try EmpathyEncoder(encoder)
    leastOfAnyCode = encoder.settings["least_of_any_code"]?.double ?? 0
    self.hash = hash
  }

  /// Makes a recogniser of what ships in the binary.
  ///
  /// - Throws: `ModelLibrary.Problem`.
  public init() throws {
    let (encoder, hash) = try Self.embedded.get()
    try self.init(try ModelLibrary.embedded.get(), encoder, hash: hash)
  }

  /// The encoder that ships in the binary with its hash, or why it cannot be read.
  private static let embedded = Result { () -> (Encoder, String) in
    guard let bytes = EmbeddedFile("encoder.model")?.bytes else {
      throw ModelLibrary.Problem(description: "the model file encoder.model is missing; run make encoder")
    }
    do {
      return (try Encoder(bytes: bytes), SHA256.hexadecimal(of: bytes))
    } catch {
      throw ModelLibrary.Problem(description: "encoder.model cannot be used: \(error); run make encoder")
    }
  }

  /// The name under which analyses list it.
  public var name: String { "encoder" }

  /// The models it uses.
  public var models: [String: String] { linear.models.merging(["encoder": hash]) { $1 } }

  /// The share of words that are English.
  public func knownWordShare(of conversation: Conversation) -> Double? { linear.knownWordShare(of: conversation) }

  /// Adds what the models say of each turn.
  public func recognize(
    _ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]
  ) {
    linear.recognize(conversation, after: reading, into: &utterances)
  }

  /// The encoder reads for them.
  public var readsEmpathy: Bool { true }

  /// Long passages.
  public var passageLength: Passages.Length { .long }

  /// What the encoder says of techniques, cautions and empathy, of the risk and of wordings to review.
  public func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
    let encoded = EncodedConversation(conversation, by: encoder) { scores in
      bias.seeksEvidence(scores) || techniques.seeksEvidence(scores) || cautions.seeksEvidence(scores)
        || empathy.seeksEvidence(scores)
    }
    return Reading(
      risk: risk.read(conversation, encoded), bias: bias.read(conversation, encoded),
      techniques: techniques.read(conversation, encoded), cautions: cautions.read(conversation, encoded),
      leastOfAnyCode: leastOfAnyCode,
      empathy: empathy.read(conversation, encoded))
  }
}
