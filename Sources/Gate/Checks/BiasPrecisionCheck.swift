import Statistics

/// `bias_precision`.
enum BiasPrecisionCheck: Check {
  static let id = "bias_precision"
  static let family = CheckFamily.safety
  static let summary = "Flags on wording are right, and wordings that need one get it"
  static let rationale =
    "A flag says that a trainee's words may land badly: a wrong one costs trust, a missing one teaches nothing. Intervals are Wilson's."
  static let parameters = [
    Parameter.number("precision", "the share of flags that must be right; judged by its interval", 0.8),
    Parameter.number("recall", "the share of wordings that must be flagged; judged by its interval", 0.7),
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard input.tasks.contains(.bias) else {
      let reason = input.gold.tasks.contains(.bias) ? "the predictions hold no flags" : "the gold codes no flags"
      return CheckResult(self, [.skipped("", reason)])
    }
    let counts = AgreementCounts(.bias, input.gold, [input.output.values(.bias)])
    let table = Confusion(labels: JudgedTask.bias.labels, flat: counts.counts.total)
    func part(_ name: String, of total: Int, none: String) -> Part {
      let limit = settings.limit(name)
      let right = table.counts[1][1]
      guard let interval = Wilson.interval(successes: right, of: total) else { return .skipped(name, none) }
      return .measured(
        name, Limit.atLeast(limit, interval), name, Double(right) / Double(total), interval, "at least", limit,
        count: total)
    }
    return CheckResult(
      self,
      [
        part("precision", of: table.predicted(1), none: "nothing is flagged"),
        part("recall", of: table.support(1), none: "the gold flags nothing"),
      ])
  }
}
