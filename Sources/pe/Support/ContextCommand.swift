import ArgumentParser

/// A command that is given its context.
protocol ContextCommand: ParsableCommand {
  /// Does the work.
  ///
  /// - Throws: `CommandFailure`, or an error of a lower room that `CommandFailure` puts into words.
  func run(in context: CommandContext) throws
}
