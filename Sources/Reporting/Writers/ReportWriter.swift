import JSON

/// Writes a report's document in one format. Escaping is the writer's duty; computing is not.
public protocol ReportWriter: Sendable {
  /// The format's name, as `--format` takes it.
  static var format: String { get }

  /// Writes a document.
  func write(_ document: JSONValue) -> [UInt8]
}
