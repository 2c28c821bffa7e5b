import Statistics

/// `regression`.
enum RegressionCheck: Check {
  static let id = "regression"
  static let family = CheckFamily.change
  static let summary = "No task got worse than in the baseline"
  static let rationale =
    "The difference to the baseline on the same turns, resampled by session (both models on the same sample): unpaired, two equal models "
    + "differ by over 2 points in 21% of comparisons at 500 turns. A task fails when the whole interval lies below 0 and the drop exceeds "
    + "the limit. The interval is at 95% over all tasks together (Bonferroni). F1 is averaged over the labels that people gave "
    + "often enough: one turn of a rare label would swing the mean. Where a true drop of `detects` would be missed more than one "
    + "time in five, a difference that does not fail is inconclusive."
  static let parameters = [
    Parameter.number("drop", "the largest drop that passes whatever its interval", 0.02),
    Parameter(
      key: "metric", summary: "what is compared: macro_f1, accuracy (not for families) or kappa",
      kind: .name(AgreementMetric.allCases.map(\.rawValue)), standard: .name(AgreementMetric.macroF1.rawValue)),
    Parameter.number("detects", "the true drop that the data must be able to show, for a pass", 0.05),
    Parameter.count("minimum", "how often people must have given a label for its F1 to count", 30),
    Parameter.sessions, Parameter.tasks(),
  ]

  /// The standard normal quantile at .8: a true drop is seen in four of five comparisons.
  private static let power = 0.8416212335729143

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard let baseline = input.baseline else {
      return CheckResult(self, [.skipped("", "no baseline was named (--baseline)")])
    }
    let compared = input.gold.tasks.filter { settings.tasks.contains($0) && baseline.has($0) }
    guard !compared.isEmpty else {
      return CheckResult(self, [.skipped("", "the baseline holds none of the tasks")])
    }
    let metric = AgreementMetric(rawValue: settings.name("metric")) ?? .macroF1
    let beyond = 0.025 / Double(compared.count)
    return CheckResult(
      self,
      compared.map { task in
        guard input.output.tasks.contains(task) else {
          return Part(task.rawValue, .fail, "the baseline predicts it, these predictions do not")
        }
        let counts = AgreementCounts(task, input.gold, [baseline.values(task), input.output.values(task)])
        return part(counts, metric, beyond, settings)
      })
  }

  private static func part(
    _ counts: AgreementCounts, _ metric: AgreementMetric, _ beyond: Double, _ settings: Settings
  ) -> Part {
    let name = counts.task.rawValue
    let cells = AgreementCounts.cells(counts.task)
    let total = counts.counts.total
    let minimum = settings.count("minimum")
    let labels = counts.task.labels.indices.filter {
      AgreementCounts.table(of: $0, counts.task, total[..<cells]).support(1) >= minimum
    }
    guard !labels.isEmpty else {
      let label = counts.task.isFamily ? "code" : "label"
      return Part(name, .inconclusive(.tooLittleData), "people gave no \(label) \(minimum) times", count: counts.turns)
    }
    func both(_ sample: [Int]) -> (before: Double, now: Double)? {
      guard let before = metric.value(counts.task, sample[..<cells], over: labels),
        let now = metric.value(counts.task, sample[cells...], over: labels)
      else { return nil }
      return (before, now)
    }
    guard let seen = both(total) else {
      return .skipped(name, "\(metric.title) is not defined here")
    }
    let difference = seen.now - seen.before
    let limit = settings.limit("drop")
    let change = "\(metric.title) \(Part.number(seen.before)) to \(Part.number(seen.now)), difference"
    let sampled =
      counts.sessions < settings.count(Parameter.sessions.key)
      ? nil : counts.counts.resampled { both($0).map { $0.now - $0.before } }
    guard let sampled else {
      return .measured(
        name, .inconclusive(.tooLittleData), change, difference, nil, "a drop of", limit, count: counts.turns,
        more: "\(counts.sessions) sessions")
    }
    let interval = Bootstrap.interval(sampled, beyond: beyond)
    let spread = Bootstrap.interval(sampled)
    let deviation = (spread.upper - spread.lower) / (2 * Wilson.z)
    let detectable = (interval.upper - interval.lower) / 2 + power * deviation
    let verdict: Verdict =
      if interval.upper < 0, !Limit.keeps(-difference, limit) {
        .fail
      } else if Limit.keeps(detectable, settings.limit("detects")) {
        .pass
      } else {
        .inconclusive(.tooLittleData)
      }
    let more =
      verdict == .inconclusive(.tooLittleData) ? "a true drop below \(Part.number(detectable)) could be missed" : ""
    return .measured(
      name, verdict, change, difference, interval, "a drop of", limit, count: counts.turns, more: more)
  }
}
