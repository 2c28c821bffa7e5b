import Assessment
import Foundation
import GRDB
import Recognition
import Records
import TestSupport
import Testing
import Transcripts

/// A codec that changes every byte and remembers nothing: what it did not seal shows up in clear.
struct MarkingFieldCodec: FieldCodec {
  struct WrongPlace: Error {}

  private static func mask(_ place: FieldPlace) -> UInt8 {
    place.column.utf8.reduce(0xA5) { $0 ^ $1 } | 0x80
  }

  func seal(_ plain: [UInt8], at place: FieldPlace) -> Data {
    Data([Self.mask(place)] + plain.map { $0 ^ Self.mask(place) })
  }

  func open(_ sealed: Data, at place: FieldPlace) throws -> [UInt8] {
    guard sealed.first == Self.mask(place) else { throw WrongPlace() }
    return sealed.dropFirst().map { $0 ^ Self.mask(place) }
  }

  func lookupKey(_ identifier: String, column: String) -> Data {
    Data(SHA256.hexadecimal(of: Array((column + identifier).utf8)).utf8)
  }
}

/// The codecs that every repository test runs with.
enum CodecVariant: String, CaseIterable, CustomTestStringConvertible {
  case plain
  case marking

  var codec: any FieldCodec {
    switch self {
    case .plain: PlainFieldCodec()
    case .marking: MarkingFieldCodec()
    }
  }

  var testDescription: String { rawValue }
}

@Suite struct RepositoryTests {
  private static let tool = ToolIdentity(version: "0", recognizer: "test", models: ["m": "abc"])

  private func session(_ id: String, trainee: String?, cohort: String? = nil, date: String? = nil) -> StoredSession {
    var transcript = Dialogue.transcript(
      id, trainee: trainee, "T: What brings you canary-words here?", "C: I can't sleep, canary-grief.")
    transcript.information.cohort = cohort
    transcript.information.date = date
    let analyzer = Analyzer(recognizer: SilentRecognizer())
    let (analysis, words) = analyzer.analyze(transcript)
    return StoredSession(transcript: transcript, assessed: AssessedSession(analysis, words: words, tool: Self.tool))
  }

  private func repository(_ variant: CodecVariant, _ access: SQLiteRepository.Access = .readWrite, at path: String)
    throws
    -> SQLiteRepository
  {
    try SQLiteRepository(path: path, access: access, codec: variant.codec)
  }

  @Test(arguments: CodecVariant.allCases) func comesBackEqual(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let saved = session("one", trainee: "t1", cohort: "c", date: "2026-10-05")
    #expect(try repository(variant, at: path).save(saved) == .added)
    let loaded = try #require(try repository(variant, .readOnly, at: path).session("one"))
    #expect(loaded == saved)
    #expect(try repository(variant, .readOnly, at: path).session("two") == nil)
  }

  @Test(arguments: CodecVariant.allCases) func theLastRunOverTheSameInputsIsKept(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let repository = try repository(variant, at: path)
    #expect(try repository.lastRun(over: "/in") == nil)
    let run = RunRecord(tool: "0 linear ab", files: ["/in/x.json": "1 2 3", "/in/y.csv": "4"])
    try repository.keep(RunRecord(tool: "", files: [:]), over: "/in")
    try repository.keep(run, over: "/in")
    #expect(try repository.lastRun(over: "/in") == run)
    #expect(try repository.lastRun(over: "/other") == nil)
  }

  @Test func aLockIsHeldByOneAndGoesWithIt() throws {
    let path = try Folders.temporary() + "/s.sqlite"
    var first: RunLock? = try RunLock(store: path)
    #expect(throws: StoreProblem.self) { try RunLock(store: path) }
    withExtendedLifetime(first) {}
    first = nil
    _ = try RunLock(store: path)
  }

  @Test(arguments: CodecVariant.allCases) func savingTwiceChangesNothing(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let repository = try repository(variant, at: path)
    #expect(try repository.save(session("one", trainee: "t1")) == .added)
    #expect(try repository.save(session("one", trainee: "t1")) == .unchanged)
    #expect(try repository.save(session("one", trainee: "t2")) == .replaced)
    #expect(try repository.sessions(SessionQuery()).map(\.transcript.information.trainee) == ["t2"])
  }

  @Test(arguments: CodecVariant.allCases) func aRunWithoutRosterLosesNoTrainee(_ variant: CodecVariant) throws {
    let repository = try repository(variant, at: try Folders.temporary() + "/s.sqlite")
    _ = try repository.save(session("one", trainee: "t1", cohort: "c"))
    #expect(try repository.save(session("one", trainee: nil)) == .unchanged)
    #expect(try repository.sessions(SessionQuery(cohort: "c")).map(\.id) == ["one"])
  }

  @Test(arguments: CodecVariant.allCases) func findsByTraineeAndCohortInOrder(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let repository = try repository(variant, at: path)
    for saved in [
      session("b", trainee: "t1", cohort: "c1", date: "2026-10-05"),
      session("a", trainee: "t1", cohort: "c1", date: "2026-11-05"),
      session("z", trainee: "t1", cohort: "c2"), session("y", trainee: "t2", cohort: "c1", date: "2026-01-01"),
    ] { _ = try repository.save(saved) }
    #expect(try repository.sessions(SessionQuery(trainee: "t1")).map(\.id) == ["z", "b", "a"])
    #expect(try repository.sessions(SessionQuery(cohort: "c1")).map(\.id) == ["y", "b", "a"])
    #expect(try repository.sessions(SessionQuery(trainee: "t1", cohort: "c2")).map(\.id) == ["z"])
    #expect(
      try repository.identifiers()
        == KnownIdentifiers(sessions: ["a", "b", "y", "z"], trainees: ["t1", "t2"], cohorts: ["c1", "c2"]))
  }

  @Test func everyTextGoesThroughTheCodec() throws {
    let folder = try Folders.temporary()
    let path = folder + "/s.sqlite"
    var fingerprint = ""
    do {
      let repository = try repository(.marking, at: path)
      _ = try repository.save(
        session("canary-session", trainee: "canary-trainee", cohort: "canary-cohort", date: "2026-10-05"))
      let saved = try #require(try repository.session("canary-session"))
      try repository.keep([("canary-session", look(saved))])
      fingerprint = saved.findings
    }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(file)"))
      #expect(bytes.range(of: Data("canary".utf8)) == nil, "\(file) holds a text in clear")
      for text in ["2026-10-05", "2026-10-06", fingerprint] {
        #expect(bytes.range(of: Data(text.utf8)) == nil, "\(file) holds \(text) in clear")
      }
    }
  }

  private func look(_ session: StoredSession, by name: String = "canary-name", note: String? = "canary-note")
    -> PersonLook
  {
    PersonLook(by: name, on: "2026-10-06", note: note, findings: session.findings)
  }

  @Test(arguments: CodecVariant.allCases) func aLookComesBackAndIsTakenBack(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let repository = try repository(variant, at: path)
    let saved = session("one", trainee: "t1")
    for saved in [saved, session("two", trainee: "t1")] { _ = try repository.save(saved) }
    #expect(try repository.look(at: "one") == nil)
    try repository.keep([("one", look(saved, by: "first")), ("two", look(saved, note: nil))])
    try repository.keep([("one", look(saved))])
    let reader = try self.repository(variant, .readOnly, at: path)
    #expect(try reader.look(at: "one") == look(saved))
    #expect(try reader.session("one")?.look == look(saved))
    #expect(try reader.session("one")?.isLookedAt == true)
    #expect(try reader.sessions(SessionQuery(trainee: "t1")).map(\.look?.note) == ["canary-note", nil])
    try repository.forgetLooks(at: ["one", "unknown"])
    #expect(try repository.session("one")?.look == nil)
    #expect(try repository.look(at: "two") != nil)
  }

  @Test(arguments: CodecVariant.allCases) func aLookOutlivesANewAnalysis(_ variant: CodecVariant) throws {
    let repository = try repository(variant, at: try Folders.temporary() + "/s.sqlite")
    let saved = session("one", trainee: "t1")
    _ = try repository.save(saved)
    try repository.keep([("one", look(saved))])
    #expect(try repository.save(session("one", trainee: "t2")) == .replaced)
    #expect(try repository.session("one")?.isLookedAt == true)
  }

  @Test(arguments: CodecVariant.allCases) func looksAtUnknownSessionsAreKeptForNone(_ variant: CodecVariant) throws {
    let repository = try repository(variant, at: try Folders.temporary() + "/s.sqlite")
    let saved = session("one", trainee: "t1")
    _ = try repository.save(saved)
    #expect(throws: StoreProblem.self) {
      try repository.keep([("one", look(saved)), ("two", look(saved))])
    }
    #expect(try repository.look(at: "one") == nil)
  }

  @Test(arguments: CodecVariant.allCases) func aStoreForReadingKeepsNoLook(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let saved = session("one", trainee: "t1")
    _ = try repository(variant, at: path).save(saved)
    let reader = try repository(variant, .readOnly, at: path)
    let problem = #expect(throws: StoreProblem.self) { try reader.keep([("one", look(saved))]) }
    #expect(problem?.kind == .cannotCreate)
    #expect(throws: StoreProblem.self) { try reader.forgetLooks(at: ["one"]) }
  }

  /// A store as version 1 left it.
  private func storeOfVersion1(_ variant: CodecVariant) throws -> (path: String, session: StoredSession) {
    let path = try Folders.temporary() + "/s.sqlite"
    let saved = session("one", trainee: "t1")
    _ = try repository(variant, at: path).save(saved)
    let database = try DatabaseQueue(path: path)
    try database.write { database in
      try database.execute(
        sql:
          "DROP TABLE look; DROP TABLE flag_review; DROP TABLE annotation; DROP TABLE run; DROP TABLE unread_input; DELETE FROM grdb_migrations WHERE identifier <> '1 sessions'"
      )
    }
    try database.close()
    return (path, saved)
  }

  @Test(arguments: CodecVariant.allCases, [SQLiteRepository.Access.readWrite, .update])
  func anOlderStoreIsBroughtUpToDate(_ variant: CodecVariant, _ access: SQLiteRepository.Access) throws {
    let (path, saved) = try storeOfVersion1(variant)
    let problem = #expect(throws: StoreProblem.self) { try self.repository(variant, .readOnly, at: path) }
    #expect(problem?.advice == "Run pe analyze with --store once: it brings the store up to date")
    let repository = try repository(variant, access, at: path)
    #expect(try repository.session("one") == saved)
    try repository.keep([("one", look(saved))])
    #expect(try self.repository(variant, .readOnly, at: path).session("one")?.look == look(saved))
  }

  @Test(arguments: CodecVariant.allCases) func aStoreWithoutUnreadInputsCanBeRead(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let saved = session("one", trainee: "t1")
    _ = try repository(variant, at: path).save(saved)
    let database = try DatabaseQueue(path: path)
    try database.write { database in
      try database.execute(
        sql: "DROP TABLE unread_input; DELETE FROM grdb_migrations WHERE identifier = '6 unread inputs'")
    }
    try database.close()
    let reader = try repository(variant, .readOnly, at: path)
    #expect(try reader.session("one") == saved)
    #expect(try reader.unreadInputs() == [])
  }

  @Test(arguments: CodecVariant.allCases) func inputsThatCouldNotBeUsedKeepTheirDay(_ variant: CodecVariant) throws {
    let path = try Folders.temporary() + "/s.sqlite"
    let repository = try repository(variant, at: path)
    func input(_ name: String, _ day: String, reason: String = "empty") -> UnreadInput {
      UnreadInput(path: "/in/\(name)", name: name, reason: reason, position: "line 3", since: day)
    }
    try repository.keep(unread: [input("b.txt", "2026-10-05"), input("a.txt", "2026-10-05")], settled: [])
    try repository.keep(
      unread: [input("b.txt", "2026-10-09", reason: "malformed")], settled: ["/in/a.txt", "/in/c.txt"])
    #expect(try repository.unreadInputs() == [input("b.txt", "2026-10-05", reason: "malformed")])
    try repository.keep(unread: [input("c.txt", "2026-10-01")], settled: [])
    #expect(try repository.unreadInputs().map(\.name) == ["c.txt", "b.txt"])
  }

  @Test func updatingNeedsAStore() throws {
    let path = try Folders.temporary() + "/none.sqlite"
    let problem = #expect(throws: StoreProblem.self) { try repository(.plain, .update, at: path) }
    #expect(problem?.kind == .missing)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func readingNeedsAStore() throws {
    let path = try Folders.temporary() + "/none.sqlite"
    let problem = #expect(throws: StoreProblem.self) { try repository(.plain, .readOnly, at: path) }
    #expect(problem?.kind == .missing)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func refusesAnotherFile() throws {
    let path = try Folders.temporary() + "/words.sqlite"
    try Data("only some words, and long enough to look like a page of a database file".utf8).write(
      to: URL(fileURLWithPath: path))
    let problem = #expect(throws: StoreProblem.self) { try repository(.plain, .readOnly, at: path) }
    #expect(problem?.kind == .unreadable)
  }
}

/// Codes nothing; reads everything as English.
struct SilentRecognizer: Recognizer {
  var name: String { "silent" }
  var models: [String: String] { [:] }
  func recognize(_ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]) {}
  var passageLengths: [Passages.Length] { [.short] }
  func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
    Reading(
      risk: RiskReading(
        scores: conversation.turns.map { _ in nil }, steps: conversation.turns.map { _ in .init() },
        confirming: .byLinearScore))
  }
  func knownWordShare(of conversation: Conversation) -> Double? { nil }
}
