import JSON

/// Shares on one scale, each a dot with its interval and its reference ticks.
struct IntervalDotPlot {
  private static let left = 268.0
  private static let right = 528.0
  private static let row = 34.0

  let markup: String

  /// - Parameter section: the `measures` of a report.
  init(_ section: JSONValue) {
    let rows = (section["rows"]?.array ?? []).filter { $0["plot"] != nil }
    let height = Double(rows.count) * Self.row + 44
    let scale = LinearScale(values: 0...1, from: Self.left, to: Self.right)
    let lines = rows.map { row in
      ["value_text", "counts_text", "interval_text"].compactMap { row[$0]?.string }
        .reduce("\(row["title"]?.string ?? ""):") { "\($0) \($1)," }.dropLast() + "."
    }
    var svg = SVG(
      id: "dots", width: 600, height: height, title: section["chart_title"]?.string ?? "",
      description: lines.joined(separator: " "))
    let bottom = height - 28
    for step in 0...4 {
      let x = scale(Double(step) / 4)
      svg.line(x, 6, x, bottom, "grid")
      svg.text(x, height - 10, "\(step * 25)%", "label", anchor: .middle)
    }
    for (index, row) in rows.enumerated() {
      guard let plot = row["plot"], let value = plot["value"]?.double else { continue }
      let y = 22 + Double(index) * Self.row
      svg.text(0, y + 4, row["title"]?.string ?? "", "name")
      for (place, tick) in (plot["ticks"]?.array ?? []).enumerated() {
        guard let at = tick["at"]?.double else { continue }
        svg.line(scale(at), y - 9, scale(at), y + 9, "tick")
        svg.text(
          scale(at) + (place == 0 ? -4 : 4), y - 6, tick["label"]?.string ?? "", "small",
          anchor: place == 0 ? .end : .start)
      }
      if let lower = plot["lower"]?.double, let upper = plot["upper"]?.double {
        svg.line(scale(lower), y, scale(upper), y, "whisker")
      }
      svg.circle(scale(value), y, 5, "dot")
      svg.text(600, y + 4, row["value_text"]?.string ?? "", "value", anchor: .end)
    }
    markup = svg.markup
  }
}
