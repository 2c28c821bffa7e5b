import JSON

/// How often flagged wordings were right on written turns in voices that the detector did not learn from.
struct FlagPrecision: Sendable {
  /// Flags that were right.
  let right: Int
  /// Flags.
  let flagged: Int
  /// Wordings that should be flagged.
  let wordings: Int

  /// Reads it off the embedded evaluation; nil where nothing was measured.
  init?(_ evaluation: JSONValue) {
    let present = evaluation["bias"]?["labels"]?.array?.first { $0["label"]?.string == "present" }
    guard let wordings = present?["support"]?.int, let flagged = present?["predicted"]?.int,
      let recall = present?["recall"]?.double, wordings > 0, flagged > 0
    else { return nil }
    right = Int((recall * Double(wordings)).rounded())
    self.flagged = flagged
    self.wordings = wordings
  }
}

extension FlagList {
  /// How often flags are right, one or two sentences.
  public static var precision: String { Words.precision(FlagPrecision(ReportContext.embeddedEvaluation)) }
}
