import Assessment
import Foundation
import Recognition
import Yams

/// Settings from `pe.yml`, found upward from the working folder, else from the XDG configuration folder. Options and `PE_*`
/// variables come first.
struct Configuration: Sendable {
  /// The store's path.
  var store: String?
  /// The roster's path.
  var roster: String?
  /// The folder of the programme's own codes.
  var codebook: String?
  /// The file of the programme's own weights.
  var weights: String?
  /// Names and their roles, as `--role` takes them.
  var roles: [String: String] = [:]
  /// What the programme says of its scenarios, by name.
  var scenarios: [String: Scenario] = [:]
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
    if let codebook = environment["PE_CODEBOOK"] { configuration.codebook = codebook }
    if let weights = environment["PE_WEIGHTS"] { configuration.weights = weights }
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

  /// The programme's own codes; nil where none are configured.
  ///
  /// - Throws: `CommandFailure` (78).
  func programme() throws -> ProgrammeCodebook? { try codebook.map(ProgrammeCodebookReader.read) }

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
      throw CommandFailure(.configuration, "\(path): this is not YAML: \(YAMLProblem.text(error))")
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
      case "codebook": configuration.codebook = URL(fileURLWithPath: try text(), relativeTo: folder).path
      case "weights": configuration.weights = URL(fileURLWithPath: try text(), relativeTo: folder).path
      case "jobs":
        guard let jobs = value.int, jobs > 0 else {
          throw CommandFailure(.configuration, "\(place): jobs must be a whole number above 0")
        }
        configuration.jobs = jobs
      case "scenarios": configuration.scenarios = try scenarios(value, path: path)
      case "roles":
        guard let pairs = value.mapping else {
          throw CommandFailure(.configuration, "\(place): roles needs NAME: role lines")
        }
        for (name, role) in pairs { configuration.roles[name.string ?? ""] = role.string ?? "" }
      default:
        throw CommandFailure(
          .configuration, "\(place): unknown key \"\(key.string ?? "")\"",
          advice: "Known keys: codebook, jobs, roles, roster, scenarios, store, weights")
      }
    }
    return configuration
  }

  /// Reads `NAME: {expected: [codes], change_target: TEXT}` lines.
  private static func scenarios(_ node: Node, path: String) throws -> [String: Scenario] {
    func failure(_ node: Node, _ reason: String) -> CommandFailure {
      CommandFailure(
        .configuration, "\(path):\(node.mark?.line ?? 0): \(reason)",
        advice: "A scenario is NAME: {expected: [affirmation, question.open], change_target: drink less}")
    }
    guard let mapping = node.mapping else { throw failure(node, "scenarios needs NAME: lines") }
    var scenarios: [String: Scenario] = [:]
    for (name, value) in mapping {
      guard let members = value.mapping else { throw failure(value, "a scenario needs expected or change_target") }
      var scenario = Scenario()
      for (key, member) in members {
        switch key.string {
        case "expected":
          guard let codes = member.sequence?.map(\.string), !codes.contains(nil) else {
            throw failure(member, "expected needs a list of codes")
          }
          scenario.expected = codes.compactMap(\.self)
        case "change_target":
          guard let text = member.scalar?.string, !text.isEmpty else {
            throw failure(member, "change_target needs a text")
          }
          scenario.changeTarget = text
        default: throw failure(key, "unknown key \"\(key.string ?? "")\" of a scenario")
        }
      }
      scenarios[name.string ?? ""] = scenario
    }
    return scenarios
  }

  /// The scenarios, each expected code known to be one: a misspelt one would never be seen.
  ///
  /// - Parameter programme: the programme's own codes, which may be expected as well.
  /// - Throws: `CommandFailure` (78).
  func checkedScenarios(_ programme: ProgrammeCodebook?) throws -> [String: Scenario] {
    let own = programme?.codes ?? []
    for (name, scenario) in scenarios.sorted(by: { $0.key < $1.key }) {
      for code in scenario.expected where SessionCoverage.title(of: code, programme: own) == nil {
        throw CommandFailure(
          .configuration,
          "\(file ?? "pe.yml"): scenario \(name) expects \"\(code)\", which no scenario may expect",
          advice: "Behaviors, techniques, the programme's own codes (pe codes), open_ended_questions, "
            + "reflective_statements, active_listening and motivational_interviewing may be expected"
        )
      }
    }
    return scenarios
  }
}
