import Recognition
import Records
import Reporting

/// What needs a person, for the terminal: a row an item, and beneath it the words and what was done.
struct RiskText {
  let list: RiskList
  let minimum: RiskLevel
  let withQuotes: Bool
  let style: Style

  private static let width = 80
  private static let indent = "    "

  /// The lines.
  var lines: [String] {
    guard !list.items.isEmpty else { return [Self.nothing(list.sessions, minimum)] + cleared + [Self.limit] }
    var table = TextTable([
      ("level", .left), ("domain", .left), ("whose", .left), ("session", .left), ("turn", .right), ("date", .left),
      ("trainee", .left),
    ])
    for item in list.items { table.add(Self.row(item)) }
    let rows = table.lines(style)
    var lines = Array(rows.prefix(1))
    for (item, row) in zip(list.items, rows.dropFirst()) {
      lines.append(Self.isAlarm(item) ? style.alarm(row) : style.bold(row))
      if withQuotes { lines += quote(item) }
      lines += Self.answer(item).flatMap(Self.indented) + Self.reach(item)
    }
    return lines + ["", style.bold(counts)] + cleared + [Self.limit]
  }

  private var cleared: [String] { [Self.cleared(list)].compactMap(\.self) }

  /// What persons took off the list is never silent; nil where nothing was.
  static func cleared(_ list: RiskList) -> String? {
    guard list.cleared > 0 else { return nil }
    let turns = list.cleared == 1 ? "1 turn" : "\(list.cleared) turns"
    return "Persons set \(turns) to no risk; pe annotate SESSION lists which, and who."
  }

  /// What an empty list means, and what it does not.
  private static func nothing(_ sessions: Int, _ minimum: RiskLevel) -> String {
    guard sessions > 0 else { return "No session was looked through." }
    let noun = sessions == 1 ? "session" : "sessions"
    return "Nothing was found in \(sessions) \(noun) from level \(minimum.rawValue) on, and no turn to read."
  }

  static let limit = "The rules miss disclosures: never rely on silence."

  private static func row(_ item: RiskItem) -> [String] {
    let level =
      switch item.kind {
      case .disclosure: item.level?.rawValue ?? "-"
      case .look: "to read"
      case .notRead: "not read"
      }
    let whose = item.isClients ? "self" : "other"
    let session = TerminalText.cut(item.session.id, to: 18)
    let trainee = TerminalText.cut(item.session.trainee ?? "-", to: 10)
    return [
      level, item.domain?.rawValue ?? "-", item.kind == .disclosure ? whose : "-", session,
      item.turn.map(String.init) ?? "-", item.day ?? "-", trainee,
    ]
  }

  private static func isAlarm(_ item: RiskItem) -> Bool {
    !item.isLookedAt && (item.level ?? .none >= .high || item.disclosure?.missed ?? false)
  }

  /// The words, the evidence between « and », so that its place does not hang on colour.
  private func quote(_ item: RiskItem) -> [String] {
    guard item.turn != nil else { return [] }
    let words = item.quote.map { $0.isMarked ? "«\(TerminalText.safe($0.text))»" : TerminalText.safe($0.text) }
    return Self.indented(
      "\"" + (item.isCut.before ? "… " : "") + words.joined() + (item.isCut.behind ? " …" : "") + "\"")
  }

  private static func answer(_ item: RiskItem) -> [String] {
    switch item.kind {
    case .notRead: return ["The words are not English, so no rule was read. Read the session yourself."]
    case .look: return ["No rule justifies a level here. Read the turn and those around it."]
    case .disclosure:
      guard let disclosure = item.disclosure else { return [] }
      var parts: [String] = []
      if !item.items.isEmpty { parts.append("C-SSRS " + item.items.map(String.init).joined(separator: " ")) }
      if disclosure.isCut {
        parts.append("no therapist turn follows")
      } else {
        parts.append("\(item.stepsSeen.count) of \(item.stepsDue.count) steps seen")
        let asked = disclosure.asked ? "asked directly" : "not asked directly"
        parts.append(disclosure.missed ? "missed: neither acknowledged nor asked about" : asked)
      }
      return [parts.joined(separator: "; ")]
    }
  }

  /// Who has looked, and how to read on.
  private static func reach(_ item: RiskItem) -> [String] {
    var parts = [LookText.state(item.look, isCurrent: item.isLookedAt) ?? "nobody has looked"]
    if let rule = item.rule { parts.append("rule \(TerminalText.safe(rule))") }
    let turn = item.turn.map { " --turn \($0)" } ?? ""
    parts.append("pe show \(TerminalText.shellWord(item.session.id))\(turn)")
    // A command is copied from one line, so lines break between the parts before they break within one.
    let fitting = parts.reduce(into: [String]()) { lines, part in
      if let last = lines.last, last.count + part.count + 2 <= width - indent.count {
        lines[lines.count - 1] = last + "; " + part
      } else {
        lines.append(part)
      }
    }
    return fitting.flatMap(indented)
  }

  private static func indented(_ text: String) -> [String] {
    TerminalText.wrapped(text, to: width - indent.count).map { indent + $0 }
  }

  private var counts: String {
    let sessions = Set(list.items.map(\.session.id)).count
    let open = list.items.count { !$0.isLookedAt }
    return "\(list.items.count) to look at in \(sessions) of \(list.sessions) sessions; nobody has looked at \(open)."
  }
}
