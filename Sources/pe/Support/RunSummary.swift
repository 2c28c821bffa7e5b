import Assessment
import JSON
import Records
import Transcripts

/// What a run of `pe analyze` did, for the person at the terminal.
struct RunSummary {
  /// The trainees whose sessions were read.
  private(set) var trainees: Set<String>
  private let keepsSessions: Bool
  private let hasQueue: Bool
  private var keptSessions: [String: [StoredSession]] = [:]
  private let table: Bool
  private var rows: [[String]] = []
  private var problems: [ReadingProblem] = []
  /// The first problem of each file that could not be used, or not all of it, by path.
  private(set) var unusable: [String: ReadingProblem] = [:]
  private var sessions = 0
  private var turns = 0
  private var outcomes: [SaveOutcome: Int] = [:]
  private var safety = 0
  private var missed = 0
  private var flags = 0
  private var notInRoster = 0
  private var notEnglish = 0
  private var guessed = 0
  private var read: Set<String> = []
  private var passed: [InputFile] = []
  private var ended: ExitStatus?
  /// Sessions that went to no store although there is one: no queue holds them.
  private var unkept = 0

  /// More sessions than this are not listed one by one.
  private static let longestTable = 30

  /// Starts with nothing.
  ///
  /// - Parameters:
  ///   - keepsSessions: whether the sessions are kept for reports.
  ///   - hasQueue: whether the sessions go to a store, where `pe queue` finds them.
  ///   - table: whether a table is printed.
  init(trainees: Set<String>, keepsSessions: Bool, hasQueue: Bool, table: Bool) {
    self.trainees = trainees
    self.keepsSessions = keepsSessions
    self.hasQueue = hasQueue
    self.table = table
  }

  /// Notes what is wrong with an input.
  ///
  /// - Parameter file: the file that could not be used, or not all of it; nil where there is none.
  mutating func add(_ problem: ReadingProblem, in file: InputFile? = nil) {
    problems.append(problem)
    if let file, unusable[file.path] == nil { unusable[file.path] = problem }
  }

  /// How many files were passed over as they had not changed.
  var passedOver: Int { passed.count }

  /// Files were passed over: what waits in their sessions is said all the same.
  mutating func passOver(_ files: [InputFile]) { passed = files }

  /// The run ended early.
  mutating func end(by status: ExitStatus) { ended = status }

  /// The file that was passed over and holds another session of the same identifier; nil where there is none.
  func passedOverSource(of session: StoredSession, in repository: SQLiteRepository) throws -> String? {
    guard !passed.isEmpty, let kept = try repository.session(session.id),
      kept.transcript.source != session.transcript.source
    else { return nil }
    return passed.first { $0.source == kept.transcript.source || $0.path == kept.transcript.source }?.source
  }

  /// Counts what waits for a person in a session that was kept before and not read in this run.
  mutating func addWaiting(_ session: StoredSession) {
    // Whoever asks twice, as a run does that ends early, counts each session once.
    guard read.insert(session.id).inserted else { return }
    countWaiting(session)
  }

  private mutating func countWaiting(_ session: StoredSession) {
    if session.waitsForPerson {
      safety += 1
      if session.assessed.analysis.risk.missed { missed += 1 }
    }
    flags += session.unreviewedFlags
  }

  mutating func add(_ session: StoredSession, _ outcome: SaveOutcome?) {
    let analysis = session.assessed.analysis
    sessions += 1
    turns += analysis.utterances.count
    if let outcome { outcomes[outcome, default: 0] += 1 } else if hasQueue { unkept += 1 }
    if let trainee = analysis.information.trainee {
      trainees.insert(trainee)
      if keepsSessions { keptSessions[trainee, default: []].append(session) }
    }
    read.insert(session.id)
    countWaiting(session)
    if analysis.warnings.contains(where: { $0.hasPrefix("roster:") }) { notInRoster += 1 }
    if !analysis.isEnglish { notEnglish += 1 }
    if analysis.roles == .guessed { guessed += 1 }
    if table, rows.count < Self.longestTable { rows.append(row(session.assessed)) }
  }

  private func row(_ session: AssessedSession) -> [String] {
    func value(_ id: MeasureID) -> String {
      session.measure(id).flatMap { measure in (measure.raw ?? measure.value).map(id.text) } ?? "-"
    }
    let risk = session.analysis.risk
    return [
      TerminalText.cut(session.analysis.information.id, to: 24), session.analysis.information.trainee ?? "-",
      "\(session.analysis.utterances.count)", value(.reflectionToQuestion), value(.percentComplexReflections),
      value(.percentOpenQuestions), value(.changeTalkShare),
      (risk.level?.rawValue ?? "not read") + (risk.missed ? ", missed" : ""),
    ]
  }

  /// The sessions of a trainee, by date and identifier.
  func kept(_ trainee: String) -> [StoredSession] {
    (keptSessions[trainee] ?? []).sorted {
      ($0.transcript.information.date ?? "", $0.id) < ($1.transcript.information.date ?? "", $1.id)
    }
  }

  /// How the run ends.
  private var status: ExitStatus {
    if let ended { return ended }
    if problems.isEmpty { return .done }
    return sessions > 0 || passedOver > 0 ? .someInputsUnusable : .noUsableInput
  }

  /// Prints the table and the counts.
  func print(to context: CommandContext, style: Style) throws {
    if !rows.isEmpty {
      var table = TextTable([
        ("session", .left), ("trainee", .left), ("turns", .right), ("R:Q", .right), ("complex", .right),
        ("open", .right),
        ("change talk", .right), ("risk", .left),
      ])
      for row in rows { table.add(row) }
      for line in table.lines(style) { try context.output.line(line) }
      if sessions > rows.count { try context.output.line("... and \(sessions - rows.count) more") }
      try context.output.line("As coded; pe report corrects for how often the coder errs, and gives intervals.")
      try context.output.line()
    }
    try context.output.line(style.bold(counts))
    if let person = needsPerson(isShort: false) { try context.output.line(style.alarm(person)) }
    for warning in warnings { try context.output.line(style.notice(warning)) }
    if !outcomes.isEmpty, let trainee = trainees.sorted().first {
      try context.output.line()
      try context.output.line(
        "Next: pe report --trainee \(TerminalText.safe(trainee))   pe sessions   pe explain measures")
    }
  }

  private var counts: String {
    var text = [Self.count(sessions, "session"), Self.count(turns, "turn"), Self.count(trainees.count, "trainee")]
      .joined(separator: ", ")
    let kept = [(SaveOutcome.added, "new"), (.replaced, "updated"), (.unchanged, "unchanged")]
      .compactMap { outcome, word in outcomes[outcome].map { "\($0) \(word)" } }
    if !kept.isEmpty { text += "; store: " + kept.joined(separator: ", ") }
    if passedOver > 0 { text += "; \(Self.count(passedOver, "file")) passed over, unchanged since the last run" }
    return text + "."
  }

  /// What the run did as `pe.run/1`: counts only, no name of a session, a trainee or a file.
  func document(_ tool: ToolIdentity) -> JSONValue {
    let reasons = Dictionary(grouping: problems, by: \.reason.rawValue).mapValues(\.count)
    return [
      "schema": "pe.run/1",
      "tool": [
        "version": .string(tool.version), "recognizer": .string(tool.recognizer),
        "models": .string(tool.modelsFingerprint),
      ],
      "exit_status": .int(Int(status.rawValue)), "sessions": .int(sessions), "turns": .int(turns),
      "trainees": .int(trainees.count), "added": .int(outcomes[.added] ?? 0),
      "replaced": .int(outcomes[.replaced] ?? 0), "unchanged": .int(outcomes[.unchanged] ?? 0),
      "files_passed_over": .int(passedOver), "not_english": .int(notEnglish), "not_in_roster": .int(notInRoster),
      "guessed_roles": .int(guessed),
      "problems": .object(reasons.sorted { $0.key < $1.key }.map { .init($0.key, .int($0.value)) }),
      "needs_person": ["safety": .int(safety), "unanswered": .int(missed), "flags": .int(flags)],
    ]
  }

  /// The counts in the text format of Prometheus, without times, for its textfile collector.
  var metrics: String {
    let gauges: [(name: String, help: String, value: Int)] = [
      ("pe_run_exit_status", "How the last run ended.", Int(status.rawValue)),
      ("pe_run_sessions", "Sessions analysed in the last run.", sessions),
      ("pe_run_problems", "Inputs that the last run could not use.", problems.count),
      ("pe_run_files_passed_over", "Files that had not changed.", passedOver),
      ("pe_needs_person_safety", "Sessions whose safety waits for a person.", safety),
      ("pe_needs_person_unanswered", "Of these, sessions with a disclosure that was not answered.", missed),
      ("pe_needs_person_flags", "Flagged wordings that nobody has reviewed.", flags),
    ]
    return gauges.map { "# HELP \($0.name) \($0.help)\n# TYPE \($0.name) gauge\n\($0.name) \($0.value)\n" }.joined()
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private func needsPerson(isShort: Bool) -> String? {
    var parts: [String] = []
    if safety > 0 {
      parts.append("\(safety) safety" + (missed > 0 && !isShort ? " (\(missed) unanswered)" : ""))
    }
    if flags > 0 { parts.append(Self.count(flags, "flag")) }
    guard !parts.isEmpty else { return nil }
    return "needs a person: " + parts.joined(separator: ", ")
      + (hasQueue ? unkept == 0 ? "; pe queue" : "; not all of it was kept for pe queue" : "")
  }

  /// Says in one line what needs a person, with counts and no identifiers. Nothing silences it.
  func sayNeedsPerson(_ context: CommandContext) throws {
    if let person = needsPerson(isShort: true) { try context.say(person) }
  }

  private var warnings: [String] {
    [
      (notInRoster, "not in the roster"), (notEnglish, "not English, so nothing was coded and risk was not read"),
      (guessed, "with guessed roles"),
    ].filter { $0.0 > 0 }.map { "warning: \($0.0) of \(sessions) sessions \($0.1)" }
  }

  /// Says what could not be used.
  func printProblems(_ context: CommandContext) throws {
    for problem in problems { try context.say("pe: \(TerminalText.safe("\(problem)"))") }
  }

  /// Says what is left to say on standard error, and ends with the run's status.
  ///
  /// A summary that goes to no terminal may never be read, so what needs a person is said here as well.
  ///
  /// - Throws: `CommandFailure` unless every input was used.
  func finish(_ context: CommandContext, isQuiet: Bool, saysCounts: Bool) throws {
    try printProblems(context)
    if saysCounts, !isQuiet { try context.say(counts) }
    if isQuiet || saysCounts || !context.outputIsTerminal { try sayNeedsPerson(context) }
    if saysCounts, !isQuiet { for warning in warnings { try context.say(warning) } }
    if status != .done {
      if !isQuiet {
        try context.say(
          "\(Self.count(problems.count, "problem")) above; \(Self.count(sessions, "session")) analysed.")
      }
      throw CommandFailure.ended(status)
    }
  }
}
