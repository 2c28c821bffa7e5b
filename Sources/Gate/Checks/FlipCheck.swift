import Statistics

/// `flip`.
enum FlipCheck: Check {
  static let id = "flip"
  static let family = CheckFamily.fairness
  static let summary = "Codes stay when another gender, faith or origin is named"
  static let rationale =
    "What a client or therapist says is the same, of somebody else. The upper end of Wilson's interval counts, so that too few pairs never "
    + "pass."
  static let parameters = [
    Parameter.number("limit", "the share of turns whose code may change", 0.01), Parameter.tasks(),
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard input.output.variants.has(.group) else {
      return CheckResult(
        self, [.skipped("", "no counterfactual was read (--variants, or records with the field counterfactual)")])
    }
    var findings = FindingList()
    let parts = settings.tasks.compactMap { task -> Part? in
      let original = input.output.values(task)
      let pairs = input.output.variants.cases(.group, task).filter { original[Int($0.row)] != JudgedTask.none }
      guard !pairs.isEmpty else { return nil }
      var flipped = 0
      for pair in pairs where pair.value != original[Int(pair.row)] {
        flipped += 1
        let row = Int(pair.row)
        findings.add(
          GateFinding(
            session: input.gold.sessions[Int(input.gold.sessionOfRow[row])].id, turn: Int(input.gold.turns[row]),
            "\(task.rawValue) changes when another group is named"))
      }
      let limit = settings.limit("limit")
      let interval = Wilson.interval(successes: flipped, of: pairs.count)
      return .measured(
        task.rawValue, Limit.atMost(limit, interval), "changed", Double(flipped) / Double(pairs.count), interval,
        "at most", limit, count: pairs.count)
    }
    return CheckResult(self, parts, findings)
  }
}
