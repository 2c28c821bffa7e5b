import ArgumentParser
import Records
import Reporting
import Transcripts

/// `pe report`.
struct Report: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a trainee's feedback report: the newest session and the progress up to it.",
    usage: """
      pe report --trainee ID
      pe report --trainee ID --last 5 --format md
      pe report --trainee ID --session S --format json --out -
      pe report --session S --out feedback.html
      pe report --cohort ID --out dashboard/
      """)

  @Option(help: ArgumentHelp("The trainee.", valueName: "id"))
  var trainee: String?

  @Option(help: ArgumentHelp("The session (default: the trainee's newest).", valueName: "id"))
  var session: String?

  @Option(help: ArgumentHelp("Only the trainee's last sessions, so many.", valueName: "n"))
  var last: Int?

  @Option(help: ArgumentHelp("Only sessions of this day and later.", valueName: "YYYY-MM-DD"))
  var from: String?

  @Option(help: ArgumentHelp("Only sessions up to this day.", valueName: "YYYY-MM-DD"))
  var to: String?

  @Option(help: ArgumentHelp("Write the cohort's dashboard instead (pe dashboard).", valueName: "id"))
  var cohort: String?

  @Option(help: ArgumentHelp("html, json, csv or md (default: what --out ends in, else html).", valueName: "format"))
  var format: ReportFormat?

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
    if let last, last < 1 { throw ValidationError("--last is a number of sessions, from 1.") }
    for day in [from, to].compactMap(\.self) where !(SessionInformation.isDate(day) && day.utf8.count == 10) {
      throw ValidationError("\(TerminalText.safe(day)) is no day; a day is written YYYY-MM-DD.")
    }
    if last != nil || from != nil || to != nil, trainee == nil || session != nil {
      throw ValidationError(
        "--last, --from and --to choose among a trainee's sessions: they go with --trainee and without --session.")
    }
    if cohort != nil, trainee != nil || session != nil {
      throw ValidationError("--cohort writes the cohort's dashboard; it does not go with --trainee or --session.")
    }
  }

  func run(in context: CommandContext) throws {
    if let cohort { return try dashboard(cohort, context) }
    let repository = try storing.open(context)
    let sessions = try chosen(repository)
    var making = try context.report
    making.period = period
    let report = try TraineeReport(sessions: sessions, chosen: session, context: making)
    let format = format ?? out.flatMap(ReportFormat.init(endingOf:)) ?? .html
    let bytes = format.writer.write(report.document)
    if out == "-", !dryRun { return try context.output.write(bytes) }
    let name = trainee ?? sessions.first?.transcript.information.trainee ?? session ?? "report"
    let path = out ?? "\(FileName.safe(name)).\(format.rawValue)"
    if dryRun {
      try OutputFile.wouldChange(path, to: bytes, force: force)
      return try context.say("would write \(TerminalText.safe(path)) (\(bytes.count) bytes)")
    }
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
    return try within(sessions)
  }

  /// The period in words; nil where all of the trainee's sessions are read.
  private var period: String? {
    let days: String? =
      switch (from, to) {
      case (let from?, let to?): "\(from) to \(to)"
      case (let from?, nil): "from \(from)"
      case (nil, let to?): "up to \(to)"
      case (nil, nil): nil
      }
    let parts = [days, last.map { "the last \($0)" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The sessions of the period that was asked for.
  private func within(_ sessions: [StoredSession]) throws -> [StoredSession] {
    let ofPeriod = sessions.filter { session in
      guard from != nil || to != nil else { return true }
      guard let day = session.transcript.information.date?.prefix(10) else { return false }
      return from.map { day >= $0 } ?? true && to.map { day <= $0 } ?? true
    }
    guard !ofPeriod.isEmpty else {
      throw CommandFailure(
        .noInput, "trainee \(trainee ?? "") has no session in that period",
        advice: "pe sessions --trainee lists them with their days")
    }
    return last.map(ofPeriod.suffix).map(Array.init) ?? ofPeriod
  }

  private func dashboard(_ cohort: String, _ context: CommandContext) throws {
    var command = Dashboard()
    command.cohort = cohort
    command.out = out ?? FileName.safe(cohort)
    command.storing = storing
    command.audience = .supervisor
    command.format = .html
    command.force = force
    command.dryRun = dryRun
    command.quiet = quiet
    try command.run(in: context)
  }
}
