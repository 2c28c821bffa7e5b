import Assessment
import JSON
import Recognition

/// What worked: one or two turns in their words, the code, and what the client did next. Never why.
struct StrengthsSection {
  let session: SessionReading
  let strengths: [Exchange]

  var document: JSONValue {
    [
      "has_items": .bool(!strengths.isEmpty),
      "none": strengths.isEmpty ? .string(Words.noStrength) : .null,
      "items": .array(strengths.prefix(2).map(item)),
    ]
  }

  private func item(_ exchange: Exchange) -> JSONValue {
    [
      "said": session.quote(exchange.therapist, evidence: exchange.evidence).document(turn: exchange.therapist),
      "code": .string(exchange.code),
      "probability": .decimal(exchange.probability),
      "confidence": .string(exchange.confidence),
      "next": .string(next(after: exchange.therapist)),
      "next_said": reply(after: exchange.therapist) ?? .null,
    ]
  }

  private func next(after index: Int) -> String {
    guard let turn = session.clientTurn(after: index) else { return Words.noReply }
    let words = AssessedSession.words(in: session.text(turn.index))
    guard let talk = turn.clientTalk, !talk.isUncertain, talk.code != .neutral else { return Words.reply(words: words) }
    return Words.reply(words: words, code: talk.code.title.lowercased())
  }

  private func reply(after index: Int) -> JSONValue? {
    guard let turn = session.clientTurn(after: index), !session.riskTurns.contains(turn.index) else { return nil }
    return session.quote(turn.index).document(turn: turn.index)
  }
}
