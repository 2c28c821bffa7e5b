import EmbeddedFiles
import Recognition
import Statistics
import TestSupport
import Testing

@testable import Training

@Suite struct PredictionTests {
  private func evaluation(_ rows: [(String, Int, Int, Double)], labels: [String] = ["no", "yes"]) -> Evaluation {
    Evaluation(
      task: "made", gold: "rows", protocolName: "by hand",
      predictions: rows.enumerated().map { turn, row in
        Prediction(
          session: row.0, turn: turn, truth: row.1, predicted: row.2, probabilities: [1 - row.3, row.3])
      }, labels: labels, repetitions: 100)
  }

  private let rows: [(String, Int, Int, Double)] = [
    ("a", 1, 1, 0.9), ("a", 0, 1, 0.8), ("a", 1, 1, 0.7), ("b", 1, 0, 0.4), ("b", 0, 0, 0.3), ("b", 0, 0, 0.3),
    ("c", 1, 0, 0.2), ("c", 0, 0, 0.1),
  ]

  @Test func aTableSurvivesItsFile() throws {
    let first = evaluation(rows)
    let bytes = PredictionTable.rows([first]).map { $0.joined(separator: ",") }.joined(separator: "\n")
    let tables = try PredictionTable.tasks(Array(bytes.utf8), source: "made.csv")
    #expect(tables.count == 1)
    #expect(tables[0].labels == ["no", "yes"])
    #expect(tables[0].predictions == first.predictions)
  }

  @Test(arguments: [
    "", "task,session\n", "task,session,turn,truth,predicted,p:no,p:yes\n",
    "task,session,turn,truth,predicted,p:no,p:yes\nmade,a,0,no,maybe,.5,.5\n",
    "task,session,turn,truth,predicted,p:no,p:yes\nmade,a,x,no,yes,.5,.5\n",
    "task,session,turn,truth,predicted,p:no,p:yes\nmade,a,0,no,yes,.5,1.5\n",
    "task,session,turn,truth,predicted,p:no,p:yes\nmade,a,0,no,yes,.5\n",
  ]) func aBrokenTableIsRefused(_ text: String) {
    #expect(throws: PredictionTable.Problem.self) {
      try PredictionTable.tasks(Array(text.utf8), source: "made.csv")
    }
  }

  /// At precision .75 the three surest hold two right, the four surest three: recall 3 of 4 from .4 on.
  @Test func recallAtAPrecision() throws {
    let found = try #require(evaluation(rows).recall(of: 1, atPrecision: 0.75))
    #expect(found.recall == 0.75)
    #expect(found.threshold == 0.4)
    #expect(evaluation(rows).recall(of: 1, atPrecision: 1)?.recall == 0.25)
    #expect(evaluation([("a", 1, 0, 0.2), ("a", 0, 1, 0.9)]).recall(of: 1, atPrecision: 0.9) == nil)
  }

  @Test func comparesTurnByTurn() throws {
    let first = evaluation(rows)
    let better = PredictionTable.Task(
      name: "made", labels: ["yes", "no"],
      predictions: first.predictions.map {
        Prediction(
          session: $0.session, turn: $0.turn, truth: 1 - $0.truth, predicted: 1 - $0.truth, probabilities: [0.5, 0.5])
      })
    let comparison = try #require(Comparison(first, better))
    #expect(comparison.turns == 8)
    #expect(comparison.macroF1.second == 1)
    #expect(comparison.difference < 0)
    #expect(comparison.onlyRight.first == 0)
    #expect(comparison.onlyRight.second == 3)
    #expect(abs(comparison.p - 0.25) < 1e-12)
    #expect(Comparison(first, PredictionTable.Task(name: "made", labels: ["a", "b"], predictions: [])) == nil)
  }

  /// SciPy 1.17, `binomtest(first, first + second, .5).pvalue`.
  @Test(arguments: [
    (10, 2, 0.03857421875), (105, 103, 0.9447431138936883), (0, 7, 0.015625), (1200, 1100, 0.03896685268382023),
    (0, 0, 1),
  ]) func mcNemarAgreesWithSciPy(_ first: Int, _ second: Int, _ p: Double) {
    #expect(abs(McNemar.exact(onlyFirst: first, onlySecond: second) - p) < 1e-9)
  }

  /// scikit-learn 1.9, `cohen_kappa_score(truth, given, weights="quadratic")`.
  @Test func quadraticKappaAgreesWithScikitLearn() throws {
    var confusion = Confusion(labels: ["0", "1", "2", "3", "4"])
    for (truth, given) in zip([0, 0, 0, 1, 1, 2, 2, 3, 4, 4, 2, 1], [0, 1, 0, 1, 3, 2, 0, 3, 3, 4, 2, 1]) {
      confusion.add(truth: truth, predicted: given)
    }
    #expect(abs(try #require(confusion.quadraticKappa) - 0.7692307692307692) < 1e-12)
    #expect(abs(try #require(confusion.kappa) - 0.5826086956521739) < 1e-12)
  }

  /// Two thousand coins that are as fair as they say: what is measured must be what noise alone gives.
  @Test func theNoiseFloorIsWhatATrueCoderShows() {
    var generator = SeededGenerator(seed: 9)
    var errors: [Double] = []
    var floor = 0.0
    for _ in 0..<60 {
      let cases = (0..<500).map { _ -> (probability: Double, isTrue: Bool) in
        let probability = 0.5 + Double(generator.next(below: 500)) / 1000
        return (probability, Double(generator.next(below: 1000)) < probability * 1000)
      }
      errors.append(Calibration(cases).error)
      floor = Calibration(cases).noiseFloor
    }
    #expect(abs(errors.reduce(0, +) / 60 - floor) < 0.005)
  }

  /// A family of codes: codes that nobody gave do not lower the mean.
  @Test func theMeanLeavesOutWhatNobodyGave() throws {
    let silent = evaluation([("a", 0, 0, 0), ("b", 0, 0, 0)])
    let heard = evaluation(rows)
    let summary = EvaluationSummary(task: "family", kind: .presentF1, [heard, silent], repetitions: 100)
    #expect(abs(try #require(summary.mean) - heard.labels[1].f1) < 1e-12)
    #expect(EvaluationSummary(task: "family", kind: .presentF1, [silent], repetitions: 10).mean == nil)
  }

  /// Of a family one code is found by both alike and another by the second alone: the mean moves by half of what that code gains.
  @Test func twoRecognizersAreComparedCodeByCode() throws {
    func judged(_ name: String, _ rows: [(String, Int, Int, Double)]) -> Evaluation {
      Evaluation(
        task: name, gold: "rows", protocolName: "by hand",
        predictions: rows.enumerated().map { turn, row in
          Prediction(session: row.0, turn: turn, truth: row.1, predicted: row.2, probabilities: [1 - row.3, row.3])
        }, labels: ["absent", "present"], repetitions: 50)
    }
    let right = rows.map { ($0.0, $0.1, $0.1, 0.5) }
    let comparison = RecognizerComparison(
      task: "family", names: ("linear", "encoder"), [judged("one", rows), judged("other", rows)],
      [judged("one", rows), judged("other", right)], averaging: .presentF1, repetitions: 200)
    #expect(comparison.decisions.map(\.task) == ["one", "other"])
    #expect(comparison.decisions[0].difference == 0)
    #expect(comparison.decisions[1].onlyRight.first == 3 && comparison.decisions[1].onlyRight.second == 0)
    let mean = try #require(comparison.mean)
    let found = evaluation(rows).labels[1].f1
    #expect(abs(mean.first - found) < 1e-12)
    #expect(abs(mean.second - (found + 1) / 2) < 1e-12)
    let interval = try #require(mean.interval)
    #expect(interval.lower >= 0 && interval.upper <= 0.5)
    // What the first is called stands in front, whatever is better.
    #expect(comparison.document["decisions"]?.array?.last?["only_second_right"]?.int == 3)
    let views = RecognizerComparison(
      task: "views", names: ("linear", "encoder"), [judged("one", rows)], [judged("one", rows)], averaging: nil)
    #expect(views.mean == nil)
  }
}

@Suite struct NeighbourTests {
  /// Sessions in which a hum is an input where the client wants to change next, and something else elsewhere.
  private func hums() -> [LabelledSession] {
    var generator = SeededGenerator(seed: 21)
    return (0..<20).map { number -> LabelledSession in
      var turns: [Conversation.Turn] = []
      var labels: [[String: String]] = []
      for _ in 0..<10 {
        let kind = generator.next(below: 4)
        let text = ["how is it going today ?", "so you feel it weighs on you .", "hm", "hm"][kind]
        let name = ["question", "reflection", "input", "other"][kind]
        turns.append(.init(speaker: .therapist, text: .init(text)))
        var own = ["behavior": name, "question": "open", "reflection": "simple", "input": "advice"]
        if number % 2 == 0 { own.merge(["question": "closed", "reflection": "complex"]) { $1 } }
        own["input"] = ["information", "advice", "options", "negotiation"][number % 4]
        for act in ["question", "reflection", "input"] { own["acts.\(act)"] = act == name ? "present" : "absent" }
        labels.append(own)
        turns.append(.init(speaker: .client, text: .init(kind == 2 ? "i really want to stop" : "it was a long week")))
        labels.append(["client_talk": kind == 2 ? "change" : generator.next(below: 3) == 0 ? "sustain" : "neutral"])
      }
      return LabelledSession(
        id: "s\(number)", group: "g\(number)", sha256: "", conversation: Conversation(turns: turns), labels: labels)
    }
  }

  /// Only the turns around it tell the hums apart.
  @Test func whatStandsAroundATurnDecides() throws {
    let sessions = hums()
    let vectors = try ModelLibrary.embeddedVectors.get()
    let task = TaskDefinition.therapist
    let predictions = try CrossValidation.predictions(task, sessions, folds: 3, wordVectors: vectors)
    let judged = Evaluation(
      task: "behavior", gold: "made", protocolName: "3 folds", predictions: try #require(predictions["behavior"]),
      labels: task.heads[0].labels, repetitions: 50)
    #expect(judged.macroF1 > 0.95)
    let fitted = try NeighbourTrainer(wordVectors: vectors).train(sessions)
    #expect(try NeighbourModel(bytes: fitted.neighbours.bytes) == fitted.neighbours)
    #expect(throws: LinearModelFile.Malformed.self) {
      try NeighbourModel(bytes: Array(fitted.neighbours.bytes.dropLast(3)))
    }
  }

  /// What only the state says is learnt from it, whatever its numbers' size and place: a client's turn of one and the same words
  /// leans as numbers of its state lie a little over 100 or at it.
  @Test func whatTheStateSaysDecides() throws {
    var generator = SeededGenerator(seed: 3)
    var sessions = Array(hums().prefix(8))
    for session in sessions.indices {
      let turns = sessions[session].conversation.turns
      let leans = turns.map { _ in generator.next(below: 3) }
      sessions[session].states = leans.map { lean in
        // One number of hundreds is held back: as in an encoder's states, many say the same.
        [Float](repeating: lean == 0 ? 100.01 : 100, count: 100)
          + [Float](repeating: lean == 1 ? 100.01 : 100, count: 100)
          + [Float(generator.next(below: 100)) / 1000, 5]
      }
      let isClient = turns.map { $0.speaker == .client }
      for turn in turns.indices where isClient[turn] {
        sessions[session].labels[turn] = ["client_talk": ["change", "neutral", "sustain"][leans[turn]]]
      }
    }
    let vectors = try ModelLibrary.embeddedVectors.get()
    func macroF1(_ choice: RecognizerChoice) throws -> Double {
      let predictions = try CrossValidation.predictions(
        .client, sessions, folds: 2, wordVectors: vectors, for: choice)
      return Evaluation(
        task: "client_talk", gold: "made", protocolName: "2 folds",
        predictions: try #require(predictions["client_talk"]), labels: TaskDefinition.client.heads[0].labels,
        repetitions: 10
      ).macroF1
    }
    #expect(try macroF1(.encoder) > 0.9)
    #expect(try macroF1(.linear) < 0.6)
    let fitted = try NeighbourTrainer(wordVectors: vectors, for: .encoder).train(sessions).neighbours
    #expect(fitted.layer == TurnStates.layer)
    #expect(try NeighbourModel(bytes: fitted.bytes) == fitted)
  }

  /// What cases had before the fit is kept where they agree with it, and moved where they do not.
  @Test func aFitStartsFromWhatWasThere() {
    let truth = (0..<80).map { $0 % 2 }
    let scores = truth.map { [Double($0) * 2 - 1] }
    func slope(_ base: [[Double]]?) -> Double {
      let (slopes, _) = SoftmaxCalibrator.fit(scores: scores, truth: truth, labels: 2, base: base, ridge: 0.1)
      return slopes[1][0] - slopes[0][0]
    }
    let right = scores.map { [-3 * $0[0], 3 * $0[0]] }
    let wrong = scores.map { [3 * $0[0], -3 * $0[0]] }
    #expect(abs(slope(right)) < 0.1)
    #expect(slope(nil) > 1)
    #expect(slope(wrong) > slope(nil) + 1)
  }

  /// What a teacher is sure of is learnt from, and calibrates nothing.
  @Test func whatATeacherSaysIsLearntFrom() throws {
    var sessions = hums()
    for place in sessions.indices { sessions[place].states = sessions[place].labels.map { _ in [0] } }
    let vectors = try ModelLibrary.embeddedVectors.get()
    let gold = Array(sessions.prefix(6))
    let plain = sessions.suffix(5).map { session in
      var plain = session
      plain.labels = plain.labels.map { _ in [:] }
      return plain
    }
    let taught = try Distillation(plain: plain).taught(.therapist, from: gold, wordVectors: vectors)
    #expect(!taught.isEmpty && taught.allSatisfy(\.isTaught))
    let truth = Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, $0.labels) })
    let said = taught.flatMap { session in
      session.labels.enumerated().compactMap { turn, labels in
        labels["behavior"].map { $0 == truth[session.id]?[turn]["behavior"] }
      }
    }
    #expect(said.count > 20)
    #expect(said.count(where: { $0 }) * 10 > said.count * 9)
    // A fit with free intercepts states each label as often as it stands in what it was fitted on: here in gold alone.
    let fitted = try LinearTrainer(.therapist, wordVectors: vectors).fitted(gold + taught)
    let head = try #require(fitted.model.head("behavior"))
    var stated = [Double](repeating: 0, count: head.labels.count)
    var given = stated
    for (session, labels) in gold.map(\.labels).enumerated() {
      for (turn, own) in labels.enumerated() {
        guard let place = own["behavior"].flatMap(head.labels.firstIndex) else { continue }
        given[place] += 1
        let rows = fitted.heldOut[session][turn][head.firstRow..<(head.firstRow + head.rowCount)]
        for (label, probability) in head.probabilities(rows).enumerated() { stated[label] += probability }
      }
    }
    for (stated, given) in zip(stated, given) { #expect(abs(stated - given) < 0.05) }
  }
}

@Suite struct WordVectorTests {
  private let table: WordVectors

  init() throws {
    table = try ModelLibrary.embeddedVectors.get()
  }

  private func nearness(_ left: String, _ right: String) -> Float {
    let vectors = table.vectors(
      of: Conversation(turns: [left, right].map { .init(speaker: .client, text: .init($0)) }))
    let width = table.dimensions
    return (0..<width).reduce(0) { $0 + vectors[$1] * vectors[width + $1] }
  }

  @Test func likeMeaningsAreNear() {
    #expect(nearness("i quit smoking", "she gave up cigarettes") > nearness("i quit smoking", "the bus was late again"))
    #expect(nearness("mum", "mother") > 0.4)
    #expect(abs(nearness("tired", "tired") - 1) < 1e-5)
    #expect(nearness("tired", "zxqv 12 !") == 0)
  }

  @Test(arguments: [0, 7, 12, 200, 4000]) func aCutTableIsRefused(_ length: Int) throws {
    let bytes = try #require(EmbeddedFile("words.vectors")?.bytes)
    #expect(throws: WordVectors.Malformed.self) { try WordVectors(bytes: Array(bytes.prefix(length))) }
  }
}
