extension Rule where Label == Technique {
  static let affirmation = Rule(
    id: "technique.affirmation",
    summary: "Names a strength, effort or value the client showed.",
    rationale: "An affirmation that names what the client did tells them what to build on; praise alone does not.",
    reference: "MITI 4.2.1, Affirm",
    label: .affirmation,
    cues: [
      Cue(
        """
        it|that|this|which [must] [have] took|takes|taken ...4 \
        courage|strength|guts|bravery|nerve|determination|effort
        """, .strong),
      Cue(
        """
        takes|took [a] [lot|real|so|great] [of|much] [real] \
        courage|strength|guts|bravery|determination|willpower|nerve
        """, .strong),
      Cue(
        """
        you've|you [have] [been] [@very] working|tried|trying|fighting|worked|fought @very \
        hard
        """, .strong),
      "you've|you [have] put|made|given [in] [@very|a] [lot|so] [of|much] [@very] effort|work|thought|care|progress",
      Cue(
        """
        i|we [@very|also] appreciate [how|you] [being] [your] \
        honesty|openness|willingness|effort|courage|honest|open|candor
        """),
      Cue("i'm|i|we're [am] [@very] impressed by|with|that|at", .strong),
      Cue("i'm|i [am] [@very] proud of how|what|the|you for", .strong),
      "you|you've|that|it|which|this @very shows|showed|shown how|your|that you|much",
      Cue(
        """
        you|you've|that|it|which shows|showed|shown|showing ...2 \
        courage|strength|patience|commitment|resilience|determination|kindness|persistence|insight|\
        integrity|perseverance|maturity
        """),
      Cue(
        """
        shows|showed|tells|says ...3 how much|deeply|hard|strongly you \
        care|love|value|want|loved|cared|tried|treasure
        """, .strong),
      Cue("says [a] lot|something|volumes about your|how|who you", .strong),
      Cue(
        """
        your courage|persistence|commitment|strength|patience|resilience|determination|dedication|honesty \
        ... clear|shines|shows|stands|impressive
        """),
      Cue(
        """
        i can|could see|hear|tell how hard|much|deeply [work] you|you're|you've ...2 \
        care|love|trying|tried|working|worked|put
        """),
      "you still|even|somehow managed|showed|kept|found|made|got yourself|up|going|trying|a|it|through|here|to",
      Cue("and|yet|but you [still] [kept] showed up", .strong),
      "you kept [on] going|trying|showing|at|fighting",
      "you didn't|never|haven't give|gave|given up",
      "you stuck|stick|stayed with it|this|that",
      Cue(
        """
        you've|you handled|managed|navigated|dealt ...3 @very \
        well|calmly|thoughtfully|gracefully|skillfully|carefully
        """),
      Cue(
        """
        you handled|managed|navigated ...3 with [@very|a] [so|lot] [much] [of] \
        grace|care|patience|dignity|courage|skill|composure
        """, .strong),
      Cue(
        """
        you're|you [are] [a|an|such|clearly] [a|an] [@very] \
        caring|resourceful|determined|thoughtful|loving|devoted \
        person|mother|father|parent|friend|son|daughter
        """),
      Cue(
        """
        you're|you [are] [clearly|obviously] [@very] \
        resourceful|determined|resilient|courageous|persistent|thoughtful|committed|perceptive|insightful
        """),
      Cue(
        """
        you've|you [have] been [@very] \
        brave|persistent|determined|resourceful|courageous|thoughtful|dedicated|resilient|patient
        """),
      Cue(
        """
        that's|that|it's|it|this [is|was] [a] [@very] brave|courageous|generous|thoughtful \
        [thing|of|step|move] [you|to]
        """),
      Cue(
        """
        that's|that|this|it [is|was] [a|an|no] [@very] \
        [real|huge|big|major|great|impressive|incredible|amazing|remarkable] [small] \
        accomplishment|achievement|feat|victory
        """),
      Cue(
        """
        good|great|nice|wonderful|excellent|fantastic|amazing job|work [of|on|with] [how] \
        keeping|getting|staying|making|managing|taking|sticking|doing|noticing|catching|cutting|handling|reaching
        """),
      Cue(
        """
        well done [for|on|to] [you] \
        keeping|getting|staying|making|managing|taking|sticking|reaching|noticing|saying|calling|asking
        """),
      "you've|you [have] come [@very|such] [a] [@very] long way",
      "you've|you [have] made [@very] [a] [lot|real|great|some|huge] [of] [real|great|good] progress|strides",
      "you [@very|clearly|obviously] care|love @very deeply|much about|for|your",
      "even|despite with|though|all ...8 you still|kept|showed|managed|found|made|reached",
      Cue("it's clear|obvious [that|how] [much] you care|love", .strong),
      "you clearly|obviously|really|deeply|truly care [@very] [deeply|much|a|lot] [lot|about] about|for",
      Cue("i|we [@very|also] admire|respect [@very] how|your", .strong),
      Cue("i|we [@very|also] admire|respect that|what you|you've|you're [did|have|do]", .strong),
    ],
    guards: [.quoted, .negated, .secondHand, .conditional, .asked],
    hits: [
      "C: I told my sister everything. | T: «That took a lot of courage».",
      "«You've worked really hard» to keep those mornings free.",
      "C: I nearly cancelled today. | T: And «you still showed up».",
      "I really «admire how» you speak up for your brother.",
      "the way you asked for help on thursday «shows how much you care» about being a steady dad",
      "«You handled that call with so much patience», even with him shouting.",
      "«I'm impressed that» you wrote it all down before coming in.",
      "C: Forty days now. | T: Forty days. «That's a huge accomplishment», and it was you who did it.",
      "«Good job keeping» the log going through a week like that.",
    ],
    misses: [
      "Great. And how long did that last?",
      "It doesn't take courage to sit at home, is what he told you.",
      "Good, good. Okay, next page.",
      "Do you care about what your manager thinks?",
      "Your mother says you didn't give up on the piano until you were twelve.",
      "You've been working late every night this month.",
      "I appreciate your time today. See you on the ninth.",
      "What would show how much you care about her?",
      "If you stick with it, the tablets should begin to work.",
    ])
}
