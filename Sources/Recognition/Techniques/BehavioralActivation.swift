extension Rule where Label == Technique {
  static let behavioralActivation = Rule(
    id: "technique.behavioral_activation",
    summary: "Schedules or reviews rewarding or valued activity.",
    rationale: "A named activity at a named time works against withdrawal; 'stay busy' gives the client nothing to do.",
    reference: "Martell, Dimidjian and Herman-Dunn 2010, Behavioral Activation",
    label: .behavioralActivation,
    cues: [
      Cue("what|which day|days|time|evening|morning|part|afternoon ...6 @activity|coffee", .strong),
      "when|where this|could|would|will|might|in ...8 @activity",
      Cue("@activity ...6 in|on|into your|the calendar|diary|planner|schedule|week", .strong),
      Cue("@activity|coffee|swim ...8 @day|weekend ...6 rate|mood|feel|felt|before|after", .strong),
      "put|write|pencil|block|get ...6 in|on|into your|the calendar|diary|planner",
      Cue(
        """
        pleasant|enjoyable|rewarding|meaningful|pleasurable|valued|uplifting|fun \
        activity|activities|event|events
        """, .strong),
      Cue(
        """
        something|things|thing|activity|one you|that|you've [used|really|would|once] [to] \
        enjoy|enjoyed|loved|love|liked|gave|brought ...8 \
        week|day|@day|once|schedule|plan|back|try|again|minutes
        """, .strong),
      Cue("activity log|schedule|diary|monitoring|record|plan", .strong),
      "what|which did|do|are|things|activities you [used] [to] [do|did] enjoy|love|enjoyed|loved [doing|to|before]",
      Cue(
        """
        what used to|things bring|give|lift|make|brought|gave|lifted you|your [feel] \
        [mood|joy|pleasure|energy|alive]
        """, .strong),
      Cue("how did|was the|your|that|it @activity|going|getting ...8 go|mood|feel|affect|out|do", .strong),
      Cue(
        """
        your|the mood ...4 before|after|during|when|while ...6 \
        @activity|doing|went|activity|did|class|outing
        """, .strong),
      Cue(
        """
        rate|rating|rated|track|scored ...3 mood|enjoyment|mastery|pleasure ...6 \
        before|after|during|activity
        """, .strong),
      "even if|when|though you don't|do ...2 feel like|motivated|the",
      "before|without waiting [you|for|until|to] feel|motivation|motivated|you",
      Cue("action|doing|moving|activity ...2 comes|come first|before ...3 motivation|mood|feeling|wanting", .strong),
      Cue("motivation|mood [often|usually|tends] follows|comes [to|after|action|later|come]", .strong),
      Cue("start|starting with|small ...6 minutes|minute ...4 @activity", .strong),
      "@number|5|10|15|20|ten minute|minutes [of|in|at] [a|the|your] @activity|outside",
      Cue(
        """
        schedule|scheduling|plan|planning|pencil|block|book ...4 \
        @activity|enjoyable|fun|pleasant|activity|activities|nice
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand,
      .near("staying busy", "stay|keep|keeping [yourself] busy|occupied"),
      .near(
        "reading or running something else",
        "read|run|draw|park ...2 form|letter|results|late|out|blood|car|test|sentence|through|by|over"),
    ],
    hits: [
      "C: My guitar is dusty. | T: «What day could you pick up the guitar», even for ten minutes?",
      "Let's «schedule one enjoyable» thing between now and Sunday.",
      "«How did the swim go», and where was your mood before and after?",
      "«put the choir practice in your calendar» like you would a dentist visit",
      "«What did you enjoy» before all this?",
      "We know that «action often comes before motivation», so we start small.",
      "Could you «rate your mood before» and after you garden?",
    ],
    misses: [
      "Just keep busy and you'll be fine.",
      "When did you park the car?",
      "You used to love him.",
      "Let's schedule the next visit for the tenth.",
      "He said gardening was a waste of time.",
      "What time do you go to bed?",
      "I'll read the form while you sit down.",
      "How did the meeting go?",
    ])
}
