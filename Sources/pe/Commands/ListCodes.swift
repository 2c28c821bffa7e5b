import ArgumentParser
import Assessment
import JSON
import Recognition
import Reporting

/// `pe codes`, or `pe codes list`.
struct ListCodes: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the codes, their families and definitions, or write them as a handbook.",
    usage: """
      pe codes
      pe codes --family cautions --format json
      pe codes --format html > handbook.html
      """)

  /// What goes to standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case jsonl
    case csv
    case html
  }

  @Option(help: ArgumentHelp("Only this family, such as techniques.", valueName: "family"))
  var family: String?

  @Option(help: ArgumentHelp("text, json, jsonl, csv or html.", valueName: "format"))
  var format = Format.text

  @OptionGroup var recognizing: RecognizerOption
  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    let programme = try Configuration.load(context).programme()
    var entries = Codebook.entries + (programme?.entries ?? [])
    if let family {
      let families = Set(entries.map(\.family))
      guard families.contains(family) else {
        throw CommandFailure(
          .usage, "there is no family \"\(family)\"", advice: "Families: " + families.sorted().joined(separator: ", "))
      }
      entries = entries.filter { $0.family == family }
    }
    switch format {
    case .text: break
    case .html:
      let page = HandbookPage(recognizer: recognizing.choice, programme: programme).write(
        entries, version: Product.version)
      return try context.output.write(page)
    case .json, .jsonl, .csv:
      let records = entries.map(record)
      return try Listing(schema: "pe.codes/1", name: "codes", records: records)
        .write(ListFormat(rawValue: format.rawValue) ?? .json, to: context.output)
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
      try context.output.line("  \(entry.id)\(space)  \(TerminalText.safe(entry.definition))")
    }
    try context.output.line()
    try context.output.line("pe explain CODE shows how a code is found, with examples.")
  }

  private func record(_ entry: Codebook.Entry) -> JSONValue {
    let measured = MeasuredCodes.of(recognizing.choice)
    let figures = measured.figures(entry.family, entry.id)
    return [
      "id": .string(entry.id), "family": .string(entry.family), "title": .string(entry.title),
      "definition": .string(entry.definition), "not": .optional(entry.exclusion),
      "precision": figures?.precision.map(JSONValue.exact) ?? .null,
      "recall": figures?.recall.map(JSONValue.exact) ?? .null,
      "f1": figures.map { .exact($0.f1) } ?? .null,
      "experimental": .bool(measured.isExperimental(entry.family, entry.id)),
    ]
  }
}
