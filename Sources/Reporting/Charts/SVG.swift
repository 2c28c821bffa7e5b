/// An SVG drawing as text. Colours come from classes, so that light, dark and print each have their own.
struct SVG {
  /// Where a text stands to its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  private let id: String
  private let width: Double
  private let height: Double
  private let title: String
  private let description: String
  private let style: String
  private var body = ""

  /// Starts a drawing.
  ///
  /// - Parameters:
  ///   - id: unique on its page.
  ///   - title: what it shows, read out by screen readers.
  ///   - description: what stands in it, in one or two sentences.
  init(id: String, width: Double, height: Double, title: String, description: String, style: String = "chart") {
    self.id = HTMLText.identifier(id)
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.style = style
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    path("M\(Self.number(x1)) \(Self.number(y1))L\(Self.number(x2)) \(Self.number(y2))", style)
  }

  mutating func path(_ commands: String, _ style: String) {
    guard !commands.isEmpty else { return }
    body += "<path class=\"\(style)\" d=\"\(commands)\"/>"
  }

  mutating func polyline(_ points: [(x: Double, y: Double)], _ style: String) {
    let commands = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(Self.number(point.x)) \(Self.number(point.y))"
    }
    path(commands.joined(), style)
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
    body +=
      "<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\"/>"
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String) {
    body += "<rect class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\""
    body += " height=\"\(Self.number(height))\"/>"
  }

  mutating func text(_ x: Double, _ y: Double, _ text: String, _ style: String, anchor: Anchor = .start) {
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body +=
      "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(place)>\(HTMLText.escape(text))</text>"
  }

  /// The finished drawing.
  var markup: String {
    "<svg class=\"\(style)\" role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\" viewBox=\"0 0 \(Self.number(width))"
      + " \(Self.number(height))\"><title id=\"\(id)-t\">\(HTMLText.escape(title))</title>"
      + "<desc id=\"\(id)-d\">\(HTMLText.escape(description))</desc>\(body)</svg>"
  }

  /// A coordinate with one decimal at most.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let whole = "\(sign)\(abs(tenths) / 10)"
    return abs(tenths) % 10 == 0 ? whole : "\(whole).\(abs(tenths) % 10)"
  }
}
