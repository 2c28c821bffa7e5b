import JSON

/// The feeling of client turns over the session: a dot a turn, and the mean of each third.
struct EmotionLine {
  private static let left = 88.0
  private static let right = 590.0

  let markup: String

  /// - Parameter client: the `client` of a report.
  init(_ client: JSONValue) {
    let length = max(client["length"]?.int ?? 1, 1)
    let thirds = client["thirds"]?.array ?? []
    let lines = thirds.map { third in
      "\(third["name"]?.string ?? ""): mean \(third["mean_text"]?.string ?? ""), n = \(third["n"]?.int ?? 0)."
    }
    var svg = SVG(
      id: "feeling", width: 600, height: 168, title: client["emotion_title"]?.string ?? "",
      description: lines.joined(separator: " "))
    let x = LinearScale(values: 0...Double(length), from: Self.left + 8, to: Self.right - 8)
    let y = LinearScale(values: -1...1, from: 136, to: 12)
    for (value, label) in [(1.0, "pleasant"), (0, "neither"), (-1, "unpleasant")] {
      svg.line(Self.left, y(value), Self.right, y(value), "grid")
      svg.text(Self.left - 8, y(value) + 4, label, "label", anchor: .end)
    }
    var dots = ""
    for point in client["points"]?.array ?? [] {
      guard let turn = point["turn"]?.int, let valence = point["valence"]?.double else { continue }
      dots += "M\(SVG.number(x(Double(turn)))) \(SVG.number(y(valence)))h0"
    }
    svg.path(dots, "points")
    for third in thirds {
      guard let from = third["from"]?.int, let to = third["to"]?.int, let mean = third["mean"]?.double else { continue }
      svg.line(x(Double(from)) + 2, y(mean), x(Double(to)) - 2, y(mean), "level")
      svg.text((x(Double(from)) + x(Double(to))) / 2, 160, third["name"]?.string ?? "", "label", anchor: .middle)
    }
    markup = svg.markup
  }
}
