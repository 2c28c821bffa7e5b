import Language
import Recognition
import Testing
import Transcripts

@testable import Training

/// How the feelings are judged that the encoder and words give together.
@Suite struct EmotionEvaluationTests {
  private func evaluation(_ turns: [(Speaker, String, String)]) throws -> Evaluation {
    let session = LabelledSession(
      id: "s", group: "s", sha256: "00",
      conversation: Conversation(turns: turns.map { .init(speaker: $0.0, text: TokenizedText($0.1)) }),
      labels: turns.map { ["emotion": $0.2] })
    var corpus = try LabelledCorpus(paths: [])
    corpus.sessions = [session]
    let evaluator = try #require(Evaluator(task: "emotion"))
    let evaluations = try evaluator.evaluated(
      corpus, with: ModelLibrary.embedded.get(), for: .encoder,
      recognizer: { try RecognizerChoice.encoder.recognizer() })
    return try #require(evaluations.first)
  }

  @Test func itIsTheWholeAnalysisThatIsJudged() throws {
    let anger = "How dare they treat her like that."
    let judged = try evaluation([(.client, anger, "anger"), (.client, "How dare they ask for that.", "anger")])
    #expect(judged.accuracy == 1)
    #expect(judged.protocolName.contains("encoder"))
  }

  /// A therapist's turn has no feeling and neither has one without words, whatever a file says: nothing is stated of them.
  @Test func whatHasNoFeelingIsJudgedAsNothingSaid() throws {
    let judged = try evaluation([
      (.client, "How dare they treat her like that.", "anger"), (.therapist, "How dare they.", "anger"),
      (.client, "...", "sadness"),
    ])
    #expect(judged.turns == 3)
    let stated = judged.predictions.map { $0.probabilities[$0.predicted] }
    #expect(stated.count { abs($0 - 1.0 / 7) < 0.001 } >= 1)
    #expect(judged.predictions[1].predicted == Emotion.neutral.ordinal)
  }
}
