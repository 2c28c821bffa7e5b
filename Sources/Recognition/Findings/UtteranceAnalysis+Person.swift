extension UtteranceAnalysis {
  /// Whether the turn has a code now.
  public func has(_ code: TurnCode) -> Bool {
    switch code {
    case .behavior(let code): behavior?.code == code
    case .technique(let code): techniques?.contains { $0.code == code } ?? false
    case .caution(let code): cautions?.contains { $0.code == code } ?? false
    case .clientTalk(let code): clientTalk?.code == code
    case .noRisk: !(risk?.contains { $0.level > .none } ?? false)
    }
  }

  /// Sets what a person says of a code. A code of an exclusive family replaces the one that was there; such a code cannot be taken
  /// away without another.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - isGiven: whether the turn has it.
  ///   - evidence: the whole turn, which stands as evidence of what was not there before.
  public mutating func set(_ code: TurnCode, given isGiven: Bool, evidence: Span) {
    switch code {
    case .behavior(let code) where isGiven:
      let before = behavior?.code.coarse
      behavior = Finding(person: code, evidence: behavior?.evidence ?? [evidence])
      acts?.move(from: before, to: code.coarse)
    case .clientTalk(let code) where isGiven:
      clientTalk = Finding(person: code, evidence: clientTalk?.evidence ?? [evidence])
    case .noRisk where isGiven: risk = []
    case .behavior, .clientTalk, .noRisk: break
    case .technique(let code): techniques = Self.list(techniques, code, given: isGiven, evidence: evidence)
    case .caution(let code): cautions = Self.list(cautions, code, given: isGiven, evidence: evidence)
    }
  }

  private static func list<C: Code>(
    _ findings: [Finding<C>]?, _ code: C, given isGiven: Bool, evidence: Span
  ) -> [Finding<C>] {
    let known = findings?.first { $0.code == code }
    var list = (findings ?? []).filter { $0.code != code }
    if isGiven { list.append(Finding(person: code, evidence: known?.evidence ?? [evidence])) }
    return list.sorted { $0.code.ordinal < $1.code.ordinal }
  }
}

extension Finding {
  fileprivate init(person code: C, evidence: [Span]) {
    self.init(code: code, probability: 1, evidence: evidence, source: .supervisor)
  }
}

extension Acts {
  /// Another main act: the turn no longer holds the old one, and surely holds the new one.
  fileprivate mutating func move(from old: Behavior.Coarse?, to new: Behavior.Coarse) {
    if let old, old != new { set(old, 0) }
    set(new, 1)
  }

  private mutating func set(_ act: Behavior.Coarse, _ probability: Double) {
    switch act {
    case .question: question = probability
    case .reflection: reflection = probability
    case .input: input = probability
    case .other: break
    }
  }
}
