import Statistics

/// `odds`.
enum OddsCheck: Check {
  static let id = "odds"
  static let family = CheckFamily.fairness
  static let summary = "What is there is found, and what is not is not, as often for every group of clients"
  static let rationale =
    "Equalized odds (Hardt et al. 2016): the difference of recall and of false alarms between the two groups that lie furthest apart. "
    + "Intervals are resampled by session, at 95% over all comparisons together (Bonferroni)."
  static let parameters = [
    Parameter.number("limit", "the largest difference; judged by its interval", 0.1),
    Parameter.count("minimum", "the fewest turns of a group to judge", 30),
    Parameter.sessions,
    Parameter(
      key: "outcomes", summary: "what is compared", kind: .names(GroupOutcome.allCases.map(\.rawValue)),
      standard: .names([
        GroupOutcome.risk.rawValue, GroupOutcome.changeTalk.rawValue, GroupOutcome.sustainTalk.rawValue,
      ])),
  ]

  private struct Comparison {
    let first: GroupedOutcomes
    let second: GroupedOutcomes
    let rate: ([Int]) -> Double?
    let count: Int
  }

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
    let named = axes.flatMap { axis in outcomes.flatMap { comparisons(axis, $0, input, settings) } }
    let compared = named.compactMap(\.comparison)
    guard !compared.isEmpty else {
      return CheckResult(self, [Part("", .inconclusive(.tooLittleData), tooFew)])
    }
    let beyond = 0.025 / Double(compared.count)
    return CheckResult(
      self,
      named.map { name, comparison in
        comparison.map { part(name, $0, limit: settings.limit("limit"), beyond: beyond) }
          ?? Part(name, .inconclusive(.tooLittleData), tooFew)
      })
  }

  private static let tooFew = "fewer than two groups have enough turns"

  private static func part(_ name: String, _ one: Comparison, limit: Double, beyond: Double) -> Part {
    let interval = GroupedOutcomes.interval(one.first, one.second, beyond: beyond) { first, second in
      guard let high = one.rate(first), let low = one.rate(second) else { return nil }
      return high - low
    }
    let seen = (one.rate(one.first.counts.total) ?? 0) - (one.rate(one.second.counts.total) ?? 0)
    return .measured(
      name, Limit.atMost(limit, interval), "\(one.first.group) above \(one.second.group) by", seen, interval, "at most",
      limit, count: one.count)
  }

  private static func comparisons(
    _ axis: String, _ outcome: GroupOutcome, _ input: GateInput, _ settings: Settings
  ) -> [(name: String, comparison: Comparison?)] {
    let groups = GroupedOutcomes.groups(axis, outcome, input)
    let rates: [(name: String, value: ([Int]) -> Double?, cases: ([Int]) -> Int)] = [
      ("recall", { GroupedOutcomes.recall($0) }, { GroupedOutcomes.truths($0) }),
      ("false alarms", { GroupedOutcomes.falseAlarms($0) }, { GroupedOutcomes.falsehoods($0) }),
    ]
    return rates.map { rate in
      let name = "\(axis)/\(outcome.rawValue)/\(rate.name)"
      let known = groups.compactMap { group -> (group: GroupedOutcomes, value: Double, cases: Int)? in
        let total = group.counts.total
        let cases = rate.cases(total)
        guard cases >= settings.count("minimum"), group.counts.clusters >= settings.count(Parameter.sessions.key),
          let value = rate.value(total)
        else { return nil }
        return (group, value, cases)
      }
      guard known.count > 1, let high = known.max(by: { $0.value < $1.value }),
        let low = known.first(where: { $0.group.group != high.group.group && $0.value == known.map(\.value).min() })
          ?? known.first(where: { $0.group.group != high.group.group })
      else { return (name, nil) }
      return (
        name,
        Comparison(first: high.group, second: low.group, rate: rate.value, count: high.cases + low.cases)
      )
    }
  }
}
