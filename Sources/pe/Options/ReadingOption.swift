import ArgumentParser
import Transcripts

/// How transcripts are read: shared by all commands that read them.
struct ReadingOption: ParsableArguments {
  @Option(
    name: .customLong("role"),
    help: ArgumentHelp(
      "Say who a speaker is: NAME=therapist, NAME=client or NAME=other. May be repeated.", valueName: "name=role"))
  var roles: [String] = []

  @Flag(help: "Guess who is the therapist where names do not say it; the analysis is marked.")
  var guessRoles = false

  @Option(
    help: ArgumentHelp(
      "A table with session, trainee, client, date, cohort, scenario, change_target and group:AXIS columns.",
      valueName: "file"))
  var roster: String?

  /// The reading options.
  ///
  /// - Throws: `CommandFailure` (64, or 78 for `pe.yml`) when a role is not known.
  func options(_ configuration: Configuration) throws -> ReadingOptions {
    var map: [String: Speaker] = [:]
    for (name, role) in configuration.roles {
      guard let speaker = Speaker(rawValue: role) else {
        throw CommandFailure(
          .configuration, "\(configuration.file ?? "pe.yml"): \"\(role)\" is no role", advice: Self.roleAdvice)
      }
      map[name] = speaker
    }
    for pair in roles {
      guard let equals = pair.lastIndex(of: "="), equals > pair.startIndex,
        let speaker = Speaker(rawValue: String(pair[pair.index(after: equals)...]).lowercased())
      else {
        throw CommandFailure(.usage, "--role \(TerminalText.safe(pair)): expected NAME=role", advice: Self.roleAdvice)
      }
      map[String(pair[..<equals])] = speaker
    }
    var options = ReadingOptions()
    options.roles = RoleMap(map)
    options.guessRoles = guessRoles
    return options
  }

  private static let roleAdvice = "Roles are therapist, client and other"

  /// The roster, with its problems said unless all is to be quiet.
  ///
  /// - Throws: `ReadingProblem` when it cannot be read at all.
  func loadRoster(_ configuration: Configuration, _ context: CommandContext, isQuiet: Bool = false) throws -> Roster? {
    guard let path = roster ?? configuration.roster else { return nil }
    let roster = try Roster(path: path)
    guard !isQuiet else { return roster }
    for problem in roster.problems { try context.say("warning: \(TerminalText.safe("\(problem)"))") }
    return roster
  }

  /// The roster's path.
  func rosterPath(_ configuration: Configuration) -> String? { roster ?? configuration.roster }
}
