import ArgumentParser
import Assessment
import JSON
import Language
import Recognition
import Transcripts

/// `pe explain`.
struct Explain: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a code, a rule, a measure, an error, an exit code, or the codes of one turn.",
    usage: """
      pe explain stacked_questions
      pe explain reflection_to_question
      pe explain unknown-role
      pe explain measures
      pe explain --session ash-05 --turn 12
      """)

  @Argument(
    help: ArgumentHelp(
      "What to explain: any identifier that pe prints, or \"measures\", \"rules\" or \"errors\".", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("Explain a turn of this session in the store.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("The turn, counted from 0.", valueName: "n"))
  var turn: Int?

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = Format.text

  /// What goes to standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var storing: StoreOption
  @OptionGroup var color: ColorOption

  func validate() throws {
    if (session == nil) != (turn == nil) { throw ValidationError("--session and --turn go together.") }
    if (id == nil) == (session == nil) { throw ValidationError("Name what to explain, or a --session and a --turn.") }
  }

  func run(in context: CommandContext) throws {
    if let session, let turn {
      let repository = try storing.open(context)
      let explanation = try ExplainedTurn(
        session: session, turn: turn, in: repository,
        programme: try Configuration.load(context).weights.map(ProgrammeWeights.read))
      switch format {
      case .json: try context.output.line(explanation.document.prettyPrinted)
      case .text: for line in explanation.lines(color.style(context)) { try context.output.line(line) }
      }
      return
    }
    let id = id ?? ""
    let topics = Topic.all(try Configuration.load(context).programme())
    let found: [Topic]
    switch id {
    case "measures", "rules", "errors", "codes":
      let kind = String(id.dropLast())
      found = topics.filter { $0.kind == kind }
    default: found = topics.filter { $0.id == id || $0.kind == "rule" && $0.code == id }
    }
    guard !found.isEmpty else {
      let near = Spelling.closest(to: id, among: Set(topics.map(\.id)))
      throw CommandFailure(
        .usage, "nothing is called \"\(id)\"",
        advice: near.isEmpty ? "pe codes lists the codes" : "Did you mean " + near.joined(separator: ", ") + "?")
    }
    switch format {
    case .json:
      let document: JSONValue = ["schema": "pe.explanations/1", "topics": .array(found.map(\.document))]
      try context.output.line(document.prettyPrinted)
    case .text:
      let style = color.style(context)
      for (number, topic) in found.enumerated() {
        if number > 0 { try context.output.line() }
        try context.output.line(style.bold(topic.id) + "  " + style.dim(topic.kind))
        for line in topic.lines { try context.output.line("  " + TerminalText.safe(line)) }
      }
    }
  }
}
