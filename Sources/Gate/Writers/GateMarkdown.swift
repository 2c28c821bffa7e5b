/// The report as Markdown, for a step's summary or a comment.
public struct GateMarkdown: Sendable {
  private let escape: Escape

  /// Makes a writer.
  ///
  /// - Parameter escape: makes text safe within a line of Markdown.
  public init(escape: @escaping Escape) {
    self.escape = escape
  }

  /// The document.
  public func text(_ report: GateReport) -> String {
    var lines = ["<!-- pe validate -->", "## Gate: \(report.outcome.rawValue)", ""]
    let against = report.subject.baseline.map { ", against \(escape($0))" } ?? ""
    lines.append(
      "\(escape(report.subject.predictions)) on \(report.subject.sessions) sessions, \(report.subject.turns) coded turns\(against)."
    )
    for verdict in ["fail", "inconclusive", "pass"] {
      let own = report.results.filter { $0.verdict.word == verdict }
      guard !own.isEmpty else { continue }
      lines += ["", "| check | verdict | what was seen |", "|---|---|---|"]
      for result in own { lines += rows(result, verdict) }
    }
    let skipped = report.results.filter { $0.verdict == .skipped }
    if !skipped.isEmpty {
      lines += ["", "<details><summary>Skipped: \(skipped.count)</summary>", ""]
      lines += skipped.map { "- \(escape($0.check.id)): \(escape($0.message))" }
      lines += ["", "</details>"]
    }
    let pointing = report.results.filter { $0.findings.count > 0 && $0.verdict != .pass }
    for result in pointing {
      lines += [
        "", "<details><summary>\(escape(result.check.id)): \(result.findings.count) places</summary>", "",
      ]
      lines += result.findings.kept.prefix(20).map { "- \(escape(FindingText.line($0)))" }
      let left = result.findings.count - min(20, result.findings.kept.count)
      if left > 0 { lines.append("- and \(left) more") }
      lines += ["", "</details>"]
    }
    return (lines + ["", report.tally]).joined(separator: "\n") + "\n"
  }

  private func rows(_ result: CheckResult, _ verdict: String) -> [String] {
    result.parts.filter { $0.verdict.word == verdict }.map { part in
      let name = result.check.id + (part.name.isEmpty ? "" : ": \(part.name)")
      return "| \(escape(name)) | \(verdict) | \(escape(part.message)) |"
    }
  }
}
