import Assessment

/// Sentences of the handbook.
extension Words {
  static let notMeasuredCode = "Not measured by itself."

  /// How right a code was, a few sentences.
  static func measured(_ figures: MeasuredCodes.Figures) -> String {
    let turns = "Measured on \(count(figures.turns, "turn")) that nothing learnt from."
    let recall = figures.recall.map { "Of them \(share($0)) were found." }
    let precision = figures.precision.map { "Of what was found \(share($0)) was right." } ?? "Nothing was found."
    let among = figures.among.map { " Judged among turns that hold \($0 == "input" ? "an" : "a") \($0)." } ?? ""
    return [turns, recall, precision].compactMap(\.self).joined(separator: " ") + among
  }

  /// How well a code's levels agree with a person's, two sentences.
  static func measured(_ levels: MeasuredCodes.Levels) -> String {
    "Measured on \(count(levels.turns, "turn")) that nothing learnt from. Quadratic kappa with the person who coded them: "
      + "\(Percent.decimal(levels.quadraticKappa)); mean F1 of the three levels: \(Percent.decimal(levels.macroF1))."
  }

  static let programmeLead =
    "Codes of this programme, found by its own rules over words. How often they are right was not measured."

  static func experimentalLead(_ least: Double) -> String {
    "A technique or caution whose measured F1 was under \(Percent.decimal(least)) is marked \(experimental). It is shown in transcripts, "
      + "and enters no number and no advice."
  }

  private static func share(_ value: Double) -> String { "\(Int((value * 100).rounded())) in 100" }
}
