import JSON

/// Reads every sentence that a document holds, as `reports.md` (Words) wants them. Words of the session and names are
/// not ours to lint.
struct WordLint {
  /// Members that hold words or names of somebody else, or code names.
  private static let foreign: Set<String> = [
    "quote", "segments", "words", "trainee", "session", "cohort", "heading", "title", "sha256", "short", "warnings",
    "link", "from_session", "rule_id", "columns", "facts", "label", "looked_by",
    "by", "checked_by",
  ]
  private static let forbidden = [
    "you are", "poor", "bad", "fail", "failed", "fails", "failure", "excellent", "should have", "biased", "average",
    "noticed", "noticing", "weak", "wrong", "mistake",
  ]

  private(set) var problems: [String] = []
  private(set) var sentences = 0

  mutating func read(_ document: JSONValue, path: String = "") {
    switch document {
    case .string(let text): sentence(text, path)
    case .array(let elements): for element in elements { read(element, path: path) }
    case .object(let members):
      for member in members where !Self.foreign.contains(member.name) || member.name == "rule" {
        read(member.value, path: "\(path).\(member.name)")
      }
    default: break
    }
  }

  private mutating func sentence(_ text: String, _ path: String) {
    for part in Self.sentences(of: text) {
      sentences += 1
      let lower = " " + part.lowercased().map { $0.isLetter || $0 == "'" ? String($0) : " " }.joined() + " "
      let folded = lower.split(separator: " ").joined(separator: " ")
      for word in Self.forbidden where " \(folded) ".contains(" \(word) ") {
        problems.append("\(path): \"\(word)\" in: \(part)")
      }
      if " \(folded) ".replacing(" not scored because ", with: " ").contains(" because ") {
        problems.append("\(path): a cause in: \(part)")
      }
      let words = part.split(whereSeparator: \.isWhitespace).count
      if words > 20 { problems.append("\(path): \(words) words in: \(part)") }
      if Self.states(aShareIn: part), !Self.holdsCounts(part) {
        problems.append("\(path): a percent without counts in: \(part)")
      }
    }
  }

  /// Whether a sentence, not a cell of a table, states a share. The levels of intervals and limits are none.
  private static func states(aShareIn sentence: String) -> Bool {
    let words = sentence.split(separator: " ")
    return words.count > 3 && words.contains { $0.contains("%") && !$0.hasPrefix("95%") && !$0.hasPrefix("99.8%") }
  }

  /// Whether it says "9 of 12" or "n = 12".
  private static func holdsCounts(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ")
    return sentence.contains("n = ")
      || words.indices.dropFirst().dropLast().contains { place in
        words[place] == "of" && words[place - 1].last?.isNumber == true && words[place + 1].first?.isNumber == true
      }
  }

  /// Splits at full stops, question marks and exclamation marks that a space and a capital follow, or that end the
  /// text.
  private static func sentences(of text: String) -> [String] {
    var parts: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      current.append(character)
      guard ".?!".contains(character) else { continue }
      let next = index + 2 < characters.count && characters[index + 1] == " " ? characters[index + 2] : nil
      if index + 1 == characters.count || next.map({ $0.isUppercase || $0 == "\"" }) ?? false {
        parts.append(current)
        current = ""
      }
    }
    if current.contains(where: { !$0.isWhitespace }) { parts.append(current) }
    return parts
  }
}
