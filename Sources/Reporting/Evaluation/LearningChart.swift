import JSON

/// Macro-F1 by how many sessions were learnt from.
struct LearningChart {
  let markup: String

  /// - Parameter curve: a `task` and its `points` with `sessions` and `macro_f1`, ascending.
  init(_ curve: JSONValue) {
    let task = curve["task"]?.string ?? ""
    let points = (curve["points"]?.array ?? []).compactMap {
      point -> (n: Double, value: Double, lower: Double, upper: Double)? in
      guard let n = point["sessions"]?.double, let figure = point["macro_f1"], let value = figure["value"]?.double
      else {
        return nil
      }
      let bounds = figure["interval"]?.array?.compactMap(\.double) ?? []
      return (n, value, bounds.first ?? value, bounds.last ?? value)
    }
    var svg = SVG(
      id: "curve-\(task)", width: 560, height: 240, title: "\(task): macro F1 by sessions learnt from",
      description: points.map { "\(Int($0.n)) sessions, \(Percent.probability($0.value))" }.joined(separator: ". "))
    let x = LinearScale(values: 0...(points.map(\.n).max() ?? 1) * 1.05, from: 48, to: 540)
    let y = LinearScale(values: 0...1, from: 190, to: 12)
    for step in 0...4 {
      svg.line(48, y(Double(step) / 4), 540, y(Double(step) / 4), "grid")
      svg.text(40, y(Double(step) / 4) + 4, Percent.probability(Double(step) / 4), "label", anchor: .end)
    }
    for point in points { svg.line(x(point.n), y(point.lower), x(point.n), y(point.upper), "whisker") }
    svg.polyline(points.map { (x($0.n), y($0.value)) }, "course")
    for point in points {
      svg.circle(x(point.n), y(point.value), 4, "dot")
      svg.text(x(point.n), 208, "\(Int(point.n))", "label", anchor: .middle)
    }
    svg.text(294, 230, "sessions learnt from", "label", anchor: .middle)
    markup = svg.markup
  }
}
