import ArgumentParser
import Gate
import Records
import Transcripts

/// `pe baseline write`.
struct WriteBaseline: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write what a model says of the gold, to compare later models with.",
    usage: """
      pe baseline write --gold gold.jsonl --predictions out.jsonl --id mine-3 --out base.jsonl
      pe baseline write --gold gold.jsonl --transcripts transcripts/ --id builtin --out base.jsonl
      """)

  @OptionGroup var judged: GateOption

  @Option(help: ArgumentHelp("What the model is called.", valueName: "name"))
  var id: String

  @Option(help: ArgumentHelp("Where it goes; - is standard output.", valueName: "path"))
  var out: String

  @Flag(help: "Replace a file that pe did not write, and write although CI=true.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  func run(in context: CommandContext) throws {
    if out != "-", !dryRun { try context.refuseInCI(unless: force) }
    do {
      let policy = try judged.loadPolicy()
      let (input, _, _) = try judged.input(policy, context)
      let report = GateRun.report(input, policy, day: context.day)
      if let schema = report.results.first(where: { $0.check.id == CheckRegistry.schema.id }), schema.verdict == .fail {
        throw GateProblem(
          .unusable, "these predictions are no baseline: \(schema.message)",
          advice: "pe validate lists what is wrong with them")
      }
      let fingerprints = report.results.flatMap { result in
        result.verdict == .pass ? [] : result.findings.kept.map { $0.fingerprint(result.check.id) }
      }
      let baseline = Baseline(
        id: id, output: input.output, gold: input.gold, created: context.day, speed: input.speed,
        fingerprints: fingerprints)
      let bytes = baseline.bytes(input.gold)
      let path = TerminalText.safe(out)
      if dryRun { return try context.say("would write \(path) (\(bytes.count) bytes)") }
      if out == "-" { return try context.output.write(bytes) }
      let changed = try OutputFile.write(bytes, to: out, force: force)
      try context.say("\(changed ? "wrote" : "unchanged:") \(path): \(input.gold.sessions.count) sessions")
    } catch {
      throw CommandFailure(training: error)
    }
  }
}
