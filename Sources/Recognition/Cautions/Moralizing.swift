extension Rule where Label == Caution {
  static let moralizing = Rule(
    id: "caution.moralizing",
    summary: "Speaks of right, wrong and duty to the client.",
    rationale: "A verdict from the therapist's chair may land as shame; the client's own values carry further.",
    reference: "Gordon 1970, roadblocks; MISC 2.5, Confront",
    label: .moralizing,
    cues: [
      Cue("you owe it|that|this|them|him|her|your|yourself", .strong),
      "you owe ...2 an apology|better|more|respect",
      Cue(
        """
        the right|decent|honorable|honourable|responsible|moral|christian|wrong|proper|mature|selfish thing \
        to|for|would|is [do|you|be]
        """, .strong),
      "do|doing the right|decent|honorable|moral thing",
      Cue(
        """
        it's|it|that's|that|this [is|was] [just|simply|morally|plain|really] [not] \
        wrong|sinful|immoral|selfish|irresponsible|unfair|shameful|disgraceful to|of|for|and \
        [do|you|your|lie|have|treat|leave|keep|put]
        """, .strong),
      Cue("it's|it|that's [is] morally|just|simply|plain wrong|sinful|immoral", .strong),
      Cue(
        """
        good|decent|real|proper|responsible|loving \
        mother|mothers|father|fathers|husband|wife|parent|parents|person|people|son|daughter|man|woman|\
        christian|friend|men \
        ...2 would|wouldn't|doesn't|does|puts|keeps|don't|do|never|takes|always|should|forgives
        """, .strong),
      Cue("it's|it|that's [is] your [moral|sacred] duty|obligation|responsibility|job as|to", .strong),
      Cue("you|you've [have] [got] a|an [moral|sacred] duty|obligation|responsibility", .strong),
      "you|you've [have] [got] [certain|some|other] duties|obligations|responsibilities",
      Cue("your [first|moral|real] duty|obligation|responsibility is|as|to", .strong),
      Cue("shame on", .strong),
      Cue("you ought to|should be|feel ashamed", .strong),
      Cue("you know [that|it's|it] [this|that's] [is] wrong|sinful", .strong),
      Cue("right from|and wrong", .strong),
      Cue(
        """
        what kind|sort of mother|father|husband|wife|parent|person|man|woman|son|daughter|friend|example
        """, .strong),
      Cue("you should|ought [to] know better", .strong),
      "you made|took a|your [solemn] vow|vows|promise|commitment",
      "vows mean|are|matter",
      Cue(
        """
        what [kind] [of] example|message|lesson ...4 you|are|does|that|this \
        [setting|sending|set|teaching|send]
        """, .strong),
      Cue("setting a bad|poor|terrible|good example", .strong),
      "honor|honour|respect your father|mother|parents|elders|vows",
      "god|jesus|lord|scripture|bible wants|would|expects|teaches|says|tells [want|you|us|that]",
      Cue(
        """
        you should|must|need|ought [to] [always] put|think|honor|forgive|respect|obey ...2 \
        children|kids|family|others|marriage|parents|mother|father|husband|wife|child
        """),
      "you're|you [are] supposed to be|put|take|love|honor|care [a|your|the|of|for]",
      Cue(
        """
        stealing|lying|cheating|adultery|divorce|abortion|drinking|drugs is|are [just|simply|always|a|never] \
        wrong|sin|sinful|immoral|right|stealing
        """, .strong),
      "family comes|is first|everything|family",
      Cue("those|your|the kids|children deserve [better|a|to|more]", .strong),
      "they|he|she deserve|deserves better",
    ],
    guards: [
      .quoted, .secondHand, .negated, .echo,
      Guard("the client's own values, given back") {
        $0.precededBy(.givenBack, within: 6)
          || $0.precededBy(
            PhraseSet(
              "you|you're|you've ...2 want|trying|try|value|raised|taught|believe|important|hard to"), within: 4)
      },
      Guard("an open question about values") { context in
        context.isAsked
          && context.precededBy(PhraseSet("what would|does|do|is|feels|might|how|felt", "for you", "what"), within: 3)
          && !PhraseSet("what kind|sort|example|message")
            .matches(in: context.text).contains { $0.overlaps(context.match) }
      },
      .near(
        "plain wording", "you owe ...3 dollars|money|rent|pounds|bank|much", "you owe yourself nothing",
        "right thing for you",
        "what kind|sort of mother|father|person|parent|friend|son|daughter ...3 do|would you want|like|be",
        "what kind of person is|was"),
    ],
    hits: [
      "C: I haven't visited Dad since May. | T: «You owe it» to him to go.",
      "«A good mother puts» her children first.",
      "C: I told them I was at work. | T: «It's just wrong» to lie to them, isn't it?",
      "«the right thing to do» is to go back to your wife",
      "You are a father now. «You have a responsibility».",
      "«What kind of example» is that for the boys?",
      "«You should know better» at your age.",
    ],
    misses: [
      "It matters to you to be a good father who keeps his word.",
      "What feels like the right thing to do, for you?",
      "Your pastor says it's wrong to leave.",
      "How much do you owe the bank?",
      "C: A good mother would be there. | T: You tell yourself a good mother would be there.",
      "What kind of mother would you like to be?",
      "You think you should have known better.",
    ])
}
