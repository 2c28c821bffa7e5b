import ArgumentParser
import Records
import Reporting

/// `pe dashboard`.
struct Dashboard: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a cohort's dashboard: a folder of pages and tables that opens without a server.",
    usage: "pe dashboard --cohort ID --out dashboard/",
    discussion: """
      The folder is written beside the old one and put in its place; unchanged sessions change no byte. Each folder under \
      trainees/ can be handed over alone.
      """)

  @Option(help: ArgumentHelp("The cohort.", valueName: "id"))
  var cohort: String

  @Option(help: ArgumentHelp("The folder.", valueName: "dir"))
  var out: String

  @OptionGroup var storing: StoreOption

  @Flag(help: "Replace a folder that pe did not write.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Say nothing on success.")
  var quiet = false

  func run(in context: CommandContext) throws {
    let repository = try storing.open(context)
    let sessions = try repository.sessions(SessionQuery(cohort: cohort))
    if sessions.isEmpty { try Unknown.refuse(cohort: cohort, in: repository) }
    let files = CohortDashboard(sessions: sessions, cohort: cohort, context: try context.report).files()
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    if dryRun { return try context.say("would write \(out): \(files.count) files, \(bytes) bytes") }
    let changed = try OutputFolder.replace(out, with: files, mark: "latest.json", force: force)
    if !quiet {
      try context.say("\(changed ? "wrote" : "unchanged:") \(TerminalText.safe(out))/index.html (\(files.count) files)")
    }
  }
}
