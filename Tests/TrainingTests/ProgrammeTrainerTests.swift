import Language
import Recognition
import Statistics
import TestSupport
import Testing
import Transcripts

@testable import Training

/// What a programme's checked sessions change in the shipped weights.
@Suite struct ProgrammeTrainerTests {
  private static let asked = [
    "What was the week like?", "How did you sleep?", "What would you want instead?", "When did it start?",
  ]
  private static let said = ["Mm-hm.", "Right, okay.", "Yeah.", "Okay, go on."]
  private static let answers = ["Long, mostly.", "I walked home.", "My sister rang.", "The bus was late again."]

  /// Sessions in which short listening is coded as a reflection, which no other programme does, or as `other`.
  private func sessions(_ count: Int, turns: Int = 20, listening: String = "reflection") -> [LabelledSession] {
    (0..<count).map { number in
      var conversation: [Conversation.Turn] = []
      var labels: [[String: String]] = []
      for turn in 0..<turns {
        let isQuestion = (turn + number) % 2 == 0
        let words = isQuestion ? Self.asked : Self.said
        conversation.append(.init(speaker: .therapist, text: TokenizedText(words[(turn / 2 + number) % words.count])))
        labels.append(["behavior": isQuestion ? "question" : listening])
        conversation.append(
          .init(speaker: .client, text: TokenizedText(Self.answers[(turn + number) % Self.answers.count])))
        labels.append([:])
      }
      return LabelledSession(
        id: "s\(number)", group: "s\(number)", sha256: "\(number)", conversation: Conversation(turns: conversation),
        labels: labels, isBlind: false)
    }
  }

  @Test func whatAProgrammeDoesOtherwiseIsLearnt() throws {
    var steps: [Int] = []
    let outcome = try ProgrammeTrainer().train(sessions(6)) { steps.append($0) }
    #expect(steps == Array(1...ProgrammeTrainer.steps))
    #expect(outcome.parts.map(\.part) == [.behavior])
    let behavior = try #require(outcome.parts.first)
    #expect(behavior.turns == 120)
    #expect(behavior.isKept)
    #expect(behavior.after > behavior.before + 0.2)
    let weights = try #require(outcome.weights)
    #expect(weights.heads.map(\.name) == ["behavior"])
    #expect(weights.shifts.isEmpty)
    #expect(weights.sessions == 6)
    #expect(try ProgrammeWeights(bytes: weights.bytes) == weights)

    let shipped = try EncoderRecognizer()
    let own = try EncoderRecognizer(weights)
    #expect(own.models["programme"] == weights.hash)
    #expect(own.models.filter { $0.key != "programme" } == shipped.models)
    let session = sessions(7).last.map(\.conversation)
    let heard = try #require(session)
    func acts(_ recognizer: EncoderRecognizer) -> [Behavior.Coarse?] {
      Analyzer(recognizer: recognizer).findings(in: heard).utterances.map { $0.behavior?.code.coarse }
    }
    let listening = heard.turns.indices.filter { Self.said.contains(heard.turns[$0].text.text) }
    #expect(listening.count { acts(own)[$0] == .reflection } > listening.count / 2)
    #expect(listening.count { acts(shipped)[$0] == .reflection } == 0)
  }

  /// A programme that codes as the weights do gains nothing from its own, and gets none.
  @Test func whereNothingGetsBetterNothingIsMade() throws {
    let shipped = Analyzer(recognizer: try EncoderRecognizer())
    let agreeing = sessions(5).map { session in
      var session = session
      session.labels = shipped.findings(in: session.conversation).utterances.map {
        $0.behavior.map { ["behavior": $0.code.coarse.rawValue] } ?? [:]
      }
      return session
    }
    let outcome = try ProgrammeTrainer().train(agreeing)
    #expect(outcome.weights == nil)
    #expect(outcome.parts.allSatisfy { !$0.isKept && $0.after <= $0.before })
  }

  @Test func tooLittleIsRefused() throws {
    let trainer = try ProgrammeTrainer()
    #expect(throws: LinearTrainer.Problem.self) { try trainer.train(sessions(4)) }
    #expect(throws: LinearTrainer.Problem.self) { try trainer.train(sessions(6, turns: 8)) }
    #expect(throws: LinearTrainer.Problem.self) { try trainer.train([]) }
  }

  @Test func weightsOfOtherModelsAreRefused() throws {
    let other = ProgrammeWeights(base: "of another build", heads: [], shifts: [:], sessions: 9)
    #expect(throws: ModelLibrary.Problem.self) { try EncoderRecognizer(other) }
    #expect(throws: LinearModelFile.Malformed.self) { try ProgrammeWeights(bytes: Array("{}".utf8)) }
    let cut = Array(other.bytes.dropLast(20))
    #expect(throws: LinearModelFile.Malformed.self) { try ProgrammeWeights(bytes: cut) }
    let short = ProgrammeWeights(base: "", heads: [], shifts: [Technique.family: [0.5]], sessions: 9)
    #expect(throws: LinearModelFile.Malformed.self) { try ProgrammeWeights(bytes: short.bytes) }
  }

  /// A line is moved as far as it pays, and not at all where persons agree or a single turn asks for it.
  @Test func aLineMovesWherePersonsDrawItElsewhere() {
    func shift(_ turns: [(logOdds: Double, isGiven: Bool)]) -> Double {
      ProgrammeTrainer.shift(of: turns, threshold: -1)
    }
    let readings = (0..<40).map { Double($0 % 8) - 5 }
    #expect(shift(readings.map { ($0, $0 >= -1) }) == 0)
    #expect(shift(readings.map { ($0, $0 >= -2) }) == 1)
    #expect(shift(readings.map { ($0, $0 >= 1) }) < -1)
    #expect(shift([(logOdds: -2, isGiven: true)]) == 0)
    #expect(shift([]) == 0)
  }
}
