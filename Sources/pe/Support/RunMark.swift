import Assessment
import Foundation
import Records
import Transcripts

/// Which run a run is: over which inputs, and with what; so that `--since last` finds the one before.
struct RunMark {
  private let inputs: String
  private let options: String
  /// The state of each file before it was read: what is written meanwhile is read again.
  private var states: [String: String] = [:]

  /// - Parameters:
  ///   - paths: as given.
  ///   - command: what else was given.
  init(paths: [String], command: Analyze, configuration: Configuration) {
    inputs = paths.map(Self.absolute).sorted().joined(separator: "\n")
    let roster = command.reading.rosterPath(configuration).flatMap { FileManager.default.contents(atPath: $0) }
    options = SHA256.hexadecimal(
      of: Array(
        ([roster.map { SHA256.hexadecimal(of: Array($0)) } ?? "", "\(command.reading.guessRoles)"]
          + command.reading.roles.sorted() + configuration.roles.map { "\($0.key)=\($0.value)" }.sorted()
          + configuration.scenarios.map { "\($0.key)=\($0.value)" }.sorted())
          .joined(separator: "\n").utf8))
  }

  /// Remembers the files as they are before they are read.
  mutating func remember(_ files: [InputFile]) {
    for file in files { states[file.path] = InputFiles.state(of: file.path) }
  }

  /// Takes the files out that the last run read and that are still the same.
  ///
  /// - Returns: the files passed over.
  func passOver(
    _ files: inout InputFiles, tool: ToolIdentity, in repository: SQLiteRepository?
  ) throws -> [InputFile] {
    guard let last = try repository?.lastRun(over: inputs), last.tool == fingerprint(tool) else { return [] }
    return files.passOver(last.files)
  }

  /// Keeps that the run has ended, and which files wait for a person as they could not be read.
  ///
  /// - Parameters:
  ///   - problems: what was wrong with files that could not be used, or not all of them: they are read again.
  ///   - day: today.
  func keep(tool: ToolIdentity, problems: [ReadingProblem], on day: String, in repository: SQLiteRepository?) throws {
    guard let repository else { return }
    let wrong = Dictionary(problems.map { ($0.source, $0) }) { first, _ in first }
    var read: [String: String] = [:]
    var unread: [UnreadInput] = []
    for (path, state) in states.sorted(by: { $0.key < $1.key }) {
      let name = InputFile(path: path).source
      if let problem = wrong[path] ?? wrong[name] {
        unread.append(UnreadInput(path: Self.absolute(path), name: name, problem: problem.message, since: day))
      } else {
        read[path] = state
      }
    }
    try repository.keep(RunRecord(tool: fingerprint(tool), files: read), over: inputs)
    let gone = try repository.unreadInputs().map(\.path).filter { !FileManager.default.fileExists(atPath: $0) }
    try repository.keep(unread: unread, settled: read.keys.map(Self.absolute) + gone)
  }

  private static func absolute(_ path: String) -> String {
    path == "-" ? path : URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private func fingerprint(_ tool: ToolIdentity) -> String {
    [tool.version, tool.recognizer, tool.modelsFingerprint, options].joined(separator: " ")
  }
}
