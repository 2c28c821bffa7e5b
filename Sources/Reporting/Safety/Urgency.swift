import Recognition

/// How soon a person has to look. What sorts first is worst: the client's own risk by its level, at the same level what was
/// missed; then others' risk likewise, turns to read, and sessions whose risk was not read.
struct Urgency: Comparable {
  private let rank: [Int]

  private init(_ group: Int, _ level: RiskLevel = .none, missed: Bool = false) {
    let levels = RiskLevel.allCases
    rank = [group, -(levels.firstIndex(of: level) ?? 0), missed ? 0 : 1]
  }

  static func disclosure(_ level: RiskLevel, isClients: Bool, missed: Bool) -> Urgency {
    Urgency(isClients ? 0 : 1, level, missed: missed)
  }

  static let look = Urgency(2)
  static let notRead = Urgency(3)
  /// Of a session in which nothing under Safety needs a person.
  static let none = Urgency(4)

  static func < (left: Urgency, right: Urgency) -> Bool { left.rank.lexicographicallyPrecedes(right.rank) }
}
