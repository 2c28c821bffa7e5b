import Foundation
import Statistics

// gate-power [PAIRS]: how often the policy `default` fails equal models, and a true drop of 5 points. Ends with 1 where it must not.

let pairs = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1_000
var isWrong = false

func percent(_ count: Int, of total: Int) -> String {
  let tenths = (Double(count) / Double(max(1, total)) * 1000).rounded() / 10
  let interval = Wilson.interval(successes: count, of: total).map { interval in
    " [\((interval.lower * 1000).rounded() / 10), \((interval.upper * 1000).rounded() / 10)]"
  }
  return "\(tenths)%\(interval ?? "")"
}

/// Prints a line, and holds the share of failed runs against a bound where there is one.
@MainActor func judge(
  _ title: String, _ setting: Simulation.Setting, atMost most: Double? = nil, atLeast least: Double? = nil
) {
  let tally = Simulation(setting).tally(pairs: pairs)
  let share = Double(tally.failed) / Double(max(1, tally.runs))
  // A small sample is held to what it can show: its interval must not lie beyond the bound.
  let interval = Wilson.interval(successes: tally.failed, of: tally.runs) ?? Interval(0, 1)
  let isSample = pairs < 1_000
  let breaks =
    most.map { (isSample ? interval.lower : share) > $0 } ?? false
    || least.map { (isSample ? interval.upper : share) < $0 } ?? false
  isWrong = isWrong || breaks
  print(
    "\(title): failed \(percent(tally.failed, of: tally.runs)) (by regression \(percent(tally.failedByRegression, of: tally.runs))), "
      + "not enough data \(percent(tally.notEnoughData, of: tally.runs))\(breaks ? "  TOO \(most == nil ? "FEW" : "MANY")" : "")"
  )
}

var setting = Simulation.Setting()
print(
  "\(pairs) pairs of models, \(setting.sessions) sessions of \(setting.turns) coded turns, accuracy \(setting.accuracy) with a spread of "
    + "\(setting.accuracySpread) between sessions, drop with a spread of \(setting.dropSpread) between sessions, policy default"
)
judge("equal, discordance .20", setting, atMost: 0.05)
setting.drop = 0.05
judge("drop of 5 points, discordance .20 beyond it", setting, atLeast: 0.9)
setting.discordance = 0.3
judge("drop of 5 points, discordance .30 beyond it", setting)
setting.drop = 0
judge("equal, discordance .30", setting, atMost: 0.05)
setting.discordance = 0.2
setting.turns = 25
judge("equal, 1,000 turns", setting, atMost: 0.05)
setting.drop = 0.05
judge("drop of 5 points, 1,000 turns", setting)
setting.turns = 35
setting.sessions = 6
judge("drop of 5 points, 6 sessions: too little data", setting)
setting.sessions = 12
setting.turns = 10
setting.drop = 0
judge("equal, 120 turns: too little data", setting)
exit(isWrong ? 1 : 0)
