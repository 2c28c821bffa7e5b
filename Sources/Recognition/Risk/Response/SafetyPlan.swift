extension Rule where Label == ResponseStep {
  /// Works on a plan to stay safe: warning signs, coping, contacts, means out of reach.
  static let safetyPlan = Rule(
    id: "response.safety_plan",
    summary: "Works on a plan to stay safe: warning signs, coping, contacts, means out of reach.",
    rationale: "A safety plan made together lowers the number of later attempts; a promise not to act does not.",
    reference: "Codebook 6, response",
    label: .safetyPlan,
    cues: Cue.list(
      """
      put|leave|lock|throw|take|get|move|hand|give|bring|flush it|them|that|those|the [_] [knife|gun|tablets|pills|rope|blade|key|keys] away|down|\
      up|in|out|back|to|over|with|outside|somewhere
      walk|step|come|move|stay|keep|get away|out|off|back|clear from|of|it|the
      who|somebody|someone|anyone|anybody could|would|can|might|else|to [else] [would|could|can] hold|take|keep|have|mind|look|stay|sit|come|be|pick
      would|could|can|will he|she|they|your|you|_ [_] hold|take|keep|hang|mind|look|lock|put|leave|hand|give onto|on|them|it|that|after|the|those|your
      different|another way|route|road|bridge|bus
      on|left your|her|his own|alone|on tonight|until|till|while
      what|who you'll|you'd|could|can|would|will|might|else [you|we] do|try|call|ring|go|help|helps when|if|instead|tonight|next|on|the|it
      stay|stays|stopping|sleep|go|be with|at your|somebody|someone|him|her|family|sister|mum|mam|mom|brother|friend|here|downstairs|dad|mate
      make|write|do|work|put|draw a|out|up|some|it|down|together plan|list|together|between|what|steps
      keep|keeping you|yourself|him|her|them safe|alive
      until|till the|they|he|she|i|someone|your|ambulance|morning|we get|gets|arrive|arrives|come|comes
      safety|crisis plan|planning|card
      plan [together] for|to|so|that|about [tonight|staying|keep|keeps|stay|how|be|help|we] [you|to|keep] \
      safe|safer|alive|tonight
      keep|keeps|keeping you|yourself|them safe|safer
      stay|staying|stays|be|feel safe|safer tonight|until|when|this|over|through|for
      warning signs|sign
      what could|can|would|might|do|has|have you|we do|help|helped|try when|if|the|to|get|with ... thoughts|\
      urge|urges|worse|bad|night|moments|safe|through
      lock|locked|give|put|move|get|hold|keep|hand|remove|store|holding|locking|giving [up|on|onto] [to] the|\
      those|them|your|all [the|of|your] pills|gun|guns|medication|@weapon|meds|keys|knives|tablets
      lock|put|move|get|keep|lock|locked|locking [it|them|that] [away|up|somewhere] out of [the|your|easy] \
      reach|house|home
      out of the|your|easy house|reach
      who could|can|would you call|text|contact|reach when|if|first|tonight
      """),
    guards: [
      .quoted, .near("other safety", "safe space|place|driving|travels|drive", "list of therapists|numbers"),
      .near("medicine as such", "keep taking|giving", "give you|him|her medication|meds|pills"),
    ],
    hits: [
      "C: I want to die. | Let's make a «safety plan» together.",
      "C: I want to die. | What are your «warning signs» that it's getting bad?",
      "C: I want to die. | Could your sister «hold on to the pills» until Sunday?",
      "C: I want to die. | What could we do to «keep you safe» tonight?",
      "C: I want to die. | Can we get the gun «out of the house»?",
    ],
    misses: [
      "This is a safe space.",
      "Drive safe on the way home.",
      "Let's put it off until next week.",
      "What's the first step towards the job?",
      "Give it some time.",
    ])
}
