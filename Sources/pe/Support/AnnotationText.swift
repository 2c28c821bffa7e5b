import JSON
import Records

/// Annotations in words and as records.
enum AnnotationText {
  /// The columns of a list.
  static let columns = ["id", "kind", "turn", "code", "value", "text", "by", "on", "draft"]

  /// An annotation as a line.
  static func line(_ one: NumberedAnnotation, in stored: StoredSession) -> String {
    let id = AnnotationID(session: stored.id, number: one.number)
    var parts = [TerminalText.safe(id.description)]
    if let turn = one.annotation.turn { parts.append("turn \(turn)") }
    parts.append(words(one.annotation.content))
    parts.append("\(TerminalText.safe(one.annotation.by)), \(one.annotation.on)")
    if one.annotation.isDraft { parts.append("draft") }
    return parts.joined(separator: "  ")
  }

  private static func words(_ content: Annotation.Content) -> String {
    func quoted(_ text: String) -> String { "\"\(TerminalText.safe(text))\"" }
    switch content {
    case .note(let note): return "\(note.kind.rawValue) \(quoted(note.text))"
    case .code(let change): return "\(change.isGiven ? "is" : "is not") \(change.code)"
    case .dispute(let dispute):
      return "disputes \(dispute.code?.description ?? "the codes") \(quoted(dispute.text))"
    case .rating(let rating, let value): return "\(rating.rawValue) \(value) of \(Rating.values.upperBound)"
    case .checked: return "codes checked"
    case .reflection(let reflection):
      let parts = [
        reflection.rating.map { "\($0) of \(Rating.values.upperBound)" },
        reflection.worked.map { "worked: \(quoted($0))" },
        reflection.next.map { "next: \(quoted($0))" },
      ]
      return "reflection " + parts.compactMap(\.self).joined(separator: ", ")
    }
  }

  /// An annotation as a record with the members of `columns`.
  static func document(_ one: NumberedAnnotation, in stored: StoredSession) -> JSONValue {
    var (kind, code, value, text): (String, String?, JSONValue, String?) = ("", nil, .null, nil)
    switch one.annotation.content {
    case .note(let note): (kind, text) = ("note.\(note.kind.rawValue)", note.text)
    case .code(let change): (kind, code, value) = ("code", change.code.description, .bool(change.isGiven))
    case .dispute(let dispute): (kind, code, text) = ("dispute", dispute.code?.description, dispute.text)
    case .rating(let rating, let number): (kind, code, value) = ("rating", rating.rawValue, .int(number))
    case .checked: kind = "checked"
    case .reflection(let reflection):
      (kind, value) = ("reflection", reflection.rating.map(JSONValue.int) ?? .null)
      text = [reflection.worked, reflection.next].compactMap(\.self).joined(separator: "\n")
    }
    let id = AnnotationID(session: stored.id, number: one.number)
    return [
      "id": .string(id.description), "kind": .string(kind), "turn": one.annotation.turn.map(JSONValue.int) ?? .null,
      "code": .optional(code), "value": value, "text": .optional(text), "by": .string(one.annotation.by),
      "on": .string(one.annotation.on), "draft": .bool(one.annotation.isDraft),
    ]
  }
}
