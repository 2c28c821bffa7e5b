import ArgumentParser
import Records

/// `pe reflect`.
struct Reflect: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write down what you make of your session, before its numbers are shown.",
    usage: """
      pe reflect oak-03 --rating 3 --worked "I waited" --next "fewer questions in a row" --by NAME
      """,
    discussion: """
      The answers stand in the session's report before its numbers. A later reflection stands beside an earlier one and \
      replaces nothing; pe annotate SESSION lists both.
      """)

  @Argument(help: ArgumentHelp("The session.", valueName: "session"))
  var session: String

  @Option(help: ArgumentHelp("How the session went, 1 to 5.", valueName: "n"))
  var rating: Int?

  @Option(help: ArgumentHelp("What worked.", valueName: "text"))
  var worked: String?

  @Option(help: ArgumentHelp("What to try next.", valueName: "text"))
  var next: String?

  @Option(help: ArgumentHelp("Who writes it.", valueName: "name"))
  var by: String

  @Flag(help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var storing: StoreOption

  func validate() throws {
    guard rating != nil || worked != nil || next != nil else {
      throw ValidationError("Give at least one of --rating, --worked and --next.")
    }
    guard !by.allSatisfy(\.isWhitespace) else { throw ValidationError("--by needs a name.") }
    if let rating, !Rating.values.contains(rating) { throw ValidationError("--rating is 1 to 5.") }
  }

  func run(in context: CommandContext) throws {
    let repository = try storing.open(context, dryRun ? .readOnly : .update)
    guard let stored = try repository.session(session) else { try Unknown.session(session, in: repository) }
    let reflection = Annotation(
      .reflection(Reflection(rating: rating, worked: worked, next: next)), by: try PersonName.checked(by),
      on: context.day)
    let number =
      dryRun ? try repository.nextNumber(in: session) : try repository.add([reflection], to: session).first ?? 0
    let line = AnnotationText.line(NumberedAnnotation(number: number, annotation: reflection), in: stored)
    try context.say(dryRun ? "would record: \(line)" : "recorded: \(line)")
  }
}
