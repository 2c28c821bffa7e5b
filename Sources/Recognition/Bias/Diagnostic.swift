import Language

extension Rule where Label == BiasLabel {
  static let diagnosisTalking = Rule(
    id: "bias.diagnostic.diagnosis_talking",
    summary: "Explains what the client said or felt by the diagnosis alone.",
    rationale: """
      Once a label explains everything, what the client is telling is no longer heard (diagnostic \
      overshadowing).
      """,
    reference: "Jones, Howard and Thornicroft 2008",
    label: BiasLabel(
      .diagnostic, .invalidation, .moderate,
      why: "The wording lets the label answer for the person and may land as not being taken at one's word.",
      alternative: "You're angry about what happened. Tell me what set it off."),
    cues: [
      Cue(
        """
        just|only|probably|clearly|obviously|simply|definitely|really your|the @disorder [disorder|personality|\
        side|brain] talking|speaking|acting|showing|flaring|again
        """, .strong),
      Cue(
        """
        that's|it's|is|sounds|sound|just|like [just|like] [like] your|the borderline|bipolar|bpd|schizophrenia|\
        autism|adhd|ptsd|mania|paranoia|diagnosis|disorder talking|speaking|acting|showing|again
        """, .strong),
      Cue(
        """
        classic|typical|textbook|stereotypical borderline|bipolar|bpd|adhd|narcissist|narcissistic|ocd|autistic|\
        codependent
        """, .strong),
      Cue(
        "typical of|for [a|someone|people] [with] borderline|bipolar|bpd|adhd|autism|autistic|schizophrenia", .strong),
      """
      that's|it's|only|just [just|only|probably] because you're|you [are|have] [a] bipolar|borderline|bpd|\
      autistic|schizophrenic|adhd
      """,
      """
      you're [just|only] being|getting [so|all|a] [bit|little] [of] [a] borderline|bipolar|schizophrenic|ocd|\
      autistic|manic|paranoid
      """,
      "with|given your diagnosis|disorder|label|bpd|bipolar|borderline|schizophrenia of course",
      """
      with|given your diagnosis|disorder|label|bpd|bipolar|borderline|schizophrenia ...2 can't|cannot|\
      unlikely|bound|expected|unreliable|doubt
      """,
      "what borderlines|bipolars do",
      "your borderline|bipolar side|self|behavior|behaviour|ways",
    ],
    guards: Guard.notMeant + [.negated, .echo],
    hits: [
      "C: I'm furious that nobody called me back. | T: I think «that's just your borderline talking».",
      "C: My boss is cutting my hours on purpose. | T: It could be «just the bipolar acting» up.",
      "C: I can't stand how she left. | T: That is «classic borderline», the fear of being left.",
      """
      C: I had a really good week. | T: «With your diagnosis of course» we have to be careful with good weeks.
      """,
      "C: I don't trust the new doctor. | T: Mm, «you're just being paranoid».",
      "okay but «that's because you're autistic» isnt it",
    ],
    misses: [
      "C: Is that the depression talking? | T: What would you say, is it the depression talking?",
      "It's not just your borderline talking, anybody would be angry at that.",
      "They told you it was just your bipolar acting up, and sent you home.",
      "What do you notice first when the bipolar is starting to shift?",
      "Sleep is often the first thing to change in bipolar disorder.",
      "You said it's classic ADHD, the keys, the bills. What's it like to live with that?",
    ])

  static let overshadowing = Rule(
    id: "bias.diagnostic.overshadowing",
    summary: "Puts a bodily complaint down to the psyche without a check.",
    rationale: "People with a psychiatric diagnosis have bodily illness found later, and die earlier of it.",
    reference: "Jones, Howard and Thornicroft 2008",
    label: BiasLabel(
      .diagnostic, .invalidation, .high,
      why: """
        The wording settles a bodily complaint by guess and may land as not being believed about one's own body.
        """,
      alternative: "I'd like a doctor to look at that. Until then, tell me when it comes and what it's like."),
    cues: [
      """
      just|only|probably|likely|clearly|simply|surely|definitely [all|just] [in|from|because|due] [of|to] \
      [your|the|a] anxiety|stress|depression|nerves|psychosomatic|panic|bipolar|head|mind|somatic|diagnosis|\
      borderline|schizophrenia|psychological
      """,
      "all|it's|that's|they're [just|all] in your head|mind",
      "comes|come|coming from your|the anxiety|depression|illness|bipolar",
    ],
    guards: Guard.notMeant + [
      .negated, .echo, .inQuestion,
      .inTurn(
        "with a check", "doctor|doctors|checked|physician|gp|exam|medical|medically|tests|test|bloodwork|specialist",
        "rule out",
        "get|got it looked"),
      .unlessClientSaid(
        "unless the client told of a bodily complaint",
        [
          """
          my chest|head|heart|stomach|belly|back|arm|arms|leg|legs|hand|hands|face|side|eyes|eye|jaw|neck ...4 \
          hurt|hurts|hurting|pain|pains|ache|aches|aching|numb|tight|burning|tingling|swollen|racing|pounding|\
          blurry
          """,
          "chest|stomach|back|joint|leg|abdominal|belly|side pain|pains|ache|cramps",
          "headache|headaches|migraine|migraines",
          "dizzy|dizziness|faint|fainted|fainting|vomiting", "throwing up",
          "hand|hands|arm|arms|leg|face|feet|fingers goes|go|is|are|feels|went numb",
          "bleeding|seizure|seizures|palpitations|nausea|lump|rash|fever|breathless", "can't breathe",
          "losing weight",
        ]),
    ],
    hits: [
      "C: I get this chest pain on the stairs. | T: That's «probably just anxiety», I wouldn't worry.",
      "C: My left hand goes numb at night. | T: It's «likely the stress», with all you have going on.",
      "C: The headaches are every day now. | T: I think those are «only your depression».",
      "C: my stomach really hurts when i eat | T: thats «just in your head» most likely",
      "C: I've been so dizzy since the new job. | T: Dizziness, okay. «Probably nerves».",
    ],
    misses: [
      """
      C: I get chest pain. | T: It may be just anxiety, and I'd still like a doctor to see you this week.
      """,
      "C: I can't concentrate at all. | T: That's likely the stress of the move.",
      "C: I get headaches. | T: When do the headaches come, mostly?",
      "C: My chest hurts. | T: So it's not just anxiety to you, it's pain.",
      "C: My stomach hurts. | T: And he told you it's probably just stress.",
    ])

  static let overPathologizing = Rule(
    id: "bias.diagnostic.over_pathologizing",
    summary: "Makes a disorder of an ordinary reaction, or names somebody by one.",
    rationale: "Grief has no timetable; a label put on it, or on a relative whom nobody has seen, closes the talk.",
    reference: "codebook 7",
    label: BiasLabel(
      .diagnostic, .pathologizing, .moderate,
      why: "The wording calls a common reaction or an absent person disordered, and may land as a verdict.",
      alternative: "It still comes back strongly. What brings it up at the moment?"),
    cues: [
      "should be|have [gotten|moved|got] over|on|past ...4 by now|already",
      "should've moved|gotten on|over|past ...3 by now",
      "too long to|for grieve|grieving|mourn|mourning|cry|be|miss|grief",
      Cue(
        """
        isn't|not normal|healthy to [still] [be] [so] grieve|grieving|crying|cry|mourn|mourning|miss|missing|\
        upset|sad
        """, .usual),
      "pathological|abnormal|dysfunctional|disordered reaction|grief|attachment|response|relationship",
      """
      he's|she's|they're|he|she [is] [clearly|obviously|probably|definitely|just|totally|such] a [covert|\
      total|classic|real|textbook] narcissist|sociopath|psychopath
      """,
      """
      your @family is [clearly|obviously|probably|definitely|just|totally] a [covert|total|classic|real|\
      textbook] narcissist|sociopath|psychopath
      """,
      "sounds|sound|looks like a|he's|she's|your ...4 narcissist|sociopath|psychopath",
      """
      you're [clearly|obviously|probably|definitely|just|totally|a] [bit|little] [of] [a] narcissist|\
      narcissistic|sociopath|codependent|histrionic|hypochondriac
      """,
    ],
    guards: Guard.notMeant + [
      .givenBack(
        "narcissist|narcissistic|narcissism", "sociopath|sociopathic", "psychopath", "codependent", "hypochondriac")
    ],
    hits: [
      "C: It's been four months since she died. | T: You «should be over the worst by now».",
      "Three months is «too long to be grieving» a dog, if you ask me.",
      "C: My dad never asks about me. | T: It «sounds like he's a narcissist».",
      "It's «not healthy to still be crying» every Sunday.",
      "that is a «dysfunctional attachment» to your job",
    ],
    misses: [
      """
      C: I think my mother is a narcissist. | T: So you see her as a narcissist. What does she do that fits \
      that?
      """,
      "You feel you should be over it by now.",
      "There's no such thing as too long to grieve.",
      "Your brother says it's not normal to still cry about her.",
      "Who says you should have moved on by now?",
      "What does healthy grieving look like where you come from?",
    ])
}
