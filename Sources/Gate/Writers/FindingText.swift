/// A finding in words.
public enum FindingText {
  /// Where it is and what is wrong, on one line: `session s1, turn 3: ...`. Not escaped.
  public static func line(_ finding: GateFinding) -> String {
    let places = [
      finding.session.map { "session \($0)" }, finding.turn.map { "turn \($0)" },
      finding.line.flatMap { $0 > 0 && finding.session == nil ? "line \($0)" : nil },
    ].compactMap(\.self)
    return (places.isEmpty ? "" : places.joined(separator: ", ") + ": ") + finding.message
  }
}
