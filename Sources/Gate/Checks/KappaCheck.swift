/// `kappa`.
public enum KappaCheck: Check {
  public static let id = "kappa"
  public static let family = CheckFamily.agreement
  public static let summary = "Cohen's kappa of each task reaches the policy's floor"
  public static let rationale =
    "Kappa is what agreement is beyond chance (Cohen 1960); in a family it is the mean over the codes. Intervals are at 95%, resampled by "
    + "session."
  public static let parameters = FloorCheck.parameters

  public static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    CheckResult(self, FloorCheck.parts(.kappa, input, settings))
  }
}
