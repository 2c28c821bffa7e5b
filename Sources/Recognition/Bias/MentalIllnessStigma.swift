import Language

extension Rule where Label == BiasLabel {
  static let mentalIllnessTerms = Rule(
    id: "bias.mental_illness_stigma.term",
    summary: "Uses a demeaning word for mental illness or for a person who lives with it.",
    rationale: "A client measures by such words what will be thought of them once they tell more.",
    reference: "APA, Inclusive Language Guide; codebook 7",
    label: BiasLabel(
      .mentalIllnessStigma, .stigmatizingTerm, .moderate,
      why: "The word makes distress into a slight and may land as a warning not to tell more.",
      alternative: "That must have been frightening to be near. What did you see happening?"),
    cues: [
      Cue(
        """
        psycho|psychos|lunatic|lunatics|nutcase|nutcases|nutjob|nutter|nutters|wacko|wackos|headcase|schizo|\
        schizos
        """, .strong),
      "nut|mental|head|basket|psych case|cases|job", "loony|looney bin", "nuthouse|madhouse", "funny farm",
      "madman|madwoman|maniac|maniacs", "crazy|insane|mad people|person|patients|woman|man|lady|ones",
      """
      you're|you|she's|she|he's|he|they're|they [is|are] [a|just|so|really|completely|totally|clearly|being|\
      acting] [little|bit] insane|nuts|deranged|unhinged|bonkers|crazy
      """,
      """
      your @family is [just|so|really|completely|totally] [a] [bit|little] crazy|insane|nuts|deranged|unhinged
      """,
      """
      you|she|he|they|that sound|sounds|sounded|act|acts|acted|look|looks [a] [bit|little|completely|kind] \
      [of] [like] crazy|insane|nuts|deranged|unhinged
      """,
    ],
    guards: Guard.notMeant + [
      .givenBack(
        "psycho|psychos", "crazy", "insane", "nuts|nut", "lunatic|lunatics", "mental", "maniac", "mad|madman",
        "unhinged",
        "schizo", "basket", "head", "wacko"),
      .negated,
      .before(
        "crazy about, or busy", "about|busy|in|with|health|hospital", "smart|talented|good|hours|amount|work|week"),
    ],
    hits: [
      "C: My neighbour shouts at night. | T: Sounds like you live next to a «psycho».",
      "Well, «she's completely nuts», so I wouldn't take it to heart.",
      "C: I hear my name when nobody is there. | T: Okay, «that sounds a bit crazy», but go on.",
      "They'd have you in the «loony bin» for that, years ago.",
      "you dont want to end up like one of those «crazy people» on the street",
      "Your uncle does sound like a «head case» to me.",
    ],
    misses: [
      "C: I feel like I'm crazy. | T: You're not crazy, your body is reacting to something real.",
      "C: My ex is a psycho. | T: When he was being a psycho, as you put it, what did he do?",
      "They told you that you sound crazy, and you stopped talking about it.",
      "It's been a crazy week for you by the sound of it.",
      "So he's crazy about the dog, and you end up walking it.",
      "What worries you about being seen as crazy?",
    ])

  static let diagnosisAsNoun = Rule(
    id: "bias.mental_illness_stigma.diagnosis_as_noun",
    summary: "Makes a diagnosis the name of a person: \"a schizophrenic\".",
    rationale: "A diagnosis is something a person lives with; as a noun it takes the whole person's place.",
    reference: "APA Style 7, person-first language",
    label: BiasLabel(
      .mentalIllnessStigma, .stigmatizingTerm, .moderate,
      why: "The wording lets a diagnosis stand for the whole person and may land as being reduced to it.",
      alternative: "You live with this diagnosis. Which parts of it fit, and which do not?"),
    cues: [
      Cue("schizophrenics|bipolars|borderlines|psychotics|anorexics|bulimics|depressives|neurotics|narcs", .strong),
      Cue(
        """
        a|another|typical|fellow|any schizophrenic|psychotic|anorexic|bulimic|borderline|bipolar|depressive|\
        neurotic
        """, .usual),
      Cue("the mentally ill", .strong),
    ],
    guards: Guard.notMeant + [
      .givenBack(
        "schizophrenic|schizophrenics", "psychotic|psychotics", "anorexic|anorexics", "bulimic|bulimics",
        "borderline|borderlines", "bipolar|bipolars", "depressive|depressives"),
      .negated, .informed,
      .before(
        "before a noun",
        """
        person|people|patient|disorder|diagnosis|episode|episodes|break|illness|state|spectrum|personality|phase
        """,
        """
        symptom|symptoms|level|range|case|score|reaction|reactions|process|thought|thoughts|depression|mother|\
        father|parent|son
        """,
        """
        daughter|brother|sister|client|experience|swing|mood|cycle|medication|family|and|traits|style|response|\
        blood
        """),
    ],
    hits: [
      "C: They changed my tablets. | T: Right, as a «schizophrenic» you will need those for good.",
      "I work with a lot of «borderlines», so I know how this goes.",
      "It's what you'd expect from «a bipolar».",
      "There's a place in town for «the mentally ill» with a day room.",
      "my other «anorexics» kept a food log and it helped",
    ],
    misses: [
      "C: I'm a schizophrenic. | T: You said a schizophrenic. Does that word fit for you?",
      "The letter mentions a bipolar disorder. Has anybody explained that to you?",
      "It could have been a psychotic episode, and we can look at that together.",
      "People living with schizophrenia often work, marry and raise kids.",
      "How do you feel about the diagnosis of bipolar disorder?",
      "You were treated like a schizophrenic and nobody asked what happened.",
    ])

  static let mentalIllnessWeakness = Rule(
    id: "bias.mental_illness_stigma.weakness",
    summary: "Treats illness as weakness, choice or a bid for attention.",
    rationale: """
      \"For attention\" and \"snap out of it\" are what many clients were told before they came; here it ends \
      the telling.
      """,
    reference: "codebook 7",
    label: BiasLabel(
      .mentalIllnessStigma, .invalidation, .high,
      why: "The wording makes distress a matter of will or show and may land as blame for being ill.",
      alternative: "Something was hurting enough that this seemed like the way to show it. What was it?"),
    cues: [
      Cue("attention seeking", .strong),
      "doing|did|do|does it|this|that [all|just|only|more|mostly|partly] for [the] attention",
      "just|only want|wants|wanted|after [some|the|a] [bit|little] [of] attention",
      "cry|plea|bid|ploy for attention",
      Cue("suicidal|suicide|parasuicidal gesture|gestures", .strong), "snap out of it|this|that|your",
      "pull yourself|himself|herself together", Cue("toughen up", .strong),
      "it's|that's|this|is|be all|just in your|his|her head",
      "stop being [so] weak|crazy|needy|pathetic", "sign of [a|being] [personal] weak|weakness",
      "weak|weaker minded|willed|character", "choose|decide|choosing [to] not [to] be depressed|anxious",
      "just|simply choose|decide to be happy|happier|well",
      "using your|the illness|depression|anxiety|diagnosis as an",
      "depression|anxiety|diagnosis|illness is|isn't [just|no|not] [a|an] excuse|choice|laziness",
    ],
    guards: Guard.notMeant + [
      .after("denied", within: 8, "not|isn't|never|aren't|doesn't"), .negated, .echo, .informed,
    ],
    hits: [
      "C: I cut again and my mum saw it. | T: Do you think there's something «attention seeking» in that?",
      "C: I can't get up in the morning. | T: At some point you have to «snap out of it».",
      "Plenty of people manage, so try to «pull yourself together» for the kids.",
      "I'd call that more of a «suicidal gesture» than anything serious.",
      "The tests were fine, so «it's all in your head».",
      "you could «just decide to be happy», people do",
    ],
    misses: [
      "It's not all in your head, what you describe is a known reaction.",
      "Your dad kept telling you to snap out of it.",
      """
      C: People think it's attention seeking. | T: It's not attention seeking to let somebody see that you \
      hurt.
      """,
      "Asking for help isn't a sign of weakness.",
      "What kind of attention would you have wanted from her?",
      "You feel you should just pull yourself together, and it doesn't work like that.",
    ])

  static let mentalIllnessStereotype = Rule(
    id: "bias.mental_illness_stigma.stereotype",
    summary: "Makes people with a mental illness out to be dangerous, unreliable or not normal.",
    rationale: """
      Danger and incapacity are the two commonest public beliefs about mental illness, and clients carry them \
      inwards.
      """,
    reference: "Corrigan and Watson 2002",
    label: BiasLabel(
      .mentalIllnessStigma, .stereotype, .high,
      why: """
        The wording draws a line between the ill and the normal, and may land as being put on the wrong side.
        """,
      alternative: "How does the illness get in the way of what you want, and where does it not?"),
    cues: [
      Cue(
        """
        people|someone|somebody|person|patients|anyone|folks|women|men with|who|like ...4 @disorder|\
        schizophrenia|illness|conditions ...2 dangerous|violent|unpredictable|unstable|manipulative|liars|crazy|\
        untrustworthy|unreliable|difficult
        """, .strong),
      Cue(
        """
        people|someone|somebody|person|patients|anyone|folks with|who ...4 @disorder|schizophrenia|illness|\
        conditions [really|just|usually] can't|cannot|never|shouldn't|rarely [really|just] hold|keep|have|raise|\
        be|work|manage|function|lead|marry|change
        """, .strong),
      """
      @disorder people|patients [are|can] [all|so|just|often|really|be] dangerous|violent|unpredictable|\
      unstable|manipulative|difficult
      """,
      "a|any|most|the normal|sane people|person|woman|man|adult don't|doesn't|wouldn't|would|does|could",
      "normal|sane people don't|wouldn't|would",
      "why can't you be like normal|other", "act|behave|be|think like a normal|sane person|human|woman|man|adult",
      "why can't|don't you [just] be|act normal",
      """
      we're|we|everyone's|everyone|everybody's|everybody [are|is] [all] a little|bit [bit] [of|an] ocd|adhd|\
      bipolar|autistic|depressed|add|schizo
      """,
      "that's|i'm|being|am so ocd|bipolar|adhd|schizo|schizophrenic",
      "with your [mental] condition|illness ...3 can't|cannot|shouldn't|unrealistic",
    ],
    guards: Guard.notMeant + [.negated, .echo, .informed],
    hits: [
      "You have to be careful, «people with schizophrenia can be violent».",
      """
      C: I want to go back to work. | T: Realistically, «people with bipolar rarely hold» a job like that.
      """,
      "C: I couldn't open the letter. | T: A «normal person would» have opened it the same day.",
      "oh «we're all a little ocd», i line up my pens too",
      "C: I'd love to have a child. | T: «With your illness that's unrealistic».",
    ],
    misses: [
      "It's a myth that people with schizophrenia are dangerous.",
      "Your sister told you that someone with bipolar can't raise kids.",
      """
      C: I want to be like a normal person. | T: To be like a normal person. What would that look like on a \
      Tuesday?
      """,
      "People who live with bipolar disorder often find that sleep is the first sign.",
      "It's normal for people to feel worn out after a week like that.",
      "Nobody with anxiety is weak for avoiding a lift.",
    ])
}
