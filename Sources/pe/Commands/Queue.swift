import ArgumentParser
import Records
import Reporting

/// `pe queue`.
struct Queue: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the sessions that wait for a person, and record that a person has looked.",
    usage: """
      pe queue
      pe queue --cohort ID --format json
      pe queue --looked SESSION --by NAME --note "called the site"
      pe queue --again SESSION
      """,
    discussion: """
      A session waits while something under Safety needs a person (pe risk), or flagged wordings are not reviewed. A look \
      is bound to what was found: when that changes, the session waits again. --looked and --again write to the store. \
      Inputs that could not be used, or not all of them, wait too, until a run reads them or they are gone: as text, where no session or cohort is chosen.
      """)

  @OptionGroup var choice: SessionChoice

  @Flag(help: "Also list the sessions that a person has looked at: who, when, and the note.")
  var all = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Record that a person has looked at the safety of these sessions.", valueName: "session"))
  var looked: [String] = []

  @Option(help: ArgumentHelp("Who has looked.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("What is to be remembered of the look.", valueName: "text"))
  var note: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Take the look at these sessions back, so that they wait again.", valueName: "session"))
  var again: [String] = []

  @Flag(help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var storing: StoreOption
  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func validate() throws {
    if !looked.isEmpty, !again.isEmpty { throw ValidationError("Give --looked or --again, not both.") }
    if !looked.isEmpty, by?.allSatisfy(\.isWhitespace) ?? true {
      throw ValidationError("--looked needs the name of the person who has looked: --by NAME.")
    }
    if looked.isEmpty, by != nil || note != nil { throw ValidationError("--by and --note go with --looked.") }
    let writes = !looked.isEmpty || !again.isEmpty
    if writes, choice.isGiven || all || list.format != .text {
      throw ValidationError("--looked and --again name sessions; they do not go with options of the list.")
    }
    if !writes, dryRun { throw ValidationError("--dry-run goes with --looked and --again.") }
  }

  func run(in context: CommandContext) throws {
    if !looked.isEmpty { return try record(context) }
    if !again.isEmpty { return try takeBack(context) }
    let repository = try storing.open(context)
    let queue = WaitingQueue(try choice.sessions(in: repository), today: context.day)
    guard list.format == .text else {
      let entries = queue.waiting + (all ? queue.lookedAt : [])
      return try Listing(
        schema: "pe.queue/1", name: "sessions", records: entries.map(\.document), columns: QueueEntry.columns
      ).write(list.format, to: context.output)
    }
    let unread = choice.isGiven ? [] : try repository.unreadInputs()
    for line in QueueText(queue: queue, unread: unread, showsLookedAt: all, style: color.style(context)).lines {
      try context.output.line(line)
    }
  }

  private func record(_ context: CommandContext) throws {
    let repository = try storing.open(context, dryRun ? .readOnly : .update)
    let sessions = try named(looked, in: repository)
    let name = by ?? ""
    let day = context.day
    if !dryRun {
      try repository.keep(
        sessions.map { ($0.id, PersonLook(by: name, on: day, note: note, findings: $0.findings)) })
    }
    try context.say(
      "\(dryRun ? "would record" : "recorded"): \(TerminalText.safe(name)) looked at \(Self.list(sessions)) on \(day)")
  }

  private func takeBack(_ context: CommandContext) throws {
    let repository = try storing.open(context, dryRun ? .readOnly : .update)
    let sessions = try named(again, in: repository)
    let known = sessions.filter { $0.look != nil }
    if !dryRun { try repository.forgetLooks(at: known.map(\.id)) }
    for session in sessions where session.look == nil {
      try context.say("nobody has looked at \(TerminalText.safe(session.id))")
    }
    guard !known.isEmpty else { return }
    try context.say("\(dryRun ? "would take back" : "took back"): the look at \(Self.list(known))")
  }

  /// The sessions, each once.
  private func named(_ ids: [String], in repository: SQLiteRepository) throws -> [StoredSession] {
    var seen = Set<String>()
    return try ids.filter { seen.insert($0).inserted }.map { id in
      guard let stored = try repository.session(id) else { try Unknown.session(id, in: repository) }
      return stored
    }
  }

  private static func list(_ sessions: [StoredSession]) -> String {
    sessions.map { TerminalText.safe($0.id) }.joined(separator: ", ")
  }
}
