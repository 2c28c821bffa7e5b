import JSON
import Recognition

/// Three exchanges to read again, at least one of them a strength.
struct MomentsSection {
  static let count = 3

  let session: SessionReading
  let strengths: [Exchange]
  let others: [Exchange]

  var document: JSONValue {
    let chosen = choice
    return [
      "has_items": .bool(!chosen.isEmpty),
      "few": chosen.count < Self.count ? .string(Words.fewMoments(chosen.count)) : .null,
      "items": .array(chosen.map(item)),
    ]
  }

  /// The third strength where there is one, so that what stands under "What worked" is not shown twice; two to look at
  /// again. What is missing of one kind is filled from the other.
  private var choice: [Exchange] {
    let fresh = Array(strengths.dropFirst(2)) + strengths.prefix(2)
    let strong = fresh.prefix(1)
    let weak = others.filter { other in !strong.contains { $0.therapist == other.therapist } }.prefix(2)
    let filled = Array(strong) + weak + fresh.dropFirst().prefix(Self.count - strong.count - weak.count)
    return filled.sorted { $0.therapist < $1.therapist }
  }

  private func item(_ exchange: Exchange) -> JSONValue {
    let feeling = session.utterance(exchange.client)?.emotion?.main ?? .neutral
    return [
      "strength": .bool(exchange.isStrength),
      "heading": .string(exchange.isStrength ? Words.strengthHeading : Words.lookAgainHeading),
      "client": session.quote(exchange.client).document(turn: exchange.client),
      "therapist": session.quote(exchange.therapist, evidence: exchange.evidence).document(turn: exchange.therapist),
      "code": .string(exchange.code),
      "probability": .decimal(exchange.probability),
      "confidence": .string(exchange.confidence),
      "why": .string(Words.why(exchange.kind)),
      "alternative_title": .string(exchange.isStrength ? Words.oneStepFurther : Words.alternativeTitle),
      "alternative": .string(Words.alternative(exchange.kind, feeling)),
    ]
  }
}
