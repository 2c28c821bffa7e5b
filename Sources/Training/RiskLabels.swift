import JSON
import Recognition

/// The decisions on risk that a coded turn holds.
enum RiskLabels {
  /// The decisions that are read off the disclosures of a turn.
  ///
  /// - Parameter disclosures: the turn's `risk` as `pe.gold/1` has it; empty means coded as none.
  static func of(_ disclosures: [JSONValue]) -> [String: String] {
    let told = disclosures.compactMap { disclosure -> (level: RiskLevel, domain: RiskDomain?, isOwn: Bool)? in
      guard let level = disclosure["level"]?.string.flatMap(RiskLevel.init), level > .none else { return nil }
      return (level, disclosure["domain"]?.string.flatMap(RiskDomain.init), disclosure["subject"]?.string != "other")
    }
    let highest = told.map(\.level).max() ?? .none
    let own = told.filter(\.isOwn).map(\.level).max() ?? .none
    var labels = ["risk.level": highest.rawValue]
    labels["risk.any"] = highest > .none ? "present" : "absent"
    labels["risk.own_moderate"] = own >= .moderate ? "present" : "absent"
    labels["risk.own_moderate_or_look"] = labels["risk.own_moderate"]
    // What is low needs no person by itself: the score learns neither that it does nor that it does not.
    if highest != .low { labels["risk.look"] = highest > .none ? "present" : "absent" }
    labels["risk.severity"] = SeverityCorpus.folds[fold(highest)]
    let domains = Set(told.compactMap(\.domain))
    if domains.count == 1 { labels["risk.domain"] = domains.first?.rawValue }
    return labels
  }

  /// The place of a level among the folded severities.
  private static func fold(_ level: RiskLevel) -> Int {
    switch level {
    case .none: 0
    case .low: 1
    case .moderate: 2
    case .high, .imminent: 3
    }
  }
}
