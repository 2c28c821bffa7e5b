extension Rule where Label == Technique {
  static let validation = Rule(
    id: "technique.validation",
    summary: "Says the feeling or reaction makes sense in its context.",
    rationale:
      "Hearing that a reaction makes sense lowers shame and lets the client stay with it instead of defending it.",
    reference: "Linehan 1997, levels of validation",
    label: .validation,
    cues: [
      Cue(
        """
        makes|made ...2 sense ...2 that|why|given|considering \
        you|you'd|you're|your|part|the|how|what|all|this|a
        """, .strong),
      Cue("makes|made ...2 sense [to] [me] you|you'd|you're|you've", .strong),
      Cue(
        """
        makes|made ...2 sense [to] feel|be|want|react|cry|grieve|need ...2 \
        @feeling|angry|that|this|him|her|away
        """, .strong),
      Cue("makes|made ...2 sense with everything|all|what", .strong),
      "makes|made ...2 sense after|because ...3 you|your|all|that|what",
      "makes|made perfect|complete|total|absolute sense",
      Cue("of course you're|you|you'd|you've ...3 @feeling", .strong),
      "of course you|you'd [would] feel|felt|be|want|react|wanted",
      Cue(
        """
        of course it|that|this ...2 \
        hurt|hurts|stings|stung|scares|scared|upsets|upset|feels|felt|brings|brought
        """, .strong),
      "anyone|anybody ...5 would|would've|might feel|be|have|want|find|react|struggle",
      Cue("who wouldn't|would not be|feel|want|have", .strong),
      Cue(
        """
        you've|you [have|had] [got] every|good|plenty [of] right|reason|reasons to be|feel|@feeling|react|want
        """, .strong),
      "it's|it|that's|that|this|your [is|was|feels|seems] [@very] understandable",
      Cue("understandable that|why|given|considering|after|to|you|you'd", .strong),
      "understandably @feeling|you|so",
      Cue("no wonder you|you're|you've|you'd|it|that|this|your|things", .strong),
      Cue(
        """
        it's|it|that's|that|this [is] [a|an] [@very|perfectly] \
        valid|legitimate|natural|reasonable|human|normal|understandable \
        reaction|response|feeling|emotion|way
        """, .strong),
      Cue(
        """
        your|those|these|that|the \
        feelings|feeling|anger|grief|sadness|reaction|hurt|fear|pain|worry|frustration|emotions is|are \
        [@very] valid|legitimate|real|justified|understandable
        """, .strong),
      Cue(
        """
        i can|could [@very|certainly|totally] see|understand|imagine|appreciate why \
        you|you'd|you're|that|it|this ...5 @feeling|feel|felt|want|hurt|react|hard|difficult
        """, .strong),
      Cue(
        """
        i can [@very|certainly] see|understand|appreciate why you|you'd|that|it|this [would|might|had] \
        feel|felt|want|hurt|react|be
        """),
      Cue(
        """
        it's|it|that's [is] [@very|perfectly] ok|okay|alright|fine to feel|cry|be|grieve|miss ...2 \
        @feeling|that|this|him|her|about|here
        """, .strong),
      Cue("it's|it [is] [@very|perfectly] ok|okay|alright to cry|grieve|feel", .strong),
      Cue(
        """
        it|that|this would|would've be|have|been strange|odd|surprising|weird|hard if|not you|to ...2 \
        feel|be|weren't|didn't
        """),
      "with all|everything ...10 no wonder|sense|understandable",
      "you're|you [are|were] right to feel|be @feeling",
    ],
    guards: [
      .quoted, .negated, .secondHand, .asked,
      .near(
        "a plan, not a feeling",
        "plan|approach|option|idea|strategy|appointment|schedule|step|sense to|we|for try|start|wait|begin|do|us"),
    ],
    hits: [
      "C: I snapped at everyone after the funeral. | T: «It makes sense that you» had nothing left by then.",
      "«Of course you're angry». He read your letters.",
      "«Anyone in that spot would feel» cornered.",
      "honestly «no wonder you» cant sleep with the trial coming up",
      "«You have every right to be» hurt by what she wrote.",
      "C: I still miss him and he was awful to me. | T: «It's okay to miss him». Both things are true.",
      "That's «understandable given» how often he has let you down.",
      "«I can see why you'd feel» left out when the three of them went without you.",
    ],
    misses: [
      "Does that make sense to you?",
      "Yes, that's correct, the clinic moved in March.",
      "It makes sense to try the shorter plan for you first, then.",
      "She said you had no right to be upset.",
      "Of course, take your time with the form.",
      "That doesn't make sense to me, can you go back a bit?",
      "Your reaction to the antibiotics is in the chart.",
      "I can see why the bus is quicker.",
    ])
}
