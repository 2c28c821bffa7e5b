import Recognition

/// How often the codes that a scenario gives room for stand in a session.
public struct SessionCoverage: Sendable, Equatable {
  /// One expected code.
  public struct Item: Sendable, Equatable {
    /// Its identifier.
    public let code: String
    /// How it is called.
    public let title: String
    /// The turns that hold it, in order.
    public let turns: [Int]
    /// Whether nothing can be said of it: it, or a part of it, was right too seldom when it was measured.
    public let isExperimental: Bool
  }

  /// The expected codes, in the scenario's order.
  public let items: [Item]

  /// What a code that is read off other codes is made of.
  private enum Derived: String, CaseIterable {
    case openEndedQuestions = "open_ended_questions"
    case reflectiveStatements = "reflective_statements"
    case activeListening = "active_listening"
    case motivationalInterviewing = "motivational_interviewing"

    var title: String {
      switch self {
      case .openEndedQuestions: "Open-ended questions"
      case .reflectiveStatements: "Reflective statements"
      case .activeListening: "Active listening"
      case .motivationalInterviewing: "Motivational interviewing"
      }
    }

    /// The techniques that make it.
    var techniques: Set<Technique> {
      switch self {
      case .openEndedQuestions, .reflectiveStatements: []
      case .activeListening: [.clarification, .summarizing]
      case .motivationalInterviewing: [.affirmation, .seekingCollaboration, .emphasizingAutonomy]
      }
    }

    func holds(_ turn: UtteranceAnalysis) -> Bool {
      if turn.techniques?.contains(where: { techniques.contains($0.code) && !$0.isUncertain }) ?? false { return true }
      return switch self {
      case .openEndedQuestions: SessionCoverage.holds(turn) { $0 == .openQuestion }
      case .reflectiveStatements, .activeListening:
        turn.acts.map { $0.reflection >= Uncertainty.threshold } ?? false
      case .motivationalInterviewing: false
      }
    }
  }

  /// What an identifier stands for; nil for one that no scenario may name.
  ///
  /// - Parameter programme: the codes that the programme adds.
  public static func title(of code: String, programme: [ProgrammeCode] = []) -> String? {
    Technique(rawValue: code)?.title ?? Behavior(rawValue: code)?.title
      ?? Behavior.Coarse(rawValue: code).map { Codebook.title(of: $0.rawValue) }
      ?? Derived(rawValue: code)?.title ?? programme.first { $0.id == code && $0.speaker == .therapist }?.title
  }

  /// Reads it off a session. What is under `Uncertainty.threshold` is not seen.
  ///
  /// - Parameters:
  ///   - scenario: what is expected; identifiers that nothing is called are left out.
  ///   - utterances: what was found.
  ///   - measured: how right the codes are.
  ///   - programme: the programme's own codes and, for each turn, which of them it holds.
  public init(
    _ scenario: Scenario, in utterances: [UtteranceAnalysis], measured: MeasuredCodes,
    programme: (codes: [ProgrammeCode], findings: [[ProgrammeFinding]]) = ([], [])
  ) {
    items = scenario.expected.compactMap { code in
      guard let title = Self.title(of: code, programme: programme.codes) else { return nil }
      let turns = utterances.filter { turn in
        guard turn.speaker == .therapist else { return false }
        if let technique = Technique(rawValue: code) {
          return turn.techniques?.contains { $0.code == technique && !$0.isUncertain } ?? false
        }
        if let behavior = Behavior(rawValue: code) { return Self.holds(turn) { $0 == behavior } }
        if let coarse = Behavior.Coarse(rawValue: code) { return Self.holds(turn) { $0.coarse == coarse } }
        if let derived = Derived(rawValue: code) { return derived.holds(turn) }
        return programme.findings.indices.contains(turn.index)
          && programme.findings[turn.index].contains {
            $0.code.id == code && $0.probability >= Uncertainty.threshold
          }
      }
      return Item(
        code: code, title: title, turns: turns.map(\.index),
        isExperimental: turns.isEmpty && Self.techniques(of: code).contains(where: measured.isExperimental))
    }
  }

  private static func techniques(of code: String) -> Set<Technique> {
    Technique(rawValue: code).map { [$0] } ?? Derived(rawValue: code)?.techniques ?? []
  }

  private static func holds(_ turn: UtteranceAnalysis, _ isMeant: (Behavior) -> Bool) -> Bool {
    turn.behavior.map { isMeant($0.code) && !$0.isUncertain } ?? false
  }
}
