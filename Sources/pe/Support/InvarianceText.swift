import Statistics
import Training

/// How often codes change with a named group, for the terminal: a row a source and pipeline.
struct InvarianceText {
  let evaluation: InvarianceEvaluation

  /// The lines.
  var lines: [String] {
    var table = TextTable([
      ("source", .left), ("pipeline", .left), ("compared", .right), ("changed", .right), ("share", .right),
      ("95%", .right),
    ])
    for (source, counts) in evaluation.sources + [("all", evaluation.total)] {
      for pipeline in InvarianceEvaluation.Pipeline.allCases {
        guard let count = counts[pipeline], count.compared > 0 else { continue }
        let share = Double(count.flipped) / Double(count.compared)
        let interval = Wilson.interval(successes: count.flipped, of: count.compared)
        table.add([
          source, pipeline.rawValue, "\(count.compared)", "\(count.flipped)", String(format: "%.2f%%", 100 * share),
          interval.map { String(format: "%.2f to %.2f%%", 100 * $0.lower, 100 * $0.upper) } ?? "-",
        ])
      }
    }
    return table.lines(Style(.never, environment: [:], isTerminal: false))
  }
}
