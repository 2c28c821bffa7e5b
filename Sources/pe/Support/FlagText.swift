import Recognition
import Reporting

/// The flagged wordings, for the terminal: a row a flag, and beneath it the words, why, and what to try instead.
struct FlagText {
  let list: FlagList
  let withQuotes: Bool
  let style: Style

  private static let width = 80
  private static let indent = "    "

  /// The lines.
  var lines: [String] {
    guard !list.items.isEmpty else { return [nothing] + TerminalText.wrapped(counts, to: Self.width) }
    var table = TextTable([
      ("severity", .left), ("type", .left), ("kind", .left), ("sure", .right), ("date", .left), ("trainee", .left),
    ])
    for item in list.items { table.add(Self.row(item)) }
    let rows = table.lines(style)
    var lines = Array(rows.prefix(1))
    for (item, row) in zip(list.items, rows.dropFirst()) {
      lines.append(style.bold(row))
      if withQuotes { lines += Self.indented(quote(item)) }
      lines += Self.indented(item.finding.why) + Self.indented("Try: \(item.finding.alternative)")
      lines += Self.indented(Self.state(item)) + [Self.indent + TerminalText.safe(item.id.description)]
    }
    return lines + [
      ""
    ] + TerminalText.wrapped(counts, to: Self.width).map(style.bold)
      + TerminalText.wrapped(list.precision, to: Self.width) + [
        "pe annotate --confirm FLAG --by NAME, or --dismiss: names are the last lines."
      ]
  }

  private var nothing: String {
    guard list.sessions > 0 else { return "No session was looked through." }
    return "No flag waits for a review in \(list.sessions) \(list.sessions == 1 ? "session" : "sessions")."
  }

  private static func row(_ item: FlagItem) -> [String] {
    let finding = item.finding
    return [
      finding.severity.rawValue, finding.type.rawValue, finding.kind.rawValue.replacing("_", with: " "),
      String(format: "%.2f", finding.probability), item.day ?? "-",
      TerminalText.cut(item.session.trainee ?? "-", to: 12),
    ]
  }

  /// The words, the evidence between « and », so that its place does not hang on colour.
  private func quote(_ item: FlagItem) -> String {
    let words = item.quote.map { $0.isMarked ? "«\(TerminalText.safe($0.text))»" : TerminalText.safe($0.text) }
    return "\"" + (item.isCut.before ? "… " : "") + words.joined() + (item.isCut.behind ? " …" : "") + "\""
  }

  private static func state(_ item: FlagItem) -> String {
    let rule = "rule \(TerminalText.safe(item.finding.rule))"
    guard let review = item.review else { return "nobody has reviewed it; \(rule)" }
    let verdict = review.isConfirmed ? "confirmed" : "dismissed"
    let note = review.note.map { ": \(TerminalText.safe($0))" } ?? ""
    return "\(verdict) by \(TerminalText.safe(review.by)) on \(TerminalText.safe(review.on))\(note); \(rule)"
  }

  private static func indented(_ text: String) -> [String] {
    TerminalText.wrapped(text, to: width - indent.count).map { indent + $0 }
  }

  private var counts: String {
    "\(list.waiting) not reviewed, \(list.confirmed) confirmed, \(list.dismissed) dismissed in "
      + "\(list.sessions) \(list.sessions == 1 ? "session" : "sessions"). What nobody reviewed enters no number."
  }
}
