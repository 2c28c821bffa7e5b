import JSON
import Mustache

/// An object of the document as the templates see it. Every text leaves it escaped; only drawings are markup.
///
/// The templates therefore declare their content as text: the library's own escaping compares characters, and misses
/// markup that a combining mark follows.
struct TemplateObject: MustacheParent {
  private let value: JSONValue
  private let markup: [String: String]
  private let escape: (String) -> String

  /// - Parameters:
  ///   - markup: what stands in the page as it is, by name.
  ///   - escape: makes a text of the document safe for what is written.
  init(_ value: JSONValue, markup: [String: String] = [:], escape: @escaping (String) -> String = HTMLText.escape) {
    self.value = value
    self.markup = markup
    self.escape = escape
  }

  func child(named name: String) -> Any? {
    if let drawing = markup[name] { return drawing }
    return value[name].flatMap(content)
  }

  /// What a template shows of a value; nil for null, so that a section over it stays away.
  private func content(_ value: JSONValue) -> Any? {
    switch value {
    case .null: nil
    case .bool(let flag): flag
    case .number(let digits): digits
    case .string(let text): escape(text)
    case .array(let elements): elements.compactMap(content)
    case .object: TemplateObject(value, markup: Self.drawings(value), escape: escape)
    }
  }

  /// The drawings of an object that asks for one by its `draw` member.
  private static func drawings(_ value: JSONValue) -> [String: String] {
    switch value["draw"]?.string {
    case "run": ["chart": RunChart(value).markup]
    case "funnel": ["chart": FunnelPlot(value).markup]
    case "spark":
      [
        "chart": Sparkline(
          values: value["values"]?.array ?? [], segments: value["segments"]?.array?.compactMap(\.int) ?? [],
          range: value["scale"]?.string == "share" ? 0...1 : nil, label: value["spark_label"]?.string
        ).markup
      ]
    case "dots": ["chart": IntervalDotPlot(value).markup]
    case "strip": ["chart": TurnTimeline(value).markup]
    case "feeling": ["chart": EmotionLine(value).markup]
    case "reliability": ["chart": ReliabilityChart(value).markup]
    case "learning": ["chart": LearningChart(value).markup]
    default: [:]
    }
  }
}
