import Foundation
import JSON
import TestSupport

@testable import pe

/// A command line run in process, in a folder of its own, with everything it writes kept.
struct CommandSession {
  /// What a command did.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A folder for files.
  let folder: String
  private var environment: [String: String]

  /// Makes a folder.
  ///
  /// - Parameter more: variables beside those that keep everything in the folder.
  init(environment more: [String: String] = [:]) throws {
    folder = try Folders.temporary()
    environment = [
      "HOME": folder, "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config",
      "SOURCE_DATE_EPOCH": "1795132800", "COLUMNS": "100",
    ].merging(more) { $1 }
  }

  /// Runs `pe` with the arguments.
  func run(_ arguments: String...) -> Result { run(arguments) }

  /// Runs `pe` with the arguments.
  ///
  /// - Parameter now: what the clock says.
  func run(_ arguments: [String], now: Date = Date(timeIntervalSince1970: 1_795_132_800)) -> Result {
    let output = MemorySink()
    let errors = MemorySink()
    let context = CommandContext(
      output: output, errors: errors, environment: environment, now: { now },
      outputIsTerminal: false, errorsAreTerminal: false, inputIsTerminal: true)
    let status = EntryPoint.run(arguments, in: context)
    return Result(status: status, output: output.text, errors: errors.text)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file into the folder and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Analyses one session `s1` of rowan's into the store `s.sqlite`, by the linear recogniser.
  ///
  /// - Parameter turns: the words, the therapist's first, then in turn.
  func analyzed(_ turns: String...) throws {
    let utterances = turns.enumerated().map { index, text -> JSONValue in
      ["speaker": index % 2 == 0 ? "therapist" : "client", "text": .string(text)]
    }
    var writer = JSONWriter()
    writer.value([
      "id": "s1", "trainee": "rowan", "cohort": "winter", "date": "2026-11-02", "utterances": .array(utterances),
    ])
    let input = try write(writer.text + "\n", to: "in.jsonl")
    _ = run("analyze", input, "--recognizer", "linear", "--store", path("s.sqlite"))
  }

  /// A store with the fixtures' sessions, analysed once for all tests.
  func analyzedFixtures() -> Result {
    do {
      let (store, result) = try Self.fixtures.get()
      try store.write(to: URL(fileURLWithPath: path("s.sqlite")))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path("s.sqlite"))
      return result
    } catch {
      return Result(status: -1, output: "", errors: "\(error)")
    }
  }

  private static let fixtures = Swift.Result {
    let session = try CommandSession()
    let result = session.run(
      "analyze", Folders.fixture("sessions"), "--roster", Folders.fixture("roster.csv"), "--store",
      session.path("s.sqlite"))
    // Who closes the store last moves everything into the one file.
    let files = try FileManager.default.contentsOfDirectory(atPath: session.folder).filter { $0.hasPrefix("s.sqlite-") }
    guard files.isEmpty else { throw CocoaError(.fileReadUnknown) }
    return (store: try Data(contentsOf: URL(fileURLWithPath: session.path("s.sqlite"))), result: result)
  }

  /// Records what the fixtures' supervisors and trainees made of the sessions, as `Fixtures/annotate.sh` does.
  ///
  /// - Returns: the statuses of the commands.
  func annotatedFixtures() throws -> [Int32] {
    try String(contentsOfFile: Folders.fixture("annotations.tsv"), encoding: .utf8).split(separator: "\n").map { line in
      let words = line.split(separator: "\t").map(String.init)
      var session = self
      let day = try Date.ISO8601FormatStyle().year().month().day().parse(words[0])
      session.environment["SOURCE_DATE_EPOCH"] = "\(Int(day.timeIntervalSince1970))"
      return session.run(Array(words.dropFirst()) + ["--store", path("s.sqlite")]).status
    }
  }
}
