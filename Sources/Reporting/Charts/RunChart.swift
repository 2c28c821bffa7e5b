import JSON

/// One focus measure over a trainee's sessions: dots with intervals, limits of the baseline, reference ticks. Dots are
/// joined within sessions that the same models coded, from five sessions on.
struct RunChart {
  private static let left = 44.0
  private static let right = 548.0
  private static let top = 16.0
  private static let bottom = 184.0

  let markup: String

  /// - Parameter focus: one of the `focus` of a report's `progress`.
  init(_ focus: JSONValue) {
    let points = focus["points"]?.array ?? []
    let title = focus["title"]?.string ?? ""
    var svg = SVG(
      id: "run-\(focus["id"]?.string ?? "")", width: 600, height: 222, title: title,
      description: "\(focus["verdict_text"]?.string ?? "") \(focus["pooled_text"]?.string ?? "")")
    let y = LinearScale(values: 0...1, from: Self.bottom, to: Self.top)
    let inset = points.count < 2 ? 0 : 16.0
    let x = LinearScale(
      values: 0...Double(max(points.count - 1, 1)), from: Self.left + inset, to: Self.right - inset)
    func place(_ index: Int) -> Double { points.count == 1 ? (Self.left + Self.right) / 2 : x(Double(index)) }
    if let limits = focus["limits"], let lower = limits["lower"]?.double, let upper = limits["upper"]?.double,
      let mean = limits["mean"]?.double
    {
      let start = place(focus["limits_start"]?.int ?? 0) - 10
      svg.rectangle(start, y(upper), Self.right - start, y(lower) - y(upper), "band")
      svg.line(start, y(mean), Self.right, y(mean), "mean")
    }
    for step in 0...4 {
      let line = y(Double(step) / 4)
      svg.line(Self.left, line, Self.right, line, "grid")
      svg.text(Self.left - 8, line + 4, "\(step * 25)%", "label", anchor: .end)
    }
    for tick in focus["ticks"]?.array ?? [] {
      guard let at = tick["at"]?.double else { continue }
      svg.line(Self.right, y(at), Self.right + 10, y(at), "tick")
      svg.text(Self.right + 14, y(at) + 4, tick["label"]?.string ?? "", "small")
    }
    let known = points.indices.filter { points[$0]["value"]?.double != nil }
    if focus["stage"]?.string != "dots" {
      let segments = Dictionary(grouping: known) { points[$0]["segment"]?.int ?? 0 }
      for (_, members) in segments.sorted(by: { $0.key < $1.key }) where members.count > 1 {
        svg.polyline(members.map { (place($0), y(points[$0]["value"]?.double ?? 0)) }, "course")
      }
    }
    let average = (focus["average"]?.array ?? []).compactMap { row -> (Double, Double)? in
      guard let index = row["place"]?.int, let value = row["value"]?.double else { return nil }
      return (place(index), y(value))
    }
    if average.count > 1 { svg.polyline(average, "moving") }
    for index in points.indices.dropFirst() where points[index]["segment"] != points[index - 1]["segment"] {
      let line = (place(index - 1) + place(index)) / 2
      svg.line(line, Self.top, line, Self.bottom, "break")
      svg.text(line, Self.top - 4, "other models", "small", anchor: .middle)
    }
    var whiskers = ""
    for index in known {
      guard let lower = points[index]["lower"]?.double, let upper = points[index]["upper"]?.double else { continue }
      whiskers += "M\(SVG.number(place(index))) \(SVG.number(y(lower)))V\(SVG.number(y(upper)))"
    }
    svg.path(whiskers, points.count > 24 ? "whisker thin" : "whisker")
    for index in known {
      svg.circle(place(index), y(points[index]["value"]?.double ?? 0), points.count > 24 ? 3 : 5, "dot")
    }
    let labels = points.compactMap { $0["label"]?.string }
    if let first = labels.first { svg.text(place(0), 212, first, "label", anchor: labels.count > 1 ? .start : .middle) }
    if labels.count > 1, let last = labels.last { svg.text(Self.right, 212, last, "label", anchor: .end) }
    markup = svg.markup
  }
}
