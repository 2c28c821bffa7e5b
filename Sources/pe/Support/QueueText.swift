import Recognition
import Records
import Reporting
import Transcripts

/// What waits for a person, for the terminal: a row a session, and beneath it what was found.
struct QueueText {
  let queue: WaitingQueue
  /// Files that could not be read, the oldest first.
  let unread: [UnreadInput]
  let showsLookedAt: Bool
  let style: Style

  private static let width = 80
  private static let indent = "    "

  /// The lines.
  var lines: [String] {
    let entries = queue.waiting + (showsLookedAt ? queue.lookedAt : [])
    var lines: [String] = []
    if !entries.isEmpty {
      var table = TextTable([
        ("level", .left), ("session", .left), ("trainee", .left), ("date", .left), ("days", .right), ("flags", .right),
      ])
      for entry in entries { table.add(Self.row(entry)) }
      let rows = table.lines(style)
      lines += rows.prefix(1)
      for (entry, row) in zip(entries, rows.dropFirst()) {
        lines.append(entry.waits ? style.alarm(row) : row)
        lines += Self.details(entry).flatMap { TerminalText.wrapped($0, to: Self.width - Self.indent.count) }
          .map { Self.indent + $0 }
      }
      lines.append("")
    }
    lines.append(style.bold(counts))
    if queue.safety > 0 {
      lines += [
        "pe risk --session SESSION shows what was found;",
        "pe queue --looked SESSION --by NAME records that a person has looked.",
      ]
    }
    if queue.flags > 0 { lines.append("pe bias lists the flagged wordings; pe annotate keeps a person's review.") }
    if queue.disputes > 0 { lines.append("pe annotate SESSION lists disputes; --override or --checked answers them.") }
    return lines + unreadLines + [RiskText.limit]
  }

  private static func line(of input: UnreadInput) -> String {
    let words = ReadingProblem.Reason(rawValue: input.reason)?.words ?? input.reason
    return "\(input.name), since \(input.since): \(words)" + (input.position.map { " (\($0))" } ?? "")
  }

  /// More files than this are only counted.
  private static let mostUnread = 20

  private var unreadLines: [String] {
    guard !unread.isEmpty else { return [] }
    let files = unread.prefix(Self.mostUnread).map { one in
      TerminalText.wrapped(
        TerminalText.safe(Self.line(of: one)), to: Self.width - Self.indent.count)
    }
    let more = unread.count - files.count
    return [
      "\(Self.count(unread.count, "input")) could not be used, or not all of \(unread.count == 1 ? "it" : "them"):"
    ]
      + files.flatMap { $0.map { Self.indent + $0 } }
      + (more > 0 ? [Self.indent + "and \(more) more"] : [])
  }

  private static func row(_ entry: QueueEntry) -> [String] {
    [
      entry.needsPerson ? entry.level?.rawValue ?? "not read" : "-", TerminalText.cut(entry.session.id, to: 24),
      TerminalText.cut(entry.session.trainee ?? "-", to: 16), entry.day ?? "-", entry.age.map(String.init) ?? "-",
      "\(entry.flags)",
    ]
  }

  private static func details(_ entry: QueueEntry) -> [String] {
    var found: [String] = []
    if entry.needsPerson {
      if entry.missed > 0 { found.append("\(entry.missed) missed") }
      if entry.unasked > 0 { found.append("\(count(entry.unasked, "suicide disclosure")) not asked about") }
      if entry.looks > 0 { found.append("\(entry.looks) to read") }
      if entry.risk.others > .none { found.append("others at \(entry.risk.others.rawValue)") }
    }
    for dispute in entry.disputes {
      found.append("turn \(dispute.turn): \(dispute.code?.description ?? "all codes") disputed")
    }
    var lines = found.isEmpty ? [] : [found.joined(separator: ", ")]
    if let state = LookText.state(entry.look, isCurrent: !entry.isChanged) {
      let note = entry.look?.note.map { ": \(TerminalText.safe($0))" } ?? ""
      lines.append(state + note)
    }
    return lines
  }

  private var counts: String {
    let looked = queue.looked > 0 ? " A person has looked at \(Self.count(queue.looked, "session"))." : ""
    guard !queue.waiting.isEmpty else {
      return (unread.isEmpty ? "Nothing waits for a person." : "No session waits for a person.") + looked
    }
    let parts = [
      queue.safety > 0 ? "\(queue.safety) safety" : nil, queue.flags > 0 ? Self.count(queue.flags, "flag") : nil,
      queue.disputes > 0 ? Self.count(queue.disputes, "dispute") : nil,
    ].compactMap(\.self)
    return "needs a person: \(parts.joined(separator: ", "))." + looked
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
