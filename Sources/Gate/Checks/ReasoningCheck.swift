/// `reasoning`.
enum ReasoningCheck: Check {
  static let id = "reasoning"
  static let family = CheckFamily.outputs
  static let summary = "A chat model's replies hold their answer and nothing else"
  static let rationale =
    "Reasoning that leaks into replies repeats what was said in the session, and breaks whoever reads the answer."
  static let parameters: [Parameter] = []

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard input.output.replies > 0 else {
      return CheckResult(self, [.skipped("", "the predictions are no chat model's replies")])
    }
    let findings = input.output.findings(self)
    return CheckResult(
      self,
      [
        Part(
          "", findings.count > 0 ? .fail : .pass, "\(findings.count) of \(input.output.replies) replies",
          observed: Double(findings.count), limit: 0, count: input.output.replies, countsFindings: true)
      ], findings)
  }
}
