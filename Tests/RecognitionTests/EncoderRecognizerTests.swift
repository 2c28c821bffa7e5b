import EmbeddedFiles
import Encoder
import JSON
import Language
import Testing
import Transcripts

@testable import Recognition

/// What the encoder and the linear models say together.
@Suite struct EncoderRecognizerTests {
  /// The shipped encoder, its bytes changed.
  private func recognizer(_ change: (inout [UInt8]) -> Void = { _ in }) throws -> EncoderRecognizer {
    var bytes = try #require(EmbeddedFile("encoder.model")?.bytes)
    change(&bytes)
    return try EncoderRecognizer(
      ModelLibrary.embedded.get(), Encoder(bytes: bytes), secondStage: TurnStates.embeddedSecondStage.get().model,
      hashes: [:])
  }

  /// Puts a name of the same length in the place of one in the header.
  private func rename(_ name: String, _ other: String, in bytes: inout [UInt8]) {
    let old = Array("\"\(name)\"".utf8)
    guard let place = (0..<500_000).first(where: { bytes[$0] == old[0] && bytes[$0...].starts(with: old) }) else {
      return
    }
    bytes.replaceSubrange(place..<place + old.count, with: Array("\"\(other)\"".utf8))
  }

  @Test func aNetworkWithoutWhatWeighsItIsRefused() throws {
    #expect(throws: Never.self) { try recognizer() }
    for (name, other) in [("beside_words", "beside_wordz"), ("feelings", "feelingz")] {
      #expect(throws: ModelLibrary.Problem.self) { try recognizer { rename(name, other, in: &$0) } }
    }
  }

  /// Whoever remakes a linear model must fit anew how the encoder is weighed with it (`Models/encoder/another-round.sh`).
  @Test func theNetworkIsWeighedWithTheLinearModelsThatShip() throws {
    let settings = try TurnStates.embeddedEncoder.get().encoder.settings
    let hashes = try ModelLibrary.embedded.get().hashes
    #expect(settings["risk"]?["beside_words"]?["model"]?.string == hashes["risk"])
    #expect(settings["feelings"]?["model"]?.string == hashes["emotion"])
  }

  /// Words alone say nothing of it.
  @Test func theEncoderReadsAFeelingThatWordsDoNotName() throws {
    let conversation = Conversation(
      turns: [.init(speaker: .client, text: TokenizedText("How dare they treat her like that."))])
    func emotion(_ recognizer: any Recognizer) -> EmotionFinding? {
      Analyzer(recognizer: recognizer).findings(in: conversation).utterances[0].emotion
    }
    let words = try #require(emotion(LinearRecognizer(ModelLibrary.embedded.get())))
    let both = try #require(emotion(recognizer()))
    #expect(words.main == .neutral)
    #expect(both.main == .anger)
    #expect(abs(both.distribution.reduce(0, +) - 1) < 0.001)
  }

  /// Feelings are read without the group of whom a turn speaks, risk as it was said.
  @Test func aGroupIsReadForRiskAlone() throws {
    let encoder = try TurnStates.embeddedEncoder.get().encoder
    let read = ["I am so fat that I can't eat.", "I am so tall that I can't eat."].map { text in
      EncodedConversation(
        Conversation(turns: [
          .init(speaker: .therapist, text: TokenizedText("Yes?")), .init(speaker: .client, text: TokenizedText(text)),
        ]), by: encoder
      ) { _ in false }
    }
    #expect(read[0].ofNobody[1] != nil)
    #expect(read[0].ofNobody[1] == read[1].ofNobody[1])
    #expect(read[0].inContext[1] != read[1].inContext[1])
    #expect(read[0].alone[1] != read[1].alone[1])
  }

  /// A turn of many passages has one feeling; a therapist's has none.
  @Test func aLongTurnHasOneFeeling() throws {
    let text = Array(repeating: "How dare they treat her like that, after all she did for the place.", count: 14)
    let conversation = Conversation(turns: [
      .init(speaker: .therapist, text: TokenizedText("How dare they?")),
      .init(speaker: .client, text: TokenizedText(text.joined(separator: " "))),
    ])
    let passages = try Passages(conversation, recognizer().passageLengths)
    #expect(passages.places.contains { $0.isInner })
    let found = try Analyzer(recognizer: recognizer()).findings(in: conversation).utterances
    #expect(found[0].emotion == nil)
    #expect(found[1].emotion?.main == .anger)
  }
}
