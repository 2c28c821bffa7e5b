extension Rule where Label == RiskLabel {
  /// A decision, a date or an order of events.
  static let suicidePlanSign = sign(
    "suicide.plan", "A decision, a date or an order of events that ends with them gone.",
    RiskLabel(.suicide, .high, items: [5]),
    cues: Cue.list(
      """
      - decided|decision|intend|intention|planned|counted
      - going|gonna|want to [just] do|jump|go|end|die
      - mean to
      about|ready|going|gonna|need|want|have to [just] end|kill|die|finish|jump|hang|overdose
      about|ready|going|gonna to [just] do it
      plan|plans|planning|planned to|on|out|it|for|how|my|everything
      how|when|where ...2 do it|kill|end|die
      tonight|today|tomorrow|soon ...4 end|kill|die|last|goodbye|pills
      end|kill|die|last|goodbye|pills ...2 it|myself|all|them ...2 tonight|today|tomorrow|soon
      made|make up my|me|his|her mind
      i've|i'd|have|has decided|settled|chosen|picked|planned|booked|timed
      worked it|everything out
      it's|its|is|all decided|settled|planned|arranged|sorted
      i'm|im|am going|gonna|doing|leaving|quitting ...5 it|tonight|tomorrow|friday|saturday|sunday|monday|lot|perch|end|soon|\
      today
      after|once|when ...8 i'll|i'm|im|that's [just] go|going|gone|do|doing|end|done|off|leaving|me
      won't|not be round|around|here|needing|bothering|about ...6 after|weekend|christmas|summer|next|then|calving|\
      birthday|tomorrow|friday|much|long
      i'll|will|i'd be gone|dead
      i'll|will|i'd be out of
      i'll|will|i'd be no more
      i go when|after|once
      tonight|tomorrow|friday|saturday|sunday|monday|weekend ...4 do|doing|end|last it|it's|day|time|everything
      know|knows ...5 spot|place|day|how|i'd
      going through with it
      can't|couldn't promise|say|guarantee
      after this|that|today ...3 doing|do it
      no coming back
      checking|check|checked out for good|ever
      die|dying on|before|at|by my|the ...3 birthday|anniversary|christmas|easter|wedding
      that's|thats [the] end|finish of me
      """),
    refine: { label, context in if context.isImminent { label.level = .imminent } },
    hits: [
      "I've «made up my mind» and it's a relief.",
      "«Once the girls are at camp I'm going» then.",
      "I «won't be around after» the summer.",
      "I'm calm because «it's settled».",
      "I'm «checking out for good» when the lease ends.",
    ],
    misses: [
      "The boys are at camp.",
      "She is well again.",
      "I like the new place.",
    ])
}
