extension Rule where Label == Technique {
  static let emphasizingAutonomy = Rule(
    id: "technique.emphasizing_autonomy",
    summary: "Says that the choice is the client's.",
    rationale: "Pressure makes people hold on to what they have; being told that they decide makes room for change.",
    reference: "MITI 4.2.1, Emphasize Autonomy",
    label: .emphasizingAutonomy,
    cues: [
      Cue(
        """
        it's|its|that's|thats|it|that|this|is|are|be|was|really|totally|all|entirely|completely|fully|\
        ultimately|still|decision|choice|rest \
        up to you
        """, .strong),
      Cue(
        """
        it's|it|that's|that|this|remains|be [is|has|will] [to] [be] [@very|ultimately|always|still|of] \
        [course] your [own] choice|decision|call
        """, .strong),
      Cue(
        """
        only|just you can|could|get|will [to|really] [really] decide|know|say|make|choose|judge|tell|answer
        """, .strong),
      Cue("you're|you [are] the only one|person who|that can|knows", .strong),
      Cue(
        """
        nobody|no one|none [else] [of] [us] [can|is|could|will|gets] [going] [to|really] \
        make|decide|force|forcing|making|choose|tell [that|this|you|for|it|to] \
        [for|you|change|decision|choice|do|what|to]
        """, .strong),
      Cue("you're|you [are] the one|person who|that decides|gets|chooses|makes|calls|steers|sets|has", .strong),
      "you're|you [are] [@very] in charge|control|the driver's [seat|of]",
      Cue("whatever|whichever|what you decide|choose|pick ...3 is|to|i|we|we'll|i'll|will|about|do|here|,", .strong),
      Cue("you get to decide|choose|pick|say|set|call", .strong),
      Cue("you're|you [are] [@very|always|still] free to", .strong),
      "you [can|could|may|might] [always|also|still] decide|choose [for] yourself|whether|what|which|when|how|not|if",
      "it's|it [is] your life|body|decision|pace|treatment|choice|recovery",
      Cue("in your hands", .strong),
      "at your own pace",
      Cue("you set|choose the pace", .strong),
      Cue("you don't have to ...8 if|unless|until you|you're ...3 want|ready|don't", .strong),
      "your choice|decision|call whether|if|to|about|what|when|how|and|entirely|alone",
      Cue("the|that|this choice|decision|call [about|whether|on|is|here] ...4 yours|up", .strong),
      Cue(
        """
        i|i'm can't|cannot|won't|not|wouldn't [here|going|want|trying] [to] \
        make|force|decide|tell|pressure|push you|for|that|this [what|to|that|into|you|for|decision|choice] \
        [you|do|to]
        """),
    ],
    guards: [
      .quoted, .secondHand, .asked,
      Guard("not the client's choice") {
        $0.isNegated(within: 2)
          || $0.precededBy(
            PhraseSet(
              "not|isn't|never|wasn't"), within: 1)
      },
      .near(
        "chat or pressure", "what are you up to", "if it were up to", "i can't|cannot tell you how", "let you",
        "better be", "your choice to drink|use|lie"),
    ],
    hits: [
      "C: So should I tell them? | T: I can lay out both sides, but «it's up to you».",
      "«Only you can decide» whether now is the time.",
      "«Whatever you decide», we will look at it from there.",
      "«you get to choose» how much of this goes in the letter",
      "«The decision is yours», and it can change.",
      "«I'm not here to make you» quit.",
      "Some people take the tablets and some wait. «It's your call».",
    ],
    misses: [
      "There are two options, the group or the evening class.",
      "What are you up to this weekend?",
      "It's not up to you, the court has ruled.",
      "He said it was your decision.",
      "Is it your call when the shift ends?",
      "I can't tell you how happy that makes me.",
      "You decide everything for your sister, it seems.",
      "Your call dropped for a second there.",
    ])
}
