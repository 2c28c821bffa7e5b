import ArgumentParser
import EmbeddedFiles

/// `pe schema`.
struct Schema: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of a document.",
    usage: "pe schema transcript\n       pe schema analysis\n       pe schema report")

  @Argument(
    help: ArgumentHelp("Such as transcript, analysis or report; without it, the names are listed.", valueName: "name"))
  var name: String?

  private static let names = [
    "transcript", "analysis", "gold", "report", "dashboard", "latest", "run", "evaluation", "queue", "agreement",
  ]

  func run(in context: CommandContext) throws {
    guard let name else {
      for name in Self.names { try context.output.line(name) }
      return
    }
    let short = name.replacing("pe.", with: "").replacing("/1", with: "")
    guard Self.names.contains(short), let file = EmbeddedFile("\(short).schema.json") else {
      throw CommandFailure(
        .usage, "there is no schema \"\(name)\"", advice: "Schemas: " + Self.names.joined(separator: ", "))
    }
    try context.output.write(file.bytes)
  }
}
