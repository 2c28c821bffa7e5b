import Assessment
import JSON
import Recognition

/// One thing to try next: one behaviour, its base rate, a goal in the same unit, and a drill of five minutes.
struct NextStepSection {
  let session: SessionReading
  let previous: SessionReading?

  var document: JSONValue {
    let candidates = Self.candidates(in: session)
    let chosen = candidates.first(where: \.isReached)
    let none = candidates.contains(where: \.isHeldBack) ? Words.noStepBesideRisk : Words.noStep
    let members: [JSONValue.Member] = [
      .init("last_goal", lastGoal ?? .null),
      .init("chosen", .optional(chosen?.step.rawValue)),
      .init("has_goal", .bool(chosen != nil)),
      .init("none", chosen == nil ? .string(none) : .null),
      .init("rule", .string(Words.rule)),
      .init("candidates", .array(candidates.map { $0.document(isChosen: $0.step == chosen?.step) })),
    ]
    return .object(members + (chosen.map { goal($0) } ?? []))
  }

  /// Every step, in the order in which they are asked.
  private static func candidates(in session: SessionReading) -> [Candidate] {
    PracticeStep.allCases.map { Candidate($0, in: session) }
  }

  /// The step chosen for a session, with what it was chosen on; nil when none reached its threshold.
  private static func chosen(in session: SessionReading) -> Candidate? {
    candidates(in: session).first(where: \.isReached)
  }

  /// What stands for a goal in a row of its own: the step, or that none is proposed beside a disclosure; nil where none is reached.
  static func brief(of session: SessionReading) -> String? {
    let candidates = candidates(in: session)
    if let chosen = candidates.first(where: \.isReached) { return Words.imperative(chosen.step) }
    return candidates.contains(where: \.isHeldBack) ? Words.heldBackShort : nil
  }

  private func goal(_ candidate: Candidate) -> [JSONValue.Member] {
    let step = candidate.step
    let lines = drillLines(candidate)
    return [
      .init("imperative", .string(Words.imperative(step))),
      .init("base", .string(Words.base(step, candidate.share))),
      .init("rate", candidate.share.document),
      .init("turns", .array(candidate.examples.map(TurnLink.document))),
      .init("goal", .string(Words.goal(step, candidate.goal, of: candidate.share.total))),
      .init("goal_count", .int(candidate.goal)),
      .init("goal_n", .int(candidate.share.total)),
      .init("drill_title", .string(Words.drillTitle)),
      .init("drill", .array(Words.drill(step).map { .string($0) })),
      .init("has_lines", .bool(!lines.isEmpty)),
      .init("lines_title", .string(Words.drillLines)),
      .init("lines", .array(lines)),
    ]
  }

  /// Up to three of the client's own lines: those before the turns that showed the behaviour, and none that tells of
  /// risk.
  private func drillLines(_ candidate: Candidate) -> [JSONValue] {
    candidate.showing.compactMap { session.clientTurn(before: $0) }
      .filter { !isNearRisk($0) && AssessedSession.words(in: session.text($0)) >= 4 }
      .prefix(3).map { session.quote($0).document(turn: $0) }
  }

  /// Whether risk was told in the turn or close to it: such lines are nothing to practise on.
  private func isNearRisk(_ index: Int) -> Bool { session.riskTurns.contains { abs($0 - index) <= 4 } }

  /// What became of the goal that the session before led to, under the same models.
  private var lastGoal: JSONValue? {
    guard let previous, previous.models == session.models, let last = Self.chosen(in: previous) else { return nil }
    let now = Candidate(last.step, in: session)
    guard let value = now.share.value else { return nil }
    let isWithin = value <= Double(last.goal) / Double(last.share.total)
    return [
      "from_session": .string(previous.id),
      "goal": .string(Words.lastGoal(last.step, last.goal, of: last.share.total)),
      "result": .string(Words.lastResult(now.share, isWithin: isWithin)),
      "rate": now.share.document,
      "within": .bool(isWithin),
    ]
  }
}
