import Recognition
import Transcripts

/// Lets the linear models learn from what the encoder's recogniser says of text that nobody coded (distillation: Hinton et al. 2015,
/// with the teacher's sure codes as labels).
struct Distillation: Sendable {
  /// Sessions whose turns nobody coded for the task, their states read.
  let plain: [LabelledSession]

  /// A turn is learnt from where the teacher states at least this probability: what it is unsure of teaches its errors.
  static let leastProbability = 0.8

  /// The plain sessions as the teacher codes them, without those in which it is sure of nothing.
  ///
  /// - Parameters:
  ///   - task: what the student will decide.
  ///   - sessions: what the teacher is fitted on, their states read.
  /// - Throws: `LinearTrainer.Problem`.
  func taught(_ task: TaskDefinition, from sessions: [LabelledSession], wordVectors: WordVectors) throws
    -> [LabelledSession]
  {
    let teacher = try JudgedModels(task, trainedOn: sessions, wordVectors: wordVectors, for: .encoder)
    let heads = task.heads.filter { $0.secondStage.contains(.encoder) }
    return Parallel.map(plain) { session -> LabelledSession? in
      var taught = session
      taught.isTaught = true
      taught.labels = Array(repeating: [:], count: session.conversation.turns.count)
      for stated in teacher.stated(task, session, heads: heads) {
        let sure = stated.probabilities.indices.first { stated.probabilities[$0] >= Self.leastProbability }
        if let sure { taught.labels[stated.turn][stated.head.name] = stated.head.labels[sure] }
      }
      return taught.labels.contains { !$0.isEmpty } ? taught : nil
    }.compactMap { $0 }
  }
}
