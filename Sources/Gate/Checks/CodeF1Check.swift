import Statistics

/// `code_f1`.
enum CodeF1Check: Check {
  static let id = "code_f1"
  static let family = CheckFamily.agreement
  static let summary = "F1 of each code that people gave often enough reaches the policy's floor"
  static let rationale =
    "A mean hides a code that is never found. Codes that people gave fewer than `minimum` times are passed over: their F1 is noise."
  static let parameters = [
    Parameter.number("floor", "what F1 must reach; judged by its interval", nil),
    Parameter.number("lower_bound", "what the interval's lower end must reach", nil),
    Parameter.count("minimum", "how often people must have given a code", 30), Parameter.sessions, Parameter.tasks(),
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    let floor = settings.number("floor")
    let bound = settings.number("lower_bound")
    guard floor != nil || bound != nil else {
      return CheckResult(self, [.skipped("", "the policy sets no limit")])
    }
    guard !input.tasks(settings).isEmpty else {
      return CheckResult(self, [.skipped("", "gold and predictions name none of the tasks")])
    }
    let parts = input.tasks(settings).flatMap { task -> [Part] in
      let counts = AgreementCounts(task, input.gold, [input.output.values(task)])
      let total = counts.counts.total
      return task.labels.enumerated().compactMap { label, name in
        let table = AgreementCounts.table(of: label, task, total)
        guard table.support(1) >= settings.count("minimum") else { return nil }
        let interval =
          counts.sessions < settings.count(Parameter.sessions.key)
          ? nil
          : counts.counts.resampled { AgreementCounts.table(of: label, task, $0).f1(1) }
            .map { Bootstrap.interval($0) }
        return part("\(task.rawValue)/\(name)", table, interval, floor: floor, bound: bound)
      }
    }
    return CheckResult(
      self,
      parts.isEmpty ? [Part("", .inconclusive(.tooLittleData), "people gave no code often enough")] : parts)
  }

  private static func part(
    _ name: String, _ table: Confusion, _ interval: Interval?, floor: Double?, bound: Double?
  ) -> Part {
    let f1 = table.f1(1)
    let count = table.support(1)
    if let bound {
      let verdict: Verdict =
        interval.map { Limit.reaches($0.lower, bound) ? .pass : .fail } ?? .inconclusive(.tooLittleData)
      if verdict != .pass || floor == nil {
        return .measured(name, verdict, "F1", f1, interval, "with its lower end at least", bound, count: count)
      }
    }
    let limit = floor ?? 0
    return .measured(name, Limit.atLeast(limit, interval), "F1", f1, interval, "at least", limit, count: count)
  }
}
