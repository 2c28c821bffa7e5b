import Language

extension ContextRule {
  /// Somebody else is the one who acts or feels.
  static let subject = ContextRule(
    id: "risk.context.subject",
    summary: "Somebody else is the subject: \"my friend tried to end it all\".",
    rationale: "The risk is then another's, which has its own rules and counts under `others`.",
    covers: {
      $0.findsRisk && $0.label.subject == .oneself && !$0.id.hasPrefix("risk.sign.")
        && [.suicide, .selfHarm, .substance, .eatingDisorder, .psychosis].contains($0.label.domain)
    },
    guard: Guard("somebody else as the subject") { $0.hasOtherSubject },
    hits: [
      "The neighbor downstairs was ready to die, she told the priest, and then lived six more years.",
      "The teacher had tried to die, people said.",
    ],
    misses: [
      "When he leaves for work I want to end it all.",
      "My husband has no idea I tried to kill myself in June.",
      "She makes me want to die.",
      "Since my dad left, thinking about killing myself is all I do.",
    ])
}

extension MatchContext {
  private static let others = WordSet(
    """
    he she they he's she's they're they've he'd she'd they'd who somebody someone everybody everyone anybody people mother father mom mum dad brother sister son \
    daughter wife husband partner cousin aunt uncle friend boyfriend girlfriend roommate neighbor neighbour boss \
    coworker colleague teacher patient veteran guy man woman girl boy kid buddy mate grandma grandpa grandmother \
    grandfather nephew niece ex client resident classmate teammate
    """)
  private static let chain = WordSet(
    """
    had has have was is were been being just really almost nearly actually literally also once even still always \
    never ever already recently kept keeps keep stopped stop started starts wants want wanted wanting tries tried \
    trying attempts attempted attempting thinks thought thinking about of to talks talked talking says said feels \
    felt going gonna went wishes wished hopes hoped threatens threatened downstairs upstairs then here got gets \
    up who that sometimes often probably apparently used he she they they've
    """)

  /// Whether the words are the doing or feeling of somebody else: a third person stands before them, with nothing between that
  /// could bring the speaker in.
  var hasOtherSubject: Bool {
    guard let opening = text.tokens[match].first, !SuicideTopic.first.contains(opening) else { return false }
    let isOwn = text.tokens[match].contains { SuicideTopic.speaker.contains($0) }
    guard !isOwn else { return false }
    var at = match.lowerBound - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 8 {
      let token = text.tokens[at]
      // "my brother tried": the nearest noun is the subject, whoever's it is.
      if Self.others.contains(token) { return true }
      guard Self.chain.contains(token) || token.isFiller else { return false }
      if token.kind == .mark, token.hash != TokenHash.literal(",") { return false }
      at -= 1
      steps += 1
    }
    return false
  }
}
