import Gate

/// The gate's report for the terminal. The last line counts.
enum GateText {
  /// How many places are listed under a check.
  private static let listed = 10

  static func lines(_ report: GateReport, style: Style) -> [String] {
    let subject = report.subject
    let against = subject.baseline.map { ", against the baseline \($0)" } ?? ""
    var lines = [
      style.bold("Gate: \(report.outcome.rawValue)"),
      TerminalText.safe(
        "\(subject.predictions) on \(subject.sessions) sessions, \(subject.turns) coded turns\(against)"), "",
    ]
    var table = TextTable([("check", .left), ("verdict", .left), ("what was seen", .left)])
    for result in report.results.sorted(by: { order($0) < order($1) }) {
      if result.verdict == .skipped {
        table.add([result.check.id, result.verdict.word, result.message])
        continue
      }
      for part in result.parts where part.verdict != .skipped || result.parts.count == 1 {
        let name = part.name.isEmpty ? "" : "\(part.name): "
        table.add([result.check.id, part.verdict.word, name + part.message])
      }
    }
    lines += table.lines(style)
    for result in report.results where result.findings.count > 0 && result.verdict != .pass {
      lines += ["", style.bold("\(result.check.id): \(result.findings.count) places")]
      lines += result.findings.kept.prefix(listed).map { finding in
        let quote = finding.quote.map { ": \($0)" } ?? ""
        let line = "\(finding.fingerprint(result.check.id))  \(FindingText.line(finding))\(quote)"
        return "  " + TerminalText.safe(line)
      }
      let left = result.findings.count - min(listed, result.findings.kept.count)
      if left > 0 { lines.append("  and \(left) more (--out json=FILE lists them)") }
    }
    return lines + ["", report.tally]
  }

  /// What failed first, what was skipped last.
  private static func order(_ result: CheckResult) -> Int {
    switch result.verdict {
    case .fail: 0
    case .inconclusive: 1
    case .pass: 2
    case .skipped: 3
    }
  }

  /// What a check is, why, and which keys it has.
  static func explanation(_ check: any Check.Type) -> [String] {
    var lines = ["\(check.id)  \(check.family.title)", "  \(check.summary).", "  \(check.rationale)"]
    if !check.isOnByDefault { lines.append("  Off unless a policy turns it on.") }
    for parameter in check.parameters {
      lines.append(
        "  \(check.id).\(parameter.key): \(parameter.summary); default \(GateText.words(parameter.standard))")
    }
    return lines
  }

  private static func words(_ value: PolicyValue) -> String {
    switch value {
    case .off: "off"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .name(let name): name
    case .names(let names): names.isEmpty ? "none" : names.joined(separator: ", ")
    }
  }
}
