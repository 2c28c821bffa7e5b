import EmbeddedFiles
import Language
import Transcripts

/// The trained models that recognition reads.
public struct ModelLibrary: Sendable {
  /// Main acts, their subtypes and which acts a turn holds.
  public let therapist: LinearModel
  /// Which way client turns lean.
  public let client: LinearModel
  /// Decisions on therapist turns that read the turns around them.
  public let neighbours: NeighbourModel
  /// What words mean, roughly.
  public let vectors: WordVectors
  /// The feeling of client turns.
  public let emotion: LinearModel
  /// What needs a person although no rule could place it.
  public let risk: LinearModel
  /// English words, for the language check.
  public let words: KnownWords
  /// For each model by name, the SHA-256 of its file.
  public let hashes: [String: String]

  /// Why a library cannot be made.
  public struct Problem: Error, CustomStringConvertible {
    /// What is wrong and what to do.
    public let description: String
  }

  /// Makes a library of files, given by name.
  ///
  /// - Throws: `Problem` when one is missing or malformed.
  public init(file: (String) -> [UInt8]?) throws {
    func bytes(_ name: String) throws -> [UInt8] {
      guard let bytes = file(name) else {
        throw Problem(description: "the model file \(name) is missing; run make models")
      }
      return bytes
    }
    func model(_ name: String) throws -> (LinearModel, String) {
      let bytes = try bytes("\(name).model")
      do {
        return (try LinearModelFile.model(from: bytes), SHA256.hexadecimal(of: bytes))
      } catch {
        throw Problem(description: "\(name).model is \(error); run make models")
      }
    }
    let (therapist, therapistHash) = try model("therapist")
    let (client, clientHash) = try model("client")
    let (emotion, emotionHash) = try model("emotion")
    let (risk, riskHash) = try model("risk")
    let words = try bytes("english.words")
    let neighbourBytes = try bytes("neighbours.model")
    let vectorBytes = try bytes("words.vectors")
    do {
      neighbours = try NeighbourModel(bytes: neighbourBytes)
      vectors = try WordVectors(bytes: vectorBytes)
    } catch {
      throw Problem(description: "\(error); run make models")
    }
    self.therapist = therapist
    self.client = client
    self.emotion = emotion
    self.risk = risk
    self.words = words.withUnsafeBytes { KnownWords(bytes: $0) }
    hashes = [
      "therapist": therapistHash, "client": clientHash, "emotion": emotionHash, "risk": riskHash,
      "english": SHA256.hexadecimal(of: words), "neighbours": SHA256.hexadecimal(of: neighbourBytes),
      "vectors": SHA256.hexadecimal(of: vectorBytes),
    ]
  }

  /// The table of word vectors that ships in the binary: training reads it too.
  public static let embeddedVectors = Result {
    guard let bytes = EmbeddedFile("words.vectors")?.bytes else {
      throw Problem(description: "the table words.vectors is missing; run make vectors")
    }
    return try WordVectors(bytes: bytes)
  }

  /// The library that ships in the binary, or why it cannot be read.
  public static let embedded = Result { try ModelLibrary { EmbeddedFile($0)?.bytes } }
}

extension ModelLibrary {
  /// One SHA-256 for a set of models: over their names and hashes.
  public static func digest(of models: [String: String]) -> String {
    let text = models.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
    return SHA256.hexadecimal(of: Array(text.utf8))
  }

  /// The model that scores a speaker's turns: the therapist's but for clients.
  func model(of speaker: Speaker) -> LinearModel { speaker == .client ? client : therapist }

  /// The model of that name; the therapist's where there is none.
  public func model(for name: String) -> LinearModel {
    [client, emotion, risk].first { $0.name == name } ?? therapist
  }
}
