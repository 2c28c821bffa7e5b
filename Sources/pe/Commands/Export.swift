import ArgumentParser
import JSON
import Records
import Reporting

/// `pe export`.
struct Export: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the codes of sessions that persons checked, to judge and train models by.",
    usage: """
      pe export --gold --cohort ID --out gold.jsonl
      pe evaluate --task behavior --gold gold.jsonl --transcripts transcripts/ --roster roster.csv
      """,
    discussion: """
      A line of pe.gold/1 for each session that a person checked (pe annotate SESSION --checked): the codes as found, with what \
      persons changed. Whoever checks sees the model's codes: lines say so ("blind": false), and pe evaluate warns that a model \
      looks better on them than it is. It holds no words of the session.
      """)

  @Flag(help: "Export codes as pe.gold/1.")
  var gold = false

  @Option(help: ArgumentHelp("Only this session.", valueName: "id"))
  var session: String?

  @OptionGroup var choice: SessionChoice

  @Option(
    help: ArgumentHelp(
      "Only this person's codes (default: those that stand after everybody's changes).", valueName: "name"))
  var coder: String?

  @Option(help: ArgumentHelp("Where it goes; - is standard output.", valueName: "path"))
  var out = "-"

  @Flag(help: "Replace a file that pe did not write.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var storing: StoreOption

  func validate() throws {
    try choice.refuse(besides: session)
    guard gold else { throw ValidationError("Say what is to be exported: --gold.") }
  }

  func run(in context: CommandContext) throws {
    let sessions = try choice.sessions(or: session, in: try storing.open(context))
    let documents = sessions.compactMap { GoldDocument.of($0, coder: coder) }
    guard !documents.isEmpty else {
      throw CommandFailure(
        .noInput, "no session was checked by \(coder.map(TerminalText.safe) ?? "a person")",
        advice: "Check one first: pe annotate SESSION --checked --by NAME")
    }
    var writer = JSONWriter()
    for document in documents {
      writer.value(document)
      writer.newline()
    }
    let path = TerminalText.safe(out)
    if dryRun { return try context.say("would write \(path) (\(documents.count) lines)") }
    if out == "-" { return try context.output.write(writer.bytes) }
    let changed = try OutputFile.write(writer.bytes, to: out, force: force)
    try context.say("\(changed ? "wrote" : "unchanged:") \(path)")
  }
}
