import Assessment
import Foundation
import Records
import Transcripts

#if canImport(Glibc)
  import Glibc
#endif

/// Which run a run is: over which inputs, and with what; so that `--since last` finds the one before.
struct RunMark {
  private let paths: [String]
  private let roster: String?
  private let options: String
  /// The state of each file before it was read: what is written meanwhile is read again.
  private var states: [String: String] = [:]

  private var inputs: String { paths.joined(separator: "\n") }

  /// - Parameters:
  ///   - paths: as given.
  ///   - command: what else was given.
  init(paths: [String], command: Analyze, configuration: Configuration) {
    self.paths = paths.map(Self.absolute).sorted()
    self.roster = command.reading.rosterPath(configuration).map(Self.absolute)
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

  /// Keeps that the run has ended; files that could not be used are read again by the next.
  ///
  /// - Parameter unusable: the problem of each file, by path, that could not be used, or not all of it.
  func keep(tool: ToolIdentity, unusable: [String: ReadingProblem], in repository: SQLiteRepository?) throws {
    let read = states.filter { unusable[$0.key] == nil }
    try repository?.keep(RunRecord(tool: fingerprint(tool), files: read), over: inputs)
  }

  /// Keeps which files wait for a person as they could not be used, and which no longer do.
  ///
  /// - Parameters:
  ///   - unusable: the problem of each file, by path.
  ///   - folders: what was wrong with paths: of these, folders that cannot be listed wait as well.
  ///   - day: today.
  func keepUnread(
    unusable: [String: ReadingProblem], folders: [ReadingProblem], on day: String, in repository: SQLiteRepository?
  ) throws {
    guard let repository else { return }
    let closed = folders.filter { $0.reason == .unreadable }
    let unread = (unusable.filter { states[$0.key] != nil }.map { ($0.key, $0.value) } + closed.map { ($0.source, $0) })
      .map { path, problem in
        UnreadInput(
          path: Self.absolute(path), name: InputFile(path: path).source, reason: problem.reason.rawValue,
          position: problem.position, since: day)
      }
    let waiting = Set(unread.map(\.path))
    let seen = Set(states.keys.map(Self.absolute))
    let settled = try repository.unreadInputs().map(\.path).filter { path in
      // Read in full, gone, or a roster, which is no transcript.
      !waiting.contains(path) && (seen.contains(path) || path == roster || Self.isGone(path))
    }
    try repository.keep(unread: unread, settled: settled)
  }

  /// Whether nothing is there: a folder that may not be entered says nothing of what is in it.
  private static func isGone(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// The path from the root, links followed, so that a file has one however it is named.
  private static func absolute(_ path: String) -> String {
    path == "-" ? path : URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private func fingerprint(_ tool: ToolIdentity) -> String {
    [tool.version, tool.recognizer, tool.modelsFingerprint, options].joined(separator: " ")
  }
}
