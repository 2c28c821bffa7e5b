import JSON

/// A cohort's dashboard as one HTML page.
public struct DashboardPage: ReportWriter {
  /// The format's name.
  public static let format = "html"
  private static let template = PageTemplate("dashboard.mustache")

  /// Makes a writer.
  public init() {}

  /// Writes a document.
  public func write(_ document: JSONValue) -> [UInt8] {
    Self.template.render(document)
  }
}
