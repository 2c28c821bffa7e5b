import Foundation
import Reporting

/// How coders agree, for the terminal.
struct AgreementText {
  let report: AgreementReport
  let showsDifferences: Bool
  let style: Style

  /// From how many decisions on coefficients stand.
  static let fewest = AgreementRow.fewest

  /// How many pairs of codes are named.
  private static let mostConfused = 8

  /// The lines.
  var lines: [String] {
    guard report.checked > 0 else {
      return TerminalText.wrapped(
        "No session was checked by a person. Read one (pe show SESSION), set what is wrong (pe annotate SESSION --turn N "
          + "--override CODE --by NAME), and then say so: pe annotate SESSION --checked --by NAME.", to: 80)
    }
    return showsDifferences ? differences : comparisons + confused + ratings
  }

  private var comparisons: [String] {
    var table = TextTable([
      ("coders", .left), ("family", .left), ("sessions", .right), ("decisions", .right), ("agree", .right),
      ("kappa", .right), ("AC1", .right), ("alpha", .right),
    ])
    for row in report.rows {
      let interval = row.interval.map { String(format: " [%.2f, %.2f]", $0.lower, $0.upper) } ?? ""
      let kappa = row.kappa.map { Self.number($0) + interval }
      table.add([
        Self.pair(row.coders), row.family, "\(row.sessions)", "\(row.decisions)",
        row.isEnough ? String(format: "%.0f%%", 100 * row.agreement) : "too few", kappa ?? "-",
        row.ac1.map(Self.number) ?? "-", row.alpha.map(Self.number) ?? "-",
      ])
    }
    return table.lines(style)
  }

  private var confused: [String] {
    guard !report.confused.isEmpty else { return ["", "No differences."] }
    var table = TextTable([
      ("coders", .left), ("family", .left), ("first", .left), ("second", .left), ("times", .right),
    ])
    for one in report.confused.prefix(Self.mostConfused) {
      table.add([Self.pair(one.coders), one.family, one.codes.first, one.codes.second, "\(one.count)"])
    }
    return ["", style.bold("Taken for one another")] + table.lines(style)
  }

  private var ratings: [String] {
    guard !report.ratings.isEmpty else { return [] }
    var table = TextTable([("rating", .left), ("raters", .left), ("sessions", .right), ("ICC(2,1)", .right)])
    for one in report.ratings {
      table.add([
        one.rating.rawValue, Self.pair(one.raters), "\(one.sessions)",
        one.correlation.map(Self.number) ?? (one.isEnough ? "-" : "too few"),
      ])
    }
    return ["", style.bold("Ratings")] + table.lines(style)
  }

  private var differences: [String] {
    guard !report.differences.isEmpty else { return ["No differences."] }
    var table = TextTable([
      ("session", .left), ("turn", .right), ("family", .left), ("coders", .left), ("first", .left), ("second", .left),
    ])
    for one in report.differences {
      table.add([one.session, "\(one.turn)", one.family, Self.pair(one.coders), one.codes.first, one.codes.second])
    }
    return table.lines(style)
  }

  private static func pair(_ names: (first: String, second: String)) -> String { "\(names.first), \(names.second)" }

  private static func number(_ value: Double) -> String { String(format: "%.2f", value) }
}
