/// `constant`.
enum ConstantCheck: Check {
  static let id = "constant"
  static let family = CheckFamily.outputs
  static let summary = "Stated probabilities differ from turn to turn"
  static let rationale =
    "A model that is always as sure says nothing about its sureness, and every threshold on it is all or nothing."
  static let parameters = [
    Parameter.number("share", "the largest share of one value; above it scores are constant", 0.95),
    Parameter.count("minimum", "the fewest scores to judge", 30),
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    let parts = JudgedTask.allCases.compactMap { task -> Part? in
      let scores = input.output.scores[task.place]
      guard !task.isFamily, scores.count >= settings.count("minimum") else { return nil }
      let limit = settings.limit("share")
      return .measured(
        task.rawValue, Limit.keeps(scores.commonest, limit) ? .pass : .fail, "share of the commonest score",
        scores.commonest, nil,
        "at most", limit, count: scores.count)
    }
    return CheckResult(self, parts.isEmpty ? [.skipped("", "too few probabilities are stated")] : parts)
  }
}
