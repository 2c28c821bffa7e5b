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

  /// Whether the check `refusals` runs and nobody accepted what it finds.
  var judgesRefusals = false

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
