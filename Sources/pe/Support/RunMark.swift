import Assessment
import Foundation
import Records
import Transcripts

/// Which run a run is: over which inputs, and with what; so that `--since last` finds the one before.
struct RunMark {
  private let inputs: String
  private let roster: String?
  private let options: String

  /// - Parameters:
  ///   - paths: as given.
  ///   - command: what else was given.
  init(paths: [String], command: Analyze, configuration: Configuration) {
    inputs = paths.map { $0 == "-" ? "-" : URL(fileURLWithPath: $0).standardizedFileURL.path }.sorted()
      .joined(separator: "\n")
    roster = command.reading.rosterPath(configuration)
    options = SHA256.hexadecimal(
      of: Array(
        ([roster ?? "", "\(command.reading.guessRoles)"] + command.reading.roles.sorted()
          + configuration.roles.map { "\($0.key)=\($0.value)" }.sorted()
          + configuration.scenarios.map { "\($0.key)=\($0.value)" }.sorted())
          .joined(separator: "\n").utf8))
  }

  /// Takes the files out that have not changed since the last run.
  ///
  /// - Returns: how many there are.
  func passOver(
    _ files: inout InputFiles, tool: ToolIdentity, store: String, repository: SQLiteRepository?
  ) throws -> Int {
    let repository = try repository ?? SQLiteRepository(path: store, access: .readOnly)
    guard let last = try repository.lastRun(over: inputs), last.tool == fingerprint(tool) else { return 0 }
    // A file may have been written in the second in which the last run began.
    let moment = last.started - 1
    if let roster, InputFiles.change(of: roster).map({ $0 >= moment }) ?? true { return 0 }
    return files.keepChanged(since: moment, again: Set(last.unusable))
  }

  /// Keeps that the run has ended.
  func keep(started: Int, tool: ToolIdentity, unusable: [String], in repository: SQLiteRepository?) throws {
    try repository?.keep(RunRecord(started: started, tool: fingerprint(tool), unusable: unusable), over: inputs)
  }

  private func fingerprint(_ tool: ToolIdentity) -> String {
    [tool.version, tool.recognizer, tool.modelsFingerprint, options].joined(separator: " ")
  }
}
