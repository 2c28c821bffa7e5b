import Recognition
import Statistics

/// Judges a way of training on sessions that it did not see.
public enum CrossValidation {
  /// The predictions for every coded turn of every head of the task, each made by a model whose vocabulary, rarity, weights,
  /// calibration and offsets were fitted without the turn's fold.
  ///
  /// - Parameters:
  ///   - task: what is decided.
  ///   - sessions: the coded sessions.
  ///   - folds: how many folds, at least 2 and at most the number of groups.
  ///   - seed: the same seed gives the same folds.
  ///   - share: the share of each fold's training groups that is learnt from.
  ///   - others: sessions that every fold learns from and that are not judged.
  ///   - plain: sessions that nobody coded, for the linear models to learn of the encoder's recogniser, which each fold fits without
  ///     its groups as well. Their states have been read, and the others' too.
  ///   - choice: the recogniser that is fitted; for the encoder the sessions' states have been read.
  ///   - wordVectors: the table that models with a vector weight read.
  ///   - progress: told after each fold.
  /// - Returns: for each head by name, its predictions in the order of the sessions.
  /// - Throws: `LinearTrainer.Problem`.
  public static func predictions(
    _ task: TaskDefinition, _ sessions: [LabelledSession], folds: Int, seed: UInt64 = 1,
    share: Double = 1, alsoTrainedOn others: [LabelledSession] = [], wordVectors: WordVectors,
    for choice: RecognizerChoice = .linear, distilling plain: [LabelledSession] = [],
    progress: (_ fold: Int) -> Void = { _ in }
  ) throws -> [String: [Prediction]] {
    let trainer = LinearTrainer(task, wordVectors: wordVectors)
    var sizes: [String: Int] = [:]
    for item in trainer.cases(in: sessions) { sizes[sessions[item.session].group, default: 0] += 1 }
    guard folds >= 2, folds <= sizes.count else {
      throw LinearTrainer.Problem(
        reason: "\(folds) folds need at least \(max(folds, 2)) groups of coded turns, found \(sizes.count)")
    }
    let assigned = GroupedFolds.assign(sizes, folds: folds, seed: seed)
    var byFold: [[String: [Prediction]]] = []
    for fold in 0..<folds {
      var learnt = part(share, of: sessions.filter { assigned[$0.group] != fold }) + others
      if !plain.isEmpty {
        learnt += try Distillation(plain: plain).taught(task, from: learnt, wordVectors: wordVectors)
      }
      let models = try JudgedModels(task, trainedOn: learnt, wordVectors: wordVectors, for: choice)
      byFold.append(models.predictions(task, sessions.filter { assigned[$0.group] == fold }))
      progress(fold)
    }
    var merged: [String: [Prediction]] = [:]
    let order = Dictionary(
      sessions.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for head in task.heads {
      merged[head.name] = byFold.flatMap { $0[head.name] ?? [] }.sorted {
        (order[$0.session] ?? 0, $0.turn) < (order[$1.session] ?? 0, $1.turn)
      }
    }
    return merged
  }

  /// Sessions of a share of the groups, drawn by seed; larger shares hold the smaller ones.
  private static func part(_ share: Double, of sessions: [LabelledSession]) -> [LabelledSession] {
    guard share < 1 else { return sessions }
    var groups = Set(sessions.map(\.group)).sorted()
    var generator = SeededGenerator(seed: 5)
    generator.shuffle(&groups)
    let kept = Set(groups.prefix(Int((Double(groups.count) * share).rounded())))
    return sessions.filter { kept.contains($0.group) }
  }
}
