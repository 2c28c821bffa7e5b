import ArgumentParser
import Gate
import Records
import Transcripts

/// `pe baseline accept`.
struct AcceptFinding: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Accept a failing check, a part of it, or a finding, for a reason and until a day.",
    usage: """
      pe baseline accept calibration --in base.jsonl --reason "known, see ticket 12" --expires 2027-03-01
      pe baseline accept regression/client_talk --in base.jsonl --reason "gold is being recoded" --expires 2027-01-31
      """,
    discussion:
      "What is accepted is printed as skipped with the reason; it never passes, and fails again after the day.")

  @Argument(help: ArgumentHelp("A check, CHECK/PART, or the id of a finding.", valueName: "id"))
  var id: String

  @Option(name: .customLong("in"), help: ArgumentHelp("The baseline.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("The last day on which it counts, as 2027-03-01.", valueName: "day"))
  var expires: String

  @Flag(help: "Accept although CI=true.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason must say something.") }
  }

  func run(in context: CommandContext) throws {
    if !dryRun { try context.refuseInCI(unless: force) }
    guard Acceptance.isDay(expires) else {
      throw CommandFailure(
        .usage, "--expires \(TerminalText.safe(expires)): this is no day", advice: "Write it as 2027-03-01")
    }
    guard expires >= context.day else {
      throw CommandFailure(.usage, "--expires \(expires) is over", advice: "Name a day that is still to come")
    }
    let isFingerprint = id.utf8.count == 16 && id.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    if !isFingerprint { _ = try CheckRegistry.named(id.split(separator: "/").first.map(String.init) ?? id) }
    let input = InputFile(path: file)
    let bytes = try Baseline.accepting(
      Acceptance(id: id, reason: reason, expires: expires), in: try input.contents(), source: file)
    let words = "\(TerminalText.safe(id)) until \(expires) in \(TerminalText.safe(file))"
    if dryRun { return try context.say("would accept \(words)") }
    try OutputFile.write(bytes, to: file)
    try context.say("accepted \(words)")
  }
}
