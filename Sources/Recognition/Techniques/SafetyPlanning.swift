import Language

extension Rule where Label == Technique {
  static let safetyPlanning = Rule(
    id: "technique.safety_planning",
    summary: "Works out warning signs, coping, contacts, means safety or reasons for living with the client.",
    rationale:
      "A plan made with the client lowers suicidal behavior; a number read out, or a promise asked for, does not.",
    reference: "Stanley and Brown 2012, Safety Planning Intervention",
    label: .safetyPlanning,
    cues: [
      Cue("safety|crisis plan", .strong),
      Cue("plan|plans ...4 keep|keeps|keeping you|yourself ...2 safe", .strong),
      Cue(
        """
        keep|keeping|stay|staying you|yourself|safe [@very] \
        safe|tonight|until|this|through|when|while|together [tonight|until|this|through|when|for|with|over]
        """, .strong),
      "warning sign|signs",
      Cue(
        """
        how do|will|would|can you know|tell|notice [that|when|if] ...6 \
        crisis|worse|unsafe|dangerous|dark|slipping|bad
        """, .strong),
      Cue(
        """
        lock|locking|give|giving|hand|handing|store|storing|remove|removing|move|moving|hold|holding|keep|\
        keeping|take|rid|put|out|away|safe|leave \
        ...6 \
        gun|guns|firearm|firearms|pills|medication|medications|meds|tablets|knives|razors|rope|ammunition|\
        bullets|blades|keys \
        ...8 for|to|with|away|up|out|safe|house|friend|brother|sister|somewhere|locked|reach
        """, .strong),
      Cue(
        """
        gun|guns|firearm|firearms|pills|medication|medications|meds|tablets|knives|razors|rope|ammunition|blades \
        ...8 locked|lock|away|out|hold|held|safe|somewhere|someone|elsewhere|else ...4 \
        for|up|house|reach|else|you|home|keep|them
        """),
      Cue(
        """
        who can|could|would|will|else|might|is|are [could|can|the|one|some] [you|be|person|people|with] ...3 \
        call|text|contact|reach|tell|phone|ring|turn|talk|stay ...8 \
        if|when|tonight|thoughts|urge|urges|come|worse|unsafe|comes|gets|bad
        """, .strong),
      Cue(
        """
        what can|could|might|helps|else|do|would [help|have] [you] [do|get|take|try|ride|through|cope] ...6 \
        when|if|until|once|the|those|these ...3 thoughts|urge|urges|voices ...4 \
        come|comes|get|gets|hit|hits|strong|start|pass|passes|back
        """, .strong),
      Cue("reason|reasons for|to|you living|live|stay|staying|have|alive [alive|to]", .strong),
      Cue(
        """
        what|who keeps|kept|has|makes you|want [you] alive|living|safe|here|live|want [for|so|up|to|till]
        """, .strong),
      Cue(
        """
        make|making the|your|home|house|things|it|room|place [home|house|flat|room|environment] [a] \
        [bit|little|more] safer|safe
        """, .strong),
      Cue(
        """
        if that|it|those|this doesn't|isn't|don't|aren't work|help|enough|answer|pick ...6 \
        call|next|then|step|who|go|you|what
        """),
      "step|steps on|in|of the|your|our plan",
      "distract|distracts|distracting ...8 thoughts|urge|urges",
      Cue(
        """
        put|write|save|add ...6 number|line|988|contact|contacts ...5 \
        phone|list|plan|wallet|card|fridge|dial
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand,
      .near(
        "keeping well from accidents or germs",
        "seat|seatbelt|ladder|mask|traffic|fire|covid|job|work|driving|passport|money|investment|storm|savings"),
      .near(
        "ordinary medicine", "list|date|schedule|chart",
        "take|taking your|the|both medication|pills|tablets|meds with|at|in|before|after",
        "prescription|refill|dose|pharmacy|side"),
      .near(
        "warning of other things", "warning signs of a|an|the diabetes|stroke|heart|engine|recession|lapse|relapse"),
      .near("a reason not for living", "reasons|reason to stay|live with|in|at|there|married|near"),
    ],
    hits: [
      "C: It comes in waves at night. | T: Let's write a «safety plan» for the nights, step by step.",
      "«Could your brother keep the pills at his place» for a while, until it's lighter?",
      "«What can you do when those thoughts come» back, before anything else?",
      "«Who could you call if» you feel it building tonight?",
      "what are the «warning signs» for you that its turning",
      "«What keeps you alive», on the worst of days?",
      "How can we «make the house safer» before you go back there?",
    ],
    misses: [
      "Call 988 if you need to.",
      "Are you safe to drive?",
      "Take the tablets with food and put the box away from the sun.",
      "Do you keep your medication list up to date?",
      "Who could I call for the invoice?",
      "You gave the keys to your brother.",
      "He keeps a gun at work, you said.",
      "What are your reasons to stay in Leeds?",
    ])
}
