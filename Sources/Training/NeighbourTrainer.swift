import Recognition
import Statistics

/// Fits both speakers' models and the second stage that reads them side by side.
public struct NeighbourTrainer: Sendable {
  /// The three models.
  public struct Fitted: Sendable {
    /// The therapist's turns.
    public let therapist: LinearModel
    /// The client's turns.
    public let client: LinearModel
    /// The second stage.
    public let neighbours: NeighbourModel
  }

  /// How many turns to each side the second stage reads: a third one adds nothing on AnnoMI.
  static let reach = 2
  private static let ridge = 2e-3

  private let wordVectors: WordVectors

  /// Makes a trainer.
  public init(wordVectors: WordVectors) {
    self.wordVectors = wordVectors
  }

  /// Fits everything on the sessions, and on nothing else.
  ///
  /// The second stage is fitted on scores of sessions that the first one did not see: otherwise it would trust them too much.
  ///
  /// - Parameter decisions: the second stage's decisions that are wanted; all of them when nil.
  /// - Throws: `LinearTrainer.Problem`.
  public func train(_ sessions: [LabelledSession], decisions: [String]? = nil) throws -> Fitted {
    let therapist = try LinearTrainer(.therapist, wordVectors: wordVectors).fitted(sessions)
    let client = try LinearTrainer(.client, wordVectors: wordVectors).fitted(sessions)
    let tables = sessions.indices.map { session in
      var scores = SessionScores(
        sessions[session].conversation, therapistRows: therapist.model.rows, clientRows: client.model.rows)
      for turn in sessions[session].conversation.turns.indices {
        let own = therapist.heldOut[session][turn]
        scores[turn] = own.isEmpty ? client.heldOut[session][turn] : own
      }
      return scores
    }
    let heads = try TaskDefinition.therapist.heads.filter {
      $0.readsNeighbours && decisions?.contains($0.name) ?? true
    }.map { head in
      try fit(head, sessions, tables, folds: therapist.folds)
    }
    return Fitted(
      therapist: therapist.model, client: client.model, neighbours: NeighbourModel(reach: Self.reach, heads: heads))
  }

  private func fit(
    _ head: TaskDefinition.Head, _ sessions: [LabelledSession], _ tables: [SessionScores], folds: [Int]
  ) throws -> LinearHead {
    var scenes: [[Float]] = []
    var truth: [Int] = []
    var foldOfCase: [Int] = []
    for (session, table) in tables.enumerated() {
      for (turn, labels) in sessions[session].labels.enumerated() where !table[turn].isEmpty {
        guard let label = labels[head.name].flatMap(head.labels.firstIndex) else { continue }
        var scene: [Float] = []
        table.scene(of: turn, reach: Self.reach, into: &scene)
        scenes.append(scene)
        truth.append(label)
        foldOfCase.append(folds[session])
      }
    }
    let foldCount = (folds.max() ?? 0) + 1
    // Job 0 is fitted on everything; the others on all folds but one, to find the decision offsets on cases they did not see.
    let fits = Parallel.map(Array(0...foldCount)) { [scenes, truth, foldOfCase] job in
      let chosen = scenes.indices.filter { job == 0 || foldOfCase[$0] != job - 1 }
      return SoftmaxCalibrator.fit(
        scores: chosen.map { scenes[$0].map(Double.init) }, truth: chosen.map { truth[$0] }, labels: head.labels.count,
        ridge: Self.ridge)
    }
    func made(_ job: Int, offsets: [Double]) -> LinearHead {
      LinearHead(
        name: head.name, labels: head.labels, firstRow: 0, rowCount: scenes.first?.count ?? 0, slopes: fits[job].slopes,
        intercepts: fits[job].intercepts, offsets: offsets)
    }
    var offsets = [Double](repeating: 0, count: head.labels.count)
    if head.aim == .everyLabelAlike {
      let byFold = (0...foldCount).map { made($0, offsets: offsets) }
      let probabilities = scenes.indices.map { byFold[foldOfCase[$0] + 1].probabilities(scenes[$0]) }
      offsets = DecisionOffsets.fit(probabilities: probabilities, truth: truth, labels: head.labels.count)
    }
    return made(0, offsets: offsets)
  }
}
