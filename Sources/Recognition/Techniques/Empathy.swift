extension Rule where Label == Technique {
  static let empathy = Rule(
    id: "technique.empathy.shared",
    summary: "Shares the client's pain with warmth.",
    rationale: "A client who feels felt with goes on; one who hears only technique stays alone with it.",
    reference: "Sharma et al. 2020, EPITOME, emotional reactions; MITI 4.2.1, Empathy",
    label: .empathy,
    cues: [
      Cue(
        """
        i'm|i|we're [am] [@very] sorry [@very] [to] [hear|that|for|about] \
        [you're|you've|you|your|this|he|she|they|it|about] \
        you|you're|you've|your|hear|happened|loss|this|went|had|said|did|feels|died|about
        """, .strong),
      Cue("@very sorry to|that|for|about|you|you're|you've|your|this|she|he|they", .strong),
      Cue("my heart goes|breaks|aches|hurts|sank", .strong),
      Cue("breaks|hurts my heart", .strong),
      Cue("i can|could only|hardly imagine|begin", .strong),
      Cue("i can't|cannot [even] imagine|begin ...2 how|what|to", .strong),
      Cue("i can imagine|feel|hear|see how|the @very|much @hardship|@feeling|@pain|painful", .strong),
      "i can feel|hear|see|sense how [@very|much] @hardship|@feeling|@pain",
      Cue(
        """
        i [can] [@very] hear|feel|sense the|your|how|that|so [@very|much] [@very|of] \
        @pain|@feeling|weight|ache|tiredness|@hardship|tears
        """, .strong),
      Cue(
        """
        what a|an [@very] @hardship|heartbreaking|sad|cruel|frightening \
        thing|time|place|day|week|night|year|loss|position|moment|blow|spot|situation|way
        """, .strong),
      Cue(
        """
        how [@very|absolutely] @hardship|heartbreaking|sad|awful|cruel [for|that|this|it|to] \
        [must|is|was|you|have|carry]
        """),
      Cue("that's|that|it's|this [is] [@very] a lot to carry|hold|bear|take|go|live|deal|sit|handle|be", .strong),
      "such a|an @very|@hardship|heavy weight|load|burden|loss|place|thing",
      "that|it [is|was|all] [must] [@very] hurt|hurts [@very] [so|much|deeply|a] [lot]",
      Cue("that|it|this must [@very|still|have|all] hurt|ache|sting|weigh", .strong),
      Cue("i feel for you", .strong),
      "i feel|i'm feeling|felt [@very] sad|moved|heavy|touched ...3 with|hearing|for|listening you|this|that|to",
      "i'm [right] here with you",
      "you've been|you have carrying|carried ...4 alone|yourself|long",
      "that's|that|how [is] [@very|absolutely] heartbreaking|devastating|awful|horrible",
      Cue(
        """
        i can imagine|feel|hear|see how [@very] [much] @hardship|@feeling [that|this|it|you] \
        [was|is|must|are|feel]
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand, .asked, .conditional,
      .near(
        "a courtesy", "sorry [that] i|i'm|i've|we", "sorry to interrupt|bother|keep|cut|rush|say",
        "sorry about|for [the|that|this|my|all] delay|wait|mess|noise|time|link|room|mixup|confusion|paperwork",
        "sorry but|go|could|can"),
      .near(
        "a task, not a pain",
        "hard|difficult|tough to schedule|park|find|read|reach|follow|explain|measure|say|tell|hear|print"),
    ],
    hits: [
      "C: We lost the baby in March. | T: «I'm so sorry you» had to go through that.",
      "«I can only imagine» how long those nights were.",
      "C: He never came back. | T: «My heart goes» out to you.",
      "«That's a lot to carry» on your own.",
      "mm yeah «i can hear how painful» that still is",
      "«What a lonely place» to have been in, all through the winter.",
    ],
    misses: [
      "I'm sorry I'm late, the lift was out.",
      "Sorry to interrupt, which sister is this?",
      "I understand.",
      "I can't imagine the printer will be fixed by Friday.",
      "Your brother said he was really sorry for the way he left.",
      "Is your heart racing when that happens?",
      "What a week for the trains.",
    ])

  static let empathyNamedFeeling = Rule(
    id: "technique.empathy.named_feeling",
    summary: "Names the client's feeling with warmth.",
    rationale: "Naming the feeling with its weight shows that it arrived, and lets the client correct or deepen it.",
    reference: "Sharma et al. 2020, EPITOME, emotional reactions",
    label: .empathy,
    cues: [
      Cue(
        """
        it|that|this|which|things|they|everything sounds|seems|looks|feels [like|to] [me] \
        [@very|it|was|must|a] [@very|have|been] [@very|and] @hardship|heartbreaking
        """, .strong),
      Cue("sounds|seems [like] [that|it|this] [was|is|must|has|feels|felt] [have] [been] [@very] @hardship", .strong),
      Cue(
        """
        must|must've [have] [be|been|feel|felt] [all|still] [@very|like] [@very] \
        @hardship|heartbreaking|@feeling
        """, .strong),
      Cue(
        """
        sounds|seems|looks|feels like [that's|it's|it|that] [was|is|been] [a|an] [@very] @hardship|sad \
        thing|time|place|day|week|night|year|loss|position|few|spot|situation
        """),
      Cue(
        """
        sounds|seems like you're|you|you've [are|were|feel|been|felt] [feeling|just|left] @very @feeling
        """, .strong),
      Cue("you must|must've [have] [be|feel|been|felt|still] [be|feel|been|feeling] [@very|all] @feeling", .strong),
      Cue(
        """
        how [@very] @feeling|@hardship you|you've|you're|that|it|this [must] [have|be] \
        [have|been|be|felt|feel|were|was|are]
        """, .strong),
      Cue(
        """
        @hardship [@very] to live|carry|bear|sit|hold|hear|go|watch|face|lose|feel|keep ...2 \
        with|alone|that|through|this|him|her|it
        """),
      "and|so that's|it's|it|that [is|was] @very @hardship [for] you",
      Cue("there's|i hear|sense @very much|a lot [of] @pain|hurt ...3 in|there|here|you|behind|under|what", .strong),
      "you're|you [are] hurting|grieving|aching",
      "you miss him|her|them @very",
      "no one|nobody there to hold|comfort|help you",
      "you|you're [must] sound|seem|look|feel|feeling [like] @very @feeling",
      "you|you're [must] sound|seem|look|feel|feeling [like] @very @feeling",
    ],
    guards: [
      .quoted, .negated, .secondHand, .asked, .conditional,
      .near(
        "a task, not a pain",
        "hard|difficult|tough|confusing to schedule|park|find|read|reach|follow|explain|measure|print",
        "form|forms|traffic|app|website|parking|link|exam|homework"),
    ],
    hits: [
      "C: My own dad wouldn't look at me. | T: «That sounds really painful».",
      "C: Nobody came. | T: «You must have felt so lonely» at that table.",
      "«How frightening that must» have been, with the children upstairs.",
      "«it sounds like you're really overwhelmed» and trying not to show it",
      "«It must be exhausting» to keep smiling for them.",
      "C: I waited up till four. | T: «You sound so worn» out by the waiting.",
    ],
    misses: [
      "That sounds like a plan.",
      "So you are sad on Sundays. What about weekdays?",
      "You must be Dana. Come on in.",
      "It's hard to find parking round here.",
      "Was that painful when they drew the blood?",
      "Your sister thinks you must be angry with her.",
      "How sad would you say you are, from zero to ten?",
    ])
}
