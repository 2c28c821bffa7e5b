import Assessment
import JSON
import Recognition

/// The client's feelings and change talk that the next turn did not take up, each with what followed. Disclosures stand under
/// Safety with their answers, and nowhere else.
struct OpeningsSection {
  /// The page shows at most this many.
  private static let shown = 6

  let session: SessionReading

  /// Null where no client turn invites a reflection.
  var document: JSONValue {
    let all = session.openings.filter { !session.riskTurns.contains($0.client) }
    guard !all.isEmpty else { return .null }
    let unmet = all.filter { !$0.isMet && !$0.isReflected }
    // Those that the coder is sure of, in order; a reader can check the rest in the transcript.
    let listed = unmet.filter { session.utterance($0.therapist)?.behavior.map { !$0.isUncertain } ?? false }
    return [
      "lead": .string(Words.openings(Share(all.count - unmet.count, of: all.count))),
      "taken_up": Share(all.count - unmet.count, of: all.count).document,
      "caption": .string(Words.openingsCaption),
      "has_items": .bool(!listed.isEmpty),
      "items": .array(listed.prefix(Self.shown).compactMap(item)),
      "more": unmet.count > min(listed.count, Self.shown)
        ? .string(Words.moreOpenings(unmet.count - min(listed.count, Self.shown))) : .null,
    ]
  }

  private func item(_ opening: Opening) -> JSONValue? {
    guard let behavior = session.utterance(opening.therapist)?.behavior else { return nil }
    return [
      "reason": .string(opening.reason.rawValue), "kind": .string(Words.opening(opening.reason)),
      "said": session.quote(opening.client).document(turn: opening.client),
      "followed_code": .string(behavior.code.rawValue), "followed": .string(behavior.code.title),
      "probability": .decimal(behavior.probability), "answer": TurnLink.document(opening.therapist),
    ]
  }
}
