import Gate
import Recognition
import Statistics

/// Pairs of models whose true difference is known, judged by the whole policy `default`.
///
/// A turn has one of four labels in the shares that AnnoMI has. The earlier model is right with a probability that differs from session to
/// session (normal, with `accuracySpread` about `accuracy`). Of all turns the share `discordance` / 2 is right in the later model only; in the
/// earlier only as many, and the drop beside, which differs from session to session as well (normal, with `dropSpread` about `drop`). Errors
/// fall on the other labels alike. Stated probabilities are those of a model that is calibrated at `accuracy`.
struct Simulation: Sendable {
  /// What is simulated.
  struct Setting: Sendable {
    var sessions = 40
    var turns = 35
    var discordance = 0.2
    var drop = 0.0
    var accuracy = 0.75
    var accuracySpread = 0.06
    var dropSpread = 0.03
  }

  /// How the runs ended.
  struct Tally: Sendable {
    var runs = 0
    var failed = 0
    var failedByRegression = 0
    var notEnoughData = 0
  }

  private static let shares = [0.30, 0.28, 0.14, 0.28]
  private let setting: Setting

  init(_ setting: Setting) {
    self.setting = setting
  }

  /// Judges pairs, each with a seed of its own.
  func tally(pairs: Int) -> Tally {
    Parallel.map(Array(0..<pairs)) { report(seed: UInt64($0) + 1) }.reduce(into: Tally()) { tally, report in
      tally.runs += 1
      if report.outcome == .failed { tally.failed += 1 }
      if report.outcome == .notEnoughData { tally.notEnoughData += 1 }
      if report.results.contains(where: { $0.check.id == "regression" && $0.verdict == .fail }) {
        tally.failedByRegression += 1
      }
    }
  }

  private func report(seed: UInt64) -> GateReport {
    var random = SeededGenerator(seed: seed &* 0x9E37_79B9)
    var gold: [(id: String, values: [UInt32])] = []
    var before: [(label: UInt32, probability: Float)] = []
    var now: [(label: UInt32, probability: Float)] = []
    for session in 0..<setting.sessions {
      let accuracy = min(0.95, max(0.4, setting.accuracy + setting.accuracySpread * normal(&random)))
      let drop = setting.drop + setting.dropSpread * normal(&random)
      let lost = min(1, max(0, (setting.discordance / 2 + drop) / accuracy))
      let won = min(1, setting.discordance / 2 / (1 - accuracy))
      var truths: [UInt32] = []
      for _ in 0..<setting.turns {
        let truth = label(&random)
        let wasRight = uniform(&random) < accuracy
        let isRight = wasRight ? uniform(&random) >= lost : uniform(&random) < won
        truths.append(truth)
        before.append(said(truth, wasRight, &random))
        now.append(said(truth, isRight, &random))
      }
      let number = String(session)
      gold.append(("s" + String(repeating: "0", count: 4 - number.count) + number, truths))
    }
    let table = GoldTable(.behavior, gold)
    let baseline = Baseline(
      id: "before", output: ModelOutput(name: "before", table, .behavior, before), gold: table, created: "2026-01-01")
    let input = GateInput(
      gold: table, output: ModelOutput(name: "now", table, .behavior, now), baseline: baseline)
    return GateRun.report(input, Preset.default.policy, day: "2026-01-01")
  }

  private func label(_ random: inout SeededGenerator) -> UInt32 {
    var left = uniform(&random)
    for (place, share) in Self.shares.enumerated() {
      if left < share { return UInt32(place) }
      left -= share
    }
    return UInt32(Self.shares.count - 1)
  }

  /// A label and the probability of it: the tenth of twelve numbers where it is right and the ninth where it is not (Beta 10, 3 and 9, 4)
  /// come true as often as they say at an accuracy of three in four.
  private func said(_ truth: UInt32, _ isRight: Bool, _ random: inout SeededGenerator) -> (UInt32, Float) {
    let numbers = (0..<12).map { _ in uniform(&random) }.sorted()
    guard !isRight else { return (truth, Float(numbers[9])) }
    let other = UInt32(random.next(below: Self.shares.count - 1))
    return (other >= truth ? other + 1 : other, Float(numbers[8]))
  }

  private func uniform(_ random: inout SeededGenerator) -> Double { Double(random.next() >> 11) / Double(1 << 53) }

  /// The sum of twelve uniform numbers less six.
  private func normal(_ random: inout SeededGenerator) -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + uniform(&random) }
  }
}
