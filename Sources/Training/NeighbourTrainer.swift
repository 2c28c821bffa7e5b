import Recognition
import Statistics
import Transcripts

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
  /// How much a number of a state counts beside a score, once each varies by one: a slope of it is held back by 1 / `stateWeight`^2
  /// times as much. With .08 nothing changes on AnnoMI; with .04 the states add little.
  private static let stateWeight = 0.063

  private let wordVectors: WordVectors
  private let choice: RecognizerChoice

  /// Makes a trainer.
  ///
  /// - Parameter choice: the recogniser whose second stage is fitted; the encoder's reads the sessions' states.
  public init(wordVectors: WordVectors, for choice: RecognizerChoice = .linear) {
    self.wordVectors = wordVectors
    self.choice = choice
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
    let heads = try [TaskDefinition.therapist, .client].flatMap { task in
      try task.heads.filter { $0.secondStage.contains(choice) && decisions?.contains($0.name) ?? true }.map { head in
        try fit(head, of: task.speaker, sessions, tables, folds: therapist.folds)
      }
    }
    return Fitted(
      therapist: therapist.model, client: client.model,
      neighbours: NeighbourModel(reach: Self.reach, layer: choice == .encoder ? TurnStates.layer : nil, heads: heads))
  }

  private func fit(
    _ head: TaskDefinition.Head, of speaker: Speaker, _ sessions: [LabelledSession], _ tables: [SessionScores],
    folds: [Int]
  ) throws -> LinearHead {
    var scenes: [[Float]] = []
    var truth: [Int] = []
    var foldOfCase: [Int] = []
    var sceneWidth = 0
    for (session, table) in tables.enumerated() {
      for (turn, labels) in sessions[session].labels.enumerated()
      where !table[turn].isEmpty && !sessions[session].isTaught {
        guard let label = labels[head.name].flatMap(head.labels.firstIndex),
          sessions[session].conversation.turns[turn].speaker == speaker
        else { continue }
        var scene: [Float] = []
        table.scene(of: turn, reach: Self.reach, into: &scene)
        sceneWidth = scene.count
        if choice == .encoder { scene += sessions[session].states[turn] }
        scenes.append(scene)
        truth.append(label)
        foldOfCase.append(folds[session])
      }
    }
    let scale = Scale(scenes, from: sceneWidth, weight: Self.stateWeight)
    let inputs = scenes.map { scale.applied(to: $0) }
    let foldCount = (folds.max() ?? 0) + 1
    // Job 0 is fitted on everything; the others on all folds but one, to find the decision offsets on cases they did not see.
    let fits = Parallel.map(Array(0...foldCount)) { [inputs, truth, foldOfCase] job in
      let chosen = inputs.indices.filter { job == 0 || foldOfCase[$0] != job - 1 }
      let (slopes, intercepts) = SoftmaxCalibrator.fit(
        scores: chosen.map { inputs[$0] }, truth: chosen.map { truth[$0] }, labels: head.labels.count,
        ridge: Self.ridge)
      return scale.undone(slopes, intercepts)
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

  /// Brings the numbers of a state to one measure, and slopes over them back to the numbers themselves.
  private struct Scale: Sendable {
    private let first: Int
    private let means: [Double]
    private let factors: [Double]

    /// Finds the measure.
    ///
    /// - Parameters:
    ///   - rows: what is read of each case.
    ///   - first: where the state begins in a row.
    ///   - weight: the standard deviation that each number of the state gets.
    init(_ rows: [[Float]], from first: Int, weight: Double) {
      self.first = first
      let count = Double(max(rows.count, 1))
      let width = max(0, (rows.first?.count ?? 0) - first)
      var sums = [Double](repeating: 0, count: width)
      var squares = sums
      for row in rows {
        for place in 0..<width {
          let value = Double(row[first + place])
          sums[place] += value
          squares[place] += value * value
        }
      }
      means = sums.map { $0 / count }
      factors = zip(squares, means).map { square, mean in
        weight / max(square / count - mean * mean, 1e-12).squareRoot()
      }
    }

    func applied(to row: [Float]) -> [Double] {
      row.prefix(first).map(Double.init)
        + means.indices.map { (Double(row[first + $0]) - means[$0]) * factors[$0] }
    }

    func undone(_ slopes: [[Double]], _ intercepts: [Double]) -> (slopes: [[Double]], intercepts: [Double]) {
      var shifted = intercepts
      let own = slopes.enumerated().map { label, row in
        row.enumerated().map { place, slope -> Double in
          guard place >= first else { return slope }
          let slope = slope * factors[place - first]
          shifted[label] -= slope * means[place - first]
          return slope
        }
      }
      return (own, shifted)
    }
  }
}
