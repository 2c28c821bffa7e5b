/// `identifiers`.
enum IdentifiersCheck: Check {
  static let id = "identifiers"
  static let family = CheckFamily.outputs
  static let summary = "No identifiers are left in outputs"
  static let rationale =
    "Outputs travel further than transcripts. Plain patterns are looked for: addresses, telephone, social security, card and record "
    + "numbers, dates as they are written by hand, long postal codes. A bare name is not found."
  static let parameters: [Parameter] = []

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard input.output.scanned > 0 else {
      return CheckResult(self, [.skipped("", "there is no output to look through")])
    }
    let findings = input.output.findings(self)
    return CheckResult(
      self,
      [
        Part(
          "", findings.count > 0 ? .fail : .pass, "\(findings.count) in \(input.output.scanned) outputs",
          observed: Double(findings.count), limit: 0, count: input.output.scanned, countsFindings: true)
      ], findings)
  }
}
