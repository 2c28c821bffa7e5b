/// Everything that checks look at.
public struct GateInput: Sendable {
  /// What people coded.
  public let gold: GoldTable
  /// What the model said.
  public let output: ModelOutput
  /// What an earlier model said.
  public var baseline: Baseline?
  /// What was found when the gold was held against a training manifest; nil when none was named.
  public var leakage: LeakageScan?
  /// Whether two runs gave the same bytes; nil when there were not two.
  public var isRepeatable: Bool?
  /// How fast the recogniser is; nil when it was not asked for.
  public var speed: SpeedMeasure?

  /// Makes an input.
  public init(gold: GoldTable, output: ModelOutput, baseline: Baseline? = nil) {
    self.gold = gold
    self.output = output
    self.baseline = baseline
  }

  /// The tasks that gold and predictions share.
  var tasks: [JudgedTask] { gold.tasks.filter(output.tasks.contains) }

  /// The tasks of a check that can be judged.
  func tasks(_ settings: Settings) -> [JudgedTask] { tasks.filter(settings.tasks.contains) }
}

/// How fast sessions are analysed.
public struct SpeedMeasure: Sendable, Equatable {
  /// Utterances per second, the middle one of several rounds.
  public let utterancesPerSecond: Double
  /// How far the rounds lie apart: the largest less the smallest, as a share of the middle one.
  public let band: Double

  /// The measure of rounds; nil without any.
  ///
  /// - Parameters:
  ///   - utterances: how many were read in each round.
  ///   - seconds: how long each round took.
  public init?(utterances: Int, seconds: [Double]) {
    let rates = seconds.filter { $0 > 0 }.map { Double(utterances) / $0 }.sorted()
    guard let least = rates.first, let most = rates.last else { return nil }
    let middle = rates[rates.count / 2]
    self.init(utterancesPerSecond: middle, band: (most - least) / middle)
  }

  init(utterancesPerSecond: Double, band: Double) {
    self.utterancesPerSecond = utterancesPerSecond
    self.band = band
  }
}
