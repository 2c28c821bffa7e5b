/// Reads a page as strictly as our writers write: elements with quoted attributes, closed in order. Anything else is a
/// problem, so that a text which broke out of its place shows.
struct PageReader {
  private(set) var problems: [String] = []
  private(set) var elements: [String: Int] = [:]
  private(set) var identifiers: Set<String> = []
  private(set) var identifierCount = 0
  /// Places on the page that links lead to.
  private(set) var targets: Set<String> = []

  private static let empty: Set<String> = ["meta", "br"]
  private static let known: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "p", "span", "h1", "h2", "h3", "bdi", "dl", "div",
    "dt", "dd", "ul", "ol", "li", "nav", "main", "section", "article", "blockquote", "q", "strong", "small", "details",
    "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "desc", "path",
    "circle", "rect", "text", "mark", "code", "footer", "br",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "role", "aria-label", "aria-labelledby",
    "aria-hidden", "tabindex", "dir", "scope", "colspan", "rowspan", "open", "viewBox", "d", "cx", "cy", "r", "x", "y",
    "width", "height", "text-anchor",
  ]

  init(_ html: String) {
    var rest = Substring(html)
    var open: [String] = []
    guard rest.hasPrefix("<!doctype html>") else {
      problems.append("no doctype")
      return
    }
    rest = rest.dropFirst(15)
    while let mark = rest.unicodeScalars.firstIndex(of: "<") {
      rest = rest[rest.index(after: mark)...]
      guard let end = rest.unicodeScalars.firstIndex(of: ">") else {
        problems.append("an open tag at the end")
        return
      }
      var tag = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.popLast() != name { problems.append("</\(name)> closes nothing") }
        continue
      }
      let closesItself = tag.hasSuffix("/")
      if closesItself { tag.removeLast() }
      let name = String(tag.prefix { $0.isLetter || $0.isNumber })
      if !Self.known.contains(name) { problems.append("<\(name)>") }
      elements[name, default: 0] += 1
      read(attributes: tag.dropFirst(name.count))
      if name == "style" {
        guard let close = rest.firstRange(of: "</style>") else { return }
        rest = rest[close.upperBound...]
      } else if !closesItself, !Self.empty.contains(name) {
        open.append(name)
      }
    }
    if !open.isEmpty { problems.append("not closed: \(open)") }
  }

  private mutating func read(attributes: Substring) {
    var rest = attributes
    while let start = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[start...]
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      if !Self.attributes.contains(name) { problems.append("attribute \(name)") }
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("=\"") else { continue }
      rest = rest.dropFirst(2)
      guard let end = rest.unicodeScalars.firstIndex(of: "\"") else {
        problems.append("an open quotation mark")
        return
      }
      let value = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if value.contains("://") || value.contains("javascript:") { problems.append("\(name)=\(value)") }
      if name == "id" {
        identifiers.insert(value)
        identifierCount += 1
      }
      if name == "href", value.hasPrefix("#") { targets.insert(String(value.dropFirst())) }
    }
  }
}
