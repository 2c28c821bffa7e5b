/// The name of an annotation: which session, and its number there. Written as `SESSION#NUMBER`, such as `oak-03#2`.
public struct AnnotationID: Sendable, Hashable, CustomStringConvertible {
  /// The session.
  public let session: String
  /// The number, from 1, never given twice in a session.
  public let number: Int

  /// Makes a name.
  public init(session: String, number: Int) {
    self.session = session
    self.number = number
  }

  /// Reads a name; nil when it is none. A session's identifier may hold number signs.
  public init?(_ text: String) {
    guard let sign = text.lastIndex(of: "#"), sign != text.startIndex,
      let number = Int(text[text.index(after: sign)...]), number > 0
    else { return nil }
    self.init(session: String(text[..<sign]), number: number)
  }

  /// The name as it is written.
  public var description: String { "\(session)#\(number)" }
}
