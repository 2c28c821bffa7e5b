import Encoder
import Transcripts

/// The recogniser that reads techniques, cautions, empathy, risk and wordings to review with the encoder, main acts and client talk with
/// the encoder's states beside the linear models, and feelings with both.
public struct EncoderRecognizer: Recognizer {
  private let linear: LinearRecognizer
  private let encoder: Encoder
  private let secondStage: NeighbourModel
  private let risk: RiskEncoder
  private let bias: BiasEncoder
  private let techniques: CodeEncoder<Technique>
  private let cautions: CodeEncoder<Caution>
  private let empathy: EmpathyEncoder
  private let feelings: FeelingEncoder
  private let leastOfAnyCode: Double
  private let hashes: [String: String]

  /// Makes a recogniser of a library's models and an encoder.
  ///
  /// - Parameters:
  ///   - secondStage: what decides on main acts and client talk from the encoder's states.
  ///   - hashes: the SHA-256 of the encoder's files by their names.
  ///   - shifts: what a programme adds to the log-odds of each code, by family.
  /// - Throws: `ModelLibrary.Problem` when a model lacks a decision that is needed.
  public init(
    _ library: ModelLibrary, _ encoder: Encoder, secondStage: NeighbourModel, hashes: [String: String],
    shifts: [String: [Double]] = [:]
  ) throws {
    guard let layer = secondStage.layer, (1...encoder.layerCount).contains(layer) else {
      throw ModelLibrary.Problem(description: "states.model reads none of the encoder's layers; run make models")
    }
    linear = try LinearRecognizer(library, secondStage: secondStage, stateWidth: encoder.stateWidth)
    self.encoder = encoder
    self.secondStage = secondStage
    risk = try RiskEncoder(encoder)
    bias = try BiasEncoder(encoder)
    techniques = try CodeEncoder(
      encoder, head: "technique.code", settings: "techniques", shifts: shifts[Technique.family])
    cautions = try CodeEncoder(encoder, head: "caution.code", settings: "cautions", shifts: shifts[Caution.family])
    empathy = try EmpathyEncoder(encoder)
    feelings = try FeelingEncoder(encoder)
    leastOfAnyCode = encoder.settings["least_of_any_code"]?.double ?? 0
    self.hashes = hashes
  }

  /// Makes a recogniser of what ships in the binary.
  ///
  /// - Parameter programme: what a programme's own checked sessions change in it.
  /// - Throws: `ModelLibrary.Problem`, also where the programme's weights were fitted on others than these.
  public init(_ programme: ProgrammeWeights? = nil) throws {
    let encoder = try TurnStates.embeddedEncoder.get()
    let secondStage = try TurnStates.embeddedSecondStage.get()
    let library = try ModelLibrary.embedded.get()
    let shipped = ["encoder": encoder.hash, "states": secondStage.hash]
    guard let programme else {
      try self.init(library, encoder.encoder, secondStage: secondStage.model, hashes: shipped)
      return
    }
    guard programme.base == ModelLibrary.digest(of: library.hashes.merging(shipped) { $1 }) else {
      throw ModelLibrary.Problem(
        description: "the programme's weights were fitted on other models than this build's; "
          + "run pe train --from overrides again")
    }
    try self.init(
      library, encoder.encoder, secondStage: secondStage.model.replacing(programme.heads),
      hashes: shipped.merging([ProgrammeWeights.name: programme.hash]) { $1 }, shifts: programme.shifts)
  }

  /// The name under which analyses list it.
  public var name: String { "encoder" }

  /// The models it uses.
  public var models: [String: String] { linear.models.merging(hashes) { $1 } }

  /// The share of words that are English.
  public func knownWordShare(of conversation: Conversation) -> Double? { linear.knownWordShare(of: conversation) }

  /// Adds what the models say of each turn.
  public func recognize(
    _ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]
  ) {
    let states = EncodedConversation.states(
      of: conversation, by: encoder, behind: secondStage.layer ?? TurnStates.layer)
    linear.recognize(conversation, states: states, wordVectors: reading?.wordVectors, into: &utterances)
    for (index, scores) in (reading?.feelings ?? []).enumerated() {
      guard let scores, let words = utterances[index].emotion else { continue }
      utterances[index].emotion = feelings.finding(scores, beside: words)
    }
  }

  /// The encoder reads for them.
  public var readsEmpathy: Bool { true }

  /// What a window holds, and shorter passages once more.
  public var passageLengths: [Passages.Length] { [.window, .inner] }

  /// What the encoder says of techniques, cautions and empathy, of the risk and of wordings to review.
  public func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
    let encoded = EncodedConversation(conversation, by: encoder) { scores in
      bias.seeksEvidence(scores) || techniques.seeksEvidence(scores) || cautions.seeksEvidence(scores)
        || empathy.seeksEvidence(scores)
    }
    let words = linear.reading(of: conversation, signals: signals)
    return Reading(
      risk: risk.read(conversation, encoded, beside: words.risk.scores), bias: bias.read(conversation, encoded),
      techniques: techniques.read(conversation, encoded), cautions: cautions.read(conversation, encoded),
      leastOfAnyCode: leastOfAnyCode,
      empathy: empathy.read(conversation, encoded), feelings: feelings.read(encoded),
      wordVectors: words.wordVectors)
  }
}
