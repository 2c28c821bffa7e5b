import EmbeddedFiles
import Encoder
import Transcripts

/// The states in which the shipped encoder is half way through reading the turns of a conversation: what its words mean in their place,
/// before the upper layers turn to what the network was trained to decide.
public struct TurnStates: Sendable {
  /// How many numbers a state has.
  public let width: Int
  private let encoder: Encoder
  private let layer: Int

  /// Behind this layer states are read. Of six, the third says most about main acts and client talk together on AnnoMI in five folds
  /// (macro-F1 .770 and .531 with the turn's own state; the second .771 and .514, the fourth .766 and .526): behind the
  /// last one the state has turned to risk, wordings and techniques.
  public static let layer = 3

  /// Makes a reader of the encoder that ships in the binary.
  ///
  /// - Throws: `ModelLibrary.Problem`.
  public init() throws {
    encoder = try Self.embeddedEncoder.get().encoder
    layer = Self.layer
    width = encoder.stateWidth
  }

  /// Each turn's state; empty where it has no words.
  public func states(of conversation: Conversation) -> [[Float]] {
    EncodedConversation.states(of: conversation, by: encoder, behind: layer)
  }

  /// What decides from the states, as it ships in the binary, with its hash, or why it cannot be read.
  public static let embeddedSecondStage = Result { () -> (model: NeighbourModel, hash: String) in
    guard let bytes = EmbeddedFile("states.model")?.bytes else {
      throw ModelLibrary.Problem(description: "the model file states.model is missing; run make models")
    }
    do {
      return (try NeighbourModel(bytes: bytes), SHA256.hexadecimal(of: bytes))
    } catch {
      throw ModelLibrary.Problem(description: "states.model cannot be used: \(error); run make models")
    }
  }

  /// The encoder that ships in the binary with its hash, or why it cannot be read.
  static let embeddedEncoder = Result { () -> (encoder: Encoder, hash: String) in
    guard let bytes = EmbeddedFile("encoder.model")?.bytes else {
      throw ModelLibrary.Problem(description: "the model file encoder.model is missing; run make encoder")
    }
    do {
      return (try Encoder(bytes: bytes), SHA256.hexadecimal(of: bytes))
    } catch {
      throw ModelLibrary.Problem(description: "encoder.model cannot be used: \(error); run make encoder")
    }
  }
}
