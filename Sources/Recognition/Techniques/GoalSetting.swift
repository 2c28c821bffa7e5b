extension Rule where Label == Technique {
  static let goalSetting = Rule(
    id: "technique.goal_setting",
    summary: "Fixes a concrete aim or step with the client.",
    rationale: "A step that is small, concrete and the client's own is more likely to be taken than a wish.",
    reference: "MITI 4.2.1, Planning; Locke and Latham 2002",
    label: .goalSetting,
    cues: [
      Cue(
        """
        what would|might|could|will|is|feels [be|like] a|one|your|the \
        [good|small|realistic|first|manageable|reasonable|doable|specific|concrete|next] \
        [small|first|realistic|achievable|manageable] goal|step|target|aim
        """, .strong),
      Cue(
        """
        what's|whats|what is a|one|your|the \
        [good|small|realistic|first|manageable|reasonable|doable|very|next|smallest] \
        [small|first|realistic|manageable|next] [small] goal|step|target|aim
        """, .strong),
      Cue("what goal|goals|target|step would|do|could|might|are|feels", .strong),
      Cue("what are your|the|some [main|own] goals", .strong),
      Cue(
        """
        let's|shall|could|can|should|we [we|both|now] set|make|agree|pick|choose|write|name|turn [on|down] \
        ...3 goal|target|goals|aim|step|date
        """, .strong),
      Cue(
        """
        set|setting|pick|choose|picking a|an|the|one|some|your \
        [quit|small|first|clear|specific|realistic|achievable|concrete|weekly] goal|goals|target|date
        """),
      Cue(
        """
        your|our|the|one|that [first|main|next|small] goal|target|aim for|this|by|is|will|would \
        [the|this|next|be] [coming|next|few] week|weeks|session|month|treatment|sessions|therapy|be|to
        """),
      Cue(
        """
        make|turn|get|making [that|it|this|the|into] [goal|plan|step] [a] [bit|little] [more|bit|a] \
        specific|concrete|smaller|measurable|realistic|manageable
        """, .strong),
      Cue(
        """
        how will|would you|we know [that|when|if] you've|you|we|therapy|we've|this|it \
        reached|got|met|working|worked|helped|there|hit
        """, .strong),
      Cue(
        """
        what would you like to|be achieve|accomplish|be|have|see|work [able|doing|toward|towards|on] \
        [to|by|toward|differently] [do|by|the|as|in]
        """),
      Cue("break|breaking that|it|this|the [goal|down] [down] [into] [small|smaller] steps|pieces|parts", .strong),
      Cue("aim|aiming|shoot|shooting for @number|1|2|3|4|5|10|15|20|30", .strong),
      Cue("realistic|manageable|doable|achievable number|amount|target|goal [for]", .strong),
      "feel|feels|seem|sound|be realistic|manageable|doable [for|to] you|start",
      Cue("how many mornings|evenings|nights|days|times|minutes ...4 realistically|commit|manage|aim", .strong),
      Cue("you'll ...8 once|twice this|a|per|each|next week|day|night", .strong),
      "you'll ...8 @number|1|2|3|4|5 times|days|nights|minutes this|a|per|each|on|every",
    ],
    guards: [.quoted, .secondHand, .conditional],
    hits: [
      "C: I want to be less of a hermit. | T: «What would be a small first step» you could take by Friday?",
      "«Let's set a goal» you can check: two evenings without the laptop.",
      "«How many mornings could you realistically commit» to?",
      "«can we make that more specific» like which room and for how long",
      "So «you'll walk to the shop twice this week», Tuesday and Saturday.",
      "«How will we know that we've reached» it?",
      "«What's your goal» for the next month?",
    ],
    misses: [
      "You wish you had more friends.",
      "He scored a goal in the last minute, you said.",
      "It would be nice to see the sea.",
      "How many days were you in hospital?",
      "Step this way, please.",
      "Your father said his target was to retire at fifty.",
      "You were drinking three times a week back then, you told the nurse.",
      "What would you like to drink?",
    ])
}
