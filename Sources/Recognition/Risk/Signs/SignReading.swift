import Language

/// What signs ask of the words around a match.
extension MatchContext {
  private static let speakers = WordSet("i i'm i've i'd i'll im ive me my myself we our")
  private static let others = WordSet(
    """
    he she they he's she's they're they've he'd she'd his her their him them himself herself themselves brother \
    sister son daughter wife husband mother father mom mum dad friend mate boyfriend girlfriend roommate flatmate \
    friend's mate's buddy buddy's brother's sister's son's daughter's cousin's roommate's boy's \
    cousin uncle aunt grandson granddaughter nephew niece neighbour neighbor partner
    """)

  /// Whether the words around the match speak of somebody else: the nearest person before it, or else behind it, is a third one.
  var speaksOfAnother: Bool {
    // "my brother overdosed": the nearest noun is the subject, whoever's it is.
    if text.tokens[match].contains(where: { Self.others.contains($0) }) { return !opensWithSpeaker }
    if text.tokens[match].contains(where: { Self.speakers.contains($0) }) { return false }
    let before = text.tokens[sentence.lowerBound..<match.lowerBound].reversed().prefix(9)
    if let nearest = before.first(where: { Self.speakers.contains($0) || Self.others.contains($0) }) {
      return Self.others.contains(nearest)
    }
    let behind = text.tokens[match.upperBound..<max(match.upperBound, sentence.upperBound)].prefix(5)
    return behind.first { Self.speakers.contains($0) || Self.others.contains($0) }.map(Self.others.contains) ?? false
  }

  /// Whether the sentence of the match names the speaker.
  var sentenceNamesSpeaker: Bool { text.tokens[sentence].contains { Self.speakers.contains($0) } }

  /// Whether the first person stands first in the matched words: "I gave him the dog".
  private var opensWithSpeaker: Bool {
    text.tokens[match].first { Self.speakers.contains($0) || Self.others.contains($0) }.map { token in
      Self.speakers.contains(token) && token.hash != TokenHash.literal("my")
    } ?? false
  }
}

extension Rule where Label == RiskLabel {
  /// A sign: words that tell of a risk only together with the rest of the turn, which the trained score reads. It counts where
  /// that score says that the turn needs a person; its level is the rule's, or what the encoder reads.
  static func sign(
    _ id: String, _ summary: String, reference: String = "Codebook 6, confirmed by the trained score",
    _ label: RiskLabel,
    cues: [Cue], guards: [Guard] = [], refine: (@Sendable (inout RiskLabel, MatchContext) -> Void)? = nil,
    hits: [Example], misses: [Example]
  ) -> Rule {
    Rule(
      id: "risk.sign.\(id)", summary: summary,
      rationale: "By itself this may mean anything; where the whole turn reads like a disclosure it says which.",
      reference: reference, label: label, speakers: .disclosing, cues: cues, guards: guards,
      refine: { label, context in
        if context.speaksOfAnother { label.subject = .other }
        refine?(&label, context)
        label.placeInTime(context)
      },
      hits: hits, misses: misses)
  }
}
