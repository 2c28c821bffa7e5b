/// Every check, sorted by id. A new one is a file of its own and a line here.
public enum CheckRegistry {
  /// The checks.
  public static let all: [any Check.Type] = [
    BiasPrecisionCheck.self,
    CalibrationCheck.self,
    ChurnCheck.self,
    CodeF1Check.self,
    ConstantCheck.self,
    DeterminismCheck.self,
    EvidenceCheck.self,
    F1Check.self,
    FlipCheck.self,
    IdentifiersCheck.self,
    ImpactCheck.self,
    KappaCheck.self,
    LeakageCheck.self,
    NoiseCheck.self,
    OddsCheck.self,
    ReasoningCheck.self,
    RefusalsCheck.self,
    RegressionCheck.self,
    RiskRecallCheck.self,
    SchemaCheck.self,
    SpeedCheck.self,
  ]

  /// Whether the input can be judged at all.
  public static let schema: any Check.Type = SchemaCheck.self

  /// What says how a model changed against its baseline.
  public static let changes: [any Check.Type] = [ChurnCheck.self, RegressionCheck.self]

  /// The check of that id, nil when there is none.
  public static func check(_ id: String) -> (any Check.Type)? { all.first { $0.id == id } }

  /// The check of that id.
  ///
  /// - Throws: `GateProblem` with what may have been meant.
  public static func named(_ id: String) throws -> any Check.Type {
    guard let check = check(id) else {
      throw GateProblem.unknown(.configuration, "there is no check", id, among: all.map { $0.id })
    }
    return check
  }
}
