import JSON

/// A small course without axes: the numbers stand beside it.
struct Sparkline {
  let markup: String

  /// - Parameters:
  ///   - values: a number or null a session.
  ///   - segments: the segment of each session; lines do not cross from one to the next.
  ///   - range: the scale, or nil for that of the values.
  ///   - label: what a screen reader says; nil for a drawing without dot and label, beside which the numbers stand.
  init(values: [JSONValue], segments: [Int], range: ClosedRange<Double>? = nil, label: String?) {
    let numbers = values.map(\.double)
    let known = numbers.compactMap { $0 }
    let scale = LinearScale(
      values: range ?? ((known.min() ?? 0)...(known.max() ?? 0)), from: 21, to: 3)
    let step = numbers.count > 1 ? 92.0 / Double(numbers.count - 1) : 0
    var commands = ""
    var previous: Int?
    var last: (x: Double, y: Double)?
    for (index, number) in numbers.enumerated() {
      guard let number else { continue }
      let point = (x: 4 + Double(index) * step, y: scale(number))
      let isJoined = previous.map { segments.indices.contains(index) && segments[$0] == segments[index] } ?? false
      commands += "\(isJoined ? "L" : "M")\(SVG.number(point.x)) \(SVG.number(point.y))"
      previous = index
      last = point
    }
    let path = "<path class=\"course\" d=\"\(commands.isEmpty ? "M0 0" : commands)\"/>"
    guard let label else {
      markup = "<svg class=\"spark\" aria-hidden=\"true\" viewBox=\"0 0 100 24\">\(path)</svg>"
      return
    }
    let dot = last.map { "<circle class=\"dot\" cx=\"\(SVG.number($0.x))\" cy=\"\(SVG.number($0.y))\" r=\"3\"/>" }
    markup =
      "<svg class=\"spark\" role=\"img\" viewBox=\"0 0 100 24\"><title>\(HTMLText.escape(label))</title>"
      + "\(path)\(dot ?? "")</svg>"
  }
}
