import JSON
import Statistics
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
        + interval(evaluation.calibrationInterval?.lower, evaluation.calibrationInterval?.upper)
        + ", noise alone \(padded(evaluation.calibration.noiseFloor))",
    ]
    if let levels = evaluation.quadraticKappa { lines.append("  quadratic kappa             " + figure(levels)) }
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

  /// All evaluations of a task: each by itself, or for a family of codes one table with a line a code.
  static func lines(_ evaluations: [Evaluation], summary: EvaluationSummary?) -> [String] {
    guard let summary else { return evaluations.flatMap { Self.lines($0) } }
    let mean = summary.mean.map { padded($0) } ?? "-"
    let range = summary.interval.map { " [\(padded($0.lower)) to \(padded($0.upper))]" } ?? ""
    guard summary.kind == .presentF1, let first = evaluations.first else {
      return evaluations.flatMap { Self.lines($0) } + ["\(summary.task): mean macro-F1 \(mean)\(range)"]
    }
    var table = [
      "\(summary.task): \(first.turns) turns in \(first.sessions) sessions of \(first.gold)", "  \(first.protocolName)",
      "  macro-F1 over codes         \(mean)\(range)",
    ]
    let width = evaluations.reduce(5) { max($0, $1.task.count) }
    func cell(_ text: String) -> String { String(repeating: " ", count: max(0, 8 - text.count)) + text }
    table.append(
      "  " + "code".padding(to: width) + ["n", "given", "prec.", "recall", "F1"].map(cell).joined()
        + "  interval          kappa")
    for evaluation in evaluations {
      let present = evaluation.labels[1]
      let numbers = [
        "\(present.support)", "\(present.predicted)", padded(present.precision), padded(present.recall),
        padded(present.f1),
      ]
      let range = present.f1Interval.map { "\(padded($0.lower)) to \(padded($0.upper))" } ?? "-"
      table.append(
        "  " + evaluation.task.padding(to: width) + numbers.map(cell).joined() + "  " + range.padding(to: 16) + "  "
          + (present.kappa.map(padded) ?? "-"))
    }
    return table
  }

  /// The learning curve and the comparisons.
  static func lines(curve: [JSONValue], comparisons: [Comparison]) -> [String] {
    var lines: [String] = []
    if !curve.isEmpty {
      lines.append("learning curve")
      for point in curve {
        let bounds = point["macro_f1"]?["interval"]?.array?.compactMap(\.double) ?? []
        let range = bounds.count == 2 ? " [\(padded(bounds[0])) to \(padded(bounds[1]))]" : ""
        lines.append(
          "  \(point["sessions"]?.int ?? 0) sessions: macro-F1 \(padded(point["macro_f1"]?["value"]?.double ?? 0))\(range)"
        )
      }
    }
    for comparison in comparisons {
      let range = comparison.differenceInterval.map { " [\(padded($0.lower)) to \(padded($0.upper))]" } ?? ""
      lines += [
        "\(comparison.task) beside the other model, \(comparison.turns) turns of both, \(comparison.unpaired) of one only",
        "  macro-F1 \(padded(comparison.macroF1.first)) against \(padded(comparison.macroF1.second)), difference \(padded(comparison.difference))\(range)",
        "  only this right \(comparison.onlyRight.first), only the other \(comparison.onlyRight.second), McNemar p \(padded(comparison.p))",
      ]
    }
    return lines
  }

  /// Two recognisers beside one another: a line a decision, and the mean.
  static func lines(_ comparison: RecognizerComparison, _ style: Style) -> [String] {
    let (first, second) = comparison.names
    func interval(_ difference: Double, _ range: Interval?) -> String {
      padded(difference) + (range.map { " [\(padded($0.lower)) to \(padded($0.upper))]" } ?? "")
    }
    var table = TextTable([
      ("decision", .left), ("turns", .right), (first, .right), (second, .right), ("difference, 95%", .left),
      ("only \(first) right", .right), ("only \(second) right", .right), ("McNemar p", .right),
    ])
    for one in comparison.decisions {
      table.add([
        one.task, "\(one.turns)", padded(one.macroF1.second), padded(one.macroF1.first),
        interval(one.difference, one.differenceInterval), "\(one.onlyRight.second)", "\(one.onlyRight.first)",
        padded(one.p),
      ])
    }
    var lines = ["\(comparison.task): \(second) beside \(first), macro-F1 on the same turns of \(comparison.gold)"]
    for (name, protocolName) in [(first, comparison.protocols.first), (second, comparison.protocols.second)] {
      lines.append("  \(name): \(protocolName)")
    }
    lines += table.lines(style).map { "  " + $0 }
    if let mean = comparison.mean {
      lines.append(
        "  mean \(mean.kind == .presentF1 ? "F1 over codes" : "macro-F1"): \(padded(mean.first)) and \(padded(mean.second)), difference "
          + interval(mean.second - mean.first, mean.interval))
    }
    return lines
  }

  /// Each code's recall where the precision is held.
  static func recallLines(_ evaluations: [Evaluation], at precision: Double) -> [String] {
    ["recall at precision \(padded(precision))"]
      + (recalls(evaluations, at: precision).array ?? []).map { row in
        let figure = row["recall"]?.double.map { padded($0) } ?? "cannot be reached"
        let threshold = row["threshold"]?.double.map { ", from probability \(padded($0))" } ?? ""
        return "  \(row["task"]?.string ?? "") \(row["label"]?.string ?? ""): \(figure)\(threshold)"
      }
  }

  /// The same as a document.
  static func recalls(_ evaluations: [Evaluation], at precision: Double) -> JSONValue {
    .array(
      evaluations.flatMap { evaluation in
        evaluation.labels.indices.map { label in
          let found = evaluation.recall(of: label, atPrecision: precision)
          return [
            "task": .string(evaluation.task), "label": .string(evaluation.labels[label].label),
            "precision": .decimal(precision), "recall": found.map { .decimal($0.recall) } ?? .null,
            "threshold": found.map { .decimal($0.threshold) } ?? .null,
          ]
        }
      })
  }

  /// A figure to three decimals, without the nought before the point.
  static func padded(_ value: Double) -> String {
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
