import ArgumentParser
import Assessment
import Foundation
import JSON
import Records
import Reporting
import Transcripts

/// `pe analyze`.
struct Analyze: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse transcripts: files, folders, or - for standard input.",
    usage: """
      pe analyze transcripts/ --roster roster.csv
      pe analyze session.vtt --role Jo=therapist --role Sam=client --no-store --format json
      cat sessions.jsonl | pe analyze - --no-store --format jsonl
      pe analyze transcripts/ --since last --quiet
      """,
    discussion: """
      The sessions are kept in a store for pe report and pe dashboard, unless --no-store. What cannot be read is set aside \
      with its reason, and the rest goes on. Exit codes: 0 all read; 4 some inputs unusable; 65 none usable; 66 nothing to \
      read; 73 cannot create; 74 disk error; 75 another run holds the store.

      With --since last, files are passed over that the last run over the same paths read and that are still the same; those \
      that could not be used are tried again, and all are read when the roster, the options or the models changed.
      """)

  /// What goes to standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case jsonl
    case csv
  }

  /// What `--since` takes.
  enum Since: String, ExpressibleByArgument, CaseIterable {
    case last
  }

  @Argument(help: ArgumentHelp("Files or folders with transcripts; - is standard input.", valueName: "paths"))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "text (a summary), json (one document), jsonl (a session a line) or csv (a turn a row).", valueName: "format"))
  var format = Format.text

  @Flag(help: "Put the words of the transcript into json, jsonl and csv.")
  var withText = false

  @Flag(help: "Write the path of each file as given, not only its name.")
  var withPaths = false

  @OptionGroup var reading: ReadingOption
  @OptionGroup var storing: StoreOption

  @Flag(help: "Keep nothing.")
  var noStore = false

  @OptionGroup var coding: WeightsOption

  @Option(help: ArgumentHelp("How many sessions to work on at once (default: the number of cores).", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Also write a page for each trainee into this folder.", valueName: "dir"))
  var report: String?

  @Option(
    help: ArgumentHelp("Only files that changed since the last run over the same paths: last.", valueName: "last"))
  var since: Since?

  @Option(help: ArgumentHelp("Write what the run did as JSON, without names of sessions.", valueName: "file"))
  var results: String?

  @Option(help: ArgumentHelp("Write the counts as a Prometheus text file.", valueName: "file"))
  var metrics: String?

  @Flag(help: "Replace report files that pe did not write.")
  var force = false

  @Flag(help: "Stop at the first input that cannot be used.")
  var failFast = false

  @Flag(help: "Read and analyse, but write neither store nor report.")
  var dryRun = false

  @Flag(help: "Say nothing on success, unless something needs a person: then one line with counts.")
  var quiet = false

  @OptionGroup var color: ColorOption

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("Name a file or a folder with transcripts, or - for standard input.")
    }
    if since != nil, noStore {
      throw ValidationError("--since last asks the store for the last run; it does not go with --no-store.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func run(in context: CommandContext) throws {
    guard !(paths.contains("-") && context.inputIsTerminal) else {
      throw CommandFailure(.usage, "standard input is a terminal", advice: "Pipe transcripts in, or name a file")
    }
    let configuration = try Configuration.load(context)
    let roster = try reading.loadRoster(configuration, context, isQuiet: quiet)
    var inputs = InputFiles(paths: paths, roster: reading.rosterPath(configuration))
    let store = storing.path(context, configuration)
    let repository = noStore || dryRun ? nil : try makeStore(store)
    let lock = try repository.map { _ in try RunLock(store: store) }
    defer { withExtendedLifetime(lock) {} }
    var summary = RunSummary(
      trainees: Set(), keepsSessions: report != nil && !dryRun && repository == nil,
      hasQueue: repository != nil, table: format == .text && !quiet)
    for problem in inputs.problems { summary.add(problem) }
    var mark = RunMark(paths: paths, command: self, configuration: configuration)
    mark.remember(inputs.files)
    guard !inputs.files.isEmpty else {
      try summary.printProblems(context)
      try mark.keepUnread(unusable: [:], folders: inputs.problems, on: context.day, in: repository)
      if since != nil {
        try addWhatWaits(known(repository, store), &summary)
        try summary.sayNeedsPerson(context)
      }
      throw CommandFailure.ended(.noInput)
    }
    // What reports say of themselves is read before the work: a mistake in pe.yml must not cost it.
    let reporting = report == nil || dryRun ? nil : try context.report
    let pipeline = SessionPipeline(
      analyzer: try coding.analyzer(configuration), roster: roster, scenarios: configuration.scenarios,
      version: Product.version)
    if since != nil {
      summary.passOver(try mark.passOver(&inputs, tool: pipeline.tool, in: try known(repository, store)))
    }
    let writer = AnalysisOutput(format: format.output, withText: withText)
    try context.output.write(writer.header)
    do {
      try process(inputs.files, pipeline, configuration, writer, repository, &summary, context)
      try context.output.write(writer.footer)
      if since != nil { try addWhatWaits(known(repository, store), &summary) }
      try writeReports(repository, summary, reporting, context)
      try mark.keep(tool: pipeline.tool, unusable: summary.unusable, in: repository)
      try mark.keepUnread(unusable: summary.unusable, folders: inputs.problems, on: context.day, in: repository)
      try writeResults(summary, pipeline.tool, context)
    } catch {
      // A run that ends early says why; what it has found until then, and what waited before, still needs a person.
      if since != nil { try? addWhatWaits(known(repository, store), &summary) }
      try? summary.printProblems(context)
      try? summary.sayNeedsPerson(context)
      try? writeResults(summary, pipeline.tool, context, endedBy: CommandFailure(error).status)
      throw error
    }
    if format == .text, !quiet { try summary.print(to: context, style: color.style(context)) }
    try summary.finish(context, isQuiet: quiet, saysCounts: format != .text)
  }

  private func process(
    _ files: [InputFile], _ pipeline: SessionPipeline, _ configuration: Configuration, _ writer: AnalysisOutput,
    _ repository: SQLiteRepository?, _ summary: inout RunSummary, _ context: CommandContext
  ) throws {
    let batch = Batch(
      pipeline: pipeline, reading: try reading.options(configuration), workers: jobs ?? configuration.jobs,
      namesPaths: withPaths
    ) { transcript, assessed in
      AnalyzedSession(StoredSession(transcript: transcript, assessed: assessed), output: writer)
    }
    let progress = ProgressLine(total: files.count, context: context)
    defer { progress.finish() }
    var isFirst = true
    try batch.run(files, observe: progress.update) { item in
      switch item {
      case .problem(let problem, let file):
        summary.add(problem, in: file)
        if failFast { throw CommandFailure(problem) }
      case .session(let session, let file):
        if !isFirst { try context.output.write(writer.separator) }
        isFirst = false
        try context.output.write(session.bytes)
        try keep(session.stored, from: file, in: repository, &summary)
      }
    }
  }

  private func keep(
    _ session: StoredSession, from file: InputFile, in repository: SQLiteRepository?, _ summary: inout RunSummary
  ) throws {
    var session = session
    do {
      if repository != nil, file.path == "-",
        session.id.wholeMatch(of: #/stdin(-[0-9]+)?/#) != nil
      {
        // Under a name that every input has, the next one would take this one's place, and its notes with it.
        summary.add(
          ReadingProblem(
            source: "-", reason: .noSessionID, "a session of standard input has no identifier, and was not kept",
            advice: "Name it in the input, save it as a file of that name, or add --no-store"), in: file)
        return summary.add(session, nil)
      }
      if let repository, let other = try summary.passedOverSource(of: session, in: repository) {
        summary.add(
          ReadingProblem(
            source: session.transcript.source, reason: .duplicateSession,
            "session \"\(session.id)\" is already the one of \(other), which has not changed",
            advice: "Give one of them another id"), in: file)
        return
      }
      let outcome = try repository?.save(session)
      // What persons made of the session before stays: reviews and looks are the store's.
      if let kept = try repository?.session(session.id) { session = kept }
      summary.add(session, outcome)
    } catch {
      // What cannot be kept may need a person all the same.
      summary.add(session, nil)
      throw error
    }
  }

  /// The store to ask what is known: also where this run writes to none; nil where there is no store yet.
  private func known(_ repository: SQLiteRepository?, _ store: String) throws -> SQLiteRepository? {
    if let repository { return repository }
    return FileManager.default.fileExists(atPath: store) ? try SQLiteRepository(path: store, access: .readOnly) : nil
  }

  /// Counts what waits in the sessions of the store that this run did not read.
  private func addWhatWaits(_ repository: SQLiteRepository?, _ summary: inout RunSummary) throws {
    for stored in try repository?.sessions(SessionQuery()) ?? [] { summary.addWaiting(stored) }
  }

  private func writeResults(
    _ summary: RunSummary, _ tool: ToolIdentity, _ context: CommandContext, endedBy status: ExitStatus? = nil
  ) throws {
    guard !dryRun else { return }
    var summary = summary
    if let status { summary.end(by: status) }
    if let results {
      var writer = JSONWriter()
      writer.value(summary.document(tool))
      try OutputFile.write(writer.bytes + [UInt8(ascii: "\n")], to: results, force: force)
    }
    if let metrics { try OutputFile.write(Array(summary.metrics.utf8), to: metrics, force: force) }
  }

  private func makeStore(_ path: String) throws -> SQLiteRepository {
    if storing.store == nil, let slash = path.lastIndex(of: "/") { try OutputFile.makeFolder(String(path[..<slash])) }
    return try SQLiteRepository(path: path, access: .readWrite)
  }

  private func writeReports(
    _ repository: SQLiteRepository?, _ summary: RunSummary, _ reporting: ReportContext?, _ context: CommandContext
  ) throws {
    guard let report, let reporting else { return }
    try OutputFile.makeFolder(report)
    for trainee in summary.trainees.sorted() {
      let sessions = try repository?.sessions(SessionQuery(trainee: trainee)) ?? summary.kept(trainee)
      // What could not be kept has no page.
      guard !sessions.isEmpty else { continue }
      let page = try TraineeReport(sessions: sessions, chosen: nil, context: reporting)
      let path = "\(report)/\(FileName.safe(trainee)).html"
      try OutputFile.write(TraineePage().write(page.document), to: path, force: force)
      if !quiet { try context.say("wrote \(TerminalText.safe(path))") }
    }
  }
}

extension Analyze.Format {
  /// The output of sessions in this format; none for the summary.
  var output: AnalysisOutput.Format {
    switch self {
    case .text: .none
    case .json: .json
    case .jsonl: .jsonl
    case .csv: .csv
    }
  }
}
