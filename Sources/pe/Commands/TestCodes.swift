import ArgumentParser
import JSON
import Recognition

/// `pe codes test`.
struct TestCodes: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples of the programme's own codes.",
    usage: "pe codes test\n       pe codes test codebook/",
    discussion: """
      A code is one YAML file:

        id: miracle_question
        definition: Asks how life would look if the problem were gone overnight
        speaker: therapist
        cues:
          - miracle happened|happens
          - phrase: problem [was|were|is] gone overnight
            strength: strong
        hits:
          - "Suppose tonight a «miracle happened». What would you notice first?"
        misses:
          - "It is a miracle that you came at all."

      Also: title, not, why, source. In a phrase, a|b is either word, [word] may be missing, ... is up to three words, and \
      word* is a beginning. An example may be a dialogue: "C: what she said | T: what he «answered»". Exit 1 when an \
      example does not do what it says.
      """)

  @Argument(help: ArgumentHelp("The folder of codes; pe.yml names it where it is left out.", valueName: "folder"))
  var folder: String?

  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    guard let path = try folder ?? Configuration.load(context).codebook else {
      throw CommandFailure(
        .usage, "no folder of codes is named", advice: "Name it, or put codebook: FOLDER into pe.yml")
    }
    let codebook = try ProgrammeCodebookReader.read(path)
    let failures = codebook.failures()
    if list.format == .text {
      let style = color.style(context)
      for failure in failures {
        try context.output.line(
          style.alarm("\(failure.code): \(Self.words(failure.reason))") + "  " + TerminalText.safe(failure.example))
      }
      let examples = codebook.rules.reduce(0) { $0 + $1.hits.count + $1.misses.count }
      try context.output.line(
        "\(codebook.codes.count) codes, \(examples) examples, \(failures.count) that do not do what they say.")
    } else {
      let records = failures.map { failure -> JSONValue in
        [
          "code": .string(failure.code), "problem": .string(failure.reason.rawValue),
          "example": .string(failure.example),
        ]
      }
      try Listing(
        schema: "pe.code_failures/1", name: "failures", records: records, columns: ["code", "problem", "example"]
      ).write(list.format, to: context.output)
    }
    if !failures.isEmpty { throw CommandFailure(.gateFailed, "") }
  }

  private static func words(_ reason: ProgrammeCodebook.Failure.Reason) -> String {
    switch reason {
    case .silent: "a hit in which it is not found"
    case .elsewhere: "a hit in which it is found in other words than those marked"
    case .fires: "a miss in which it is found"
    }
  }
}
