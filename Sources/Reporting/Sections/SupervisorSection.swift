import JSON
import Recognition
import Records

/// What supervisors added to the session: notes, codes that they set, ratings. Drafts stay out.
struct SupervisorSection {
  let session: SessionReading

  /// Null where nobody added anything.
  var document: JSONValue {
    let stored = session.stored
    let shared = stored.annotations.map(\.annotation).filter { !$0.isDraft }
    let notes = shared.compactMap(note)
    let changes = stored.changes
    let ratings = Rating.allCases.flatMap { rating in
      stored.ratings(of: rating).sorted { $0.key < $1.key }.map { name, value -> JSONValue in
        ["text": .string(Words.rating(rating, value)), "value": .int(value), "by": .string(name)]
      }
    }
    guard !notes.isEmpty || !changes.isEmpty || !ratings.isEmpty || !stored.checkers.isEmpty else { return .null }
    return [
      "agreement": .string(agreement(changes)), "checked_by": .array(stored.checkers.map { .string($0) }),
      "has_notes": .bool(!notes.isEmpty), "notes": .array(notes), "has_changes": .bool(!changes.isEmpty),
      "changes": .array(changes.map(change)), "has_ratings": .bool(!ratings.isEmpty), "ratings": .array(ratings),
    ]
  }

  private func agreement(_ changes: [(change: CodeChange, by: String)]) -> String {
    let found = session.stored.recognized
    let differing = changes.filter { !found[$0.change.turn].agrees(with: $0.change) }
    let added = differing.count { $0.change.isGiven && !$0.change.code.isExclusive }
    return Words.agreement(
      changed: differing.count, of: CodeCount.of(found, withFlags: false).all + added,
      isChecked: !session.stored.checkers.isEmpty)
  }

  private func note(_ annotation: Annotation) -> JSONValue? {
    guard case .note(let note) = annotation.content else { return nil }
    let document: JSONValue = [
      "kind": .string(Words.kind(note.kind)), "words": .string(note.text), "by": .string(annotation.by),
      "on": .string(annotation.on), "link": place(note.turn),
    ]
    return document
  }

  private func change(_ one: (change: CodeChange, by: String)) -> JSONValue {
    let change = one.change
    return [
      "link": place(change.turn), "code": .string(change.code.description), "given": .bool(change.isGiven),
      "text": .string(Words.change(change, found: session.stored.recognized[change.turn])), "by": .string(one.by),
    ]
  }

  private func place(_ turn: Int?) -> JSONValue {
    guard let turn, session.stored.transcript.utterances.indices.contains(turn) else { return .null }
    return TurnLink.document(turn)
  }
}

extension UtteranceAnalysis {
  /// Whether what was found is what a person says.
  func agrees(with change: CodeChange) -> Bool { has(change.code) == change.isGiven }

  /// How many of its codes a person set.
  var codesOfPersons: Int {
    func count<C: Code>(_ findings: [Finding<C>]?) -> Int { findings?.count { $0.source == .supervisor } ?? 0 }
    return count(behavior.map { [$0] }) + count(clientTalk.map { [$0] }) + count(techniques) + count(cautions)
  }
}
