import JSON

/// What a model says of a coded turn whose group it was not fitted on.
public struct UnseenTurn: Sendable {
  /// The session's identifier.
  public let session: String
  /// The turn's place in its session, from 0 on.
  public let turn: Int
  /// The probability of each label, for every decision by name.
  public let decisions: [(name: String, probabilities: [Double])]

  /// `{"schema": "pe.unseen/1", "session": ..., "turn": ..., "risk.severity": [...]}`.
  public var json: JSONValue {
    .object(
      [
        JSONValue.Member("schema", "pe.unseen/1"), JSONValue.Member("session", .string(session)),
        JSONValue.Member("turn", .int(turn)),
      ] + decisions.map { JSONValue.Member($0.name, .array($0.probabilities.map { .decimal($0) })) })
  }
}
