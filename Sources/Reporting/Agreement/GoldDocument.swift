import JSON
import Recognition
import Records

/// The codes of a session that a person checked, as `pe.gold/1`: to judge by and to learn from.
public enum GoldDocument {
  /// A document of the session as one person coded it, or nil where that person, or nobody, checked it.
  ///
  /// - Parameter name: the person; nil takes the codes that stand after everybody's changes, in the name of all who checked.
  public static func of(_ session: StoredSession, coder name: String? = nil) -> JSONValue? {
    let checkers = session.checkers
    guard !checkers.isEmpty, name.map(checkers.contains) ?? true else { return nil }
    let turns = name.map(session.utterances(codedBy:)) ?? session.assessed.analysis.utterances
    return [
      "schema": "pe.gold/1", "session": .string(session.id), "sha256": .string(session.transcript.sha256),
      // Whoever checks has the model's codes before their eyes.
      "coder": .string(name ?? checkers.joined(separator: ", ")), "blind": .bool(false),
      "utterances": .array(turns.map(utterance)),
    ]
  }

  private static func utterance(_ turn: UtteranceAnalysis) -> JSONValue {
    func codes<C: Code>(_ findings: [Finding<C>]?) -> JSONValue {
      findings.map { .array($0.map { .string($0.code.rawValue) }) } ?? .null
    }
    let document: JSONValue = [
      "index": .int(turn.index), "behavior": .optional(turn.behavior?.code.rawValue),
      "techniques": codes(turn.techniques),
      "cautions": codes(turn.cautions), "client_talk": .optional(turn.clientTalk?.code.rawValue),
    ]
    return document.withoutNulls
  }
}
