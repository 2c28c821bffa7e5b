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
    inputs = paths.map { $0 == "-" ? "-" : URL(fileURLWithPath: $0).standardizedFileURL.path }.sorted()
      .joined(separator: "\n")
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

  /// Keeps that the run has ended.
  ///
  /// - Parameter unusable: names or paths of files that could not be used, or not all of them: they are read again.
  func keep(tool: ToolIdentity, unusable: Set<String>, in repository: SQLiteRepository?) throws {
    let read = states.filter { !unusable.contains($0.key) && !unusable.contains(InputFile(path: $0.key).source) }
    try repository?.keep(RunRecord(tool: fingerprint(tool), files: read), over: inputs)
  }

  private func fingerprint(_ tool: ToolIdentity) -> String {
    [tool.version, tool.recognizer, tool.modelsFingerprint, options].joined(separator: " ")
  }
}
