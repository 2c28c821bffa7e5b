import JSON
import Training

/// Writes evaluations for the terminal and as one document.
enum EvaluationText {
  /// The lines of a table of figures: the whole, then each label.
  static func lines(_ evaluation: Evaluation) -> [String] {
    func figure(_ value: Double) -> String { padded(value) }
    func interval(_ lower: Double?, _ upper: Double?) -> String {
      guard let lower, let upper else { return "" }
      return " [\(padded(lower)) to \(padded(upper))]"
    }
    var lines = [
      "\(evaluation.task): \(evaluation.turns) turns in \(evaluation.sessions) sessions of \(evaluation.gold)",
      "  \(evaluation.protocolName)",
      "  macro-F1                    " + figure(evaluation.macroF1)
        + interval(evaluation.macroF1Interval?.lower, evaluation.macroF1Interval?.upper),
      "  accuracy                    " + figure(evaluation.accuracy),
      "  kappa                       " + (evaluation.kappa.map(figure) ?? "-"),
      "  expected calibration error  " + figure(evaluation.calibrationError)
        + interval(evaluation.calibrationInterval?.lower, evaluation.calibrationInterval?.upper),
    ]
    let width = evaluation.labels.reduce(5) { max($0, $1.label.count) }
    func cell(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    lines.append(
      "  " + "label".padding(to: width)
        + ["n", "given", "prec.", "recall", "F1"].map { cell($0, 8) }.joined() + "  interval          kappa")
    for label in evaluation.labels {
      let numbers = [
        "\(label.support)", "\(label.predicted)", figure(label.precision), figure(label.recall), figure(label.f1),
      ].map { cell($0, 8) }.joined()
      let range = label.f1Interval.map { "\(padded($0.lower)) to \(padded($0.upper))" } ?? "-"
      lines.append(
        "  " + label.label.padding(to: width) + numbers + "  " + range.padding(to: 16) + "  "
          + (label.kappa.map(figure) ?? "-"))
    }
    lines.append("  confusion: rows are people's labels, columns the model's")
    for (label, row) in zip(evaluation.labels, evaluation.confusion.counts) {
      lines.append("  " + label.label.padding(to: width) + row.map { cell("\($0)", 8) }.joined())
    }
    return lines
  }

  /// One document: the evaluation alone, or several under `evaluations`.
  static func document(_ evaluations: [Evaluation]) -> JSONValue {
    if evaluations.count == 1, let only = evaluations.first { return only.document }
    return ["schema": "pe.evaluations/1", "evaluations": .array(evaluations.map(\.document))]
  }

  private static func padded(_ value: Double) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1000 > 0 ? "\(thousandths / 1000)" : "")."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
