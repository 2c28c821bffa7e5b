/// `kappa`.
enum KappaCheck: Check {
  static let id = "kappa"
  static let family = CheckFamily.agreement
  static let summary = "Cohen's kappa of each task reaches the policy's floor"
  static let rationale =
    "Kappa is what agreement is beyond chance (Cohen 1960); in a family it is the mean over the codes. Intervals are at 95%, resampled by "
    + "session."
  static let parameters = FloorParts.parameters

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    CheckResult(self, FloorParts.parts(.kappa, input, settings))
  }
}
