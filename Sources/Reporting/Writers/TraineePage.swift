import JSON

/// A trainee's report as one HTML page: no script, no network, nothing beside it.
public struct TraineePage: ReportWriter {
  /// The format's name.
  public static let format = "html"
  private static let template = PageTemplate("trainee.mustache")

  /// Makes a writer.
  public init() {}

  /// Writes a document.
  public func write(_ document: JSONValue) -> [UInt8] {
    Self.template.render(document)
  }
}
