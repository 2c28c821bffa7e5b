import Assessment
import Reporting

/// How sessions differ between groups of clients, for the terminal.
struct GroupText {
  let table: GroupTable
  let style: Style

  /// The lines.
  var lines: [String] {
    guard !table.differences.isEmpty else {
      return TerminalText.wrapped(
        "No session names a group of its client; a roster does, in columns such as group:age (pe analyze --roster).",
        to: 80)
    }
    var rows = TextTable([
      ("group", .left), ("measure", .left), ("sessions", .right), ("group", .right), ("others", .right),
      ("difference", .right), ("verdict", .left),
    ])
    for one in table.differences { rows.add(Self.row(one)) }
    let told = table.differences.count { $0.verdict == .differs }
    let compared = table.differences.count { $0.verdict != .tooFew }
    let counts = "\(compared) compared, \(table.differences.count - compared) too few to say, \(told) that differ."
    let note =
      "Groups are the clients' own words in the roster. Each is compared with all other sessions in which the group is known, "
      + "from \(table.minimum.sessions) sessions\(trainees) on each side on. A difference is named when its interval leaves out "
      + "0 and its p value, adjusted for all that is compared (Holm), is under .05. It says nothing about its cause."
    return rows.lines(style) + ["", style.bold(counts)] + TerminalText.wrapped(note, to: 80)
  }

  private var trainees: String { table.minimum.trainees > 1 ? " of \(table.minimum.trainees) trainees" : "" }

  private static func row(_ one: GroupDifference) -> [String] {
    func percent(_ value: Double?) -> String { value.map { String(format: "%.0f%%", 100 * $0) } ?? "-" }
    let difference = one.difference.map { value in
      let interval = one.interval.map { String(format: " [%+.0f, %+.0f]", 100 * $0.lower, 100 * $0.upper) } ?? ""
      return String(format: "%+.0f", 100 * value) + interval
    }
    let verdict =
      switch one.verdict {
      case .differs: "differs"
      case .cannotTell: "cannot tell"
      case .tooFew: "too few to say"
      }
    return [
      "\(one.axis) \(one.group)", one.measure.rawValue, "\(one.sessions.group) / \(one.sessions.others)",
      percent(one.values?.group), percent(one.values?.others), difference ?? "-", verdict,
    ]
  }
}
