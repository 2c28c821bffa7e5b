extension Rule where Label == Technique {
  static let homework = Rule(
    id: "technique.homework",
    summary: "Agrees or reviews a task between sessions.",
    rationale: "What is tried between sessions carries the work into life; asking how it went shows that it counted.",
    reference: "CTS-R, item 12; Kazantzis et al. 2016",
    label: .homework,
    cues: [
      Cue("between now and [then|next|our|when|the|@day|this]", .strong),
      Cue("between sessions|appointments|visits|meetings", .strong),
      Cue(
        """
        before|until|till|by we|our|the|next|i [next] meet|session|see|time|visit|appointment \
        [again|next|you] ...10 try|write|notice|practice|keep|track|log|jot|read|do|call|pick|bring
        """, .strong),
      Cue(
        """
        try|write|notice|practice|practise|keep|track|log|jot|read|do|list|fill|record|use|collect ...12 \
        before|until|till|by we|our|the|next|i [next] meet|session|see|time|visit|appointment
        """, .strong),
      Cue(
        """
        over|during|for|through|in the|this [next|coming] [few|two] week|days|weeks|weekend ...6 \
        try|write|notice|practice|practise|keep|track|log|jot|record|would|could|i'd|pay|see|can
        """),
      Cue(
        """
        try|write|writing|notice|noticing|practice|practicing|practise|keep|track|tracking|log|logging|jot|\
        record|recording \
        ...10 this|the|next|coming|each|every [next|coming|single] week|day|night|evening|morning|time
        """),
      Cue("homework", .strong),
      Cue(
        """
        how did [it] [go|the|your|that|you] [go] [with] [the|your|get|that|on|little|breathing|with] \
        exercise|practice|experiment|worksheet|log|diary|journal|assignment|record|task|sheet|chart|tracking|list
        """, .strong),
      Cue(
        """
        did|have|were you get|had|able|manage|managed|find [a|to|any|time] [chance|time|to] ...2 \
        do|try|fill|write|practice|practise|complete|keep|track|log|use|read|look|finish
        """),
      Cue(
        """
        last|previous|other time|week|session we|you|i ...6 \
        agreed|decided|said|planned|talked|set|asked|going|picked|wanted ...12 \
        try|write|keep|practice|track|log|call|do|how|notice|did
        """),
      Cue(
        """
        you|we|we'd|you'd [were|had|both] agreed|planned|going|said [you|to|you'd|that|would] ...5 \
        try|write|keep|practice|practise|track|log|notice|jot ...8 how|did|?
        """),
      Cue("bring it|that|them|the|your ...3 next|our time|week|session|visit", .strong),
      "for|until next time|week|session ...6 i'd|could|would|can|try|let's|your|you|how",
      Cue("your|the|this|that assignment|task|exercise for|this|until the|next|this|week", .strong),
      Cue(
        """
        thought|sleep|mood|drink|craving|panic record|diary|log|journal|tracker ...6 \
        how|did|this|each|every|week|today|bring|brought|fill|went|go
        """),
      Cue(
        """
        keep|keeping|start|fill [out|in|up] a|an|the|this|your \
        [mood|sleep|thought|drinking|food|little|daily|simple|brief|short] \
        log|diary|journal|tracker|worksheet
        """),
    ],
    guards: [
      .quoted, .secondHand,
      .near(
        "somebody's school work", "school|class|teacher|grade|exam|math|maths|college|essay",
        "his|her|their|kids|son's|daughter's|children's|kid's homework",
        "help|helped|helping [him|her|them] with [the] homework"),
      .near(
        "a chat or a fact", "hearing|sounds|seems", "keep awake|up|going",
        "you've|you were|always|used keep|keeping|kept|writing|to", "every day you|he|she|they",
        "did you find time to yourself"),
    ],
    hits: [
      "«Between now and Thursday», could you note when the urge comes and what set it off?",
      "C: I filled it in, most days. | T: Great, «how did the sleep diary» go?",
      "«Write down one thing each evening» that went as you wanted.",
      "«Last week you agreed to try» the phone-free dinner. How was it?",
      "so for «homework» lets say two short walks",
      "«Did you get a chance to fill» in the sheet we talked about?",
      "Would you be up for «practicing the breathing every night» this week?",
    ],
    misses: [
      "It might help to get some sleep.",
      "Does your son do his homework before dinner?",
      "You had homework from the teacher every night back then.",
      "See you next week.",
      "What happened last week?",
      "You write every day, you told me.",
      "Did you get to see the doctor?",
      "Try the door on the left.",
    ])
}
