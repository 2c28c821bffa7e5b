extension Rule where Label == ResponseStep {
  /// Asks when, or how soon.
  static let askedTiming = Rule(
    id: "response.asked_timing",
    summary: "Asks when, or how soon.",
    rationale: "A time makes a thought urgent; it also shows how long there is to act.",
    reference: "Codebook 6, response",
    label: .askedTiming,
    cues: Cue.list(
      """
      is|was|would|are it|this|that|you ...4 tonight|today|now|soon|weekend
      when is|are|were|was|would|did|do you|this|it|that
      how long|soon have|until|before|do
      when|what|which day|night|time|date were|are|did|do|have you
      has|have|any ...4 nearer|closer|changed|sooner
      tonight
      when would|were|are|might|do you [be] [thinking|planning|going|want|think|plan|intend] [of|to|about] \
      do|doing|act|acting|it|kill|killing|of|to
      when you'd|you|you're would|might|were|thinking|planning|do|act|going
      how soon
      is|was|are|would it|you|this|that [for|going|mean|thinking|planning|about|something] [to|do|of|about] \
      [it|doing|this] tonight|today|tomorrow
      thinking|planning of|to|on do|doing it|this [soon] tonight|today|tomorrow|soon
      have you picked|set|chosen a|when|the
      a date|timeframe|day in|when|or|set [mind]
      do it tonight|today|soon
      """),
    guards: [
      .quoted, Guard("outside of a question") { !$0.asks },
      Guard("where risk is not the topic") { !$0.turn.isAboutSuicide() && !$0.turn.isRecentlyAboutHarm },
      .near(
        "another appointment", "when are you free|available|coming|back", "next session|appointment", "time works",
        "going to call"),
    ],
    hits: [
      "C: I'm going to kill myself. | «When would you do» it?",
      "C: I want to die. | «How soon» are we talking about?",
      "C: I'd take all my pills. | Are you «thinking of doing it tonight»?",
      "C: I have a plan to end my life. | Have you «picked a» date?",
      "C: I'm suicidal. | Do you know «when you would» act?",
    ],
    misses: [
      "When are you free next week?",
      "When would you like to start?",
      "C: I want to die. | When is your birthday?",
      "How soon can you start the new job?",
      "C: I'm suicidal. | What time works for the next session?",
    ])
}
