/// The report as JUnit's XML (the schema of Jenkins and of Apache Ant's reports): a suite a family, a case a check. A failing check is a
/// failure; what the data cannot tell is a failure of type `inconclusive` where it stops the run, else skipped with its reason.
public struct GateJUnit: Sendable {
  private let escape: Escape

  /// Makes a writer.
  ///
  /// - Parameter escape: makes text safe within XML's elements and quoted attributes.
  public init(escape: @escaping Escape) {
    self.escape = escape
  }

  /// The document.
  public func text(_ report: GateReport) -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!-- pe validate -->"]
    let all = counts(report.results, report)
    lines.append(
      "<testsuites name=\"pe validate\" tests=\"\(report.results.count)\" failures=\"\(all.failures)\" errors=\"0\">")
    for (family, results) in report.families {
      let own = counts(results, report)
      lines.append(
        "  <testsuite name=\"\(escape(family.rawValue))\" tests=\"\(results.count)\" failures=\"\(own.failures)\" errors=\"0\" skipped=\"\(own.skipped)\">"
      )
      for result in results { lines += testCase(result, report) }
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private func counts(_ results: [CheckResult], _ report: GateReport) -> (failures: Int, skipped: Int) {
    let failures = results.count { isFailure($0, report) }
    let skipped = results.count { !isFailure($0, report) && $0.verdict != .pass }
    return (failures, skipped)
  }

  private func isFailure(_ result: CheckResult, _ report: GateReport) -> Bool {
    result.verdict == .fail || report.policy.stops(at: result)
  }

  private func testCase(_ result: CheckResult, _ report: GateReport) -> [String] {
    let name = escape(result.check.id)
    let message = escape(result.message)
    let details =
      result.parts.map { part in
        escape("\(part.verdict.word): " + (part.name.isEmpty ? "" : "\(part.name): ") + part.message)
      } + findings(result)
    let start = "    <testcase classname=\"pe.\(escape(result.check.family.rawValue))\" name=\"\(name)\" time=\"0\">"
    var lines = [start]
    if isFailure(result, report) {
      let type = result.verdict == .fail ? "failed" : "inconclusive"
      lines.append(
        "      <failure message=\"\(message)\" type=\"\(type)\">\(details.joined(separator: "\n"))</failure>")
    } else if result.verdict != .pass {
      lines.append("      <skipped message=\"\(escape(result.verdict.word)): \(message)\"/>")
    }
    if result.verdict == .pass || !isFailure(result, report) {
      lines.append("      <system-out>\(details.joined(separator: "\n"))</system-out>")
    }
    return lines + ["    </testcase>"]
  }

  /// The first findings, a line each.
  private func findings(_ result: CheckResult) -> [String] {
    let shown = result.findings.kept.prefix(50).map { finding in
      escape("- " + FindingText.line(finding) + (finding.quote.map { ": \($0)" } ?? ""))
    }
    let left = result.findings.count - shown.count
    return shown + (left > 0 ? ["- and \(left) more"] : [])
  }
}
