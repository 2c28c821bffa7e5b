import JSON
import Recognition

extension Annotation {
  /// The record that the store keeps.
  var record: JSONValue {
    var members: [(String, JSONValue)] = [
      ("by", .string(by)), ("on", .string(on)), ("draft", .bool(isDraft)),
    ]
    switch content {
    case .note(let note):
      members += [
        ("kind", "note"), ("type", .string(note.kind.rawValue)), ("turn", note.turn.map(JSONValue.int) ?? .null),
        ("text", .string(note.text)),
      ]
    case .code(let change):
      members += [
        ("kind", "code"), ("turn", .int(change.turn)), ("code", .string(change.code.description)),
        ("given", .bool(change.isGiven)), ("words", .string(change.words)),
      ]
    case .dispute(let dispute):
      members += [
        ("kind", "dispute"), ("turn", .int(dispute.turn)), ("code", .optional(dispute.code?.description)),
        ("text", .string(dispute.text)), ("words", .string(dispute.words)),
      ]
    case .rating(let rating, let value):
      members += [("kind", "rating"), ("name", .string(rating.rawValue)), ("value", .int(value))]
    case .checked(let reading): members += [("kind", "checked"), ("reading", .string(reading))]
    case .reflection(let reflection):
      members += [
        ("kind", "reflection"), ("rating", reflection.rating.map(JSONValue.int) ?? .null),
        ("worked", .optional(reflection.worked)), ("next", .optional(reflection.next)),
      ]
    }
    return .object(members.map { JSONValue.Member($0.0, $0.1) })
  }

  /// Reads a record; nil when it is none, or says what this version does not know.
  init?(record: JSONValue) {
    guard let by = record["by"]?.string, let on = record["on"]?.string, let isDraft = record["draft"]?.bool,
      let content = Content(record: record)
    else { return nil }
    self.init(content, by: by, on: on, isDraft: isDraft)
  }
}

extension Annotation.Content {
  fileprivate init?(record: JSONValue) {
    let turn = record["turn"]?.int
    let code = record["code"]?.string.flatMap(TurnCode.init)
    let text = record["text"]?.string
    switch record["kind"]?.string {
    case "note":
      guard let kind = record["type"]?.string.flatMap(Note.Kind.init), let text else { return nil }
      self = .note(Note(kind, turn: turn, text: text))
    case "code":
      guard let turn, let code, let isGiven = record["given"]?.bool, let words = record["words"]?.string else {
        return nil
      }
      self = .code(CodeChange(turn: turn, code: code, isGiven: isGiven, words: words))
    case "dispute":
      guard let turn, let text, let words = record["words"]?.string, code != nil || record["code"]?.string == nil else {
        return nil
      }
      self = .dispute(Dispute(turn: turn, code: code, text: text, words: words))
    case "rating":
      guard let rating = record["name"]?.string.flatMap(Rating.init), let value = record["value"]?.int else {
        return nil
      }
      self = .rating(rating, value: value)
    case "checked":
      guard let reading = record["reading"]?.string else { return nil }
      self = .checked(reading: reading)
    case "reflection":
      self = .reflection(
        Reflection(rating: record["rating"]?.int, worked: record["worked"]?.string, next: record["next"]?.string))
    default: return nil
    }
  }
}
