import Recognition
import Records

extension Fixture {
  /// A session with everything that a person can add to it, a draft among it.
  static func annotated(
    _ session: StoredSession, by name: String, saying text: String = "Stayed with what was said."
  ) -> StoredSession {
    var session = session
    func words(_ turn: Int) -> String { TurnWords.digest(session.transcript.utterances[turn].text) }
    let contents: [Annotation.Content] = [
      .note(Note(.strength, turn: 1, text: text)), .note(Note(.growthArea, text: text)),
      .code(CodeChange(turn: 1, code: .behavior(.complexReflection), isGiven: true, words: words(1))),
      .code(CodeChange(turn: 1, code: .technique(.validation), isGiven: true, words: words(1))),
      .code(CodeChange(turn: 3, code: .caution(.minimizing), isGiven: false, words: words(3))),
      .rating(.relational, value: 4), .rating(.biasAwareness, value: 3), .checked(reading: session.reading),
      .reflection(Reflection(rating: 3, worked: text, next: text)),
    ]
    let shared = contents.map { Annotation($0, by: name, on: "2026-11-20") }
    let all =
      shared + [Annotation(.note(Note(.critical, text: "canary-draft")), by: name, on: "2026-11-20", isDraft: true)]
    session.annotations = all.enumerated().map { NumberedAnnotation(number: $0 + 1, annotation: $1) }
    return session
  }
}
