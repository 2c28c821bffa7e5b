extension Rule where Label == Technique {
  static let clarification = Rule(
    id: "technique.clarification",
    summary: "Checks what the client means.",
    rationale: "Checking a word or an understanding keeps the therapist from working on what the client did not say.",
    reference: "Hill 2020, Helping Skills; Ivey 2018",
    label: .clarification,
    cues: [
      Cue("when you say|said|use|call|tell ...12 do|did|are you mean|saying|talking|thinking", .strong),
      Cue(
        """
        when you say|said|use|call ...12 what|what's|whats do|does|is|did|would|that|it ...2 \
        you|mean|look|like|that
        """, .strong),
      Cue("what do|did you mean by|when|exactly|with|there|?", .strong),
      "what [exactly] do|did you mean",
      Cue("do|did you mean that|like|by|it|you|the|as|your|more|a|something|he|she|they|just|in", .strong),
      "you mean that|like|as|you|the|he|she ...12 ?",
      Cue("am|did i hearing|understanding|getting|hear|understand|get ...4 right|correctly|correct", .strong),
      Cue("have i got|understood|heard ...3 right|correctly", .strong),
      Cue(
        """
        if i|i'm understand|understood|understanding|heard|hear|got|hearing [you|this|that|it] \
        right|correctly
        """, .strong),
      Cue(
        """
        make|be|making sure [that] i'm|i|i've|we [am|have] \
        understand|understanding|understood|got|get|following|follow|hear|heard|hearing|getting
        """, .strong),
      Cue("just to clarify", .strong),
      Cue("is|was that what you're|you|you've saying|mean|meant|telling|getting|are", .strong),
      Cue("help me understand what ...3 mean|means|when|by", .strong),
      "are you saying [that] you|it|he|she|they|there|this|the|your|for",
      "so are you saying",
      Cue("can|could you clarify|explain [for] [me|a] [little|bit] what|that|you", .strong),
      Cue("what does|do|would|did ...5 mean to|for you", .strong),
      "in what sense",
      Cue(
        """
        i'm|i [am] not [quite|totally|entirely] sure [that] [i] [what] [i] \
        follow|understand|understood|you|got ...2 mean|that|what|you
        """),
      Cue("let me [just] check [that] [if|whether|i] i|i've|i'm|my|understand|heard|got|that", .strong),
      "i|i'd want|like to [just] clarify",
    ],
    guards: [
      .quoted, .secondHand,
      .near("a summary", "so far", "see if i have all"),
      .near("a rebuke", "what do you mean you|he|she|they", "do you mean to"),
    ],
    hits: [
      "C: I just went off. | T: «When you say went off, do you mean» you shouted, or you left?",
      "«What do you mean by» the bad drawer?",
      "C: I'm done with him. | T: «Do you mean that» you have split up, or that you are done for today?",
      "«Am I hearing you right»: it isn't the money, it's that nobody asked you?",
      "so when you say he checks on you what does that look like «just to clarify»",
      "I «want to make sure I understand». The flat is yours, and she moved in?",
      "«Is that what you're saying»?",
      "«What does recovery mean to you»?",
    ],
    misses: [
      "How long have you lived there?",
      "I mean, the forms are over there.",
      "You meant to call him.",
      "What do you mean you forgot?",
      "And what happened when you said no?",
      "The letter means that your appointment is on the fourth.",
      "You mean a lot to them.",
      "Did you hear the results?",
    ])
}
