extension Rule where Label == Caution {
  static let whyInterrogation = Rule(
    id: "caution.why_interrogation",
    summary: "Asks 'why' for a justification.",
    rationale: "'Why did you' may land as 'you should not have'; 'what made you' asks the same without the charge.",
    reference: "Hill 2020, open questions; Ivey 2018",
    label: .whyInterrogation,
    cues: [
      Cue("why didn't|haven't|can't|couldn't|wouldn't|won't|aren't|weren't you", .strong),
      Cue(
        """
        why did|have|would|do|are|were you \
        not|never|even|still|always|keep|just|let|lie|go|do|say|stay|stop|tell|call|leave|wait|drink|take|\
        skip|miss|start|get|hit|give|quit|make|put|yell
        """, .strong),
      "why don't you like|want|trust|answer|listen|care|know|feel|have|understand|do|work|ever|talk",
      Cue(
        """
        why are|were you \
        so|always|not|being|still|getting|crying|angry|upset|late|doing|smoking|drinking|acting|avoiding|afraid|letting
        """),
      "why do you",
      Cue("why on earth|in the world|the hell", .strong),
      Cue("what's|what [is|was] your excuse", .strong),
      Cue("why can't you just", .strong),
      "how come you didn't|haven't|don't|never|can't|still|keep|always|won't|are",
      "explain [to] [me] why you",
      "tell me why you did|didn't|would|wouldn't|can't|keep|still|haven't",
    ],
    guards: [
      .quoted, .secondHand,
      Guard("not a question why") {
        $0.precededBy(
          PhraseSet(
            "that's|is|was|reason|reasons|understand|see|explain|explains|know|idea",
            "sense|about|surprised|clear|ask|asked|asking|asks|wonder|wondered|tells|guess"
          ),
          within: 1) && !$0.precededBy(PhraseSet("ask you|again", "to know|explain"), within: 1)
      },
      .near(
        "a curious wording", "curious|wonder|wondering|interested", "help me understand", "if you don't mind"),
      .near(
        "an invitation to reasons for change",
        "why do|did|would|might you think|want|choose|value|wish|say|decide|enjoy|love|like|give|rate|pick",
        "zero|higher|lower|number|@number|scale"),
      .near("a suggestion", "why don't|not you|we|just try|tell|start|take|sit|go|come|have|call|talk"),
    ],
    hits: [
      "C: I didn't go in the end. | T: «Why didn't you» call them, at least?",
      "«Why did you go» back to him?",
      "C: I was late again. | T: «What's your excuse» this time?",
      "C: I yelled at my son. | T: «Why can't you» just walk out of the room?",
      "«why do you keep» texting her then",
      "«How come you never» told anyone?",
    ],
    misses: [
      "What made you go back that day?",
      "Why don't we look at that together?",
      "Why did you give yourself a six and not a three?",
      "I can see why you did that.",
      "Your boss asked why you were late.",
      "I'm curious why you chose the sea.",
      "Why do you think that helped?",
      "So that's why you stopped.",
    ])
}
