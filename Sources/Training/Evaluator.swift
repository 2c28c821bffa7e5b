import Recognition

/// Judges recognition on coded sessions, by folds or as it ships.
public struct Evaluator: Sendable {
  /// Why nothing can be judged.
  public struct Problem: Error, CustomStringConvertible {
    /// Why.
    public enum Kind: Sendable {
      /// The gold stands in the training manifest.
      case trainingData
      /// The gold codes nothing of the task.
      case nothingCoded
    }

    /// Why.
    public let kind: Kind
    /// What is wrong and what to do.
    public let description: String
  }

  /// What happens to gold that the model was trained on.
  public enum TrainingData: Sendable {
    /// Nothing is judged.
    case refused
    /// The other sessions are judged.
    case leftOut
    /// It is judged as well, and the figures say so.
    case allowed
  }

  /// The tasks by name, with the decisions that each judges.
  public static let tasks: [(name: String, heads: [String])] = [
    ("behavior", ["behavior"]),
    ("acts", ["acts.question", "acts.reflection", "acts.input"]),
    ("question", ["question"]),
    ("reflection", ["reflection"]),
    ("input", ["input"]),
    ("client_talk", ["client_talk"]),
    ("emotion", ["emotion"]),
  ]

  /// The decisions.
  public let heads: [String]
  private let task: TaskDefinition

  /// Makes an evaluator of a task; nil when there is none of that name.
  public init?(task name: String) {
    guard let found = Self.tasks.first(where: { $0.name == name }), let first = found.heads.first,
      let deciding = TaskDefinition.deciding(first)
    else { return nil }
    heads = found.heads
    task = deciding.task
  }

  /// Judges by folds: everything that is learnt is fitted anew for each fold, without its groups.
  ///
  /// - Throws: `LinearTrainer.Problem` or `Problem`.
  public func crossValidated(
    _ corpus: LabelledCorpus, folds: Int, group: String, seed: UInt64 = 1, alsoTrainedOn others: LabelledCorpus? = nil,
    wordVectors: WordVectors, progress: (_ fold: Int) -> Void = { _ in }
  ) throws -> [Evaluation] {
    let wanted = task.narrowed(to: heads)
    let predictions = try CrossValidation.predictions(
      wanted, corpus.sessions, folds: folds, seed: seed, alsoTrainedOn: others?.sessions ?? [],
      wordVectors: wordVectors, progress: progress)
    let beside = others.map { ", \($0.sessions.count) written sessions learnt from as well" }
    return try evaluations(
      predictions, corpus, protocolName: "\(folds) folds by \(group), everything refitted in each" + (beside ?? ""))
  }

  /// Judges the models as they are.
  ///
  /// - Parameters:
  ///   - corpus: the gold.
  ///   - library: the models.
  ///   - trained: what happens to gold that the model was trained on.
  /// - Throws: `Problem`.
  public func evaluated(
    _ corpus: LabelledCorpus, with library: ModelLibrary, trained: TrainingData = .refused
  ) throws -> [Evaluation] {
    let model = library.model(for: task.name)
    let manifest = Set(model.manifest)
    let isKnown: (LabelledSession) -> Bool = { LinearModel.manifestEntry($0.sha256).map(manifest.contains) ?? false }
    let known = corpus.sessions.count(where: isKnown)
    var judged = corpus.sessions
    var name = "shipped model, none of the gold trained on"
    if known > 0 {
      switch trained {
      case .refused:
        throw Problem(
          kind: .trainingData,
          description:
            "\(known) of \(corpus.sessions.count) gold sessions were trained on, so the figures would mean nothing; "
            + "use --folds 5, other gold, --skip-training-data, or --allow-training-data")
      case .leftOut:
        judged.removeAll(where: isKnown)
        name = "shipped model, \(known) sessions left out that it was trained on"
      case .allowed: name = "shipped model, \(known) of the sessions in its own training data"
      }
    }
    let predictions = JudgedModels(task, from: library).predictions(task.narrowed(to: heads), judged)
    return try evaluations(predictions, corpus, protocolName: name)
  }

  private func evaluations(
    _ predictions: [String: [Prediction]], _ corpus: LabelledCorpus, protocolName: String
  ) throws -> [Evaluation] {
    try heads.compactMap { name in
      guard let head = task.heads.first(where: { $0.name == name }) else { return nil }
      guard let judged = predictions[name], !judged.isEmpty else {
        throw Problem(kind: .nothingCoded, description: "the gold codes no turn for \(name)")
      }
      return Evaluation(
        task: name, gold: corpus.names.joined(separator: ", "), protocolName: protocolName, predictions: judged,
        labels: head.labels)
    }
  }
}

extension TaskDefinition {
  /// The same task with some of its decisions: each row is fitted by itself, so the others do not matter.
  func narrowed(to names: [String]) -> TaskDefinition {
    TaskDefinition(
      name: name, speaker: speaker, heads: heads.filter { names.contains($0.name) }, settings: settings, cost: cost,
      writtenCost: writtenCost)
  }
}
