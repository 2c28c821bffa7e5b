import JSON

/// One task of the evaluation that ships with the build, as figures and as they are written.
struct EvaluationTable {
  let name: String
  let evaluation: JSONValue

  var document: JSONValue {
    let turns = evaluation["turns"]?.int ?? 0
    let sessions = evaluation["sessions"]?.int ?? 0
    return [
      "task": .string(name),
      "heading": .string(heading),
      "summary": .string(Words.evaluated(turns: turns, sessions: sessions)),
      "protocol": .string(
        "\(evaluation["gold"]?.string ?? Words.unknown), \(evaluation["protocol"]?.string ?? Words.unknown)"),
      "macro_f1": evaluation["macro_f1"] ?? .null,
      "macro_f1_text": .string(Self.figure(evaluation["macro_f1"])),
      "kappa_text": .string(evaluation["kappa"]?.double.map(Percent.decimal) ?? Words.dash),
      "calibration_error_text": .string(Self.figure(evaluation["calibration_error"])),
      "rows": .array((evaluation["labels"]?.array ?? []).map(row)),
    ]
  }

  private var heading: String {
    let words = name.replacing("_", with: " ").replacing(".", with: ": ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private func row(_ label: JSONValue) -> JSONValue {
    [
      "label": .string(label["label"]?.string ?? Words.unknown),
      "n": .int(label["support"]?.int ?? 0),
      "precision_text": .string(label["precision"]?.double.map(Percent.decimal) ?? Words.dash),
      "recall_text": .string(label["recall"]?.double.map(Percent.decimal) ?? Words.dash),
      "f1_text": .string(Self.figure(label["f1"])),
      "human_text": .string(label["human_f1"]?.double.map(Percent.decimal) ?? Words.dash),
      "kappa_text": .string(label["kappa"]?.double.map(Percent.decimal) ?? Words.dash),
    ]
  }

  /// A figure with its interval, as a page writes it.
  static func figure(_ figure: JSONValue?) -> String {
    guard let value = figure?["value"]?.double else { return Words.dash }
    guard let bounds = figure?["interval"]?.array, bounds.count == 2, let lower = bounds[0].double,
      let upper = bounds[1].double
    else { return Percent.decimal(value) }
    return "\(Percent.decimal(value)) (\(Percent.decimal(lower)) to \(Percent.decimal(upper)))"
  }
}
