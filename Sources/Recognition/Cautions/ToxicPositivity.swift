import Language

extension Rule where Label == Caution {
  static let toxicPositivity = Rule(
    id: "caution.toxic_positivity",
    summary: "Demands a bright side over pain.",
    rationale: "A bright side asked for too early leaves the client alone with the dark one.",
    reference: "Hill 2020; Kashdan and Biswas-Diener 2014",
    label: .toxicPositivity,
    cues: [
      Cue(
        """
        look|looking|see|find|focus on|at|for|the [the] bright|brighter|sunny|positive|good|upside|up \
        side|sides|upside
        """, .strong),
      "bright|sunny side",
      Cue("on the bright side", .strong),
      "on the plus side|a positive note",
      "positive thoughts|vibes|thinking|attitude|mindset|energy|outlook",
      Cue("good vibes", .strong),
      Cue("everything|things|it|all happens|happen for a|some reason", .strong),
      "silver lining",
      Cue("blessing in disguise", .strong),
      Cue("every cloud", .strong),
      Cue(
        """
        focus|concentrate on the|what|all [is|the] [positive|positives|good|bright|you|blessings|going] \
        [have|things|in|well|side|right]
        """),
      Cue("count your blessings", .strong),
      Cue("so much|lots|plenty|a lot to be grateful|thankful|happy|glad|smile for|about", .strong),
      Cue("just smile", .strong),
      "put on a smile|happy|brave face",
      Cue("cheer|chin up", .strong),
      Cue("choose happiness|joy|to be happy", .strong),
      Cue("happiness is a choice", .strong),
      Cue("turn that frown", .strong),
      Cue("life gives|hands you lemons", .strong),
      Cue("what doesn't kill", .strong),
      "makes|make you|us stronger",
      "it's all|just about|in your|a [your|matter|the] attitude|mindset|perspective|outlook|of",
      Cue(
        """
        don't|stop be|being|dwell|dwelling|thinking [so|on|about] [the|all] \
        negative|negatives|sad|down|gloomy|negatively|bad|past
        """, .strong),
      "better days",
      "good will come|out of|from this|it all",
      "god|universe|life has|never gives|only [a|you|gives] [plan|more|anything|what|you]",
      "think|stay|be|keep|remain [more|a|bit] positive|positively|cheerful|upbeat",
      Cue("try to be|stay|think [more] positive|positively|happy|cheerful|upbeat", .strong),
      "just|should|try to|be|feel [be|feel] grateful|thankful|happy [for|that|with]",
      "you should|could|ought [to|just|try] [to] be|feel grateful|thankful|happy|glad [for|that]",
      "be grateful|thankful for|that you|what|it",
    ],
    guards: [
      .quoted, .secondHand, .conditional, .echo,
      Guard("behind a negation") {
        $0.isNegated(within: 10) && !PhraseSet.negations.isIn(TokenizedText($0.text.string(of: $0.match)))
      },
      Guard("what the client does or thinks, given back") {
        $0.precededBy(.givenBack, within: 6)
          || $0.precededBy(
            PhraseSet(
              "you|you're|you've [try|trying|have|had|need|pretend|keep|always|so|feel] [to|trying|pretending|pressure]"
            ),
            within: 1)
      },
      .inTurn(
        "a test or a finding", "positive test|result|feedback|reinforcement|psychology|airway|pregnancy",
        "tested|test|result|came positive", "hiv"),
      .near(
        "a question about it", "what|which ...5 positive|grateful|good|bright ...3 ?", "how|do|did|does|are|were you"),
      .near("keeping a thing", "keep happy hour", "for no good|a good reason"),
    ],
    hits: [
      "C: The surgery failed. | T: «Look on the bright side», you get a second chance.",
      "«Everything happens for a reason».",
      "C: She left me. | T: Try to «stay positive»!",
      "C: I lost my job. | T: There must be «a silver lining» somewhere.",
      "«just smile» more and people will smile back",
      "«Count your blessings», you have two healthy kids.",
      "C: I'm so low. | T: «Don't be so negative».",
    ],
    misses: [
      "You kept going all through the surgery, and that took strength.",
      "I'm not going to tell you to look on the bright side.",
      "Your aunt told you that everything happens for a reason.",
      "The test came back positive.",
      "You feel you have to stay positive for everybody.",
      "What are you grateful for, on a day like this?",
      "Were you happy with the flat?",
    ])
}
