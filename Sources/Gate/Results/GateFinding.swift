import Transcripts

/// One place that a check points at: a line, a turn, a session.
public struct GateFinding: Sendable {
  /// The session, where there is one.
  public let session: String?
  /// The turn, counted from 0.
  public let turn: Int?
  /// The line of the predictions, counted from 1.
  public let line: Int?
  /// What is wrong there. Holds no transcript text.
  public let message: String
  /// The words it is about; set only where text was asked for.
  public let quote: String?

  /// Makes a finding.
  init(session: String? = nil, turn: Int? = nil, line: Int? = nil, _ message: String, quote: String? = nil) {
    self.session = session
    self.turn = turn
    self.line = line
    self.message = message
    self.quote = quote
  }

  /// What it is known by from run to run: the check, the place, and what is wrong; lines do not count, they move.
  ///
  /// - Parameter check: the check that found it.
  /// - Returns: 16 hexadecimal digits.
  public func fingerprint(_ check: String) -> String {
    let place = session.map { "\($0)\u{0}\(turn ?? -1)" } ?? "line \(line ?? 0)"
    return String(SHA256.hexadecimal(of: Array("\(check)\u{0}\(place)\u{0}\(message)".utf8)).prefix(16))
  }
}
