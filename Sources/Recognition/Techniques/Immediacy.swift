extension Rule where Label == Technique {
  static let immediacy = Rule(
    id: "technique.immediacy",
    summary: "Speaks of what is happening between the two, here and now.",
    rationale:
      "What happens in the room is the one thing both can see; speaking of it repairs ruptures and deepens the work.",
    reference: "Hill 2020, Helping Skills; Safran and Muran 2000",
    label: .immediacy,
    cues: [
      "between the two of us",
      "between you and me|i [right] here|now|feels|today",
      Cue(
        """
        i|i'm|i've [just|also] notice|noticing|noticed|sense|sensing [that|how] [just|as] [now] ...6 \
        you|your|you're [just|went|looked|got|voice|eyes|face|shoulders] ...4 when|as|just \
        i|we|you|now|today|that
        """, .strong),
      Cue(
        """
        what's|what [is|was] it|this [been] like [for] [you] [to] [be] \
        talk|tell|telling|sit|sitting|say|saying|hear|hearing|being|share|sharing|having ...6 \
        me|here|now|today|room|aloud|loud|us
        """, .strong),
      Cue(
        """
        i feel|i'm|i find|felt [feeling|a|myself|some] [a|some|bit] [bit|more] \
        distance|pulled|disconnected|closer|tension|stuck|shut|pushed|wanting|cautious|careful|drawn ...6 \
        you|us|between|now|here|me
        """, .strong),
      Cue("our relationship|connection|bond", .strong),
      Cue("how we're|we are|you and i|me doing|working|getting|are|relate [together|along|on|here]", .strong),
      Cue(
        """
        i [may|might|think|wonder|feel|have|must] [if|that|i|have] [i|just|have|may] \
        missed|misread|hurt|pushed|misunderstood|rushed|lost|upset|overstepped ...3 \
        you|your|something|too|that|there|just|what|mark [now|earlier|said|hard|fast]
        """),
      Cue("in the room with us|you|me|right", .strong),
      "here with me|in this room ...4 now|right",
      Cue("holding|hold ...2 back from|with me|here", .strong),
      Cue("what's|what happening|is|going|goes [happening] [on] ...3 between us|you", .strong),
      Cue("between us right|here|now|today|just|feels|feel|as|in", .strong),
      Cue("something|tension|distance|silence|wall ...4 between us|you [and] [me]", .strong),
      Cue(
        """
        just now ...2 you|your got|went|looked|became|pulled|voice|eyes|face|shoulders|seemed|stopped|smiled
        """, .strong),
      Cue(
        """
        your voice|eyes|face|shoulders|hands|jaw|tone \
        got|dropped|went|filled|changed|tightened|lit|clenched|softened ...3 just|when|as now|you|i|we
        """, .strong),
      Cue("how are|do|did you feel|feeling about|toward|towards|with me|us", .strong),
      Cue("feel|feeling|feels ...3 toward|towards|with|about me right|here|as|now|today", .strong),
      Cue("angry|upset|disappointed|annoyed|frustrated|irritated|hurt|mad|cross with|at|by me", .strong),
      Cue("let down|judged|pushed by me", .strong),
      Cue("something|things [has|have|just] shifted|changed just|here|between|in [now|us|the] [room]", .strong),
      Cue("something|things just shifted|changed|happened [here|between|now]", .strong),
      "how|what ...3 working together|our work feels|feeling|going|like|been",
      "trust|open|honest|talk|be with me [here|today|now] ...2 right|here|now|today",
    ],
    guards: [
      .quoted, .secondHand,
      .near("grounding", "feet|floor|chair|safe|breath|breathing|see|hear ...6 @number|room|around|floor|chair|safe"),
      .near("booking", "schedule|reschedule|appointment|book|calendar|available|free|slot"),
      .near(
        "a third person", "between you and him|her|them|your|my|the", "with your|him|her|them ...3 relationship",
        "between us we|and"),
    ],
    hits: [
      "C: Fine. Whatever. | T: «I notice that you got quieter when I» asked about him. Did I step on something?",
      "«What's it like to tell me» this today?",
      "I wonder if part of you is «angry with me» for last week.",
      "«something shifted just now» between your first sentence and this one",
      "«I think I pushed too» hard there, and I'd like to hear how it landed.",
      "What do you think is «happening between us right now»?",
      "I feel «a distance between us», here, since the holiday.",
    ],
    misses: [
      "Does the same time next week suit us both?",
      "What happened between you and your brother?",
      "How are you feeling today?",
      "Just between you and me, the coffee here is terrible.",
      "He noticed that you were quiet at dinner.",
      "You were upset with her for weeks.",
      "I noticed the form has no date on it.",
    ])
}
