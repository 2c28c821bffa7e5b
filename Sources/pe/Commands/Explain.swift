import ArgumentParser
import Assessment
import JSON
import Language
import Recognition
import Transcripts

/// `pe explain`.
struct Explain: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a code, a rule, a measure, an error or an exit code.",
    usage:
      "pe explain stacked_questions\n       pe explain reflection_to_question\n       pe explain unknown-role\n       pe explain measures"
  )

  @Argument(
    help: ArgumentHelp(
      "What to explain: any identifier that pe prints, or \"measures\", \"rules\" or \"errors\".", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = Format.text

  /// What goes to standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    let topics = Topic.all
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
        for line in topic.lines { try context.output.line("  " + line) }
      }
    }
  }
}
