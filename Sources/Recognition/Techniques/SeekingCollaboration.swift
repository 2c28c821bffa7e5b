import Language

extension Rule where Label == Technique {
  static let seekingCollaboration = Rule(
    id: "technique.seeking_collaboration",
    summary: "Shares power: asks permission, or asks for the client's view of the plan.",
    rationale: "A client who is asked takes part; one who is told complies or resists.",
    reference: "MITI 4.2.1, Seek Collaboration",
    label: .seekingCollaboration,
    cues: [
      Cue(
        """
        would|is|will|was it|that|this [be|still] [all] [be] ok|okay|alright|right|fine|helpful|useful \
        [with|for|by] [you] if|for|to [i|we|me|us|spend|talk|look|share|hear|take|go|start]
        """, .strong),
      "if that's|it's|thats|its ok|okay|alright|fine [all|with|by] [right|you]",
      "is that ok|okay|alright|fine with|by you",
      Cue("do|would you mind if|me [i|we|asking|sharing]", .strong),
      Cue("you mind if i|we", .strong),
      Cue(
        """
        can|could|may i share|offer|suggest|throw|run|pass|mention|add|give|tell [you] \
        [a|some|an|something|what|with|one|out|on|by|the]
        """, .strong),
      Cue("can|could|may i make a|one suggestion|observation", .strong),
      "may i ask",
      Cue("would you like|want me to", .strong),
      Cue("would you like|want|care to hear|know|see|learn|look", .strong),
      Cue("would you like some|more|any information|ideas|suggestions|help", .strong),
      Cue(
        """
        would you be|are you open|interested|willing to|in \
        [hearing|talking|exploring|looking|discussing|learning|me|knowing|hear|talk|explore|look|discuss|share|sharing]
        """, .strong),
      Cue(
        """
        i'm|i [am|was|'d] wondering|wonder|curious [about] [if|whether|what|how] you'd|you \
        [would|might|be|make|think|see] be|make|think|see [open|of|about|that|this|willing|interested|it]
        """),
      "what do you make of [that|this|it|those|these|the]",
      "what do you think about|of that|this|trying|the|starting|doing [plan|idea|suggestion|approach|?]",
      "what are|were|would|is your thoughts|take|reaction|view [be] [on|about|to|of|?]",
      Cue(
        """
        how does|would|do that|this|the|it|these|those [plan|idea|be|all] sound|sit|fit|land|feel ...2 \
        to|with|for [you]
        """, .strong),
      "how does|would that|this|it [all] sound",
      Cue(
        """
        does that|this|it|the [plan|idea|all] fit|sound|feel|seem|work [like|right|okay|ok|about] \
        [right|something|okay|ok|with|for|to] [you|what|your|with|that]
        """),
      Cue(
        """
        what would be|feel [the] [most|more|really] helpful|useful|best|right [for|to] \
        [you|us|today|talk|now]
        """, .strong),
      Cue("where would you like|want [us] to start|go|begin|take", .strong),
      "what would you like|want us|to do|start|from [with|next|me|first|from|about]",
      Cue("you're|you [are] the [real] expert", .strong),
      "you know yourself|your life|your|this [best|better|own|life|body]",
      "figure|work|decide|plan|think|sort|look|build ...3 out|this|it|on|through|at together",
      Cue("put our heads together", .strong),
      "what ideas|thoughts do you|have have|you [had|about|for|on]",
      Cue(
        """
        what do you think [would|might|could|will] [be] work|help|make|right|best [best|for|you|most|well]
        """, .strong),
      "correct|stop me if",
      "tell me if i'm|i|that's|this",
    ],
    structure: { turn in turn.closingAsk },
    guards: [
      .quoted, .secondHand,
      .near("of others or of the past", "what do you think of him|her|them|your|my", "the expert in|witness"),
      .near("paying or booking", "card|receipt|appointment|parking"),
    ],
    hits: [
      "«Would it be okay if» I told you what has helped some people with that?",
      "«Do you mind if we» stay with your brother for a moment?",
      "C: So that's the choice. | T: «What do you think would work» best for the two of you?",
      "We could write to her first, or wait. «How does that sit with you»?",
      "«would you like to hear» what the trial found",
      "«What would be most helpful» to spend the hour on?",
      "«You're the expert» on your own evenings, so check me on this.",
      "One idea might be to call the school together. «What do you think?»",
    ],
    misses: [
      "Call her tonight, okay?",
      "So that's a deal then?",
      "What do you think about your drinking these days?",
      "You and your brother work together, right?",
      "May I have your card for the receipt?",
      "He asked whether it would be okay if he came along.",
      "What do you think of him?",
      "Are you willing to lie to her?",
    ])
}

extension TurnContext {
  /// "What do you think?" at the end of a turn that offers something.
  fileprivate var closingAsk: [Range<Int>] {
    guard let last = PhraseSet.askingForViews.matches(in: text).last, PhraseSet.proposing.isIn(text),
      text.tokens.count - last.upperBound <= 1
    else { return [] }
    return [last]
  }
}

extension PhraseSet {
  fileprivate static let askingForViews = PhraseSet("what do you think|say ?", "what are your thoughts ?")
  fileprivate static let proposing = PhraseSet("could|might|maybe|perhaps|suggest|idea|plan|option|let's|we'd")
}
