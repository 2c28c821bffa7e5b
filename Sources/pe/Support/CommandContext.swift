import Foundation

/// Everything a command may touch beside files: so that tests can run commands in process.
struct CommandContext: Sendable {
  /// Data.
  var output: any OutputSink
  /// Words.
  var errors: any OutputSink
  /// The environment.
  var environment: [String: String]
  /// The time.
  var now: @Sendable () -> Date
  /// Whether standard output is a terminal.
  var outputIsTerminal: Bool
  /// Whether standard error is a terminal.
  var errorsAreTerminal: Bool
  /// Whether standard input is a terminal.
  var inputIsTerminal: Bool

  /// The context of the running process.
  static func process() -> CommandContext {
    CommandContext(
      output: DescriptorSink(STDOUT_FILENO), errors: DescriptorSink(STDERR_FILENO),
      environment: ProcessInfo.processInfo.environment, now: { Date() }, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorsAreTerminal: isatty(STDERR_FILENO) == 1, inputIsTerminal: isatty(STDIN_FILENO) == 1)
  }

  /// The day of a report: `SOURCE_DATE_EPOCH` where it is set, else today, in UTC, as `2026-10-05`.
  var day: String {
    let seconds = environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let date = seconds.map(Date.init(timeIntervalSince1970:)) ?? now()
    return Self.day(of: date)
  }

  private static func day(of date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    func padded(_ number: Int?, _ width: Int) -> String {
      let digits = String(number ?? 0)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }

  /// A path in one of the XDG base folders.
  ///
  /// - Parameters:
  ///   - variable: such as `XDG_DATA_HOME`.
  ///   - fallback: below the home folder, such as `.local/share`.
  func folder(_ variable: String, fallback: String) -> String {
    if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/pe" }
    return (environment["HOME"] ?? FileManager.default.currentDirectoryPath) + "/\(fallback)/pe"
  }

  /// Writes a line of words.
  func say(_ text: String) throws { try errors.line(text) }
}
