import ArgumentParser
import Records
import Reporting

/// `pe report`.
struct Report: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a trainee's feedback report: the newest session and the progress up to it.",
    usage: """
      pe report --trainee ID
      pe report --trainee ID --session S --format json --out -
      pe report --session S --out feedback.html
      pe report --cohort ID --out dashboard/
      """)

  @Option(help: ArgumentHelp("The trainee.", valueName: "id"))
  var trainee: String?

  @Option(help: ArgumentHelp("The session (default: the trainee's newest).", valueName: "id"))
  var session: String?

  @Option(help: ArgumentHelp("Write the cohort's dashboard instead (pe dashboard).", valueName: "id"))
  var cohort: String?

  @Option(help: ArgumentHelp("html, json or csv.", valueName: "format"))
  var format = ReportFormat.html

  @Option(help: ArgumentHelp("Where it goes; - is standard output (default: ./ID.html).", valueName: "path"))
  var out: String?

  @OptionGroup var storing: StoreOption

  @Flag(help: "Replace a file that pe did not write.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Say nothing on success.")
  var quiet = false

  func validate() throws {
    if [trainee, session, cohort].allSatisfy({ $0 == nil }) {
      throw ValidationError("Name a trainee (--trainee ID), a session (--session ID) or a cohort (--cohort ID).")
    }
    if cohort != nil, trainee != nil || session != nil {
      throw ValidationError("--cohort writes the cohort's dashboard; it does not go with --trainee or --session.")
    }
  }

  func run(in context: CommandContext) throws {
    if let cohort { return try dashboard(cohort, context) }
    let repository = try storing.open(context)
    let sessions = try chosen(repository)
    let report = try TraineeReport(sessions: sessions, chosen: session, context: context.report)
    let bytes = format.writer.write(report.document)
    if out == "-" { return try context.output.write(bytes) }
    let name = trainee ?? sessions.first?.transcript.information.trainee ?? session ?? "report"
    let path = out ?? "\(FileName.safe(name)).\(format.rawValue)"
    if dryRun { return try context.say("would write \(path) (\(bytes.count) bytes)") }
    let changed = try OutputFile.write(bytes, to: path, force: force)
    if !quiet { try context.say("\(changed ? "wrote" : "unchanged:") \(TerminalText.safe(path))") }
  }

  /// The sessions of the trainee up to the chosen one's trainee; the session alone when it names no trainee.
  private func chosen(_ repository: SQLiteRepository) throws -> [StoredSession] {
    var wanted = trainee
    if let session {
      guard let stored = try repository.session(session) else { try Unknown.session(session, in: repository) }
      let own = stored.transcript.information.trainee
      if let trainee, trainee != own {
        throw CommandFailure(.usage, "session \(session) is not one of trainee \(trainee)'s")
      }
      guard own != nil else { return [stored] }
      wanted = own
    }
    guard let wanted else { return [] }
    let sessions = try repository.sessions(SessionQuery(trainee: wanted))
    if sessions.isEmpty { try Unknown.refuse(trainee: wanted, in: repository) }
    return sessions
  }

  private func dashboard(_ cohort: String, _ context: CommandContext) throws {
    var command = Dashboard()
    command.cohort = cohort
    command.out = out ?? FileName.safe(cohort)
    command.storing = storing
    command.force = force
    command.dryRun = dryRun
    command.quiet = quiet
    try command.run(in: context)
  }
}
