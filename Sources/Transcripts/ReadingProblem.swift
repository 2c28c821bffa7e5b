/// Why something could not be read: what, where, why, and what to do next.
public struct ReadingProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// A short stable word for machines, such as `unknown-role`.
  public enum Reason: String, Sendable, CaseIterable {
    case missing
    case unreadable
    case empty
    case unknownFormat = "unknown-format"
    case malformed
    case encoding
    case tooLarge = "too-large"
    case unknownRole = "unknown-role"
    case noSessionID = "no-session-id"
    case duplicateSession = "duplicate-session"
    case noUtterances = "no-utterances"
    case roster

    /// What is wrong, in words that hold nothing of the file.
    public var words: String {
      switch self {
      case .missing: "it is missing"
      case .unreadable: "it cannot be opened"
      case .empty: "it is empty"
      case .unknownFormat: "no reader knows its form"
      case .malformed: "it is not well formed"
      case .encoding: "its characters cannot be read"
      case .tooLarge: "it is too large"
      case .unknownRole: "it does not say who speaks"
      case .noSessionID: "a session has no identifier"
      case .duplicateSession: "a session of it stands elsewhere too"
      case .noUtterances: "it holds no turns"
      case .roster: "it is no roster"
      }
    }
  }

  /// The file, or `-`.
  public let source: String
  /// Where in it: `line 12`, `byte 340`, `utterance 7`; nil for the whole.
  public let position: String?
  /// The reason for machines.
  public let reason: Reason
  /// What is wrong, one sentence without a full stop. Holds no transcript text.
  public let message: String
  /// What to do next, one sentence without a full stop.
  public let advice: String?

  /// Makes a problem.
  public init(source: String, position: String? = nil, reason: Reason, _ message: String, advice: String? = nil) {
    self.source = source
    self.position = position
    self.reason = reason
    self.message = message
    self.advice = advice
  }

  /// The place, what is wrong, and what to do, in one line.
  public var description: String {
    let place = position.map { "\(source), \($0)" } ?? source
    return "\(place): \(message)" + (advice.map { ". \($0)" } ?? "")
  }
}
