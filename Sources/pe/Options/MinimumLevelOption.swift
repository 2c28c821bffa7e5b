import ArgumentParser
import Recognition

/// `--min-level`.
struct MinimumLevelOption: ParsableArguments {
  /// The levels of a disclosure.
  enum Level: String, ExpressibleByArgument, CaseIterable {
    case low
    case moderate
    case high
    case imminent
  }

  @Option(
    name: .customLong("min-level"),
    help: ArgumentHelp(
      """
      Leave out disclosures below this level. What was missed, suicide that was not asked about, turns to read and \
      sessions whose risk was not read are always listed.
      """, valueName: "level"))
  var level = Level.moderate

  /// The level.
  var minimum: RiskLevel {
    switch level {
    case .low: .low
    case .moderate: .moderate
    case .high: .high
    case .imminent: .imminent
    }
  }
}
