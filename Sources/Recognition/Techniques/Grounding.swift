extension Rule where Label == Technique {
  static let grounding = Rule(
    id: "technique.grounding",
    summary: "Brings an overwhelmed client to here and now through the senses.",
    rationale:
      "A client who is flooded cannot use words of insight; the senses bring them back to where talking helps.",
    reference: "Najavits 2002, Seeking Safety",
    label: .grounding,
    cues: [
      Cue(
        """
        @number|5|4|3|2 [different|blue|red|green] things|objects|sounds|colors|colours [that] \
        [you] [can|could] see|hear|touch|feel|smell|taste|around|round
        """, .strong),
      Cue("feel|notice|press|put|plant|push|place|wiggle|stamp|rest ...3 feet|foot|toes|heels|soles", .strong),
      Cue(
        """
        feet|soles|heels [are|is|flat|both|firmly] [flat|firmly] on|against|into|touching the|this|your \
        floor|ground|carpet|rug|tiles
        """, .strong),
      Cue(
        """
        feel|notice|press ...3 chair|couch|seat|floor|ground|wall ...4 \
        under|underneath|against|supporting|beneath|holding|behind|you|back
        """, .strong),
      "you're|you [are] [@very] safe right|here|now|in [now|here|this|with] [now|with|room]",
      "look around [the|this|you|your] room|you|office|slowly|here",
      Cue(
        """
        come|coming|bring ...2 back|yourself to|into [me|this|the|your|right] here|me|room|present|now|moment|body
        """),
      Cue("hold|holding|squeeze|grip|grab|run ...4 ice|stone|cube|cushion|armrest|armrests|pebble|cold|cool", .strong),
      Cue(
        """
        what|which [else] can|do you see|hear|smell|touch|feel|taste right|around|in|from|under|outside \
        [you|now|here|front|of|the] now|you|here|room|window|of
        """, .strong),
      "where are you right now",
      Cue("tell me where you are|what day|the date|what room|today's", .strong),
      "what color|colour|shape|texture is|are|does [the|it] [wall|walls|chair|carpet|door|it]",
      "keep|stay|be listening|looking|here|with [to|at|with|here] me|my [voice|right|here|now]",
      Cue("listen to|sound [the] [of] my voice|the sound", .strong),
      Cue("cold|cool water ...4 face|hands|wrists|wrist", .strong),
      Cue("it's|it|that's|it isn't|not happening [right] now|here", .strong),
      "the memory|flashback ...4 over|past|then|now ...4 here|now|safe",
      Cue(
        """
        name|tell|find|list|pick|count|spot|look [me|for|out] [for] @number|5|4|3|2|some|a \
        [things|objects|colors|colours|sounds|few|couple|thing] [that] [you] [can] \
        see|hear|feel|touch|smell|taste|blue|red|green
        """, .strong),
      Cue(
        """
        name|tell|find|list|pick|count|spot [me|out] @number|5|4|3|2 \
        things|objects|colors|colours|sounds|shapes
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand, .conditional,
      Guard("told of the past") {
        $0.precededBy(PhraseSet("he|she|they [could|couldn't|had|didn't|to]", "did|had you"), within: 1)
      },
      .near(
        "not the senses", "hold|holding the|your line|job|breath|space", "look around for|the job|flat|house|shop",
        "safe to|enough|from|with him|her|at", "come back next|tomorrow|on|in a|to that|it|see"),
    ],
    hits: [
      "C: I can't breathe, I'm back there. | T: «Name five things you» can see from where you sit.",
      "«Feel your feet» on the floor. Push down a little.",
      "«What can you hear right now», outside the window?",
      "«Notice the chair under» you holding your weight.",
      "C: everything is far away | T: ok im with you can you «hold something cold» a glass or the railing",
      "«It's not happening now». You are in my office, it is Tuesday, and the door is open.",
    ],
    misses: [
      "Are you okay?",
      "Do you feel safe at home?",
      "Name one thing you are proud of.",
      "He had cold feet about the wedding.",
      "You could hear them through the wall.",
      "Come back next Thursday and we'll see.",
      "Hold the line for a moment, I'll check.",
      "So you looked around the shop and left.",
    ])
}
