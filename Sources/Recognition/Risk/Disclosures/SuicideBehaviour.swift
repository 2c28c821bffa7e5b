extension Rule where Label == RiskLabel {
  private static let all = SuicideWords.acts + SuicideWords.methods

  /// Preparation for an attempt.
  static let suicidePreparation = Rule(
    id: "risk.suicide.preparation",
    summary: "Prepares: a note, pills hoarded, a rehearsal, things put in order, an act broken off.",
    rationale: "Preparation is behaviour, not thought: the screener counts it with attempts.",
    reference: "C-SSRS Screener, item 6",
    label: RiskLabel(.suicide, .high, items: [6]),
    speakers: .disclosing,
    cues: Cue.list(
      """
      + suicide note|letter
      goodbye|farewell letters|letter|notes|note|videos|video
      wrote|written|write|writing|drafted|typed|typing|left [a|the|my|some|out] [_] goodbye|farewell|last|\
      final note|letter|letters|email|message
      wrote|written|writing|drafted|left [the|my|a|all|out] [_] note|notes|letter|letters [to|for] [_] [_] \
      [for] when|after|once i'm|i [gone|am] gone|dead|die
      wrote|written|drafted|writing|finished the|my|a note|notes|letters [to|for|and]
      saving|saved|stockpiling|stockpiled|stockpile|hoarding|hoarded|stashing|stashed|stash|collecting|\
      collected [up] [all] [my|the|a|some|of] [extra|leftover|my|_] pills|meds|medication|tablets|oxy|\
      sleeping|insulin|painkillers|tylenol|prescriptions
      bought|ordered|got|borrowed|brought [a|the|some|my|his|enough] [_] gun|rope|noose|helium|razor|blades|\
      charcoal
      practiced|practised|practicing|practising|rehearsed|rehearsing|tested|testing [it|with|the|how|tying|a|\
      putting] [a|the|out|it|my] [_] noose|rope|knot|it|gun|beam
      tied|tie|tying|made a|the noose|rope|knot
      put|putting|held|holding|pointed|pressed|had [the|a|my|his] [loaded] gun|barrel|knife|blade|pistol|\
      rifle|razor to|in|against|at|on my head|mouth|temple|throat|neck|chest|wrist|chin
      put|putting|held|had the|a gun|barrel|pistol in my mouth
      stood|standing|stand|sat|sitting|climbed [out|up|over] [there] on|at|to|onto|by|over [the|that|a] [_] \
      edge|bridge|ledge|roof|railing|rail|tracks|platform|overpass [of]
      counted|counting|lined|laid|poured [out|up] [all] [of] the|my|them pills|tablets|out
      lined|laid|poured|counted them|it out|up
      almost|nearly did|done|went|jumped|killed|hanged|hung|shot|took|pulled|swallowed|drove|stepped it|\
      through|myself|trigger|off|into|them|all
      couldn't|didn't|chickened go|pull|out|follow through|the|of [with|trigger|it]
      backed|chickened out
      stopped|caught|interrupted|talked myself|me before|just|in|from|down|off [i|in|the] [time|could|jumped|\
      did|edge|bridge]
      someone|somebody|he|she|they|police pulled|talked|grabbed me back|down|off
      changed my mind at|halfway|before|once
      made|wrote|updated|changed|sorted [out] my will
      affairs in order
      gave|given|giving away [all] [of] [my|most|the] [_] [_] ...6 won't|don't need|be|want it|them|here|\
      around|anymore
      said|saying|say|sent|sending|texted [my|out|them|all|people|everyone] my|final|last goodbyes|goodbye
      sent goodbye texts|messages
      had|got|put|tied|hung|threw [a|the|my|it] rope|noose|belt|cord up|ready|over|round|around|tied|out
      rope|noose|cord was|up|ready|already [up|tied|hanging|ready]
      put|putting|keeping|kept|saving|save|saved|setting|set [them|it|some|my|a|the] [few|tablets|pills|_] by|back|aside|away \
      ...8 for if|when|the|if|case
      had|got it|them|pills|tablets|the [_] in my hand|hands|mouth|lap ...4 counted|ready|all|and|but|couldn't
      shut|locked|sat|sitting myself|in [in] the|my garage|car|van with|and|the ...3 engine|car|exhaust|motor|running|on
      car|engine|motor running in|with|and the|a garage|door|hose|doors
      won't need it|them|this|any|my [of] [it|them|stuff|things] where|after|when i'm|i
      """),
    guards: [
      Guard("words that need the topic") { $0.needsPreparationTalk && !$0.turn.isAboutSuicide() },
      .near(
        "a goodbye to a place or a trade",
        "regulars|customers|colleagues|pupils|students|shop|job|team|leaving do|card|cards"),
      .near(
        "someone else's note", "his|her|their suicide|goodbye note|letter|letters",
        "he|she|they|@family|friend|cousin left|wrote|had|has a|the|her|his|their"),
    ],
    refine: { label, context in
      label.placeInTime(context)
      if label.temporality == .current, context.isImminent, context.turnHoldsIntent { label.level = .imminent }
    },
    hits: [
      "I «wrote a suicide note» on Sunday and then tore it up.",
      "I've been «saving up my pills» since March, for when I want to die.",
      "Last week I «put the gun in my mouth» and just sat there.",
      "I wanted to end my life, I «stood on the bridge» for an hour.",
      "i «wrote goodbye letters» to my kids",
      "T: Have you done anything to get ready to kill yourself? | I «bought a rope» on Friday.",
      "I'd decided to kill myself but I «couldn't go through with it».",
    ],
    misses: [
      "I wrote a letter to my landlord about the heating.",
      "We stood on the bridge and watched the boats.",
      "I bought rope for the boat.",
      "I collected my pills at the pharmacy.",
      "My brother left a suicide note, that's how we know.",
      "I chickened out of asking her to the dance.",
      "I said goodbye to everyone at work, it was my last day.",
    ])

  /// Attempts, recent or long ago.
  static let suicideAttempt = Rule(
    id: "risk.suicide.attempt",
    summary: "A suicide attempt, lately or long ago.",
    rationale:
      "An earlier attempt is the strongest single sign of later risk; one of the last three months is high by itself.",
    reference: "C-SSRS Screener, item 6",
    label: RiskLabel(.suicide, .high, items: [6]),
    speakers: .disclosing,
    cues: SuicideWords.cues(
      [
        "i|i've|i'd [have] [once|actually|already|almost|even|also|just] tried to", "tried to", "trying to",
        "attempt|attempted to", "attempted",
      ], all, .strong)
      + Cue.list(
        """
        + i|i've [have] [once] attempted suicide
        + my [first|last|second|third|own|previous|past|earlier|recent] [suicide] attempt|attempts
        a|another|one|two|three|few suicide attempts|attempt
        suicide attempt|attempts
        attempted|attempt suicide
        since|after|before|survived|from my [last|first] [suicide] attempt
        when i tried to die|end
        when i tried it
        i|i've tried to die|end
        i|i've [have] tried it|before once|twice|before|already|last|again
        i|i've [already|actually|have] tried once|twice|before|already
        tried to die
        i|i've overdosed|od'd [on]
        took|taken an overdose
        i|i've took|taken|swallowed|swallow all [of] the|my|those|his [_] pills|meds|medication|tablets
        i|i've took|taken|swallowed|downed a|the whole|entire|full|bunch [of] bottle|pack|packet|box|pills
        slit|slashed|cut my wrists|wrist [open|to|and]
        tried hanging|hang|drowning|overdosing [myself]
        jumped off|from|in [the|a|front] [_] bridge|roof|building|train|balcony|of
        rope|branch|belt|beam|gun broke|snapped|jammed|gave|misfired
        woke up in the|a icu|hospital|er|psych
        pumped my stomach
        stomach pumped
        hanged|hung|shot|stabbed|drowned|poisoned myself
        tried ending my|it [own] [life|all]
        my overdose|overdoses
        i attempted
        when i attempted
        failed attempt|attempts
        """),
    guards: [
      Guard("words that need the topic") { $0.needsAttemptTalk && !$0.turn.isAboutSuicide() },
      .near(
        "an attempt at something else", "attempt at|to cook|fix|quit|stop|talk|call|write|explain|apolog*",
        "attempts at", "hanging out|with"),
      .near(
        "somebody else's",
        "his|her|their|son's|brother's|sister's|daughter's|mother's|father's|mom's|dad's|friend's [last|first] [suicide] attempt|attempts"
      ),
      Guard("somebody else's act") { $0.followsAnother || $0.isAnothersAttempt },
      .near(
        "a slip or a figure of speech", "laughing", "in the foot", "accident|accidentally", "by mistake", "bungee",
        "pool"),
    ],
    refine: { label, context in
      label.placeInTime(context)
      if label.temporality == .current, context.isHappening { label.level = .imminent }
    },
    hits: [
      "I «tried to kill myself» in the spring.",
      "i «attempted suicide» when i was sixteen",
      "After «my last attempt» they kept me for nine days.",
      "I «took all my pills» two weeks ago, I wanted to die.",
      "Years ago I «tried to hang myself», the belt broke.",
      "I «overdosed» in college. My roommate found me.",
    ],
    misses: [
      "My first attempt at bread was a brick.",
      "I've tried it before, the patch, it itches.",
      "My sister's suicide attempt changed the whole family.",
      "I never tried to kill myself.",
      "I took all my pills this morning, the blood pressure ones too.",
      "We jumped off the bridge into the lake.",
    ])
}
