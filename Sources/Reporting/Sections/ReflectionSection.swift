import JSON
import Records

/// What the trainee made of the session, and of earlier ones.
struct ReflectionSection {
  /// The session, and those before it in order.
  let session: SessionReading
  let earlier: [SessionReading]

  /// At most so many earlier sessions are shown.
  private static let mostEarlier = 3

  /// Null where nothing was written.
  var document: JSONValue {
    let own = answers(session)
    let before = earlier.reversed().map(answers).filter { !$0.isEmpty }.prefix(Self.mostEarlier).flatMap(\.self)
    guard !own.isEmpty || !before.isEmpty else { return .null }
    return [
      "has_answers": .bool(!own.isEmpty), "answers": .array(own), "none_text": .string(Words.noReflection),
      "has_earlier": .bool(!before.isEmpty), "earlier": .array(before),
    ]
  }

  private func answers(_ session: SessionReading) -> [JSONValue] {
    session.stored.annotations.compactMap { one in
      guard case .reflection(let reflection) = one.annotation.content, !one.annotation.isDraft else { return nil }
      func said(_ text: String?) -> JSONValue { text.map { ["words": .string($0)] } ?? .null }
      let document: JSONValue = [
        "session": .string(session.label), "on": .string(one.annotation.on),
        "rating": reflection.rating.map(JSONValue.int) ?? .null,
        "rating_text": reflection.rating.map { .string(Words.selfRating($0)) } ?? .null,
        "worked": said(reflection.worked), "next": said(reflection.next),
      ]
      return document.withoutNulls
    }
  }
}
