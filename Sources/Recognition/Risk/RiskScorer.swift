import Language
import Transcripts

/// The recall-tuned trained score: how likely a turn needs a person, for what rules cannot place.
///
/// It asks for a reader or confirms a sign that a rule found, and never gives a level by itself (codebook 6, `look`).
struct RiskScorer: Sendable {
  private let model: LinearModel
  private let look: LinearHead
  private let post: LinearHead
  private let severity: LinearHead
  private let domain: LinearHead

  /// From this probability on the score of turns asks for a reader of a post as well.
  private static let surePost = 0.7

  /// Makes a scorer of a model.
  ///
  /// - Throws: `ModelLibrary.Problem` when the model lacks a decision that is needed.
  init(_ model: LinearModel) throws {
    guard let look = model.head("risk.look"), look.labels.count == 2, let post = model.head("risk.post"),
      post.labels.count == 2, let severity = model.head("risk.severity"),
      severity.labels.count == RiskScore.levels.count + 1, let domain = model.head("risk.domain"),
      domain.labels == RiskDomain.allCases.map(\.rawValue)
    else { throw ModelLibrary.Problem(description: "the model risk lacks a decision that is needed; run make models") }
    self.model = model
    self.look = look
    self.post = post
    self.severity = severity
    self.domain = domain
  }

  /// The score of each turn, nil for therapists' turns and turns without words.
  ///
  /// - Parameters:
  ///   - signals: what the rules say of each turn.
  ///   - wordVectors: those of all turns.
  func scores(of conversation: Conversation, signals: [[Float]], wordVectors: [Float]) -> [RiskScore?] {
    var vectorizer = model.vectorizer()
    // What somebody wrote to nobody in particular is longer and graver in tone than a turn: posts have their own score.
    let isPost = conversation.isPost
    return conversation.turns.indices.map { index in
      let turn = conversation.turns[index]
      guard turn.speaker != .therapist, !turn.text.tokens.isEmpty else { return nil }
      let signals = signals.isEmpty ? [] : signals[index]
      vectorizer.read(index, of: conversation, wordVectors: wordVectors, signals: signals, alone: true)
      var best = read(vectorizer.vector)
      // The turn before may make an answer a disclosure; it never makes a disclosure less of one.
      if index > 0 {
        vectorizer.addPrevious(of: index, in: conversation, wordVectors: wordVectors)
        let inContext = read(vectorizer.vector)
        let atLeast = zip(best.atLeast, inContext.atLeast).map(max)
        if inContext.look[1] > best.look[1] { best = inContext }
        best.atLeast = atLeast
      }
      let asks = isPost ? post.decide(best.post) == 1 || best.look[1] >= Self.surePost : look.decide(best.look) == 1
      // What is not shown needs no evidence.
      let evidence =
        asks ? model.evidence(for: 1, of: look, known: vectorizer.known, tokens: turn.text.tokens.count) : nil
      return RiskScore(
        probability: isPost ? max(best.look[1], best.post[1]) : best.look[1], atLeast: best.atLeast,
        own: best.atLeast, asksForReader: asks,
        domains: domain.probabilities(model.scores(best.scores, of: domain)),
        evidence: Span(turn.text.scalars(of: evidence ?? turn.text.tokens.indices)))
    }
  }

  private func read(
    _ vector: SparseVector
  ) -> (scores: [Float], look: [Double], post: [Double], atLeast: [Double]) {
    let scores = model.scores(vector)
    let severities = severity.probabilities(model.scores(scores, of: severity))
    return (
      scores, look.probabilities(model.scores(scores, of: look)), post.probabilities(model.scores(scores, of: post)),
      severities.indices.dropFirst().map { severities[$0...].reduce(0, +) }
    )
  }
}
