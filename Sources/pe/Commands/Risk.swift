import ArgumentParser
import Records
import Reporting

/// `pe risk`.
struct Risk: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what needs a person, worst first: disclosures, and what the therapist did.",
    usage: """
      pe risk
      pe risk --cohort ID --min-level low
      pe risk --session S --no-quotes --format json
      """,
    discussion: """
      The client's own risk stands first, then others', turns to read, and sessions whose risk was not read. The quotes \
      are words of the session: --no-quotes leaves them out, for screens that are shared and for logs. The rules miss \
      disclosures: an empty list is no sign of safety.
      """)

  @Option(help: ArgumentHelp("Only this session.", valueName: "id"))
  var session: String?

  @OptionGroup var choice: SessionChoice
  @OptionGroup var level: MinimumLevelOption

  @Flag(help: "Leave the words of the session out.")
  var noQuotes = false

  @OptionGroup var storing: StoreOption
  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func validate() throws { try choice.refuse(besides: session) }

  func run(in context: CommandContext) throws {
    let found = RiskList(try choice.sessions(or: session, in: try storing.open(context)), from: level.minimum)
    guard list.format == .text else {
      try Listing(
        schema: "pe.risk/1", name: "items", records: found.items.map { $0.document(withQuotes: !noQuotes) },
        columns: RiskItem.columns
      ).write(list.format, to: context.output)
      // Lists for programs hold what is left: that something was taken off is said beside them.
      if let words = RiskText.cleared(found) { try context.say(words) }
      return
    }
    let text = RiskText(list: found, minimum: level.minimum, withQuotes: !noQuotes, style: color.style(context))
    for line in text.lines { try context.output.line(line) }
  }
}
