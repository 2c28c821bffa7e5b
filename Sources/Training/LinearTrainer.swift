import Recognition
import Statistics

/// Fits linear models. The same sessions give the same bytes, whatever the number of cores.
public struct LinearTrainer: Sendable {
  /// Why no model can be fitted.
  public struct Problem: Error, CustomStringConvertible {
    /// What is wrong and what to do.
    public let reason: String

    /// What is wrong, for a person.
    public var description: String { reason }
  }

  /// One coded turn.
  struct Case: Sendable {
    let session: Int
    let turn: Int
  }

  /// A fitted model, and how its rows score the turns they were fitted on without them.
  struct Fitted {
    let model: LinearModel
    /// For each session and turn the scores by rows fitted without the turn's inner fold; empty where the turn was not coded.
    let heldOut: [[[Float]]]
    /// For each session its inner fold.
    let folds: [Int]
  }

  /// What is fitted.
  public let task: TaskDefinition
  private let wordVectors: WordVectors

  /// Into how many parts the training sessions are split to find scores for calibration.
  private static let innerFolds = 10

  /// Makes a trainer.
  ///
  /// - Parameter wordVectors: the table that models with a vector weight read.
  public init(_ task: TaskDefinition, wordVectors: WordVectors) {
    self.task = task
    self.wordVectors = wordVectors
  }

  /// The turns of the task's speaker that any of its decisions was coded for.
  func cases(in sessions: [LabelledSession]) -> [Case] {
    sessions.indices.flatMap { session in
      sessions[session].conversation.turns.indices.compactMap { turn in
        let isCoded = task.heads.contains { sessions[session].labels[turn][$0.name] != nil }
        guard isCoded, sessions[session].conversation.turns[turn].speaker == task.speaker else { return nil }
        return Case(session: session, turn: turn)
      }
    }
  }

  /// Fits vocabulary, rarity, weights, calibration and decision offsets on the sessions, and on nothing else.
  ///
  /// - Throws: `Problem` when a label has fewer than two coded turns or fewer than two groups exist.
  public func train(_ sessions: [LabelledSession]) throws -> LinearModel {
    try fitted(sessions).model
  }

  /// The same, with what is said of every coded turn, behind the turn before it, by weights that were fitted without the turn's group:
  /// for whoever weighs the model with another one.
  ///
  /// - Throws: `Problem`, as `train(_:)`.
  public func trainTellingUnseen(_ sessions: [LabelledSession]) throws -> (model: LinearModel, unseen: [UnseenTurn]) {
    let fitted = try fitted(sessions)
    let unseen = zip(sessions, fitted.heldOut).flatMap { session, turns in
      turns.enumerated().filter { !$0.element.isEmpty }.map { turn, scores in
        UnseenTurn(
          session: session.id, turn: turn,
          decisions: fitted.model.heads.map { head in
            (head.name, head.probabilities(fitted.model.scores(scores, of: head)))
          })
      }
    }
    return (fitted.model, unseen)
  }

  /// The same with what a second stage is fitted on.
  func fitted(_ sessions: [LabelledSession]) throws -> Fitted {
    let cases = cases(in: sessions)
    let vocabulary = vocabulary(of: cases, in: sessions)
    let vectors = vectors(of: cases, in: sessions, vocabulary: vocabulary)
    let folds = try innerFolds(of: cases, in: sessions)
    var heads: [LinearHead] = []
    var rows: [[Double]] = []
    var heldOut = sessions.map { [[Float]](repeating: [], count: $0.conversation.turns.count) }
    for head in task.heads {
      let (fitted, weights, scores) = try fit(head, cases, sessions, vectors, folds, firstRow: rows.count, vocabulary)
      heads.append(fitted)
      rows += weights
      for (item, row) in zip(cases, scores) { heldOut[item.session][item.turn] += row.map(Float.init) }
    }
    let dense = vectors.first?.dense.count ?? 0
    let model = quantized(rows, dense: dense, vocabulary: vocabulary, heads: heads, manifest: manifest(of: sessions))
    return Fitted(model: model, heldOut: heldOut, folds: folds)
  }

  private func manifest(of sessions: [LabelledSession]) -> [UInt64] {
    Set(sessions.compactMap { LinearModel.manifestEntry($0.sha256) }).sorted()
  }

  private func innerFolds(of cases: [Case], in sessions: [LabelledSession]) throws -> [Int] {
    var sizes: [String: Int] = [:]
    // By all turns and not by the coded ones, so that the models of both speakers are split alike.
    for item in Set(cases.map(\.session)) {
      sizes[sessions[item].group, default: 0] += sessions[item].conversation.turns.count
    }
    guard sizes.count >= 2 else {
      throw Problem(reason: "\(task.name): at least two groups of coded turns are needed, found \(sizes.count)")
    }
    let assigned = GroupedFolds.assign(sizes, folds: min(Self.innerFolds, sizes.count), seed: 11)
    return sessions.map { assigned[$0.group] ?? 0 }
  }

  private func vocabulary(of cases: [Case], in sessions: [LabelledSession]) -> Vocabulary {
    let extractor = FeatureExtractor(task.settings)
    var turns: [UInt32: Int] = [:]
    var buffer: [UInt32] = []
    for item in cases {
      var seen: Set<UInt32> = []
      for block in FeatureBlock.allCases {
        extractor.features(block, of: item.turn, in: sessions[item.session].conversation, into: &buffer)
        seen.formUnion(buffer)
      }
      for hash in seen { turns[hash, default: 0] += 1 }
    }
    let hashes = turns.filter { $0.value >= task.settings.minimumTurns }.keys.sorted()
    let rarity = hashes.map { hash in
      let with = Double(1 + (turns[hash] ?? 0))
      let value = Logarithm.natural(Double(1 + cases.count) / with) + 1
      return LinearModelFile.rounded(rarity: Float(value))
    }
    return Vocabulary(hashes: hashes, rarity: rarity)
  }

  private func vectors(
    of cases: [Case], in sessions: [LabelledSession], vocabulary: Vocabulary
  ) -> [SparseVector] {
    var vectorizer = Vectorizer(settings: task.settings, vocabulary: vocabulary)
    var read = (session: -1, vectors: [Float](), signals: [[Float]]())
    return cases.map { item in
      let conversation = sessions[item.session].conversation
      if read.session != item.session {
        let vectors = task.settings.readsVectors ? wordVectors.vectors(of: conversation) : []
        read = (item.session, vectors, task.settings.signals(of: conversation))
      }
      vectorizer.read(
        item.turn, of: conversation, wordVectors: read.vectors,
        signals: read.signals.isEmpty ? [] : read.signals[item.turn])
      return vectorizer.vector
    }
  }

  /// The cases that a head's decision was coded for, by their number, and their labels.
  private func coded(
    _ head: TaskDefinition.Head, _ cases: [Case], _ sessions: [LabelledSession]
  ) throws -> (members: [Int], truth: [Int]) {
    var members: [Int] = []
    var truth: [Int] = []
    for (index, item) in cases.enumerated() {
      guard let label = sessions[item.session].labels[item.turn][head.name] else { continue }
      guard let number = head.labels.firstIndex(of: label) else {
        throw Problem(reason: "\(task.name): \"\(label)\" is no label of \(head.name)")
      }
      members.append(index)
      truth.append(number)
    }
    for (number, label) in head.labels.enumerated() where truth.count(where: { $0 == number }) < 2 {
      throw Problem(reason: "\(task.name): \(head.name) has fewer than two turns coded \"\(label)\"")
    }
    return (members, truth)
  }

  /// The rows of a head fitted on all cases, its calibration fitted on scores from the inner folds, and those scores for every case.
  private func fit(
    _ head: TaskDefinition.Head, _ cases: [Case], _ sessions: [LabelledSession], _ vectors: [SparseVector],
    _ folds: [Int], firstRow: Int, _ vocabulary: Vocabulary
  ) throws -> (LinearHead, [[Double]], heldOut: [[Double]]) {
    let (members, truth) = try coded(head, cases, sessions)
    let rowLabels = head.labels.count == 2 ? [1] : Array(head.labels.indices)
    let foldCount = (folds.max() ?? 0) + 1
    // Job 0 fits the rows on everything; the others on all folds but one.
    let jobs = rowLabels.flatMap { label in (0...foldCount).map { (label: label, fold: $0) } }
    let machines = Parallel.map(jobs) { job in
      let chosen = members.indices.filter { job.fold == 0 || folds[cases[members[$0]].session] != job.fold - 1 }
      let positives = chosen.count { truth[$0] == job.label }
      let total = Double(chosen.count)
      let labels = Double(head.labels.count)
      let positiveCost = task.cost * total / (labels * Double(max(positives, 1)))
      let negatives = chosen.count - positives
      let negativeCost = head.labels.count == 2 ? task.cost * total / (2 * Double(max(negatives, 1))) : task.cost
      return LinearSVM(
        chosen.map { vectors[members[$0]] }, isPositive: chosen.map { truth[$0] == job.label },
        costs: chosen.map { task.cost(of: sessions[cases[members[$0]].session]) },
        features: vocabulary.hashes.count, positiveCost: positiveCost, negativeCost: negativeCost)
    }
    let width = foldCount + 1
    let everywhere = cases.indices.map { item in
      rowLabels.indices.map { machines[$0 * width + folds[cases[item].session] + 1].score(vectors[item]) }
    }
    // What a teacher coded is learnt from, and says nothing of how often a code is right.
    let judged = members.indices.filter { !sessions[cases[members[$0]].session].isTaught }
    let heldOut = judged.map { everywhere[members[$0]] }
    let judgedTruth = judged.map { truth[$0] }
    let (slopes, intercepts) = SoftmaxCalibrator.fit(scores: heldOut, truth: judgedTruth, labels: head.labels.count)
    var fitted = LinearHead(
      name: head.name, labels: head.labels, firstRow: firstRow, rowCount: rowLabels.count, slopes: slopes,
      intercepts: intercepts, offsets: [Double](repeating: 0, count: head.labels.count))
    func probabilities() -> [[Double]] { heldOut.map { fitted.probabilities($0.map(Float.init)) } }
    switch head.aim {
    case .likeliest: break
    case .everyLabelAlike:
      fitted.offsets = DecisionOffsets.fit(
        probabilities: probabilities(), truth: judgedTruth, labels: head.labels.count)
    case .recall(let share):
      fitted.offsets = DecisionOffsets.fit(probabilities: probabilities(), truth: judgedTruth, recall: share)
    }
    return (fitted, rowLabels.indices.map { machines[$0 * width].weights }, everywhere)
  }

  /// The rows in one byte a weight: a row's scale is its largest weight over 127.
  private func quantized(
    _ rows: [[Double]], dense: Int, vocabulary: Vocabulary, heads: [LinearHead], manifest: [UInt64]
  ) -> LinearModel {
    let count = vocabulary.hashes.count
    var weights = [Int8](repeating: 0, count: count * rows.count)
    var scales: [Float] = []
    for (row, values) in rows.enumerated() {
      let largest = values.prefix(count).reduce(1e-9) { max($0, abs($1)) }
      let scale = Float(largest / 127)
      scales.append(scale)
      for feature in 0..<count {
        weights[feature * rows.count + row] = Int8((values[feature] / Double(scale)).rounded().clamped(to: -127...127))
      }
    }
    return LinearModel(
      name: task.name, settings: task.settings, vocabulary: vocabulary, rows: rows.count, weights: weights,
      scales: scales,
      denseWeights: (0..<dense).flatMap { number in rows.map { Float($0[count + number]) } },
      biases: rows.map { Float($0[count + dense]) }, heads: heads, manifest: manifest)
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
