import Assessment
import JSON
import Recognition

/// A behaviour with its base rate in one session.
struct Candidate: Sendable {
  let step: PracticeStep
  /// The turns that showed it, of the turns that could.
  let share: Share
  /// The turns that showed it.
  let showing: [Int]
  /// Of these, the ones whose main act the coder is sure of.
  private let sure: [Int]

  init(_ step: PracticeStep, in session: SessionReading) {
    self.step = step
    isBesideRisk = step.asksLess && (session.analysis.risk.level ?? .none) >= .moderate
    let turns = step.turns(in: session)
    showing = turns.filter(\.shows).map(\.index)
    sure = showing.filter { session.utterance($0)?.behavior.map { !$0.isUncertain } ?? false }
    share = Share(showing.count, of: turns.count)
  }

  /// Whether the behaviour is worth a goal: enough turns, a large enough share, and no session in which risk of moderate level or above
  /// was told: asking is the task there.
  var isReached: Bool { !isBesideRisk && isFrequent }

  /// Whether it would be worth a goal, were it not that the goal is met by asking less, in a session in which risk was coded.
  var isHeldBack: Bool { isBesideRisk && isFrequent }

  private var isFrequent: Bool { share.total >= step.minimum && (share.value ?? 0) >= step.threshold }

  private let isBesideRisk: Bool

  /// Up to three turns that show it, in order: those the coder is sure of where there are three, else any; the first,
  /// the last and the one between.
  var examples: [Int] {
    let turns = sure.count >= 3 ? sure : showing
    guard turns.count > 3, let first = turns.first, let last = turns.last else { return turns }
    return [first, turns[turns.count / 2], last]
  }

  /// A third fewer, in the same unit.
  var goal: Int { share.count * 2 / 3 }

  func document(isChosen: Bool) -> JSONValue {
    let state =
      share.total < step.minimum
      ? Words.tooFew : isReached ? Words.reached : isHeldBack ? Words.heldBack : Words.notReached
    return [
      "step": .string(step.rawValue), "name": .string(Words.imperative(step)), "rate": share.document,
      "threshold": .decimal(step.threshold), "threshold_text": .string(Percent.whole(step.threshold)),
      "minimum": .int(step.minimum), "state": .string(isChosen ? Words.chosen : state), "is_chosen": .bool(isChosen),
    ]
  }
}
