/// `f1`.
enum F1Check: Check {
  static let id = "f1"
  static let family = CheckFamily.agreement
  static let summary = "Macro-F1 of each task reaches the policy's floor"
  static let rationale =
    "Macro-F1 counts rare codes as much as common ones. Intervals are at 95%, resampled by session. Where there are published gates on "
    + "the share of right turns, `accuracy` holds them."
  static let parameters =
    [
      Parameter.number(
        "accuracy", "what the share of right turns must reach, in tasks of one label; judged by its interval", nil)
    ] + FloorParts.parameters

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    var parts = FloorParts.parts(.macroF1, input, settings)
    if settings.number("accuracy") != nil {
      if settings.number("floor") == nil, settings.number("lower_bound") == nil { parts = [] }
      parts += input.tasks(settings).filter { !$0.isFamily }.map { task in
        let counts = AgreementCounts(task, input.gold, [input.output.values(task)])
        return FloorParts.part(.accuracy, counts, settings, floor: "accuracy", lowerBound: nil)
      }
    }
    return CheckResult(self, parts)
  }
}
