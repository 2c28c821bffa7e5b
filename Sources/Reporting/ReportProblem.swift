/// Why there is no report.
public enum ReportProblem: Error, Equatable, CustomStringConvertible {
  /// No session was given.
  case noSessions
  /// None of the sessions has that identifier.
  case unknownSession(String, known: [String])

  /// What is wrong and what to do next.
  public var description: String {
    switch self {
    case .noSessions: "no sessions to report on; analyse a transcript first: pe analyze FILE"
    case .unknownSession(let id, let known):
      "there is no session \(id) among them; choose one of: \(known.prefix(10).joined(separator: ", "))"
    }
  }
}
