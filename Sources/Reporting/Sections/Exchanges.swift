import Language
import Assessment
import Recognition
import Transcripts

/// Finds the exchanges of a session that are worth reading again. Codes below the threshold are not used, nor turns
/// that tell of risk.
struct Exchanges {
  let session: SessionReading

  private static let warm: [Technique] = [
    .affirmation, .validation, .empathy, .summarizing, .reframing, .strengthsBased, .emphasizingAutonomy,
    .seekingCollaboration,
  ]

  /// Strengths: those that the client answered with change talk first, then by how sure the coder is, then in order.
  /// The same words come once.
  var strengths: [Exchange] {
    let found = pairs.compactMap { client, turn in strength(client, turn) }
    var said: Set<String> = []
    return found.sorted { left, right in
      let order = (rank(left), left.probability)
      let other = (rank(right), right.probability)
      return order == other ? left.therapist < right.therapist : order > other
    }.filter { said.insert(session.text($0.therapist)).inserted }
  }

  /// Turns to look at again, the kinds in a fixed order, at most one of a kind before any kind comes twice.
  var others: [Exchange] {
    let openings = Dictionary(session.openings.map { ($0.therapist, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = pairs
    let questioned = pairs.compactMap { client, turn -> Exchange? in
      guard let opening = openings[turn.index], opening.isQuestioned, let behavior = turn.behavior,
        behavior.code.coarse == .question, !behavior.isUncertain
      else { return nil }
      return exchange(.questionedOpening(opening.reason), opening.client, turn, behavior)
    }
    let cautions = pairs.compactMap { client, turn -> Exchange? in
      guard let finding = turn.cautions?.filter({ !$0.isUncertain }).max(by: { $0.probability < $1.probability })
      else { return nil }
      return exchange(.caution(finding.code), client, turn, finding)
    }
    let simple = main(.simpleReflection, .simpleReflection, pairs)
    let closed = main(.closedQuestion, .closedQuestion, pairs)
    let kinds = [questioned, cautions, simple, closed].map { $0.sorted(by: surer) }
    var seen: Set<Int> = []
    let depth = kinds.map(\.count).max() ?? 0
    return (0..<depth).flatMap { level in kinds.compactMap { level < $0.count ? $0[level] : nil } }
      .filter { seen.insert($0.therapist).inserted }
  }

  private var pairs: [(client: Int, turn: UtteranceAnalysis)] {
    session.utterances.compactMap { turn in
      guard turn.speaker == .therapist, turn.behavior != nil, let client = session.clientTurn(before: turn.index),
        !session.riskTurns.contains(client), AssessedSession.words(in: session.text(client)) >= 3
      else { return nil }
      return (client, turn)
    }
  }

  private func main(
    _ kind: Exchange.Kind, _ code: Behavior, _ pairs: [(client: Int, turn: UtteranceAnalysis)]
  ) -> [Exchange] {
    pairs.compactMap { client, turn in
      guard let behavior = turn.behavior, behavior.code == code, !behavior.isUncertain else { return nil }
      return exchange(kind, client, turn, behavior)
    }
  }

  /// A code must be as sure as this for its turn to be held up as what worked. Lower ones are counted, and may be right.
  private static let surest = 0.7

  /// After an open question the client says at least so many words, or the question opened little.
  private static let fewestWordsOpened = 15

  private func strength(_ client: Int, _ turn: UtteranceAnalysis) -> Exchange? {
    // Any doubt about a turn, however unsure, and it is not held up as what worked; nor is what the client turned against.
    guard session.analysis.utterances[turn.index].cautions?.isEmpty ?? true, turn.bias?.isEmpty ?? true,
      !isTurnedAgainst(turn.index), let behavior = turn.behavior
    else { return nil }
    let isSure = behavior.source != .recognizer || behavior.probability >= Self.surest
    if isSure, behavior.code == .complexReflection {
      return exchange(.strength(.complexReflection), client, turn, behavior)
    }
    if isSure, let opening = session.openings.first(where: { $0.therapist == turn.index }), opening.isMet,
      behavior.code.coarse == .reflection
    {
      return exchange(.strength(.metOpening(opening.reason)), opening.client, turn, behavior)
    }
    let techniques = (turn.techniques ?? []).filter {
      Self.warm.contains($0.code) && ($0.source != .recognizer || $0.probability >= Self.surest)
    }
    if let best = techniques.max(by: { $0.probability < $1.probability }) {
      return exchange(.strength(.technique(best.code)), client, turn, best)
    }
    if isSure, behavior.code == .openQuestion, !asksWhy(turn.index), opens(turn.index) {
      return exchange(.strength(.openQuestion), client, turn, behavior)
    }
    return nil
  }

  /// Whether the client's next turn is coded sustain talk, or as anger or disgust.
  private func isTurnedAgainst(_ index: Int) -> Bool {
    guard let next = session.clientTurn(after: index) else { return false }
    return next.clientTalk?.code == .sustain || next.emotion.map { [.anger, .disgust].contains($0.main) } ?? false
  }

  /// Whether the question informs or advises nothing beside, and the client said something of their own to it.
  private func opens(_ index: Int) -> Bool {
    guard let next = session.clientTurn(after: index), session.utterance(index)?.acts.map({ $0.input < 0.5 }) ?? false
    else { return false }
    return AssessedSession.words(in: session.text(next.index)) >= Self.fewestWordsOpened
  }

  /// A "why" is an open question that often lands as a demand to justify oneself.
  private func asksWhy(_ index: Int) -> Bool {
    let why = TokenHash.literal("why")
    return TokenizedText(session.text(index)).tokens.contains { $0.hash == why }
  }

  private func exchange<C: Code>(
    _ kind: Exchange.Kind, _ client: Int, _ turn: UtteranceAnalysis, _ finding: Finding<C>
  ) -> Exchange {
    Exchange(
      kind: kind, client: client, therapist: turn.index, code: finding.code.title, probability: finding.probability,
      source: finding.source, evidence: finding.evidence)
  }

  private func surer(_ left: Exchange, _ right: Exchange) -> Bool {
    left.probability == right.probability
      ? left.therapist < right.therapist : left.probability > right.probability
  }

  /// Change talk after the turn counts most, an answer to a feeling or change talk next, an open question least.
  private func rank(_ exchange: Exchange) -> Int {
    var rank = 0
    if let next = session.clientTurn(after: exchange.therapist)?.clientTalk, next.code == .change, !next.isUncertain {
      rank += 4
    }
    if session.openings.contains(where: { $0.therapist == exchange.therapist && $0.isMet }) { rank += 2 }
    if case .strength(.openQuestion) = exchange.kind {} else { rank += 1 }
    return rank
  }
}
