import EmbeddedFiles
import JSON
import Mustache
import Transcripts

/// An embedded page template with the embedded style in it, and a policy that lets nothing else in.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate
  private let style: String

  /// Loads a template of the binary. A missing or malformed one is a fault of the build, which the tests would show.
  ///
  /// - Parameter name: the embedded file's name.
  init(_ name: String) {
    guard let page = EmbeddedFile(name), let style = EmbeddedFile("style.css"),
      let template = try? MustacheTemplate(string: page.text)
    else { preconditionFailure("the embedded template \(name) is missing or malformed") }
    self.template = template
    self.style = style.text
  }

  /// The policy of a page: no script, no network, and the one style by its hash.
  static func policy(style: String) -> String {
    let digits = Array(SHA256.hexadecimal(of: Array(style.utf8)))
    let digest = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    return "default-src 'none'; style-src 'sha256-\(Base64.encode(digest))'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
  }

  /// Writes a page; every text of the document is escaped.
  func render(_ document: JSONValue) -> [UInt8] {
    let markup = ["style": style, "policy": Self.policy(style: style)]
    return Array(template.render(TemplateObject(document, markup: markup)).utf8)
  }
}
