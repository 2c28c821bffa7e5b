import ArgumentParser
import Records
import Reporting

/// `pe bias`.
struct Bias: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the flagged wordings that wait for a person's review, the graver first.",
    usage: """
      pe bias
      pe bias --trainee ID --all
      pe bias --session S --no-quotes --format json
      pe bias --patterns --trainee ID
      pe bias --groups --cohort ID
      """,
    discussion: """
      A flag is a question to a person, not a finding about one: it says which words may land badly, why, and what to try \
      instead. The quotes are words of the session: --no-quotes leaves them out. pe annotate --confirm or --dismiss keeps \
      what a person makes of a flag; until then it enters no number. --patterns counts what persons confirmed over a trainee's \
      sessions. --groups compares talk share, questions, reflections, empathy and cautions between the clients' \
      self-declared groups, where there are enough sessions to say anything.
      """)

  @Option(help: ArgumentHelp("Only this session.", valueName: "id"))
  var session: String?

  @OptionGroup var choice: SessionChoice

  @Flag(help: "Also list the flags that a person has confirmed or dismissed: who, when, and the note.")
  var all = false

  @Flag(help: "Instead, count what was flagged, confirmed and dismissed over each trainee's sessions.")
  var patterns = false

  @Flag(help: "Instead, compare the sessions between groups of clients (roster columns such as group:age).")
  var groups = false

  @Flag(help: "Leave the words of the session out.")
  var noQuotes = false

  @OptionGroup var storing: StoreOption
  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func validate() throws {
    try choice.refuse(besides: session)
    guard patterns || groups else { return }
    if patterns, groups { throw ValidationError("Give --patterns or --groups, not both.") }
    if session != nil || all || noQuotes {
      throw ValidationError("--patterns and --groups read many sessions; they do not go with options of the list.")
    }
  }

  func run(in context: CommandContext) throws {
    let sessions = try choice.sessions(or: session, in: try storing.open(context))
    let style = color.style(context)
    if patterns {
      let table = PatternTable(sessions)
      let listing = Listing(
        schema: "pe.bias.patterns/1", name: "patterns", records: table.documents, columns: PatternTable.columns)
      return try write(listing, or: PatternText(table: table, style: style).lines, context)
    }
    if groups {
      let table = GroupTable(sessions, isCohort: choice.trainee == nil)
      let listing = Listing(
        schema: "pe.bias.groups/1", name: "differences", records: table.documents, columns: GroupTable.columns)
      return try write(listing, or: GroupText(table: table, style: style).lines, context)
    }
    let found = FlagList(sessions, withReviewed: all)
    let listing = Listing(
      schema: "pe.bias/1", name: "flags", records: found.items.map { $0.document(withQuotes: !noQuotes) },
      columns: FlagItem.columns)
    try write(listing, or: FlagText(list: found, withQuotes: !noQuotes, style: style).lines, context)
  }

  /// Writes the records, or the lines for people.
  private func write(_ listing: Listing, or lines: [String], _ context: CommandContext) throws {
    guard list.format == .text else { return try listing.write(list.format, to: context.output) }
    for line in lines { try context.output.line(line) }
  }
}
