import ArgumentParser

/// The command line.
struct PE: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pe",
    abstract: "Feedback from exported session transcripts of therapists in training. Offline.",
    usage: """
      pe analyze transcripts/ --roster roster.csv
      pe report --trainee ID --out ID.html
      pe dashboard --cohort ID --out dashboard/
      """,
    discussion: """
      Codes are a machine's reading of single turns: they carry a probability, their evidence, and a way to look closer \
      (pe explain). For practice only: not a personnel assessment, not a diagnosis, and no substitute for reading a \
      disclosure yourself.
      """,
    groupedSubcommands: [
      CommandGroup(name: "Analyse", subcommands: [Analyze.self, Filter.self]),
      CommandGroup(
        name: "Read",
        subcommands: [
          Report.self, Dashboard.self, Risk.self, Bias.self, Queue.self, Sessions.self, Show.self,
        ]),
      CommandGroup(name: "Add", subcommands: [Annotate.self, Reflect.self, Agreement.self, Export.self]),
      CommandGroup(name: "Understand", subcommands: [Codes.self, Explain.self, Schema.self, Doctor.self]),
      CommandGroup(
        name: "Models", subcommands: [Evaluate.self, Train.self, Validate.self, BaselineCommands.self]),
    ])

  /// The names of the commands.
  static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName }
  }

  @Flag(name: .long, help: "Show the version, the schemas and the hashes of the models.")
  var version = false
}
