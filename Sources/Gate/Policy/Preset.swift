/// Policies that come with `pe`; a policy file starts from one of them.
public enum Preset: String, Sendable, CaseIterable {
  /// Fails when a model got worse, leaks, or misses disclosures; stays quiet otherwise.
  case `default`
  /// The same with floors, and nothing that the data cannot tell.
  case strict
  /// The gates that Pixelated Empathy's product publishes: overall 98, crisis 99, false positives 2%, false negatives .5%,
  /// demographic difference 2% (`gate.md`).
  case clinical

  /// The policy.
  public var policy: GatePolicy {
    var policy = GatePolicy()
    for (check, key, value) in changes { policy.adopt(check, key, value) }
    if self != .default { policy.stopWhereDataCannotTell() }
    return policy
  }

  private var changes: [(check: String, key: String, value: Double)] {
    switch self {
    case .default: []
    case .strict:
      [
        ("churn", "limit", 0.05), ("f1", "floor", 0.6), ("kappa", "floor", 0.5), ("code_f1", "floor", 0.4),
        ("regression", "drop", 0.01),
      ]
    case .clinical:
      [
        ("f1", "accuracy", 0.98), ("risk_recall", "recall", 0.99), ("risk_recall", "false_positives", 0.02),
        ("risk_recall", "false_negatives", 0.005), ("odds", "limit", 0.02), ("churn", "limit", 0.02),
      ]
    }
  }
}
