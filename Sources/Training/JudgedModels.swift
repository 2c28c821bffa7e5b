import Recognition
import Transcripts

/// Models under judgement: what decides a task, whether fitted in a fold or shipped.
struct JudgedModels {
  /// The model of the task's own turns.
  let own: LinearModel
  /// The first stages and the second; nil for a task that no neighbours are read for.
  let stages: NeighbourTrainer.Fitted?
  let wordVectors: WordVectors
  private let choice: RecognizerChoice

  /// The task's models from a library.
  ///
  /// - Parameter states: the second stage over the encoder's states, where the encoder's recogniser is judged.
  init(_ task: TaskDefinition, from library: ModelLibrary, states: NeighbourModel? = nil) {
    wordVectors = library.vectors
    choice = states == nil ? .linear : .encoder
    own = library.model(for: task.name)
    stages = NeighbourTrainer.Fitted(
      therapist: library.therapist, client: library.client, neighbours: states ?? library.neighbours)
  }

  /// Fits the task's models.
  ///
  /// - Parameter choice: the recogniser they are fitted for.
  /// - Throws: `LinearTrainer.Problem`.
  init(
    _ task: TaskDefinition, trainedOn sessions: [LabelledSession], wordVectors: WordVectors,
    for choice: RecognizerChoice
  ) throws {
    self.wordVectors = wordVectors
    self.choice = choice
    if task.readsNeighbours(choice) {
      let fitted = try NeighbourTrainer(wordVectors: wordVectors, for: choice)
        .train(sessions, decisions: task.heads.map(\.name))
      own = task.speaker == .client ? fitted.client : fitted.therapist
      stages = fitted
    } else {
      own = try LinearTrainer(task, wordVectors: wordVectors).train(sessions)
      stages = nil
    }
  }

  /// What the models say of one turn for one decision.
  struct Stated {
    let turn: Int
    let head: TaskDefinition.Head
    let predicted: Int
    let probabilities: [Double]
  }

  /// What the models say of the turns of the task's speaker.
  ///
  /// - Parameters:
  ///   - heads: the decisions that are wanted.
  ///   - isWanted: whether a decision on a turn is wanted.
  func stated(
    _ task: TaskDefinition, _ session: LabelledSession, heads: [TaskDefinition.Head],
    where isWanted: (_ turn: Int, _ head: TaskDefinition.Head) -> Bool = { _, _ in true }
  ) -> [Stated] {
    let scores = scored(session.conversation, speaker: task.speaker, alone: !task.readsNeighbours(choice))
    var result: [Stated] = []
    for turn in session.conversation.turns.indices
    where session.conversation.turns[turn].speaker == task.speaker && !scores[turn].isEmpty {
      for head in heads where isWanted(turn, head) {
        let decided: LinearHead
        let probabilities: [Double]
        if head.secondStage.contains(choice), let stages, let wide = stages.neighbours.head(head.name) {
          decided = wide
          probabilities = wide.probabilities(scene(of: turn, scores, session, stages.neighbours))
        } else if let narrow = own.head(head.name) {
          decided = narrow
          probabilities = narrow.probabilities(own.scores(scores[turn], of: narrow))
        } else {
          continue
        }
        result.append(
          Stated(turn: turn, head: head, predicted: decided.decide(probabilities), probabilities: probabilities))
      }
    }
    return result
  }

  /// What the second stage reads of each turn of a speaker that has words: its scene and, where it reads them, its state.
  func scenes(of speaker: Speaker, in session: LabelledSession) -> [(turn: Int, scene: [Float])] {
    guard let stages else { return [] }
    let scores = scored(session.conversation, speaker: speaker, alone: false)
    return session.conversation.turns.indices.compactMap { turn in
      guard session.conversation.turns[turn].speaker == speaker, !scores[turn].isEmpty else { return nil }
      return (turn, scene(of: turn, scores, session, stages.neighbours))
    }
  }

  private func scene(
    of turn: Int, _ scores: SessionScores, _ session: LabelledSession, _ neighbours: NeighbourModel
  ) -> [Float] {
    var scene: [Float] = []
    scores.scene(of: turn, reach: neighbours.reach, into: &scene)
    if neighbours.layer != nil { scene += session.states[turn] }
    return scene
  }

  /// What the models say of the coded turns of the task.
  func predictions(_ task: TaskDefinition, _ sessions: [LabelledSession]) -> [String: [Prediction]] {
    var result: [String: [Prediction]] = [:]
    for session in sessions {
      func truth(_ turn: Int, _ head: TaskDefinition.Head) -> Int? {
        session.labels[turn][head.name].flatMap(head.labels.firstIndex)
      }
      for stated in stated(task, session, heads: task.heads, where: { truth($0, $1) != nil }) {
        guard let truth = truth(stated.turn, stated.head) else { continue }
        result[stated.head.name, default: []].append(
          Prediction(
            session: session.id, turn: stated.turn, truth: truth, predicted: stated.predicted,
            probabilities: stated.probabilities))
      }
    }
    return result
  }

  /// The scores of a conversation's turns; only of the speaker's where the task reads no neighbours.
  private func scored(_ conversation: Conversation, speaker: Speaker, alone: Bool) -> SessionScores {
    let vectors = own.settings.readsVectors ? wordVectors.vectors(of: conversation) : []
    let signals = own.settings.signals(of: conversation)
    var models: [(Speaker, LinearModel)] = [(speaker, own)]
    if !alone, let stages { models = [(.therapist, stages.therapist), (.client, stages.client)] }
    var scores = SessionScores(
      conversation, therapistRows: stages?.therapist.rows ?? own.rows, clientRows: stages?.client.rows ?? own.rows)
    for (speaker, model) in models {
      var vectorizer = model.vectorizer()
      for turn in conversation.turns.indices where conversation.turns[turn].speaker == speaker {
        vectorizer.read(
          turn, of: conversation, wordVectors: vectors, signals: signals.isEmpty ? [] : signals[turn])
        scores[turn] = model.scores(vectorizer.vector)
      }
    }
    return scores
  }
}
