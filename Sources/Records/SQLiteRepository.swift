import Assessment
import Foundation
import GRDB
import JSON
import Transcripts

/// Keeps sessions in a SQLite file (write-ahead log, one transaction a session).
///
/// Every text, name and identifier goes through the `FieldCodec`; only sizes and the number of rows show.
public final class SQLiteRepository: SessionRepository {
  /// How the file is used.
  public enum Access: Sendable {
    /// Created when missing, brought up to date when older.
    case readWrite
    /// Must exist; brought up to date when older.
    case update
    /// Must exist.
    case readOnly
  }

  private let database: any DatabaseWriter
  private let codec: any FieldCodec
  private let path: String

  /// Seconds to wait for another program's write to finish.
  private static let patience: TimeInterval = 5

  /// Opens the store.
  ///
  /// - Throws: `StoreProblem`.
  public init(path: String, access: Access, codec: any FieldCodec = PlainFieldCodec()) throws {
    self.path = path
    self.codec = codec
    if access != .readWrite, !FileManager.default.fileExists(atPath: path) {
      throw StoreProblem(
        .missing, path: path, "there is no store here",
        advice: "Analyse sessions first, as in pe analyze FOLDER --store \(path)")
    }
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(Self.patience)
      configuration.readonly = access == .readOnly
      configuration.prepareDatabase { database in
        guard !database.configuration.readonly else { return }
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
      if access != .readOnly {
        if access == .readWrite { Self.makeFile(path) }
        database = try DatabasePool(path: path, configuration: configuration)
        try Migrations.all.migrate(database)
      } else {
        database = try DatabaseQueue(path: path, configuration: configuration)
      }
      try checkVersion()
    } catch let problem as StoreProblem {
      throw problem
    } catch {
      throw StoreProblem(error, path: path)
    }
  }

  /// Makes the file for its owner only before SQLite opens it; the files beside it follow its permissions.
  private static func makeFile(_ path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    if file >= 0 { close(file) }
  }

  private func checkVersion() throws {
    try database.read { database in
      guard try !Migrations.all.hasBeenSuperseded(database) else {
        throw StoreProblem(
          .unreadable, path: path, "a newer pe wrote this store", advice: "Use that version or a newer one")
      }
      // What only reads does without the newest table.
      let applied = try Migrations.all.appliedIdentifiers(database)
      guard Migrations.needed.isSubset(of: applied) else {
        throw StoreProblem(
          .unreadable, path: path, "an older pe wrote this store, or it is none",
          advice: "Run pe analyze with --store once: it brings the store up to date")
      }
    }
  }

  private func rethrowing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as StoreProblem {
      throw problem
    } catch let malformed as AnalysisReader.Malformed {
      throw StoreProblem(.unreadable, path: path, "\(malformed)", advice: "Analyse the session again")
    } catch {
      throw StoreProblem(error, path: path)
    }
  }

  // MARK: Writing

  /// Keeps a session in one transaction. What a roster once said of the same words is not lost to a run without it.
  public func save(_ session: StoredSession) throws -> SaveOutcome {
    try rethrowing {
      if try losesTrainee(session) { return .unchanged }
      let row = try row(of: session)
      return try database.write { database in
        let known = try Data.fetchOne(
          database, sql: "SELECT content_key FROM session WHERE id_key = ?", arguments: [row.idKey])
        if known == row.contentKey { return .unchanged }
        try database.execute(
          sql: """
            INSERT INTO session (id_key, trainee_key, cohort_key, content_key, header, transcript, analysis)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id_key) DO UPDATE SET trainee_key = excluded.trainee_key, cohort_key = excluded.cohort_key,
              content_key = excluded.content_key, header = excluded.header, transcript = excluded.transcript,
              analysis = excluded.analysis
            """,
          arguments: [
            row.idKey, row.traineeKey, row.cohortKey, row.contentKey, row.header, row.transcript, row.analysis,
          ])
        return known == nil ? .added : .replaced
      }
    }
  }

  /// Whether the same words are kept already and name a trainee that this analysis, made without a roster, does not.
  private func losesTrainee(_ session: StoredSession) throws -> Bool {
    guard session.transcript.information.trainee == nil, let kept = try self.session(session.id) else { return false }
    return kept.transcript.information.trainee != nil && kept.transcript.utterances == session.transcript.utterances
  }

  private struct Row {
    let idKey: Data
    let traineeKey: Data?
    let cohortKey: Data?
    let contentKey: Data
    let header: Data
    let transcript: Data
    let analysis: Data
  }

  private func row(of session: StoredSession) throws -> Row {
    let information = session.transcript.information
    let idKey = try codec.lookupKey(information.id, column: "id_key")
    func seal(_ bytes: [UInt8], _ column: String) throws -> Data {
      try codec.seal(bytes, at: FieldPlace(table: "session", column: column, row: idKey))
    }
    var header = JSONWriter()
    header.beginObject()
    information.writeMembers(into: &header)
    for (name, value) in [
      ("source", session.transcript.source), ("format", session.transcript.format),
      ("roles", session.transcript.roles.rawValue),
    ] {
      header.name(name)
      header.value(value)
    }
    header.endObject()
    var analysis = JSONWriter()
    AnalysisWriter().write(session.assessed, into: &analysis)
    return Row(
      idKey: idKey,
      traineeKey: try information.trainee.map { try codec.lookupKey($0, column: "trainee_key") },
      cohortKey: try information.cohort.map { try codec.lookupKey($0, column: "cohort_key") },
      contentKey: try contentKey(session.transcript, session.assessed.tool), header: try seal(header.bytes, "header"),
      transcript: try seal(session.transcript.canonicalJSON, "transcript"),
      analysis: try seal(analysis.bytes, "analysis"))
  }

  /// What an analysis depends on: the words and what is known of the session, where it came from, and the tool.
  private func contentKey(_ transcript: Transcript, _ tool: ToolIdentity) throws -> Data {
    let parts = [
      transcript.sha256, transcript.source, transcript.format, transcript.roles.rawValue, tool.version, tool.recognizer,
      tool.modelsFingerprint,
    ]
    let digest = SHA256.hexadecimal(of: Array(parts.joined(separator: "\n").utf8))
    return try codec.lookupKey(digest, column: "content_key")
  }

  /// Keeps that a person has looked, in one transaction.
  public func keep(_ looks: [(session: String, look: PersonLook)]) throws {
    try rethrowing {
      let rows = try looks.map { session, look in
        let idKey = try codec.lookupKey(session, column: "id_key")
        var record = JSONWriter()
        record.value([
          "by": .string(look.by), "on": .string(look.on), "note": .optional(look.note),
          "findings": .string(look.findings),
        ])
        return (idKey: idKey, record: try codec.seal(record.bytes, at: Self.placeOfLook(idKey)))
      }
      try database.write { database in
        for row in rows {
          try database.execute(
            sql: """
              INSERT INTO look (id_key, record) VALUES (?, ?)
              ON CONFLICT (id_key) DO UPDATE SET record = excluded.record
              """,
            arguments: [row.idKey, row.record])
        }
      }
    }
  }

  /// Forgets who looked, in one transaction.
  public func forgetLooks(at sessions: [String]) throws {
    try rethrowing {
      let keys = try sessions.map { try codec.lookupKey($0, column: "id_key") }
      try database.write { database in
        for key in keys { try database.execute(sql: "DELETE FROM look WHERE id_key = ?", arguments: [key]) }
      }
    }
  }

  /// Keeps what a person made of flagged wordings, in one transaction.
  public func keep(_ reviews: [FlagID: FlagReview]) throws {
    try rethrowing {
      let rows = try reviews.sorted { $0.key.description < $1.key.description }.map { flag, review in
        let (idKey, flagKey) = try keys(of: flag)
        var record = JSONWriter()
        record.value([
          "flag": .string(flag.description), "confirmed": .bool(review.isConfirmed), "by": .string(review.by),
          "on": .string(review.on), "note": .optional(review.note), "words": .string(review.words),
        ])
        return (
          idKey: idKey, flagKey: flagKey, record: try codec.seal(record.bytes, at: Self.placeOfReview(idKey, flagKey))
        )
      }
      try database.write { database in
        for row in rows {
          try database.execute(
            sql: """
              INSERT INTO flag_review (id_key, flag_key, record) VALUES (?, ?, ?)
              ON CONFLICT (id_key, flag_key) DO UPDATE SET record = excluded.record
              """,
            arguments: [row.idKey, row.flagKey, row.record])
        }
      }
    }
  }

  /// Forgets reviews, in one transaction.
  public func forgetReviews(of flags: [FlagID]) throws {
    try rethrowing {
      let all = try flags.map(keys)
      try database.write { database in
        for (idKey, flagKey) in all {
          try database.execute(
            sql: "DELETE FROM flag_review WHERE id_key = ? AND flag_key = ?", arguments: [idKey, flagKey])
        }
      }
    }
  }

  /// Adds annotations to a session, in one transaction.
  public func add(_ annotations: [Annotation], to session: String) throws -> [Int] {
    try rethrowing {
      let idKey = try codec.lookupKey(session, column: "id_key")
      return try database.write { database in
        try annotations.map { try insert($0, idKey, in: database) }
      }
    }
  }

  private func insert(_ annotation: Annotation, _ idKey: Data, in database: Database) throws -> Int {
    let number = try Self.nextNumber(idKey, in: database)
    try database.execute(
      sql: "INSERT INTO annotation (id_key, number, record) VALUES (?, ?, ?)",
      arguments: [idKey, number, try sealed(annotation, idKey, number)])
    return number
  }

  private static func nextNumber(_ idKey: Data, in database: Database) throws -> Int {
    let highest = try Int.fetchOne(
      database, sql: "SELECT MAX(number) FROM annotation WHERE id_key = ?", arguments: [idKey])
    return (highest ?? 0) + 1
  }

  /// The number that the next annotation of a session will get.
  public func nextNumber(in session: String) throws -> Int {
    try rethrowing {
      let idKey = try codec.lookupKey(session, column: "id_key")
      return try database.read { try Self.nextNumber(idKey, in: $0) }
    }
  }

  /// Shares drafts under new numbers, in one transaction.
  @discardableResult public func share(_ annotations: [AnnotationID]) throws -> [AnnotationID] {
    try rethrowing {
      try database.write { database in
        try annotations.map { id in
          let idKey = try codec.lookupKey(id.session, column: "id_key")
          let record = try Data.fetchOne(
            database, sql: "SELECT record FROM annotation WHERE id_key = ? AND number = ?",
            arguments: [idKey, id.number])
          guard let record, var annotation = try annotation(record, of: idKey, id.number), annotation.isDraft else {
            return id
          }
          annotation.isDraft = false
          try empty(id.number, idKey, in: database)
          return AnnotationID(session: id.session, number: try insert(annotation, idKey, in: database))
        }
      }
    }
  }

  /// Removes annotations, in one transaction.
  public func remove(_ annotations: [AnnotationID]) throws {
    try rethrowing {
      try database.write { database in
        for id in annotations {
          try empty(id.number, codec.lookupKey(id.session, column: "id_key"), in: database)
        }
      }
    }
  }

  /// An empty row keeps the number.
  private func empty(_ number: Int, _ idKey: Data, in database: Database) throws {
    try database.execute(
      sql: "UPDATE annotation SET record = NULL WHERE id_key = ? AND number = ?", arguments: [idKey, number])
  }

  private func sealed(_ annotation: Annotation, _ idKey: Data, _ number: Int) throws -> Data {
    var record = JSONWriter()
    record.value(annotation.record)
    return try codec.seal(record.bytes, at: Self.placeOfAnnotation(idKey, number))
  }

  /// An annotation; nil where it says what this version does not know.
  private func annotation(_ sealed: Data, of idKey: Data, _ number: Int) throws -> Annotation? {
    let bytes = try codec.open(sealed, at: Self.placeOfAnnotation(idKey, number))
    guard let record = try? JSONParser.parse(bytes) else {
      throw StoreProblem(
        .unreadable, path: path, "an annotation is not readable", advice: "Restore a backup of the store")
    }
    return Annotation(record: record)
  }

  private static func placeOfAnnotation(_ idKey: Data, _ number: Int) -> FieldPlace {
    FieldPlace(table: "annotation", column: "record", row: idKey + Data("/\(number)".utf8))
  }

  private func keys(of flag: FlagID) throws -> (session: Data, flag: Data) {
    (try codec.lookupKey(flag.session, column: "id_key"), try codec.lookupKey(flag.place, column: "flag_key"))
  }

  private static func placeOfReview(_ idKey: Data, _ flagKey: Data) -> FieldPlace {
    FieldPlace(table: "flag_review", column: "record", row: idKey + flagKey)
  }

  private static func placeOfLook(_ idKey: Data) -> FieldPlace {
    FieldPlace(table: "look", column: "record", row: idKey)
  }

  // MARK: Reading

  /// The session of that identifier, or nil.
  public func session(_ id: String) throws -> StoredSession? {
    try rethrowing {
      let key = try codec.lookupKey(id, column: "id_key")
      let (row, reviews, annotations) = try database.read {
        (
          try GRDB.Row.fetchOne($0, sql: Self.selection + " WHERE session.id_key = ?", arguments: [key]),
          try GRDB.Row.fetchAll($0, sql: Self.reviewSelection + " WHERE id_key = ?", arguments: [key]),
          try GRDB.Row.fetchAll(
            $0, sql: Self.annotationSelection + " AND id_key = ? ORDER BY number", arguments: [key])
        )
      }
      let persons = try Persons(reviews: self.reviews(reviews), annotations: self.annotations(annotations))
      return try row.map { try stored($0, persons) }
    }
  }

  /// The sessions that match, by date and then by identifier.
  public func sessions(_ query: SessionQuery) throws -> [StoredSession] {
    try rethrowing {
      var conditions: [String] = []
      var arguments = StatementArguments()
      if let trainee = query.trainee {
        conditions.append("trainee_key = ?")
        arguments += [try codec.lookupKey(trainee, column: "trainee_key")]
      }
      if let cohort = query.cohort {
        conditions.append("cohort_key = ?")
        arguments += [try codec.lookupKey(cohort, column: "cohort_key")]
      }
      let chosen = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
      let ofChosen = "id_key IN (SELECT id_key FROM session\(chosen))"
      let (rows, reviews, annotations) = try database.read {
        (
          try GRDB.Row.fetchAll($0, sql: Self.selection + chosen, arguments: arguments),
          try GRDB.Row.fetchAll($0, sql: Self.reviewSelection + " WHERE " + ofChosen, arguments: arguments),
          try GRDB.Row.fetchAll(
            $0, sql: Self.annotationSelection + " AND \(ofChosen) ORDER BY id_key, number", arguments: arguments)
        )
      }
      let persons = try Persons(reviews: self.reviews(reviews), annotations: self.annotations(annotations))
      return try rows.map { try stored($0, persons) }.sorted {
        ($0.transcript.information.date ?? "", $0.id) < ($1.transcript.information.date ?? "", $1.id)
      }
    }
  }

  /// The identifiers of all sessions, trainees and cohorts, sorted.
  public func identifiers() throws -> KnownIdentifiers {
    let all = try sessions(SessionQuery()).map(\.transcript.information)
    return KnownIdentifiers(
      sessions: all.map(\.id).sorted(), trainees: Set(all.compactMap(\.trainee)).sorted(),
      cohorts: Set(all.compactMap(\.cohort)).sorted())
  }

  /// Who looked at the safety of a session last, or nil when nobody has.
  public func look(at session: String) throws -> PersonLook? {
    try rethrowing {
      let key = try codec.lookupKey(session, column: "id_key")
      let record = try database.read {
        try Data.fetchOne($0, sql: "SELECT record FROM look WHERE id_key = ?", arguments: [key])
      }
      return try record.map { try look($0, of: key) }
    }
  }

  private func look(_ sealed: Data, of idKey: Data) throws -> PersonLook {
    let bytes = try codec.open(sealed, at: Self.placeOfLook(idKey))
    let record = try? JSONParser.parse(bytes)
    guard let by = record?["by"]?.string, let on = record?["on"]?.string, let findings = record?["findings"]?.string
    else {
      throw StoreProblem(
        .unreadable, path: path, "who looked at a session is not readable", advice: "Restore a backup of the store")
    }
    return PersonLook(by: by, on: on, note: record?["note"]?.string, findings: findings)
  }

  /// The last run over the same inputs.
  public func lastRun(over inputs: String) throws -> RunRecord? {
    try rethrowing {
      let key = try codec.lookupKey(inputs, column: "inputs_key")
      let sealed = try database.read {
        try Data.fetchOne($0, sql: "SELECT record FROM run WHERE inputs_key = ?", arguments: [key])
      }
      guard let sealed else { return nil }
      let record = try? JSONParser.parse(try codec.open(sealed, at: Self.placeOfRun(key)))
      guard let tool = record?["tool"]?.string, let files = record?["files"]?.members else { return nil }
      return RunRecord(
        tool: tool,
        files: Dictionary(files.compactMap { file in file.value.string.map { (file.name, $0) } }) { _, last in last })
    }
  }

  /// Keeps a run, in one transaction.
  public func keep(_ run: RunRecord, over inputs: String) throws {
    try rethrowing {
      let key = try codec.lookupKey(inputs, column: "inputs_key")
      var record = JSONWriter()
      let files = run.files.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }
      record.value(["tool": .string(run.tool), "files": .object(files)])
      let sealed = try codec.seal(record.bytes, at: Self.placeOfRun(key))
      try database.write { database in
        try database.execute(
          sql: """
            INSERT INTO run (inputs_key, record) VALUES (?, ?)
            ON CONFLICT (inputs_key) DO UPDATE SET record = excluded.record
            """,
          arguments: [key, sealed])
      }
    }
  }

  private static func placeOfRun(_ key: Data) -> FieldPlace { FieldPlace(table: "run", column: "record", row: key) }

  // MARK: Files that could not be read

  /// The files that the last runs could not use, the oldest first; none in a store from before they were kept.
  public func unreadInputs() throws -> [UnreadInput] {
    try rethrowing {
      let rows = try database.read { database in
        try database.tableExists("unread_input")
          ? try GRDB.Row.fetchAll(database, sql: "SELECT path_key, record FROM unread_input") : []
      }
      return try rows.map { try unread($0["record"], of: $0["path_key"]) }
        .sorted { ($0.since, $0.name, $0.path) < ($1.since, $1.name, $1.path) }
    }
  }

  /// Keeps which files a run could not read; those that were known before keep their day. In one transaction.
  ///
  /// - Parameter settled: paths that no longer wait: read in full by this run, or gone.
  public func keep(unread: [UnreadInput], settled: [String]) throws {
    try rethrowing {
      let known = Dictionary(try unreadInputs().map { ($0.path, $0.since) }) { first, _ in first }
      let gone = try settled.filter { known[$0] != nil }.map { try codec.lookupKey($0, column: "path_key") }
      let rows = try unread.map { one in
        let key = try codec.lookupKey(one.path, column: "path_key")
        var record = JSONWriter()
        record.value([
          "path": .string(one.path), "name": .string(one.name), "reason": .string(one.reason),
          "position": .optional(one.position), "since": .string(min(known[one.path] ?? one.since, one.since)),
        ])
        return (key: key, record: try codec.seal(record.bytes, at: Self.placeOfUnread(key)))
      }
      guard !gone.isEmpty || !rows.isEmpty else { return }
      try database.write { database in
        for key in gone {
          try database.execute(sql: "DELETE FROM unread_input WHERE path_key = ?", arguments: [key])
        }
        for row in rows {
          try database.execute(
            sql: """
              INSERT INTO unread_input (path_key, record) VALUES (?, ?)
              ON CONFLICT (path_key) DO UPDATE SET record = excluded.record
              """,
            arguments: [row.key, row.record])
        }
      }
    }
  }

  private func unread(_ sealed: Data, of key: Data) throws -> UnreadInput {
    let record = try? JSONParser.parse(try codec.open(sealed, at: Self.placeOfUnread(key)))
    guard let path = record?["path"]?.string, let name = record?["name"]?.string,
      let since = record?["since"]?.string
    else {
      throw StoreProblem(
        .unreadable, path: self.path, "a file that waits is not readable", advice: "Restore a backup of the store")
    }
    return UnreadInput(
      path: path, name: name, reason: record?["reason"]?.string ?? "unreadable", position: record?["position"]?.string,
      since: since)
  }

  private static func placeOfUnread(_ key: Data) -> FieldPlace {
    FieldPlace(table: "unread_input", column: "record", row: key)
  }

  /// Checks that the file is intact.
  ///
  /// - Throws: `StoreProblem` when it is not.
  public func check() throws {
    try rethrowing {
      let answer = try database.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
      guard answer == "ok" else {
        throw StoreProblem(
          .unreadable, path: path, "the store is damaged", advice: "Restore a backup, or analyse again")
      }
    }
  }

  private static let selection = """
    SELECT session.id_key, header, transcript, analysis, look.record AS look
    FROM session LEFT JOIN look ON look.id_key = session.id_key
    """

  private static let reviewSelection = "SELECT id_key, flag_key, record FROM flag_review"
  private static let annotationSelection = "SELECT id_key, number, record FROM annotation WHERE record IS NOT NULL"

  /// What persons said, by session.
  private struct Persons {
    let reviews: [Data: [FlagID: FlagReview]]
    let annotations: [Data: [NumberedAnnotation]]
  }

  private func annotations(_ rows: [GRDB.Row]) throws -> [Data: [NumberedAnnotation]] {
    try rows.reduce(into: [:]) { all, row in
      let (idKey, number): (Data, Int) = (row["id_key"], row["number"])
      guard let annotation = try annotation(row["record"], of: idKey, number) else { return }
      all[idKey, default: []].append(NumberedAnnotation(number: number, annotation: annotation))
    }
  }

  /// The reviews of flagged wordings by session.
  private func reviews(_ rows: [GRDB.Row]) throws -> [Data: [FlagID: FlagReview]] {
    try rows.reduce(into: [:]) { all, row in
      let idKey: Data = row["id_key"]
      let bytes = try codec.open(row["record"], at: Self.placeOfReview(idKey, row["flag_key"]))
      let record = try? JSONParser.parse(bytes)
      guard let flag = record?["flag"]?.string.flatMap(FlagID.init), let isConfirmed = record?["confirmed"]?.bool,
        let by = record?["by"]?.string, let on = record?["on"]?.string, let words = record?["words"]?.string
      else {
        throw StoreProblem(
          .unreadable, path: path, "the review of a flag is not readable", advice: "Restore a backup of the store")
      }
      all[idKey, default: [:]][flag] = FlagReview(
        isConfirmed: isConfirmed, by: by, on: on, note: record?["note"]?.string, words: words)
    }
  }

  private func stored(_ row: GRDB.Row, _ persons: Persons) throws -> StoredSession {
    let idKey: Data = row["id_key"]
    func open(_ column: String) throws -> JSONValue {
      let sealed: Data = row[column]
      let bytes = try codec.open(sealed, at: FieldPlace(table: "session", column: column, row: idKey))
      do {
        return try JSONParser.parse(bytes)
      } catch {
        throw StoreProblem(
          .unreadable, path: path, "a stored \(column) is not JSON", advice: "Analyse the session again")
      }
    }
    let header = try open("header")
    let transcript = try CanonicalTranscript.transcript(
      from: try open("transcript"), source: header["source"]?.string ?? "", format: header["format"]?.string ?? "",
      roles: header["roles"]?.string.flatMap(Transcript.Roles.init) ?? .known)
    let words = transcript.utterances.map { AssessedSession.words(in: $0.text) }
    let lookedAt: Data? = row["look"]
    let reviewed = persons.reviews[idKey] ?? [:]
    let annotations = persons.annotations[idKey] ?? []
    let changes = StoredSession.changes(annotations.map(\.annotation), transcript: transcript)
    var assessed = try AnalysisReader.session(try open("analysis"), words: words)
    let recognized = assessed.analysis.utterances
    let recognizedRisk = assessed.analysis.risk
    let ratings = StoredSession.ratings(annotations)
    let asFound = StoredSession(
      transcript: transcript, assessed: assessed, annotations: annotations, recognized: recognized)
    let isChecked = !asFound.checkers.isEmpty
    if !reviewed.isEmpty || !changes.isEmpty || !ratings.isEmpty || isChecked {
      var analysis = assessed.analysis
      analysis.utterances = StoredSession.marked(
        analysis.utterances, by: reviewed, session: analysis.information.id, transcript: transcript)
      analysis.utterances = StoredSession.changed(analysis.utterances, by: changes, transcript: transcript)
      let cleared = changes.filter { $0.change.code == .noRisk && $0.change.isGiven }.map(\.change.turn)
      if !cleared.isEmpty { analysis.risk = analysis.risk.without(Set(cleared), utterances: analysis.utterances) }
      assessed = AssessedSession(analysis, words: words, tool: assessed.tool, isChecked: isChecked, ratings: ratings)
    }
    return StoredSession(
      transcript: transcript, assessed: assessed, look: try lookedAt.map { try look($0, of: idKey) }, reviews: reviewed,
      annotations: annotations, recognized: recognized, recognizedRisk: recognizedRisk)
  }
}
