import Gate
import Records
import Reporting
import Transcripts

/// Why a command ends early: what, where, why, and what to do next. Holds no transcript text and no secret.
struct CommandFailure: Error {
  /// How the command ends.
  let status: ExitStatus
  /// What is wrong; empty when it was said already.
  let message: String
  /// What to do next.
  let advice: String?

  init(_ status: ExitStatus, _ message: String, advice: String? = nil) {
    self.status = status
    self.message = message
    self.advice = advice
  }

  /// Ends with a status after everything was said.
  static func ended(_ status: ExitStatus) -> CommandFailure { CommandFailure(status, "") }

  /// Whoever read the output has gone: not our trouble.
  static let readerIsGone = CommandFailure(.done, "")

  /// What the lower rooms throw, in words.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let problem as StoreProblem:
      let status: ExitStatus =
        switch problem.kind {
        case .missing: .noInput
        case .cannotCreate: .cannotCreate
        case .locked: .locked
        case .inputOutput: .inputOutput
        case .unreadable: .noUsableInput
        }
      self.init(status, "\(problem.path): \(problem.message)", advice: problem.advice)
    case let problem as OutputFile.Problem:
      self.init(
        problem.kind == .inputOutput ? .inputOutput : .cannotCreate, "\(problem.path): \(problem.message)",
        advice: problem.advice)
    case let problem as ReadingProblem:
      let place = problem.position.map { "\(problem.source), \($0)" } ?? problem.source
      self.init(
        problem.reason == .missing ? .noInput : .noUsableInput, "\(place): \(problem.message)", advice: problem.advice)
    case let problem as GateProblem:
      let status: ExitStatus =
        switch problem.kind {
        case .unusable: .noUsableInput
        case .configuration: .configuration
        case .notPermitted: .notPermitted
        }
      self.init(status, problem.message, advice: problem.advice)
    case let problem as ReportProblem: self.init(.noInput, "\(problem)")
    default: self.init(.internalError, "\(error)", advice: "This is a fault of pe; please report it")
    }
  }
}
