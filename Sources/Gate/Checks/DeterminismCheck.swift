/// `determinism`.
enum DeterminismCheck: Check {
  static let id = "determinism"
  static let family = CheckFamily.robustness
  static let summary = "Two runs give the same bytes"
  static let rationale =
    "A judge that answers differently when asked again has no verdict. The recogniser runs twice, once on all cores and once on one; other "
    + "models' second run is named with --again."
  static let parameters: [Parameter] = []

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard let isRepeatable = input.isRepeatable else {
      return CheckResult(self, [.skipped("", "there was no second run (--again)")])
    }
    return CheckResult(
      self, [Part("", isRepeatable ? .pass : .fail, isRepeatable ? "the bytes are the same" : "the bytes differ")])
  }
}
