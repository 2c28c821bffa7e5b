import ArgumentParser

/// `pe codes`.
struct Codes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the codes, write them as a handbook, or test the programme's own.",
    usage: """
      pe codes
      pe codes --family cautions --format json
      pe codes --format html > handbook.html
      pe codes test codebook/
      """,
    discussion: """
      The handbook has how each code is found, examples, and how often it is right. A programme adds codes of its own by a \
      folder of YAML files that pe.yml names: codebook: FOLDER.
      """,
    subcommands: [ListCodes.self, TestCodes.self], defaultSubcommand: ListCodes.self)
}
