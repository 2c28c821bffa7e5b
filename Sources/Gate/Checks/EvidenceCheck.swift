/// `evidence`.
enum EvidenceCheck: Check {
  static let id = "evidence"
  static let family = CheckFamily.outputs
  static let summary = "The evidence of every claim stands in the transcript"
  static let rationale =
    "A supervisor reads the evidence first. Places must lie in the turn and hold a word; quotations must stand in the session as they "
    + "are quoted, but for white space."
  static let parameters: [Parameter] = []

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    let findings = input.output.findings(self)
    guard input.output.hasEvidence else {
      return CheckResult(self, [.skipped("", "no claim comes with evidence")])
    }
    if findings.count > 0 {
      return CheckResult(
        self,
        [
          Part(
            "", .fail, "\(findings.count) claims without evidence that holds: \(findings.kept.first?.message ?? "")",
            observed: Double(findings.count), limit: 0, count: input.output.checkedClaims, countsFindings: true)
        ], findings)
    }
    guard input.output.checkedClaims > 0 else {
      return CheckResult(self, [.skipped("", "the words of the gold are not known (--transcripts)")])
    }
    return CheckResult(
      self,
      [
        Part(
          "", .pass, "\(input.output.checkedClaims) claims", observed: 0, limit: 0, count: input.output.checkedClaims)
      ])
  }
}
