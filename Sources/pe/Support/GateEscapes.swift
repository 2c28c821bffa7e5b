import Gate
import Reporting

/// The escapers of the reports, for the gate's writers.
enum GateEscapes {
  /// For XML. HTML's escapes of the five characters are XML's as well, and control characters are replaced.
  static let xml: Escape = { HTMLText.escape($0.replacing("\n", with: " ").replacing("\t", with: " ")) }
  /// For a line of Markdown.
  static let markdown: Escape = { MarkdownText.escape($0) }
  /// For text that is shown as it stands.
  static let plain: Escape = { PlainText.neutral($0.replacing("\n", with: " ").replacing("\t", with: " ")) }
}
