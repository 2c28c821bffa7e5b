import Statistics

/// `noise`.
enum NoiseCheck: Check {
  static let id = "noise"
  static let family = CheckFamily.robustness
  static let summary = "Typing errors, casing, missing punctuation, hesitation and a wrong speaker cost little"
  static let rationale =
    "Transcripts come from people and from speech recognition. Macro-F1 on the noisy turns is compared with that on the same turns as they "
    + "are, resampled by session."
  static let parameters = [
    Parameter.number("limit", "the largest loss of macro-F1; judged by its interval", 0.03), Parameter.sessions,
    Parameter.tasks(),
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard Variant.noises.contains(where: input.output.variants.has) else {
      return CheckResult(
        self, [.skipped("", "no noisy transcript was read (--variants, or records with the field variant)")])
    }
    let parts = Variant.noises.flatMap { variant in
      input.tasks(settings).compactMap { part($0, variant, input, settings) }
    }
    return CheckResult(self, parts)
  }

  private static func part(_ task: JudgedTask, _ variant: Variant, _ input: GateInput, _ settings: Settings) -> Part? {
    let limit = settings.limit("limit")
    var noisy = [UInt32](repeating: JudgedTask.none, count: input.gold.turns.count)
    for one in input.output.variants.cases(variant, task) { noisy[Int(one.row)] = one.value }
    let counts = AgreementCounts(task, input.gold, [input.output.values(task), noisy]) { row in
      variant != .speakers || !NoisyTranscript.isGivenAway(Int(input.gold.turns[row]))
    }
    guard counts.turns > 0 else { return nil }
    let cells = AgreementCounts.cells(task)
    func loss(_ sample: [Int]) -> Double? {
      guard let plain = AgreementMetric.macroF1.value(task, sample[..<cells]),
        let noisy = AgreementMetric.macroF1.value(task, sample[cells...])
      else { return nil }
      return plain - noisy
    }
    guard let seen = loss(counts.counts.total) else { return nil }
    let interval =
      counts.sessions < settings.count(Parameter.sessions.key)
      ? nil : counts.counts.resampled(statistic: loss).map { Bootstrap.interval($0) }
    return .measured(
      "\(variant.rawValue)/\(task.rawValue)", Limit.atMost(limit, interval), "loss of macro-F1", seen, interval,
      "at most", limit, count: counts.turns)
  }
}
