import EmbeddedFiles
import JSON
import Mustache

/// A trainee's report as Markdown: the same words and numbers as the page, without its drawings and without the transcript.
public struct TraineeMarkdown: ReportWriter {
  /// The format's name.
  public static let format = "md"

  /// The template; a missing or malformed one is a fault of the build, which the tests would show.
  private static let template: MustacheTemplate = {
    guard let file = EmbeddedFile("trainee.md.mustache"), let template = try? MustacheTemplate(string: file.text) else {
      preconditionFailure("the embedded template trainee.md.mustache is missing or malformed")
    }
    return template
  }()

  /// Makes a writer.
  public init() {}

  /// Writes a document.
  public func write(_ document: JSONValue) -> [UInt8] {
    Array(Self.template.render(TemplateObject(document, escape: MarkdownText.escape)).utf8)
  }
}
