import Statistics
import Training

/// What a programme's checked sessions changed, as lines of a terminal.
struct ProgrammeText {
  let outcome: ProgrammeTrainer.Outcome

  func lines(_ style: Style) -> [String] {
    var table = TextTable([
      ("", .left), ("turns", .right), ("before", .right), ("after", .right), ("difference", .left), ("", .left),
    ])
    for part in ProgrammeTrainer.Part.allCases {
      guard let judged = outcome.parts.first(where: { $0.part == part }) else {
        table.add([part.rawValue, "", "", "", "", "as it ships: too few coded turns"])
        continue
      }
      let range = judged.interval.map { " [\(signed($0.lower)) to \(signed($0.upper))]" } ?? ""
      table.add([
        part.rawValue, "\(judged.turns)", EvaluationText.padded(judged.before), EvaluationText.padded(judged.after),
        signed(judged.after - judged.before) + range, judged.isKept ? "kept" : "as it ships: not better",
      ])
    }
    return ["macro-F1 on sessions that were not learnt from, by folds of sessions:"] + table.lines(style)
  }

  private func signed(_ value: Double) -> String { (value < 0 ? "-" : "+") + EvaluationText.padded(abs(value)) }
}
