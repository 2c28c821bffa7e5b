/// `churn`.
enum ChurnCheck: Check {
  static let id = "churn"
  static let family = CheckFamily.change
  static let summary = "Turns that were right before and are wrong now are counted and listed"
  static let rationale =
    "Two equal models churn 5 to 20% of turns, so that it fails only under a policy's limit; the list is where to look first."
  static let parameters = [
    Parameter.number("limit", "the share of turns that may turn from right to wrong", nil), Parameter.tasks(),
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard let baseline = input.baseline else {
      return CheckResult(self, [.skipped("", "no baseline was named (--baseline)")])
    }
    var findings = FindingList()
    let parts = input.tasks(settings).filter(baseline.has).map { task -> Part in
      let (truths, before, now) = (input.gold.values(task), baseline.values(task), input.output.values(task))
      var paired = 0
      var lost = 0
      for row in truths.indices where truths[row] != JudgedTask.none {
        guard before[row] != JudgedTask.none, now[row] != JudgedTask.none else { continue }
        paired += 1
        guard before[row] == truths[row], now[row] != truths[row] else { continue }
        lost += 1
        findings.add(
          GateFinding(
            session: input.gold.sessions[Int(input.gold.sessionOfRow[row])].id, turn: Int(input.gold.turns[row]),
            "\(task.rawValue) was right before and is wrong now"))
      }
      guard paired > 0 else { return .skipped(task.rawValue, "no turn has a prediction in both") }
      let share = Double(lost) / Double(paired)
      guard let limit = settings.number("limit") else {
        return Part(
          task.rawValue, .skipped,
          "\(lost) of \(paired) turns were right before and are wrong now; the policy sets no limit", observed: share,
          count: paired)
      }
      return .measured(
        task.rawValue, Limit.keeps(share, limit) ? .pass : .fail, "right before and wrong now", share, nil, "at most",
        limit, count: paired)
    }
    return CheckResult(self, parts, findings)
  }
}
