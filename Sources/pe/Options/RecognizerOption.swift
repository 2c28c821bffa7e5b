import ArgumentParser
import Recognition

extension RecognizerChoice: ExpressibleByArgument {}

/// `--recognizer`.
struct RecognizerOption: ParsableArguments {
  @Option(
    name: .customLong("recognizer"),
    help: ArgumentHelp(
      "What reads techniques, cautions, feelings, risk and wordings: encoder finds more and errs less; linear is many times faster.",
      valueName: "name"))
  var choice = RecognizerChoice.encoder

  /// The analyser with that recogniser.
  ///
  /// - Throws: `CommandFailure`.
  func analyzer() throws -> Analyzer { try makeAnalyzer(choice) }
}
