import ArgumentParser

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto
  case always
  case never
}

/// `--color`, shared by all commands that write words.
struct ColorOption: ParsableArguments {
  @Option(help: ArgumentHelp("When to use colour: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func style(_ context: CommandContext) -> Style {
    Style(color, environment: context.environment, isTerminal: context.outputIsTerminal)
  }
}
