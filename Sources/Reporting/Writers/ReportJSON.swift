import JSON

/// The document itself, indented.
public struct ReportJSON: ReportWriter {
  /// The format's name.
  public static let format = "json"

  /// Makes a writer.
  public init() {}

  /// Writes a document.
  public func write(_ document: JSONValue) -> [UInt8] {
    Array("\(document.prettyPrinted)\n".utf8)
  }
}
