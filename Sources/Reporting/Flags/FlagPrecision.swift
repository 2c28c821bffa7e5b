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
  ///
  /// - Parameter recognizer: what flagged them.
  init?(_ evaluation: JSONValue, recognizer: String) {
    let present = evaluation["codes"]?[recognizer]?["bias"]?["labels"]?.array?.first {
      $0["label"]?.string == "present"
    }
    guard let wordings = present?["support"]?.int, let flagged = present?["predicted"]?.int,
      let recall = present?["recall"]?.double, wordings > 0, flagged > 0
    else { return nil }
    right = Int((recall * Double(wordings)).rounded())
    self.flagged = flagged
    self.wordings = wordings
  }
}

extension FlagList {
  /// How often flags are right, a few sentences for each recogniser that read a session.
  public var precision: String {
    let sentences = recognizers.map {
      Words.precision(FlagPrecision(ReportContext.embeddedEvaluation, recognizer: $0))
    }
    guard sentences.count > 1 else { return sentences.first ?? Words.precision(nil) }
    return zip(recognizers, sentences).map { "\(Words.readBy($0)): \($1)" }.joined(separator: " ")
  }
}
