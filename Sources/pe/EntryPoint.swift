import ArgumentParser
import Foundation
import Language

/// Where the process starts.
@main
struct EntryPoint {
  static func main() {
    // What pe writes is for its owner only, temporary files included; a reader that goes away is seen as an error of write.
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst()), in: .process()))
  }

  /// Runs a command line and gives the exit code. Never ends the process.
  static func run(_ arguments: [String], in context: CommandContext) -> Int32 {
    let code = status(of: arguments, in: context)
    do {
      try context.output.flush()
      try context.errors.flush()
    } catch {
      return end(CommandFailure(error), context)
    }
    return code
  }

  private static func status(of arguments: [String], in context: CommandContext) -> Int32 {
    do {
      let command = try PE.parseAsRoot(arguments)
      switch command {
      case let command as any ContextCommand: try command.run(in: context)
      case let root as PE where root.version: try context.output.line(Product.description)
      case is PE: try context.output.line(PE.helpMessage(columns: columns(context)))
      default:
        // Help for a command is a command of the parser's own, and ends by throwing its text.
        var command = command
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch let failure as CommandFailure {
      return end(failure, context)
    } catch {
      let code = PE.exitCode(for: error)
      guard code == .validationFailure || code == .success else { return end(CommandFailure(error), context) }
      return endParsing(error, arguments, isHelp: code == .success, context)
    }
  }

  private static func columns(_ context: CommandContext) -> Int {
    min(max(context.environment["COLUMNS"].flatMap(Int.init) ?? 100, 60), 120)
  }

  private static func end(_ failure: CommandFailure, _ context: CommandContext) -> Int32 {
    if !failure.message.isEmpty {
      try? context.say("pe: \(TerminalText.safe(failure.message))")
      if let advice = failure.advice {
        let end = advice.hasSuffix("?") || advice.hasSuffix(".") ? "" : "."
        try? context.say("    \(TerminalText.safe(advice))\(end)")
      }
    }
    try? context.errors.flush()
    return failure.status.rawValue
  }

  /// Help, completion scripts, and command lines that cannot be read.
  private static func endParsing(
    _ error: any Error, _ arguments: [String], isHelp: Bool, _ context: CommandContext
  ) -> Int32 {
    let text = PE.fullMessage(for: error, columns: columns(context))
    if isHelp {
      try? context.output.line(text)
      return ExitStatus.done.rawValue
    }
    try? context.say(text)
    let names = PE.commandNames
    if let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) {
      let meant = Spelling.closest(to: word, among: names)
      if !meant.isEmpty { try? context.say("Did you mean " + meant.map { "pe \($0)" }.joined(separator: ", ") + "?") }
    }
    return ExitStatus.usage.rawValue
  }
}
