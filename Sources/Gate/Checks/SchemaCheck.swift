/// `schema`.
enum SchemaCheck: Check {
  static let id = "schema"
  static let family = CheckFamily.data
  static let summary =
    "Every line parses, ids are unique, labels are in the codebook, spans lie in the text, and gold and predictions cover each other"
  static let rationale =
    "A figure over half of the turns, or over labels that were silently dropped, looks like one over all of them."
  static let parameters: [Parameter] = []

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    var findings = input.output.findings(self)
    // A refusal is judged once: by its own check where that is asked, else here.
    if !input.judgesRefusals { for finding in input.output.refused { findings.add(finding) } }
    let read = "\(input.output.lines) lines, \(input.gold.turns.count) coded turns"
    var parts: [Part] = []
    if findings.count > 0 {
      let places = findings.count == 1 ? "1 place" : "\(findings.count) places"
      parts.append(
        Part(
          "", .fail, "\(places) in \(read): \(findings.kept.first?.message ?? "")",
          observed: Double(findings.count), limit: 0, count: input.output.lines, countsFindings: true))
    }
    if input.tasks.isEmpty {
      let wanted = input.gold.tasks.map(\.rawValue).joined(separator: ", ")
      parts.append(
        Part("tasks", .fail, "the predictions name no task that the gold codes (\(wanted)); are the fields mapped?"))
    }
    if parts.isEmpty {
      let tasks = input.tasks.map(\.rawValue).joined(separator: ", ")
      parts.append(Part("", .pass, "\(read), judged on \(tasks)", observed: 0, limit: 0, count: input.output.lines))
    }
    return CheckResult(self, parts, findings)
  }
}
