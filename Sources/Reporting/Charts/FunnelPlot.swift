import JSON

/// Trainees by the turns their share rests on, between the limits of chance. No order, no names but beyond the outer
/// limits.
struct FunnelPlot {
  private static let left = 44.0
  private static let right = 560.0
  private static let top = 12.0
  private static let bottom = 220.0

  let markup: String

  /// - Parameter funnel: a `funnel` of a dashboard.
  init(_ funnel: JSONValue) {
    let points = funnel["points"]?.array ?? []
    var svg = SVG(
      id: "funnel-\(funnel["id"]?.string ?? "")", width: 600, height: 264, title: funnel["title"]?.string ?? "",
      description: funnel["description"]?.string ?? "")
    let most = points.compactMap { $0["n"]?.double }.max() ?? 1
    let x = LinearScale(values: 0...(most * 1.08), from: Self.left, to: Self.right)
    let y = LinearScale(values: 0...1, from: Self.bottom, to: Self.top)
    for step in 0...4 {
      svg.line(Self.left, y(Double(step) / 4), Self.right, y(Double(step) / 4), "grid")
      svg.text(Self.left - 8, y(Double(step) / 4) + 4, "\(step * 25)%", "label", anchor: .end)
    }
    if let mean = funnel["mean"]?.double { svg.line(Self.left, y(mean), Self.right, y(mean), "mean") }
    for (lower, upper, style) in [("lower_95", "upper_95", "limit inner"), ("lower_998", "upper_998", "limit")] {
      let curve = funnel["curve"]?.array ?? []
      for side in [lower, upper] {
        svg.polyline(
          curve.compactMap { row in
            guard let n = row["n"]?.double, let value = row[side]?.double else { return nil }
            return (x(n), y(value))
          }, style)
      }
    }
    var inside = ""
    for point in points {
      guard let n = point["n"]?.double, let value = point["value"]?.double else { continue }
      guard point["outside"]?.bool == true else {
        inside += "M\(SVG.number(x(n))) \(SVG.number(y(value)))h0"
        continue
      }
      svg.circle(x(n), y(value), 5.5, "dot outside")
      svg.text(x(n) + 9, y(value) + 4, point["trainee"]?.string ?? "", "small")
    }
    svg.path(inside, "points inside")
    svg.text(Self.left, 240, "0", "label", anchor: .middle)
    svg.text(Self.right, 240, "n = \(Int(most))", "label", anchor: .end)
    svg.text((Self.left + Self.right) / 2, 256, funnel["unit"]?.string ?? "", "label", anchor: .middle)
    markup = svg.markup
  }
}
