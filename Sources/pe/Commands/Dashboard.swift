import ArgumentParser
import Foundation
import JSON
import Records
import Reporting

/// `pe dashboard`.
struct Dashboard: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a cohort's dashboard: a folder of pages and tables that opens without a server.",
    usage: """
      pe dashboard --cohort ID --out dashboard/
      pe dashboard --cohort ID --for director --out programme/
      pe dashboard --cohort ID --format json > cohort.json
      """,
    discussion: """
      The folder is written beside the old one and put in its place; unchanged sessions change no byte. Each folder under \
      trainees/ can be handed over alone. For a director there is no row, page or name of a trainee, and no count of fewer \
      than five of them. What the page says of the last run it reads from latest.json in the folder.
      """)

  @Option(help: ArgumentHelp("The cohort.", valueName: "id"))
  var cohort: String

  @Option(help: ArgumentHelp("The folder of pages; for json and csv a file, or - (the default).", valueName: "path"))
  var out: String?

  @Option(name: .customLong("for"), help: ArgumentHelp("supervisor or director.", valueName: "reader"))
  var audience = Audience.supervisor

  @Option(
    help: ArgumentHelp(
      "html (a folder), json (the document) or csv (a row a trainee and measure).", valueName: "format"))
  var format = Format.html

  @OptionGroup var storing: StoreOption

  @Flag(help: "Replace a folder that pe did not write.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Say nothing on success.")
  var quiet = false

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html
    case json
    case csv
  }

  func validate() throws {
    if format == .html, out == nil || out == "-" {
      throw ValidationError("Name the folder of the pages (--out DIR), or take --format json or csv.")
    }
    if format == .csv, audience == .director {
      throw ValidationError("A director's dashboard has no row a trainee; take --format html or json.")
    }
  }

  func run(in context: CommandContext) throws {
    let repository = try storing.open(context)
    let sessions = try repository.sessions(SessionQuery(cohort: cohort))
    if sessions.isEmpty { try Unknown.refuse(cohort: cohort, in: repository) }
    let trainees = Set(sessions.compactMap(\.transcript.information.trainee)).count
    if audience == .director, trainees < CohortDashboard.fewestForDirectors {
      throw CommandFailure(
        .notEnoughData,
        "a director's dashboard needs \(CohortDashboard.fewestForDirectors) trainees: of fewer, every number points at one",
        advice: "The supervisor's dashboard has no such limit")
    }
    let latest = out.flatMap { try? JSONParser.parse(String(contentsOfFile: "\($0)/latest.json", encoding: .utf8)) }
    let dashboard = CohortDashboard(
      sessions: sessions, cohort: cohort, audience: audience, unread: try repository.unreadInputs(), latest: latest,
      context: try context.report)
    switch format {
    case .html: try writeFolder(dashboard, out ?? "", context)
    case .json: try writeFile(dashboard.documentBytes, context)
    case .csv: try writeFile(dashboard.traineesTable, context)
    }
  }

  private func writeFile(_ bytes: [UInt8], _ context: CommandContext) throws {
    guard let out, out != "-" else {
      if dryRun { return try context.say("would write \(bytes.count) bytes to standard output") }
      return try context.output.write(bytes)
    }
    if dryRun {
      try OutputFile.wouldChange(out, to: bytes, force: force)
      return try context.say("would write \(TerminalText.safe(out)) (\(bytes.count) bytes)")
    }
    let changed = try OutputFile.write(bytes, to: out, force: force)
    if !quiet { try context.say("\(changed ? "wrote" : "unchanged:") \(TerminalText.safe(out))") }
  }

  private func writeFolder(_ dashboard: CohortDashboard, _ out: String, _ context: CommandContext) throws {
    let files = dashboard.files()
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    if dryRun {
      try OutputFolder.wouldChange(out, to: files, mark: "latest.json", force: force)
      return try context.say("would write \(TerminalText.safe(out)): \(files.count) files, \(bytes) bytes")
    }
    let changed = try OutputFolder.replace(out, with: files, mark: "latest.json", force: force)
    if !quiet {
      try context.say("\(changed ? "wrote" : "unchanged:") \(TerminalText.safe(out))/index.html (\(files.count) files)")
    }
  }
}

extension Audience: ExpressibleByArgument {}
