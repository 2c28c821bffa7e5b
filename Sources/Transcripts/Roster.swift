/// What the user knows of sessions, beside their exports: a table with a row per session.
///
/// The columns are `session` and `trainee`, and where wanted `client`, `date`, `cohort`, `scenario`, `change_target` and, for
/// groups that clients declared themselves, `group:AXIS`. Empty cells say nothing.
public struct Roster: Sendable {
  /// What is wrong with single rows and columns; the rest counts.
  public private(set) var problems: [ReadingProblem] = []
  /// What is known of each session, by its identifier.
  public private(set) var sessions: [String: SessionInformation] = [:]

  private static let columns: [String: WritableKeyPath<SessionInformation, String?> & Sendable] = [
    "trainee": \.trainee, "client": \.client, "date": \.date, "cohort": \.cohort, "scenario": \.scenario,
    "change_target": \.changeTarget,
  ]
  private static let groupMark = "group:"

  /// Reads the roster at `path`.
  ///
  /// - Throws: `ReadingProblem` when it cannot be read or lacks a required column.
  public init(path: String) throws(ReadingProblem) {
    let file = InputFile(path: path)
    try self.init(try file.contents(), source: file.source)
  }

  /// Reads a roster from the bytes of a file.
  ///
  /// - Throws: `ReadingProblem` when it is no text or lacks a required column.
  public init(_ bytes: [UInt8], source: String) throws(ReadingProblem) {
    let text = try TextEncoding.decode(bytes, source: source)
    try TextEncoding.validate(text, source: source)
    let document = CSVDocument(text)
    guard let session = document.column("session"), document.column("trainee") != nil else {
      throw ReadingProblem(
        source: source, position: "line 1", reason: .roster, "the roster lacks the column session or trainee",
        advice: "Its header is session,trainee and, where wanted, client,date,cohort,scenario,change_target,group:AXIS")
    }
    let header = document.header.map { $0.hasPrefix(Self.groupMark) ? $0 : $0.lowercased() }
    checkHeader(header, source)
    for row in document where !row.isBlank || row.defect == .openQuote {
      do throws(ReadingProblem) {
        try add(row, header, session, source)
      } catch {
        problems.append(error)
      }
    }
  }

  /// Adds to `transcript` what the roster says of its session, which wins over what the export says.
  ///
  /// - Returns: whether the session is in the roster.
  @discardableResult
  public func apply(to transcript: inout Transcript) -> Bool {
    guard let known = sessions[transcript.information.id] else { return false }
    for column in Self.columns.values {
      if let value = known[keyPath: column] { transcript.information[keyPath: column] = value }
    }
    transcript.information.clientGroups.merge(known.clientGroups) { _, roster in roster }
    return true
  }

  private mutating func checkHeader(_ header: [String], _ source: String) {
    var seen: Set<String> = []
    for name in header {
      let axis = name.hasPrefix(Self.groupMark) ? name.dropFirst(Self.groupMark.count).trimmed : nil
      if axis.map(\.isEmpty) ?? (name != "session" && Self.columns[name] == nil) {
        problems.append(
          Self.problem(source, 1, "the column \"\(name)\" is not known and is left out", "Rename it, or remove it"))
      } else if !seen.insert(name).inserted {
        problems.append(Self.problem(source, 1, "the column \"\(name)\" stands twice; the first counts", "Remove one"))
      }
    }
  }

  private mutating func add(
    _ row: CSVDocument.Row, _ header: [String], _ session: Int, _ source: String
  ) throws(ReadingProblem) {
    if let defect = row.defect {
      throw Self.problem(source, row.line, "\(defect)", "Correct the row")
    }
    let id = row.fields[session].trimmed
    guard !id.isEmpty else { throw Self.problem(source, row.line, "the row names no session", "Fill in its session") }
    guard sessions[id] == nil else {
      throw Self.problem(source, row.line, "session \(id) stands in the roster twice; the first counts", "Remove one")
    }
    var information = SessionInformation(id: id)
    for (name, field) in zip(header, row.fields) {
      let value = field.trimmed
      guard !value.isEmpty else { continue }
      if let column = Self.columns[name] {
        if information[keyPath: column] == nil { information[keyPath: column] = value }
      } else if name.hasPrefix(Self.groupMark) {
        let axis = name.dropFirst(Self.groupMark.count).trimmed
        if !axis.isEmpty, information.clientGroups[axis] == nil { information.clientGroups[axis] = value }
      }
    }
    guard information.trainee != nil else {
      throw Self.problem(source, row.line, "session \(id) has no trainee", "Fill in the trainee")
    }
    if let date = information.date, !SessionInformation.isDate(date) {
      information.date = nil
      problems.append(
        Self.problem(
          source, row.line, "the date of session \(id) is not an ISO 8601 date and is left out",
          "Write dates as 2026-10-05 or 2026-10-05T09:30:00Z"))
    }
    sessions[id] = information
  }

  private static func problem(_ source: String, _ line: Int, _ message: String, _ advice: String) -> ReadingProblem {
    ReadingProblem(source: source, position: "line \(line)", reason: .roster, message, advice: advice)
  }
}
