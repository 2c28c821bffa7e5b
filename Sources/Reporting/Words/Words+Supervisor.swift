import Recognition
import Records

/// What pages say of persons' notes, codes and ratings.
extension Words {
  static func agreement(changed: Int, of codes: Int, isChecked: Bool) -> String {
    guard isChecked else { return "\(changed) of \(Percent.grouped(codes)) codes changed; the rest were not checked." }
    return "\(changed) of \(Percent.grouped(codes)) codes changed; a person checked them all."
  }

  static func kind(_ kind: Note.Kind) -> String {
    switch kind {
    case .strength: "Strength"
    case .growthArea: "To grow"
    case .critical: "Important"
    case .general: "Note"
    }
  }

  static func change(_ change: CodeChange, found: UtteranceAnalysis) -> String {
    let title = change.code.title
    guard change.isGiven else { return "Not \(title.lowercased())" }
    let before: String? =
      switch change.code {
      case .behavior: found.behavior?.code.title
      case .clientTalk: found.clientTalk?.code.title
      case .noRisk: found.has(.noRisk) ? title : "a level of risk"
      case .technique, .caution: nil
      }
    if let before, before != title { return "\(title), in place of \(before.lowercased())" }
    return found.has(change.code) ? "\(title), confirmed" : "\(title), added"
  }

  static func rating(_ rating: Rating, _ value: Int) -> String {
    "\(Codebook.title(of: rating.rawValue)): \(value) of \(Rating.values.upperBound)"
  }

  static func selfRating(_ value: Int) -> String { "How it went: \(value) of \(Rating.values.upperBound)" }

  static func ratings(_ count: Int) -> String { self.count(count, "rating") }

  static func confirmedFlags(_ count: Int, turns: Int) -> String {
    "\(self.count(count, "confirmed flag")) in \(self.count(turns, "turn"))"
  }

  static let noReflection = "Nothing was written about this session."
  static let setByPerson = "set by a person"
}
