extension Rule where Label == Technique {
  static let cognitiveRestructuring = Rule(
    id: "technique.cognitive_restructuring",
    summary: "Examines a thought: its evidence, alternatives or consequences.",
    rationale: "Questions that let the client test a thought change more than the therapist's own argument against it.",
    reference: "Beck 2020, Cognitive Behavior Therapy; CTS-R",
    label: .cognitiveRestructuring,
    cues: [
      Cue(
        """
        what|what's|whats [is|the|other] [the] evidence|proof|facts ...4 \
        for|that|against|do|supports|support|you|is|have|says
        """, .strong),
      Cue(
        """
        evidence for|against|that|supports|supporting|both ...5 \
        thought|belief|idea|you|your|it|this|sides|assumption
        """, .strong),
      Cue(
        """
        is|are|could|might|was there [be] another|other|different|alternative|any|some|an \
        [other|alternative] \
        way|ways|explanation|explanations|reason|reasons|possibility|possibilities|reading \
        [to|of|you|for|why|that|he|she]
        """, .strong),
      Cue(
        """
        another|other|alternative|different explanation|explanations|interpretation|interpretations \
        for|of|why|?
        """, .strong),
      Cue(
        """
        say|tell|saying [to] a|your|that [good|close|best|dear] friend|sister|brother \
        who|in|if|had|thinking|with
        """, .strong),
      Cue(
        """
        what's|what [is] the worst|best|most [thing|realistic|likely] [thing] that \
        could|that|outcome|can|might
        """, .strong),
      Cue("how likely is it|that", .strong),
      Cue("how much|strongly do|did you believe|buy [in|into]", .strong),
      Cue(
        """
        is|are|how|was that|this|the [a] thought|belief|thinking|prediction|thoughts|interpretation ...2 \
        helpful|true|accurate|fact|useful|realistic|helping|fair|based|serving
        """, .strong),
      "catastrophizing|catastrophising|overgeneralizing",
      "cognitive distortion*",
      Cue("all or nothing thinking", .strong),
      Cue("thinking trap|traps|error|errors", .strong),
      "thought record",
      Cue(
        """
        what|what's went|goes|was|is|going|running|ran|passed|crossed [going|running|passing] through your \
        mind|head
        """, .strong),
      Cue(
        """
        what does|do|did|happens ...2 believing|holding|thinking|buying|telling ...4 \
        that|to|do|cost|get|thought|yourself ...3 you|do|cost
        """, .strong),
      Cue(
        """
        let's|we|can|could|and [could|can|try|just] examine|test|challenge|check|question|weigh|unpack [out] \
        that|this|the|how|whether|your [automatic|idea|same] \
        [thought|belief|assumption|idea|prediction|true|sentence|it]
        """, .strong),
      "what makes you [so] [@very] sure|certain|convinced [that|he|she|they|it]",
      Cue(
        """
        more balanced|realistic|helpful|compassionate|accurate \
        thought|way|view|version|sentence|statement|response
        """, .strong),
      Cue("what are the facts", .strong),
      Cue(
        """
        the|that|this thought|belief|prediction [that|is] [you|i'm|that|it] ... \
        evidence|proof|facts|true|fits|supports
        """, .strong),
      Cue("what else could|might|may explain|account|it|that [mean|explain]", .strong),
    ],
    guards: [
      .quoted, .secondHand,
      .near(
        "of a method, day or place", "way to get|pay|reach|contact|take|do|stop|quit|cope|relax|spend|go",
        "reason you|your came|come|called|visit", "any ways|reason|reasons [you|to|for] [came|come|want|change|quit]"),
      .near("readiness or recovery", "likely ...4 you ...4 change|quit|come|use|drink|go|call|do"),
      .near("a court or lab", "police|court|judge|lawyer|lab"),
    ],
    hits: [
      "C: They all think I'm stupid. | T: «What's the evidence for» that, and what speaks against it?",
      "«Is there another explanation» for why she didn't answer?",
      "C: I'm a rotten father. | T: «What would you say to a friend who» told you that?",
      "«What went through your mind» as the phone rang?",
      "«how likely is it» that one mistake ends in getting fired",
      "Could «we test that prediction» on Thursday, and see what he really says?",
      "What might be «a more balanced thought» to put next to that one?",
    ],
    misses: [
      "That's not true, nobody thinks that.",
      "Is there another way to get to the clinic if the bus is late?",
      "The police had no evidence for any of it.",
      "What would you say to a cup of tea?",
      "How likely are you to use the card?",
      "You were thinking of calling your friend.",
      "Are there any reasons you came today rather than last week?",
      "I can't tell your friend anything about it.",
    ])
}
