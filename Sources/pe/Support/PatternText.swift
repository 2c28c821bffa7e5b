import Assessment
import Reporting

/// Flagged wordings over a trainee's sessions, for the terminal.
struct PatternText {
  let table: PatternTable
  let style: Style

  /// The lines.
  var lines: [String] {
    guard !table.trainees.isEmpty else { return ["No session was looked through."] }
    var rows = TextTable([
      ("trainee", .left), ("type", .left), ("sessions", .right), ("turns", .right), ("confirmed", .right),
      ("dismissed", .right), ("waiting", .right), ("per 100 turns", .right), ("trend", .left),
    ])
    for (trainee, patterns) in table.trainees {
      for one in patterns { rows.add(Self.row(trainee, one)) }
    }
    let note =
      "The rate is of flags that a person confirmed, with its 95% interval. A trend needs six sessions and more flags in "
      + "one half of them than their turns explain. Flags that wait for a review enter neither (pe bias, pe annotate)."
    return rows.lines(style) + [""] + TerminalText.wrapped(note, to: 80)
  }

  private static func row(_ trainee: String?, _ one: FlagPattern) -> [String] {
    let rate = one.rate.map { value in
      let interval = one.interval.map { String(format: " [%.1f, %.1f]", $0.lower, $0.upper) } ?? ""
      return String(format: "%.1f", value) + interval
    }
    let trend =
      switch one.trend {
      case .rise: "more of late"
      case .fall: "fewer of late"
      case .cannotTell: "cannot tell"
      }
    return [
      trainee ?? "-", one.type?.rawValue ?? "all", "\(one.sessions)", "\(one.turns)", "\(one.confirmed)",
      "\(one.dismissed)", "\(one.waiting)", rate ?? "-", trend,
    ]
  }
}
