/// What the risk rules found in a turn, as numbers that the trained score reads beside the words.
public enum RiskSignals {
  /// The signals of each turn: what the rules say of it, and which signs stand in it.
  ///
  /// - Parameters:
  ///   - matches: what the rules and signs match in each turn.
  ///   - findings: the findings of the rules by themselves.
  static func of(_ matches: [RiskPipeline.TurnMatches], _ findings: [[RiskFinding]]) -> [[Float]] {
    zip(matches, findings).map { rules($1) + signs($0.signs) }
  }

  /// For suicide and for every other domain together, whether the speaker's own risk reaches each level; each C-SSRS item;
  /// somebody else's risk; a denial; a state long past.
  private static func rules(_ findings: [RiskFinding]) -> [Float] {
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

  /// For each sign, in the registry's order, whether it speaks of the speaker, and whether of somebody else.
  private static func signs(_ matches: [RuleSet<RiskLabel>.Match]) -> [Float] {
    let rules = Registry.riskSigns.rules
    let subjects = RiskFinding.Subject.allCases
    var signals = [Float](repeating: 0, count: rules.count * subjects.count)
    for match in matches {
      guard let rule = rules.firstIndex(where: { $0.id == match.rule.id }),
        let subject = subjects.firstIndex(of: match.label.subject)
      else { continue }
      signals[rule * subjects.count + subject] = 1
    }
    return signals
  }
}

extension FeatureSettings {
  /// The signals of each turn; empty when the settings do not read them.
  public func signals(of conversation: Conversation) -> [[Float]] {
    guard readsSignals else { return [] }
    let pipeline = RiskPipeline()
    let matches = pipeline.matches(in: conversation)
    return RiskSignals.of(matches, pipeline.findings(of: matches, in: conversation))
  }
}
