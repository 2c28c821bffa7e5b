import JSON

/// A trainee's numbers as one long table: a row a measure a session, and a row for each count of a code. It holds no
/// words of a session.
///
/// `kind` is `measure`, `focus`, `technique`, `caution`, `flag`, `disclosure` or `look`; `n` is what `value` is taken
/// of.
public struct TraineeTable: ReportWriter {
  /// The format's name.
  public static let format = "csv"

  private static let header = [
    "trainee", "session", "date", "models", "kind", "id", "value", "lower", "upper", "n", "against_reference", "note",
  ]

  /// Makes a writer.
  public init() {}

  /// Writes a document.
  public func write(_ document: JSONValue) -> [UInt8] {
    Self.table(document["sessions"]?.array ?? [])
  }

  /// The table of any sessions' records.
  static func table(_ sessions: [JSONValue]) -> [UInt8] {
    var csv = CSVText(header)
    for session in sessions {
      let head = ["trainee", "session", "date", "models"].map { text(session[$0]) }
      let turns = text(session["therapist_turns"])
      func add(_ kind: String, _ rows: [JSONValue], _ cells: (JSONValue) -> [String]) {
        for row in rows { csv.add(head + [kind, text(row["id"] ?? row["code"])] + cells(row)) }
      }
      add("measure", session["measures"]?.array ?? []) { row in
        ["value", "lower", "upper", "n", "against_reference", "not_assessed"].map { text(row[$0]) }
      }
      add("focus", session["focus"]?.array ?? []) { row in
        ["value", "lower", "upper", "n"].map { text(row[$0]) } + ["", ""]
      }
      for (kind, name) in [("technique", "techniques"), ("caution", "cautions")] {
        add(kind, session[name]?.array ?? []) { row in [text(row["count"]), "", "", turns, "", ""] }
      }
      for (kind, name) in [("flag", "flags"), ("disclosure", "disclosures"), ("look", "looks")] {
        let note = kind == "flag" ? "\(text(session["flags_unreviewed"])) not reviewed" : ""
        let missed = kind == "disclosure" ? "\(text(session["disclosures_missed"])) missed" : note
        csv.add(head + [kind, name, text(session[name]), "", "", "", "", missed])
      }
    }
    return csv.bytes
  }

  private static func text(_ value: JSONValue?) -> String {
    switch value {
    case .bool(let flag): flag ? "true" : "false"
    default: value?.identifier ?? ""
    }
  }
}
