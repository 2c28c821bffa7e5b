import Statistics

/// `impact`.
enum ImpactCheck: Check {
  static let id = "impact"
  static let family = CheckFamily.fairness
  static let summary = "No group of clients is given an outcome far less often than another"
  static let rationale =
    "The impact ratio: the lowest group's rate over the highest's, four fifths by custom (29 CFR 1607.4). It compares what is predicted, "
    + "whatever is true: where groups truly differ, odds is the fairer judge. Intervals are resampled by session, at 95% over all "
    + "comparisons together (Bonferroni)."
  static let parameters = [
    Parameter.number("limit", "the smallest ratio; judged by its interval", 0.8),
    Parameter.count("minimum", "the fewest turns of a group to judge", 30),
    Parameter.sessions,
    Parameter(
      key: "outcomes", summary: "what is compared", kind: .names(GroupOutcome.allCases.map(\.rawValue)),
      standard: .names([GroupOutcome.risk.rawValue])),
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    let axes = GroupedOutcomes.axes(input.gold)
    guard !axes.isEmpty else {
      return CheckResult(
        self, [.skipped("", "no groups of clients are known (client_groups in the gold, or --roster)")])
    }
    let outcomes = GroupOutcome.allCases.filter {
      settings.names("outcomes").contains($0.rawValue) && input.tasks.contains($0.task)
    }
    guard !outcomes.isEmpty else {
      return CheckResult(self, [.skipped("", "gold and predictions name none of the outcomes")])
    }
    let pairs = axes.flatMap { axis in
      outcomes.map { (name: "\(axis)/\($0.rawValue)", pair: pair(axis, $0, input, settings)) }
    }
    let compared = pairs.count { $0.pair != nil }
    guard compared > 0 else { return CheckResult(self, [Part("", .inconclusive(.tooLittleData), tooFew)]) }
    let beyond = 0.025 / Double(compared)
    let limit = settings.limit("limit")
    return CheckResult(
      self,
      pairs.map { name, pair in
        guard let pair else { return Part(name, .inconclusive(.tooLittleData), tooFew) }
        func ratio(_ low: [Int], _ high: [Int]) -> Double? {
          guard let low = GroupedOutcomes.rate(low), let high = GroupedOutcomes.rate(high), high > 0 else {
            return nil
          }
          return low / high
        }
        let interval = GroupedOutcomes.interval(pair.low, pair.high, beyond: beyond, ratio)
        return .measured(
          name, Limit.atLeast(limit, interval), "\(pair.low.group) over \(pair.high.group)",
          ratio(pair.low.counts.total, pair.high.counts.total) ?? 0, interval, "at least", limit, count: pair.count)
      })
  }

  private static let tooFew = "fewer than two groups have enough turns, or none is given the outcome"

  private static func pair(
    _ axis: String, _ outcome: GroupOutcome, _ input: GateInput, _ settings: Settings
  ) -> (low: GroupedOutcomes, high: GroupedOutcomes, count: Int)? {
    let known = GroupedOutcomes.groups(axis, outcome, input).compactMap { group -> (GroupedOutcomes, Double, Int)? in
      let total = group.counts.total
      guard total.reduce(0, +) >= settings.count("minimum"),
        group.counts.clusters >= settings.count(Parameter.sessions.key), let rate = GroupedOutcomes.rate(total)
      else { return nil }
      return (group, rate, total.reduce(0, +))
    }
    guard let high = known.max(by: { $0.1 < $1.1 }), high.1 > 0,
      let low = known.filter({ $0.0.group != high.0.group }).min(by: { $0.1 < $1.1 })
    else { return nil }
    return (low.0, high.0, high.2 + low.2)
  }
}
