import JSON

/// The session as a strip, one lane an act: a lane's name and place say the act, its colour only repeats it.
struct TurnTimeline {
  private static let left = 130.0
  private static let right = 560.0
  private static let lane = 20.0

  let markup: String

  /// - Parameter timeline: the `timeline` of a report's `measures`.
  init(_ timeline: JSONValue) {
    let lanes = timeline["lanes"]?.array ?? []
    let length = max(timeline["length"]?.int ?? 1, 1)
    let height = Double(lanes.count) * Self.lane + 30
    let lines = lanes.map { "\($0["name"]?.string ?? ""): \($0["count"]?.int ?? 0)." }
    var svg = SVG(
      id: "strip", width: 600, height: height, title: timeline["title"]?.string ?? "",
      description: lines.joined(separator: " "))
    let scale = LinearScale(values: 0...Double(length), from: Self.left, to: Self.right)
    let width = max(1.2, min(7, (Self.right - Self.left) / Double(length) * 0.8))
    for (index, lane) in lanes.enumerated() {
      let top = 4 + Double(index) * Self.lane
      svg.text(0, top + 12, lane["name"]?.string ?? "", "name")
      svg.line(Self.left, top + 15, Self.right, top + 15, "grid")
      let bars = (lane["turns"]?.array ?? []).compactMap(\.int).map { turn in
        "M\(SVG.number(scale(Double(turn)))) \(SVG.number(top + 2))h\(SVG.number(width))v13h-\(SVG.number(width))z"
      }
      svg.path(bars.joined(), "bar \(HTMLText.identifier(lane["lane"]?.string ?? ""))")
      svg.text(600, top + 13, "\(lane["count"]?.int ?? 0)", "value", anchor: .end)
    }
    svg.text(Self.left, height - 8, "turn 0", "label")
    svg.text(Self.right, height - 8, "turn \(length - 1)", "label", anchor: .end)
    markup = svg.markup
  }
}
