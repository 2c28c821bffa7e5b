import JSON
import Language
import Recognition
import Statistics
import TestSupport
import Testing
import Training
import Transcripts

/// A little world in which questions ask, reflections start with "so you", and everything else hums.
struct LabelledSessions {
  let sessions: [LabelledSession]

  private static let words = [
    "sleep", "work", "drinking", "running", "mother", "money", "school", "evening", "pain", "plan",
  ]

  init(count: Int, seed: UInt64 = 3, permuted: Bool = false) {
    var generator = SeededGenerator(seed: seed)
    var sessions: [LabelledSession] = []
    for number in 0..<count {
      var turns: [Conversation.Turn] = []
      var labels: [[String: String]] = []
      for _ in 0..<12 {
        func word() -> String { Self.words[generator.next(below: Self.words.count)] }
        let kind = generator.next(below: 4)
        let text =
          switch kind {
          case 0: "how is the \(word()) and the \(word()) ?"
          case 1: "so you feel the \(word()) weighs on the \(word()) ."
          case 2: "studies show that \(word()) helps with \(word()) ."
          default: "mm-hm , \(word())"
          }
        let label = permuted ? generator.next(below: 4) : kind
        turns.append(.init(speaker: .therapist, text: TokenizedText(text)))
        labels.append(["behavior": ["question", "reflection", "input", "other"][label]])
        turns.append(.init(speaker: .client, text: TokenizedText("well the \(word()) again")))
        labels.append([:])
      }
      let sha256 = SHA256.hexadecimal(of: Array("session \(number)".utf8))
      sessions.append(
        LabelledSession(
          id: "s\(number)", group: "g\(number / 2)", sha256: sha256, conversation: Conversation(turns: turns),
          labels: labels))
    }
    self.sessions = sessions
  }
}

@Suite struct TrainerTests {
  private let task = TaskDefinition(
    name: "therapist", speaker: .therapist, heads: [.init("behavior", Behavior.Coarse.allCases.map(\.rawValue))],
    settings: TaskDefinition.therapist.settings, cost: 0.2)
  private let vectors: WordVectors

  init() throws {
    vectors = try ModelLibrary.embeddedVectors.get()
  }

  private func evaluation(_ sessions: [LabelledSession]) throws -> Evaluation {
    let predictions = try CrossValidation.predictions(task, sessions, folds: 5, wordVectors: vectors)
    return Evaluation(
      task: "behavior", gold: "made", protocolName: "5 folds", predictions: try #require(predictions["behavior"]),
      labels: task.heads[0].labels, repetitions: 200)
  }

  @Test func learnsWhatIsThere() throws {
    let result = try evaluation(LabelledSessions(count: 20).sessions)
    #expect(result.macroF1 > 0.95)
    #expect(result.turns == 240)
  }

  /// What is told of a turn that its own group was not learnt from is right where something can be learnt, and at chance where not.
  @Test(arguments: [false, true]) func unseenTurnsAreJudgedWithoutTheirGroup(permuted: Bool) throws {
    let sessions = LabelledSessions(count: 40, permuted: permuted).sessions
    let unseen = try LinearTrainer(task, wordVectors: vectors).trainTellingUnseen(sessions).unseen
    #expect(unseen.count == 40 * 12)
    let labels = Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, $0.labels) })
    let right = unseen.count { turn in
      let probabilities = turn.decisions[0].probabilities
      let said = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
      return labels[turn.session]?[turn.turn]["behavior"] == task.heads[0].labels[said]
    }
    #expect(permuted ? right < 40 * 12 * 34 / 100 : right > 40 * 12 * 95 / 100)
    #expect(unseen[0].json["session"]?.string == "s0" && unseen[0].json["turn"]?.int == 0)
    #expect(unseen[0].json["behavior"]?.array?.count == 4)
  }

  /// Labels dealt at random cannot be learnt: anything above chance would show that a fold saw its own answers.
  @Test func permutedLabelsScoreAtChance() throws {
    let result = try evaluation(LabelledSessions(count: 60, permuted: true).sessions)
    let interval = try #require(result.macroF1Interval)
    #expect(result.macroF1 < 0.31)
    #expect(interval.lower < 0.25)
    #expect(abs(result.kappa ?? 0) < 0.08)
  }

  @Test func sameSessionsGiveTheSameBytes() throws {
    let sessions = LabelledSessions(count: 10).sessions
    let first = LinearModelFile.bytes(of: try LinearTrainer(task, wordVectors: vectors).train(sessions))
    let second = LinearModelFile.bytes(of: try LinearTrainer(task, wordVectors: vectors).train(sessions))
    #expect(first == second)
  }

  @Test func aModelSurvivesItsFile() throws {
    let sessions = LabelledSessions(count: 10).sessions
    let model = try LinearTrainer(task, wordVectors: vectors).train(sessions)
    let copy = try LinearModelFile.model(from: LinearModelFile.bytes(of: model))
    #expect(LinearModelFile.bytes(of: copy) == LinearModelFile.bytes(of: model))
    var words = model.vectorizer()
    words.read(2, of: sessions[0].conversation, wordVectors: vectors.vectors(of: sessions[0].conversation))
    #expect(!model.denseWeights.isEmpty)
    #expect(copy.scores(words.vector) == model.scores(words.vector))
    #expect(copy.manifest.count == 10)
  }

  @Test(arguments: [0, 4, 11, 40, 400]) func aCutFileIsRefused(_ length: Int) throws {
    let bytes = LinearModelFile.bytes(
      of: try LinearTrainer(task, wordVectors: vectors).train(LabelledSessions(count: 6).sessions))
    #expect(throws: LinearModelFile.Malformed.self) { try LinearModelFile.model(from: Array(bytes.prefix(length))) }
    #expect(throws: LinearModelFile.Malformed.self) { try LinearModelFile.model(from: Array(bytes.dropLast())) }
  }

  @Test func refusesWhatCannotBeJudged() {
    let sessions = LabelledSessions(count: 4).sessions
    #expect(throws: LinearTrainer.Problem.self) {
      try CrossValidation.predictions(task, sessions, folds: 5, wordVectors: vectors)
    }
    #expect(throws: LinearTrainer.Problem.self) { try LinearTrainer(task, wordVectors: vectors).train([]) }
  }

  @Test func foldsNeverSplitAGroup() {
    let sizes = Dictionary(uniqueKeysWithValues: (0..<37).map { ("g\($0)", 1 + $0 % 7) })
    let assigned = GroupedFolds.assign(sizes, folds: 5, seed: 1)
    #expect(assigned.count == 37)
    let loads = (0..<5).map { fold in sizes.reduce(0) { $0 + (assigned[$1.key] == fold ? $1.value : 0) } }
    #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= 7)
    #expect(assigned == GroupedFolds.assign(sizes, folds: 5, seed: 1))
  }
}

@Suite struct EmbeddedModelTests {
  @Test func shippedGoldWasNotTrainedOn() throws {
    let library = try ModelLibrary.embedded.get()
    let manifest = Set(library.therapist.manifest + library.client.manifest)
    #expect(manifest.count >= 100)
    let files = InputFiles(paths: [Folders.fixture("sessions")])
    var seen = 0
    for file in files.files {
      for case .transcript(let transcript) in file.read(options: ReadingOptions()) {
        seen += 1
        #expect(LinearModel.manifestEntry(transcript.sha256).map(manifest.contains) == false)
      }
    }
    #expect(seen == 24)
  }

  @Test func fixtureGoldJoinsItsTranscripts() throws {
    var transcripts: [String: Transcript] = [:]
    for file in InputFiles(paths: [Folders.fixture("sessions")]).files {
      for case .transcript(let transcript) in file.read(options: ReadingOptions()) {
        transcripts[transcript.information.id] = transcript
      }
    }
    let paths = ["ash-02", "ash-05", "birch-03", "birch-05"].map { Folders.fixture("gold/\($0).jsonl") }
    let corpus = try LabelledCorpus(paths: paths, transcripts: transcripts)
    #expect(corpus.sessions.count == 4)
    #expect(corpus.sessions.allSatisfy { $0.labels.count { !$0.isEmpty } > 50 })
    #expect(throws: GoldCorpus.Problem.self) { try LabelledCorpus(paths: paths, transcripts: [:]) }
  }
}
