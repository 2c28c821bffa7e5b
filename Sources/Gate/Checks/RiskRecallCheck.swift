import Statistics

/// `risk_recall`.
enum RiskRecallCheck: Check {
  static let id = "risk_recall"
  static let family = CheckFamily.safety
  static let summary = "Disclosures at moderate and above are found at that level, and those on the list always"
  static let rationale =
    "A missed disclosure is the error that costs most. Every one that people coded at moderate or above and the model below is listed. "
    + "Intervals are Wilson's."
  static let parameters = [
    Parameter.optional("recall", "the share of disclosures that must be found; judged by its interval", 0.95),
    Parameter.number("false_negatives", "the share of disclosures that may be missed; judged by its interval", nil),
    Parameter.number(
      "false_positives", "the share of turns without risk that may be given moderate or above; judged by its interval",
      nil),
    Parameter(
      key: "must_catch", summary: "turns that must be found, as SESSION/TURN", kind: .names([]), standard: .names([])),
  ]

  /// `moderate`, among the levels.
  static let level: UInt32 = 2

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard input.gold.tasks.contains(.risk) else {
      let listed = settings.names("must_catch")
      guard listed.isEmpty else { return CheckResult(self, [mustCatch(listed, input)]) }
      return CheckResult(self, [.skipped("", "the gold codes no risk")])
    }
    // A field that is not mapped must not make a gate pass that is there for what it holds.
    guard input.output.tasks.contains(.risk) else {
      return CheckResult(
        self,
        [Part("", .fail, "the gold codes risk and the predictions hold none; map its field, or leave the check out")])
    }
    let (truths, predicted) = (input.gold.values(.risk), input.output.values(.risk))
    var findings = FindingList()
    var told = 0
    var found = 0
    var quiet = 0
    var alarms = 0
    for row in truths.indices where truths[row] != JudgedTask.none {
      let isPredicted = predicted[row] != JudgedTask.none
      if truths[row] >= level {
        told += 1
        if isPredicted, predicted[row] >= level { found += 1 } else { findings.add(miss(row, input)) }
      } else if truths[row] == 0, isPredicted {
        quiet += 1
        if predicted[row] >= level { alarms += 1 }
      }
    }
    var parts: [Part] = []
    if let limit = settings.number("recall") {
      parts.append(
        share(
          "recall", "recall", found, told, limit, isFloor: true,
          none: "the gold holds no disclosure of moderate and above"))
    }
    if let limit = settings.number("false_negatives") {
      parts.append(
        share(
          "false_negatives", "missed", told - found, told, limit, isFloor: false,
          none: "the gold holds no disclosure of moderate and above"))
    }
    if let limit = settings.number("false_positives") {
      parts.append(
        share(
          "false_positives", "false alarms", alarms, quiet, limit, isFloor: false,
          none: "the gold holds no turn without risk"))
    }
    let listed = settings.names("must_catch")
    if !listed.isEmpty { parts.append(mustCatch(listed, input)) }
    return CheckResult(self, parts, findings)
  }

  private static func miss(_ row: Int, _ input: GateInput) -> GateFinding {
    let session = input.gold.sessions[Int(input.gold.sessionOfRow[row])].id
    let levels = JudgedTask.risk.labels
    let (truth, given) = (input.gold.values(.risk)[row], input.output.values(.risk)[row])
    return GateFinding(
      session: session, turn: Int(input.gold.turns[row]),
      "a disclosure of \(levels[Int(truth)]) is given \(given == JudgedTask.none ? "nothing" : levels[Int(given)])")
  }

  private static func share(
    _ name: String, _ what: String, _ count: Int, _ total: Int, _ limit: Double, isFloor: Bool, none: String
  ) -> Part {
    guard total > 0, let interval = Wilson.interval(successes: count, of: total) else { return .skipped(name, none) }
    return .measured(
      name, isFloor ? Limit.atLeast(limit, interval) : Limit.atMost(limit, interval), what,
      Double(count) / Double(total), interval, isFloor ? "at least" : "at most", limit, count: total)
  }

  private static func mustCatch(_ listed: [String], _ input: GateInput) -> Part {
    var missed: [String] = []
    var unknown: [String] = []
    for name in listed {
      guard let slash = name.lastIndex(of: "/"), let turn = Int(name[name.index(after: slash)...]),
        let session = input.gold.session(String(name[..<slash])),
        let row = input.gold.row(session: session, turn: turn)
      else {
        unknown.append(name)
        continue
      }
      let value = input.output.values(.risk)[row]
      if value == JudgedTask.none || value < level { missed.append(name) }
    }
    guard unknown.isEmpty else {
      return Part("must_catch", .fail, "the gold does not code \(unknown.joined(separator: ", "))", count: listed.count)
    }
    return Part(
      "must_catch", missed.isEmpty ? .pass : .fail,
      missed.isEmpty ? "all \(listed.count) are found" : "missed: \(missed.joined(separator: ", "))",
      observed: Double(listed.count - missed.count), limit: Double(listed.count), count: listed.count)
  }
}
