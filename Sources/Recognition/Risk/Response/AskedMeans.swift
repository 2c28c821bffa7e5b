extension Rule where Label == ResponseStep {
  /// Asks about means, or access to them.
  static let askedMeans = Rule(
    id: "response.asked_means",
    summary: "Asks about means, or access to them.",
    rationale: "Knowing what is in the house is where means safety starts.",
    reference: "Codebook 6, response",
    label: .askedMeans,
    cues: Cue.list(
      """
      where is|are|have it|they|you|the|those|that [_] [now|got|keep|kept|put]
      is|are it|they|that|those|any loaded|there|here|with|in|near|close|at|on [you|the|home|hand|your]
      what are|were|would you using|use|got|taking
      do|have|did you have|got|keep|kept|bring|brought it|them|that|any|those|one|anything [of] [them|those] [there|here|with|in|at|left|to]
      got them|it|anything|any with|there|on|in|near
      what|which tablets|pills|medication|knife|gun|blade|rope
      how many [of] [them|tablets|pills|are|have] [have|did|do|are] [you|there] [got|have|take|taken|left|kept|saved]
      who has|holds|keeps|got the key|gun|tablets|pills|them|it
      what's|whats in the|your house|bag|drawer|car|cabinet|hand
      have|has|had|got|with [you] [easy|any|got] access to [a|any|the|those|anything|that|them|these] \
      @weapon|pills|weapons|firearm|firearms|guns|medication|means|that|them|it
      access to [a|any|the|those|anything|that] @weapon|pills|weapons|firearm|firearms|guns|medication|means|\
      that|them|anything
      have access to
      @weapon|pills|weapons|firearm|firearms|guns|medication|medications|tablets in|at|with|around the|your|\
      hand|you|home [house|home|apartment|flat|place|room]
      are|is|do|does|where|any|have [there|you|the|are|keep|have|got|still|is] [the|any|have|many|keep|those|\
      a|your|got|own|in] [_] @weapon|pills|weapons|firearm|firearms|guns|tablets
      how many|much [of] [pills|tablets|medication|of] [them] do|have|are you|there|they have|there|got|left
      the means
      could you get hold|your
      get hold of
      where|who do|does|are|is|keeps|has [you|they|the] [keep] pills|keys|gun|guns
      """),
    guards: [
      .quoted, Guard("outside of a question") { !$0.asks },
      .near(
        "something else",
        "internet|transport|childcare|wifi|car|computer|gym|siblings|kids|children|drinks|cigarettes|days|hours|times",
        "side effects", "how many|much drinks|days|times|siblings"),
    ],
    hits: [
      "C: I want to die. | Do you «have access to» a gun?",
      "C: I want to die. | Are there «pills in the house» right now?",
      "C: I want to die. | «How many pills do you have»?",
      "C: I want to die. | Is there a «gun at home»?",
      "C: I want to die. | What would you use, and could you «get hold of» it?",
    ],
    misses: [
      "Do you have access to the internet?",
      "I take pills for my back.",
      "How many siblings do you have?",
      "Who is at home with you in the evening?",
      "The gun debate is on the news a lot.",
    ])
}
