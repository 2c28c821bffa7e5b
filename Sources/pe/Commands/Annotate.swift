import ArgumentParser
import Records

/// `pe annotate`.
struct Annotate: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record what a person makes of flagged wordings: confirm or dismiss them.",
    usage: """
      pe annotate --confirm oak-03/12/age --by NAME
      pe annotate --dismiss oak-03/12/age oak-04/7/culture --by NAME --note "the client's own word"
      pe annotate --again oak-03/12/age
      """,
    discussion: """
      pe bias lists the flags with their names. A confirmed flag enters the counts of its session; a dismissed one stays in \
      the report, marked, and enters none. A review is bound to the turn's words: when they change, the flag waits again. A \
      later review replaces an earlier one, and --again takes it back.
      """)

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("These wordings may land badly, a person agrees.", valueName: "flag"))
  var confirm: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("These wordings are fine, a person says.", valueName: "flag"))
  var dismiss: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Take the review of these flags back, so that they wait again.", valueName: "flag"))
  var again: [String] = []

  @Option(help: ArgumentHelp("Who reviewed them.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("What is to be remembered of it.", valueName: "text"))
  var note: String?

  @Flag(help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var storing: StoreOption

  func validate() throws {
    let given = [confirm, dismiss, again].count { !$0.isEmpty }
    guard given == 1 else {
      throw ValidationError("Give one of --confirm, --dismiss and --again, with the names of flags (pe bias).")
    }
    if again.isEmpty, by?.allSatisfy(\.isWhitespace) ?? true {
      throw ValidationError("A review needs the name of the person who made it: --by NAME.")
    }
    if !again.isEmpty, by != nil || note != nil {
      throw ValidationError("--by and --note go with --confirm and --dismiss.")
    }
  }

  func run(in context: CommandContext) throws {
    let repository = try storing.open(context, dryRun ? .readOnly : .update)
    let flags = try named(confirm + dismiss + again, in: repository)
    let list = flags.map { TerminalText.safe($0.flag.description) }.joined(separator: ", ")
    guard again.isEmpty else {
      if !dryRun { try repository.forgetReviews(of: flags.map(\.flag)) }
      return try context.say("\(dryRun ? "would wait" : "waits") again: \(list)")
    }
    let (name, day) = (by ?? "", context.day)
    if !dryRun {
      try repository.keep(
        Dictionary(
          flags.map { flag, words in
            let review = FlagReview(
              isConfirmed: !confirm.isEmpty, by: name, on: day, note: note, words: FlagReview.digest(words))
            return (flag, review)
          }, uniquingKeysWith: { _, last in last }))
    }
    let verb = confirm.isEmpty ? "dismissed" : "confirmed"
    try context.say("\(dryRun ? "would be " : "")\(verb) by \(TerminalText.safe(name)) on \(day): \(list)")
  }

  /// The flags, each once, with the words of their turns.
  private func named(_ names: [String], in repository: SQLiteRepository) throws -> [(flag: FlagID, words: String)] {
    var seen = Set<String>()
    return try names.filter { seen.insert($0).inserted }.map { name in
      guard let flag = FlagID(name) else {
        throw CommandFailure(
          .usage, "\"\(TerminalText.safe(name))\" is no name of a flag",
          advice: "A name is SESSION/TURN/TYPE, as pe bias lists it")
      }
      guard let stored = try repository.session(flag.session) else {
        try Unknown.session(flag.session, in: repository)
      }
      guard stored.flags.contains(flag) else {
        throw CommandFailure(
          .noInput, "nothing is flagged under \(TerminalText.safe(name))",
          advice: "pe bias --all --session \(TerminalText.shellWord(flag.session)) lists what is")
      }
      return (flag, stored.transcript.utterances[flag.turn].text)
    }
  }
}
