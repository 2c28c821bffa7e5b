import Recognition

/// The name of a flagged wording: which session, which turn, whom it is about.
///
/// Written as `SESSION/TURN/TYPE`, such as `oak-03/12/age`. Findings of one type in one turn are reviewed
/// together.
public struct FlagID: Sendable, Hashable, CustomStringConvertible {
  /// The session.
  public let session: String
  /// The turn, counted from 0.
  public let turn: Int
  /// Whom it is about.
  public let type: BiasType

  /// Makes a name.
  public init(session: String, turn: Int, type: BiasType) {
    self.session = session
    self.turn = turn
    self.type = type
  }

  /// Reads a name; nil when it is none. A session's identifier may hold strokes.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, let type = BiasType(rawValue: String(parts[parts.count - 1])),
      let turn = Int(parts[parts.count - 2]), turn >= 0
    else { return nil }
    let session = parts.dropLast(2).joined(separator: "/")
    guard !session.isEmpty else { return nil }
    self.init(session: session, turn: turn, type: type)
  }

  /// The name as it is written.
  public var description: String { "\(session)/\(turn)/\(type.rawValue)" }

  /// What tells it from others of its session.
  var place: String { "\(turn)/\(type.rawValue)" }
}
