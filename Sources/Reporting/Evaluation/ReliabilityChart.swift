import JSON

/// Stated probability against what came true, a dot a bin: on the diagonal the coder is as sure as it should be.
struct ReliabilityChart {
  private static let left = 52.0
  private static let size = 260.0
  private static let top = 12.0

  let markup: String

  /// - Parameter evaluation: the `task` and the `calibration` of a `pe.evaluation/1` document.
  init(_ evaluation: JSONValue) {
    let task = evaluation["task"]?.string ?? ""
    let bins = (evaluation["calibration"]?.array ?? []).compactMap {
      bin -> (stated: Double, observed: Double, n: Int)? in
      guard let stated = bin["stated"]?.double, let observed = bin["observed"]?.double, let n = bin["n"]?.int else {
        return nil
      }
      return (stated, observed, n)
    }
    var svg = SVG(
      id: "reliability-\(task)", width: 360, height: 316, title: "\(task): reliability",
      description: bins.map {
        "Stated \(Percent.probability($0.stated)), came true \(Percent.probability($0.observed))"
      }
      .joined(separator: ". "), style: "chart small-chart")
    let x = LinearScale(values: 0...1, from: Self.left, to: Self.left + Self.size)
    let y = LinearScale(values: 0...1, from: Self.top + Self.size, to: Self.top)
    for step in 0...4 {
      let value = Double(step) / 4
      svg.line(x(0), y(value), x(1), y(value), "grid")
      svg.text(x(0) - 8, y(value) + 4, Percent.probability(value), "label", anchor: .end)
      svg.text(x(value), y(0) + 18, Percent.probability(value), "label", anchor: .middle)
    }
    svg.line(x(0), y(0), x(1), y(1), "mean")
    svg.polyline(bins.map { (x($0.stated), y($0.observed)) }, "course")
    for bin in bins { svg.circle(x(bin.stated), y(bin.observed), 4, "dot") }
    svg.text(x(0.5), y(0) + 38, "stated probability", "label", anchor: .middle)
    markup = svg.markup
  }
}
