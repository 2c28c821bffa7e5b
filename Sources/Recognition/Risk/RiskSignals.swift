/// What the risk rules found in a turn, as numbers that the trained score reads beside the words.
public enum RiskSignals {
  /// The signals of a turn: for suicide and for every other domain together, whether the speaker's own risk reaches each level;
  /// each C-SSRS item; somebody else's risk; a denial; a state long past.
  ///
  /// - Parameter findings: the findings of the turn.
  /// - Returns: 17 numbers, 0 or 1 each.
  public static func of(_ findings: [RiskFinding]) -> [Float] {
    var signals: [Float] = []
    func add(_ isSo: Bool) { signals.append(isSo ? 1 : 0) }
    let told = findings.filter { !$0.isDenial }
    for isSuicide in [true, false] {
      let own = told.filter { $0.subject == .oneself && ($0.domain == .suicide) == isSuicide }.map(\.level).max()
      for level in RiskLevel.allCases where level > .none { add((own ?? .none) >= level) }
    }
    let items = Set(told.filter { $0.subject == .oneself }.flatMap(\.items))
    for item in 1...6 { add(items.contains(item)) }
    add(told.contains { $0.subject == .other })
    add(findings.contains(where: \.isDenial))
    add(told.contains { $0.temporality == .past })
    return signals
  }
}

extension FeatureSettings {
  /// The signals of each turn; empty when the settings do not read them.
  public func signals(of conversation: Conversation) -> [[Float]] {
    readsSignals ? RiskPipeline().findings(in: conversation).map(RiskSignals.of) : []
  }
}
