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
      /// The task is decided by rules, and fitting was asked for.
      case nothingToFit
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

  /// What judges a task.
  private enum Judge: Sendable {
    /// Decisions of trained models, which folds can refit.
    case trained(TaskDefinition)
    /// Decisions of the whole analysis.
    case coded(CodedTask)
  }

  private static let trained: [(name: String, heads: [String])] = [
    ("behavior", ["behavior"]),
    ("acts", ["acts.question", "acts.reflection", "acts.input"]),
    ("question", ["question"]),
    ("reflection", ["reflection"]),
    ("input", ["input"]),
    ("client_talk", ["client_talk"]),
    ("emotion", ["emotion"]),
    ("look", ["risk.look"]),
    ("post", ["risk.post"]),
    ("severity_estimate", ["risk.severity"]),
  ]

  /// The tasks that can be judged.
  public static let tasks = trained.map(\.name) + CodedTask.all.map(\.name)

  /// The task.
  public let name: String
  private let judge: Judge

  /// Makes an evaluator of a task; nil when there is none of that name.
  public init?(task name: String) {
    self.name = name
    if let coded = CodedTask.all.first(where: { $0.name == name }) {
      judge = .coded(coded)
    } else if let found = Self.trained.first(where: { $0.name == name }), let first = found.heads.first,
      let deciding = TaskDefinition.deciding(first)
    {
      judge = .trained(deciding.task.narrowed(to: found.heads))
    } else {
      return nil
    }
  }

  /// Whether folds and splits can refit what decides the task.
  public var isTrained: Bool {
    if case .trained = judge { return true }
    return false
  }

  /// The mean over the task's decisions, where it has several.
  public func summary(of evaluations: [Evaluation]) -> EvaluationSummary? {
    guard evaluations.count > 1, let averaged else { return nil }
    return EvaluationSummary(task: name, kind: averaged, evaluations)
  }

  /// What is averaged over the task's decisions; nil where they are views of one thing.
  public var averaged: EvaluationSummary.Kind? {
    switch judge {
    case .trained: .macroF1
    case .coded(let task): task.isFamily ? .presentF1 : nil
    }
  }

  /// Whether what decides the task for that recogniser reads the encoder's states: they must be read of the sessions first.
  public func readsStates(_ choice: RecognizerChoice) -> Bool {
    guard case .trained(let task) = judge else { return false }
    return choice == .encoder && task.readsNeighbours(choice)
  }

  private func definition() throws -> TaskDefinition {
    guard case .trained(let task) = judge else {
      throw Problem(
        kind: .nothingToFit,
        description:
          "\(name) is decided by rules, which learn nothing from gold; leave out --folds, --train and --curve")
    }
    return task
  }

  /// Judges by folds: everything that is learnt is fitted anew for each fold, without its groups.
  ///
  /// - Parameters:
  ///   - share: the share of each fold's training groups that is learnt from, for a learning curve.
  ///   - others: sessions that every fold learns from and that are not judged.
  /// - Throws: `LinearTrainer.Problem` or `Problem`.
  public func crossValidated(
    _ corpus: LabelledCorpus, folds: Int, group: String, seed: UInt64 = 1, share: Double = 1,
    alsoTrainedOn others: LabelledCorpus? = nil, wordVectors: WordVectors, for choice: RecognizerChoice = .linear,
    distilling plain: LabelledCorpus? = nil, progress: (_ fold: Int) -> Void = { _ in }
  ) throws -> [Evaluation] {
    let predictions = try CrossValidation.predictions(
      try definition(), corpus.sessions, folds: folds, seed: seed, share: share,
      alsoTrainedOn: others?.sessions ?? [], wordVectors: wordVectors, for: choice,
      distilling: plain?.sessions ?? [], progress: progress)
    let beside = others.map { ", \($0.sessions.count) written sessions learnt from as well" }
    return try evaluations(
      predictions, corpus,
      protocolName: "\(folds) folds by \(group), everything refitted in each" + (beside ?? "")
        + (readsStates(choice) ? ", beside the encoder's states" : "")
        + (plain.map { ", \($0.sessions.count) sessions learnt from as the encoder's recogniser codes them" } ?? ""))
  }

  /// Judges by a fixed split: fits everything on one corpus and judges another.
  ///
  /// - Throws: `LinearTrainer.Problem`, or `Problem` when a session stands in both.
  public func split(
    _ corpus: LabelledCorpus, trainedOn training: LabelledCorpus, wordVectors: WordVectors,
    for choice: RecognizerChoice = .linear
  ) throws -> [Evaluation] {
    let task = try definition()
    let known = Set(training.sessions.map(\.sha256))
    let shared = corpus.sessions.count { known.contains($0.sha256) }
    guard shared == 0 else {
      throw Problem(
        kind: .trainingData,
        description: "\(shared) sessions stand in --train and in --gold; take them out of one of the two")
    }
    let models = try JudgedModels(task, trainedOn: training.sessions, wordVectors: wordVectors, for: choice)
    return try evaluations(
      models.predictions(task, corpus.sessions), corpus,
      protocolName: "fitted on \(training.sessions.count) sessions of \(training.names.joined(separator: ", "))")
  }

  /// Judges the models and rules as they are.
  ///
  /// - Parameters:
  ///   - corpus: the gold.
  ///   - library: the models.
  ///   - choice: the recogniser that is judged; where `readsStates`, the corpus' states have been read.
  ///   - recognizer: what reads the turns where a task is decided by rules and models together.
  ///   - trained: what happens to gold that the model was trained on.
  /// - Throws: `Problem`.
  public func evaluated(
    _ corpus: LabelledCorpus, with library: ModelLibrary, for choice: RecognizerChoice,
    recognizer: () throws -> any Recognizer,
    trained: TrainingData = .refused
  ) throws -> [Evaluation] {
    switch shipped(for: choice) {
    case .coded(let task):
      let analyzer = Analyzer(recognizer: try recognizer())
      let (sessions, note) = try untrained(corpus, task.learnsFrom.map { library.model(for: $0) }, trained)
      return try evaluations(
        task.predictions(sessions, analyzer: analyzer), corpus,
        protocolName: "the shipped analysis with the \(analyzer.recognizer.name) recogniser, as it is"
          + (note.map { ", \($0)" } ?? ""))
    case .trained(let task):
      let (sessions, note) = try untrained(corpus, library.model(for: task.name), trained)
      let states = readsStates(choice) ? try TurnStates.embeddedSecondStage.get().model : nil
      return try evaluations(
        JudgedModels(task, from: library, states: states).predictions(task, sessions), corpus,
        protocolName: "shipped model\(states == nil ? "" : " beside the encoder's states"), "
          + (note ?? "none of the gold trained on"))
    }
  }

  /// What judges the task as it ships: a linear model decides on feelings only where no encoder reads them too.
  private func shipped(for choice: RecognizerChoice) -> Judge {
    if case .trained(let task) = judge, task.name == TaskDefinition.emotion.name, choice == .encoder {
      return .coded(CodedTask.emotion)
    }
    return judge
  }

  /// The sessions that may be judged with a model, and what is to be said of those it was trained on.
  private func untrained(
    _ corpus: LabelledCorpus, _ model: LinearModel?, _ trained: TrainingData
  ) throws -> (sessions: [LabelledSession], note: String?) {
    let manifest = Set(model?.manifest ?? [])
    let isKnown: (LabelledSession) -> Bool = { LinearModel.manifestEntry($0.sha256).map(manifest.contains) ?? false }
    let known = corpus.sessions.count(where: isKnown)
    let isRefitted = if case .trained = judge { true } else { false }
    guard known > 0 else { return (corpus.sessions, nil) }
    switch trained {
    case .refused:
      throw Problem(
        kind: .trainingData,
        description:
          "\(known) of \(corpus.sessions.count) gold sessions were trained on, so the figures would mean nothing; "
          + "use \(isRefitted ? "--folds 5, " : "")other gold, --skip-training-data, or --allow-training-data")
    case .leftOut:
      return (corpus.sessions.filter { !isKnown($0) }, "\(known) sessions left out that it was trained on")
    case .allowed: return (corpus.sessions, "\(known) of the sessions in its own training data")
    }
  }

  private func evaluations(
    _ predictions: [String: [Prediction]], _ corpus: LabelledCorpus, protocolName: String
  ) throws -> [Evaluation] {
    let decisions: [(name: String, labels: [String], areLevels: Bool)] =
      switch judge {
      case .trained(let task): task.heads.map { ($0.name, $0.labels, false) }
      case .coded(let task): task.decisions.map { ($0.name, $0.labels, $0.areLevels) }
      }
    return try decisions.map { decision in
      guard let judged = predictions[decision.name], !judged.isEmpty else {
        throw Problem(kind: .nothingCoded, description: "the gold codes no turn for \(decision.name)")
      }
      return Evaluation(
        task: decision.name, gold: corpus.names.joined(separator: ", "), protocolName: protocolName,
        predictions: judged, labels: decision.labels, areLevels: decision.areLevels)
    }
  }

  /// Judges tables of predictions that were made elsewhere.
  public static func judged(_ tables: [PredictionTable.Task], source: String) -> [Evaluation] {
    tables.map {
      Evaluation(
        task: $0.name, gold: source, protocolName: "a table of predictions, as it stands", predictions: $0.predictions,
        labels: $0.labels, areLevels: $0.labels == RiskLevel.allCases.map(\.rawValue))
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
