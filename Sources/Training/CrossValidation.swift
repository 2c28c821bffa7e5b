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
  ///   - progress: told after each fold.
  /// - Returns: for each head by name, its predictions in the order of the sessions.
  /// - Throws: `LinearTrainer.Problem`.
  public static func predictions(
    _ task: TaskDefinition, _ sessions: [LabelledSession], folds: Int, seed: UInt64 = 1,
    progress: (_ fold: Int) -> Void = { _ in }
  ) throws -> [String: [Prediction]] {
    let trainer = LinearTrainer(task)
    var sizes: [String: Int] = [:]
    for item in trainer.cases(in: sessions) { sizes[sessions[item.session].group, default: 0] += 1 }
    guard folds >= 2, folds <= sizes.count else {
      throw LinearTrainer.Problem(
        reason: "\(folds) folds need at least \(max(folds, 2)) groups of coded turns, found \(sizes.count)")
    }
    let assigned = GroupedFolds.assign(sizes, folds: folds, seed: seed)
    var byFold: [[String: [Prediction]]] = []
    for fold in 0..<folds {
      let model = try trainer.train(sessions.filter { assigned[$0.group] != fold })
      let judged = sessions.filter { assigned[$0.group] == fold }
      byFold.append(predictions(of: model, speaker: task, judged))
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

  /// What a fitted model says of coded sessions.
  public static func predictions(
    of model: LinearModel, speaker task: TaskDefinition, _ sessions: [LabelledSession]
  ) -> [String: [Prediction]] {
    var result: [String: [Prediction]] = [:]
    var vectorizer = model.vectorizer()
    for session in sessions {
      for (turn, labels) in session.labels.enumerated()
      where session.conversation.turns[turn].speaker == task.speaker && !labels.isEmpty {
        vectorizer.read(turn, of: session.conversation)
        let scores = model.scores(vectorizer.vector)
        for head in model.heads {
          guard let label = labels[head.name], let truth = head.labels.firstIndex(of: label) else { continue }
          let probabilities = head.probabilities(model.scores(scores, of: head))
          result[head.name, default: []].append(
            Prediction(
              session: session.id, turn: turn, truth: truth, predicted: head.decide(probabilities),
              probabilities: probabilities))
        }
      }
    }
    return result
  }
}
