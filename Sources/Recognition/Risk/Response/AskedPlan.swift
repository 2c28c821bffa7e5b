extension Rule where Label == ResponseStep {
  /// Asks whether there is a plan, or how they would do it.
  static let askedPlan = Rule(
    id: "response.asked_plan",
    summary: "Asks whether there is a plan, or how they would do it.",
    rationale: "A plan moves the level; asking does not plant one.",
    reference: "Codebook 6, response",
    label: .askedPlan,
    cues: Cue.list(
      """
      how would|were|might you do|kill|end|go|use|hurt|going|planning|thinking
      have|had|did you [ever] thought|think|decided|worked|planned|picked about|of|out|a|it how|what|where|when|way
      what were|are|would|did you [going|planning|thinking] [to|of|about]
      have|got|made|make|is|there|any|specific [you|there|made|ever|a] [a|any|made|specific] plan
      do|did you have|make [a|any] [specific] plan|plans
      have you [ever] [made|planned|thought|worked|been] [about|out|of|through|planning|a] how|plan|what [you]
      thought|think|thinking about|of [what|the] [way|ways|method] how you'd|you|might|would|it
      how you would|might|'d|were do|kill|end|go|act|hurt
      how you'd do|kill|end|go|act|hurt|it
      how would|were|might you [going|thinking|planning|go] [to|about|of] do|doing|it|that|kill|end
      how are you going|planning|thinking to|of|about do|doing|it|that
      what would you do|use to
      how far|much ... thought|plan|planned|planning
      what were you going|planning|thinking of|to
      planning to|on do|act|kill|end
      do you know how|what you'd|you|would
      """),
    guards: [
      .quoted,
      .near(
        "another plan",
        "plan|plans for|this|on [the|this|today] weekend|today|summer|session|week|holiday|dinner|treatment",
        "safety plan", "meal|treatment|lesson|care|insurance plan", "your|our plan|plans for", "change|quit plan"),
      Guard("outside of a question") { !$0.asks },
    ],
    hits: [
      "C: I want to die. | Do you «have a plan»?",
      "C: I want to die. | Have you «thought about how you» would do it?",
      "C: I want to die. | «How would you do» it?",
      "C: I want to die. | have you made any «plan» to end your life",
      "C: I want to die. | And when you picture it, is «there a plan»?",
    ],
    misses: [
      "What's your plan for the weekend?",
      "Let's look at the safety plan we made.",
      "How would you describe your week?",
      "I don't have a plan for today, so you choose.",
      "You have a plan, that's great.",
    ])
}
