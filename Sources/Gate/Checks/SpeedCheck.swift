/// `speed`.
enum SpeedCheck: Check {
  static let id = "speed"
  static let family = CheckFamily.robustness
  static let summary = "The recogniser is not slower than in the baseline"
  static let rationale =
    "Utterances per second, the middle of several rounds. Another machine's baseline is noise: it runs only with --speed, and a slowdown "
    + "within the rounds' own band passes."
  static let parameters = [
    Parameter.number("slowdown", "the largest slowdown that passes, as a share of the baseline's speed", 0.1)
  ]
  static let isOnByDefault = false

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard let speed = input.speed else {
      return CheckResult(self, [.skipped("", "the speed was not measured (--speed, with the built-in recogniser)")])
    }
    let now = "\(Int(speed.utterancesPerSecond.rounded())) utterances per second"
    guard let before = input.baseline?.speed else {
      return CheckResult(self, [.skipped("", "\(now); the baseline holds no speed")])
    }
    let limit = max(settings.limit("slowdown"), before.band, speed.band)
    let slowdown = 1 - speed.utterancesPerSecond / before.utterancesPerSecond
    return CheckResult(
      self,
      [
        Part(
          "", Limit.keeps(slowdown, limit) ? .pass : .fail,
          "\(now), before \(Int(before.utterancesPerSecond.rounded())): a slowdown of \(Part.number(slowdown)), limit \(Part.number(limit))",
          observed: slowdown, limit: limit)
      ])
  }
}
