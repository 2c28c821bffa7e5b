import ArgumentParser
import JSON
import Recognition

/// `pe codes`.
struct Codes: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the codes, their families and definitions.",
    usage: "pe codes\n       pe codes --family cautions --format json")

  @Option(help: ArgumentHelp("Only this family, such as techniques.", valueName: "family"))
  var family: String?

  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    var entries = Codebook.entries
    if let family {
      let families = Set(entries.map(\.family))
      guard families.contains(family) else {
        throw CommandFailure(
          .usage, "there is no family \"\(family)\"", advice: "Families: " + families.sorted().joined(separator: ", "))
      }
      entries = entries.filter { $0.family == family }
    }
    guard list.format == .text else {
      let records: [JSONValue] = entries.map {
        [
          "id": .string($0.id), "family": .string($0.family), "title": .string($0.title),
          "definition": .string($0.definition), "not": .optional($0.exclusion),
        ]
      }
      return try Listing(schema: "pe.codes/1", name: "codes", records: records).write(list.format, to: context.output)
    }
    let style = color.style(context)
    let width = entries.reduce(0) { max($0, $1.id.count) }
    var last = ""
    for entry in entries {
      if entry.family != last {
        if !last.isEmpty { try context.output.line() }
        try context.output.line(style.bold(entry.family))
        last = entry.family
      }
      let space = String(repeating: " ", count: width - entry.id.count)
      try context.output.line("  \(entry.id)\(space)  \(entry.definition)")
    }
    try context.output.line()
    try context.output.line("pe explain CODE shows how a code is found, with examples.")
  }
}
