import Language

extension ContextRule {
  /// A film, a song, a book or a game.
  static let media = ContextRule(
    id: "risk.context.media",
    summary: "A film, a song, a book or a game is quoted or retold.",
    rationale: "Stories are full of death. Who says \"like in that song, I want to die\" still speaks of themselves.",
    covers: { $0.structure == nil },
    guard: .fromWork,
    hits: [
      "It's a song, the line goes I want to kill myself, and then the drums come in.",
      "The chorus goes I want to die, over and over.",
      "In the book the girl tries to kill herself in chapter nine.",
      "The main character is thinking about suicide in the second season.",
    ],
    misses: [
      "I watched a film and all evening I wanted to die.",
      "I put the book down because I want to kill myself and can't read.",
      "My brother tried to kill himself last week and nobody told me.",
    ])
}

extension Guard {
  /// Cancels where a film, a song, a book or the like is quoted or retold.
  static let fromWork = Guard("a film, song, book or game") { $0.isFromWork }
}

extension MatchContext {
  private static let works = PhraseSet(
    """
    movie|film|song|lyric|lyrics|chorus|show|series|episode|book|novel|game|character|documentary|podcast|\
    poem|play|scene|actor|actress|band|track|album|video|musical|opera|meme|manga|anime|comic|villain|\
    protagonist
    """)
  private static let workFrames = PhraseSet(
    """
    movie|film|song|lyric|lyrics|chorus|show|series|episode|book|novel|game|character|documentary|podcast|\
    poem|play|scene|band|track|album|video|musical|opera|line|villain|protagonist ...4 goes|says|said|sings|\
    screams|called|titled|about|where|named|like|yells|whispers
    """,
    "called|titled|named",
    "singing|sings|sang|sing|line|lyric|quote|quoting|tattoo|shirt|sign|headline|meme that says|said|goes|like",
    "singing|sings|sang|lyric|quote|quoting|quotes")

  /// Whether a film, a song, a book or the like says the matched words.
  var isFromWork: Bool {
    if precededBy(Self.workFrames, within: 3) { return true }
    let isFirstPerson = text.tokens[match].contains {
      SuicideTopic.first.contains($0) || $0.hash == TokenHash.literal("myself")
    }
    return !isFirstPerson && sentenceHolds(Self.works)
  }
}
