import Foundation
import Yams

/// Settings from `pe.yml`, found upward from the working folder, else from the XDG configuration folder. Options and `PE_*`
/// variables come first.
struct Configuration: Sendable {
  /// The store's path.
  var store: String?
  /// The roster's path.
  var roster: String?
  /// Names and their roles, as `--role` takes them.
  var roles: [String: String] = [:]
  /// How many sessions are worked on at once.
  var jobs: Int?
  /// The file it was read from.
  var file: String?

  /// Reads the configuration for a context.
  ///
  /// - Throws: `CommandFailure` (78) naming the line of an unknown key or a wrong value.
  static func load(_ context: CommandContext) throws -> Configuration {
    var configuration = Configuration()
    if let path = find(context) { configuration = try read(path) }
    let environment = context.environment
    if let store = environment["PE_STORE"] { configuration.store = store }
    if let roster = environment["PE_ROSTER"] { configuration.roster = roster }
    if let jobs = environment["PE_JOBS"] {
      guard let count = Int(jobs), count > 0 else {
        throw CommandFailure(
          .configuration, "PE_JOBS must be a whole number above 0, not \"\(TerminalText.safe(jobs))\"")
      }
      configuration.jobs = count
    }
    return configuration
  }

  private static func find(_ context: CommandContext) -> String? {
    let manager = FileManager.default
    var folder = URL(fileURLWithPath: manager.currentDirectoryPath)
    while true {
      let candidate = folder.appendingPathComponent("pe.yml").path
      if manager.fileExists(atPath: candidate) { return candidate }
      let above = folder.deletingLastPathComponent()
      if above.path == folder.path { break }
      folder = above
    }
    let own = context.folder("XDG_CONFIG_HOME", fallback: ".config") + "/config.yml"
    return manager.fileExists(atPath: own) ? own : nil
  }

  private static func read(_ path: String) throws -> Configuration {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure(.configuration, "\(path): the file cannot be read", advice: "Check its permissions")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw CommandFailure(.configuration, "\(path): this is not YAML: \(error)")
    }
    var configuration = Configuration()
    configuration.file = path
    guard let node else { return configuration }
    guard let mapping = node.mapping else { throw CommandFailure(.configuration, "\(path): expected keys and values") }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    for (key, value) in mapping {
      let place = "\(path):\(key.mark?.line ?? 0)"
      func text() throws -> String {
        guard let string = value.string, !string.isEmpty else {
          throw CommandFailure(.configuration, "\(place): \(key.string ?? "") needs a text")
        }
        return string
      }
      switch key.string {
      case "store": configuration.store = URL(fileURLWithPath: try text(), relativeTo: folder).path
      case "roster": configuration.roster = URL(fileURLWithPath: try text(), relativeTo: folder).path
      case "jobs":
        guard let jobs = value.int, jobs > 0 else {
          throw CommandFailure(.configuration, "\(place): jobs must be a whole number above 0")
        }
        configuration.jobs = jobs
      case "roles":
        guard let pairs = value.mapping else {
          throw CommandFailure(.configuration, "\(place): roles needs NAME: role lines")
        }
        for (name, role) in pairs { configuration.roles[name.string ?? ""] = role.string ?? "" }
      default:
        throw CommandFailure(
          .configuration, "\(place): unknown key \"\(key.string ?? "")\"",
          advice: "Known keys: jobs, roles, roster, store")
      }
    }
    return configuration
  }
}
