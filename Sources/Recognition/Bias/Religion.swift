import Language

extension Rule where Label == BiasLabel {
  static let faithDismissed = Rule(
    id: "bias.religion.dismissed",
    summary: "Puts faith or prayer down, or aside.",
    rationale: "For many clients faith is the support that was there before therapy and will be there after it.",
    reference: "APA Division 36; codebook 7",
    label: BiasLabel(
      .religion, .invalidation, .moderate,
      why: "The wording sets faith against real help, and may land as having to choose between the two.",
      alternative: "Prayer has carried you so far. How could it stand beside what we do here?"),
    cues: [
      Cue(
        """
        faith|prayer|prayers|praying|god|religion|church|bible|scripture|mosque|temple|rosary|quran ...1 won't|\
        can't|cannot|doesn't|isn't|don't|not [really|actually|just|exactly|going|a|an|the] [to|going] [to] fix|\
        solve|help|cure|heal|pay|treat|change|save|replace|solution|answer|treatment|substitute|plan|therapy|\
        work|enough
        """, .strong),
      "faith|prayer|prayers|praying|god|religion alone|only ...2 won't|can't|isn't",
      "rather than just|only|simply praying|prayer|faith", "instead of [just|only] praying", "a|the|your crutch",
      "superstition|superstitious|superstitions", "fairy tale|tales",
      "set|put|leave|leaving|setting|putting [your] god|religion|faith|prayer|church|beliefs aside|out",
      "leave|keep god|religion|faith|the religious|beliefs|church out|at|aside",
      "hiding|hide behind [your] god|prayer|faith|religion",
      "rely|relying too|only|just ...2 god|prayer|faith|religion",
      """
      you don't|can't|do|surely [really|actually|seriously|honestly|not] [really] believe that|all|any|in|god|\
      literally|this
      """,
      "religious guilt|nonsense|baggage|stuff|fantasy|delusion|brainwashing", "brainwashed",
      "organized religion is", "just pray|praying on|about it|that",
      """
      real|actual|practical|proper|scientific help|solutions|therapy|tools|treatment not|instead|rather ...3 \
      prayer|faith|god|prayers|religion
      """,
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion,
      .unlessClientSaid(
        "unless faith is the subject",
        direct: [
          """
          faith|prayer|prayers|praying|god|religion|religious|church|pray|bible|scripture|mosque|temple|rosary|\
          quran
          """
        ],
        [
          """
          god|god's|pray|praying|prayed|prayer|prayers|faith|church|mosque|temple|imam|pastor|priest|rabbi|bible|\
          quran|scripture|lord|jesus|allah|spirit|spirits|spiritual|ancestors|religion|religious|blessed|blessing|\
          sin|heaven|rosary|ritual|karma|dua|mass|fasting|fast
          """,
          "@believer",
        ]),
    ],
    hits: [
      "C: I pray on it every night. | T: Okay, but «prayer won't fix» the debt.",
      "C: God will show me the way. | T: I'd like you to «put God aside» for an hour.",
      "I sometimes wonder if church has become «a crutch» for you.",
      "C: My grandmother's spirit visits me. | T: «You don't really believe that», do you?",
      "C: The imam read over me. | T: That's more «superstition» than treatment.",
      "lets look for «real help instead of prayer»",
    ],
    misses: [
      "C: Prayer won't fix this. | T: Prayer won't fix this, you say, and you still go.",
      "How does prayer help, and when doesn't it?",
      "Your brother says religion is a crutch.",
      "I don't think faith is a crutch for you.",
      "C: I broke my foot. | T: Are you still using the crutch on the stairs?",
      "Prayer and medication can stand side by side.",
    ])

  static let faithAssumed = Rule(
    id: "bias.religion.assumption",
    summary: "Says what somebody of a faith must do, feel or be.",
    rationale: "People live one faith in many ways; being told one's own from outside is tiring.",
    reference: "codebook 7; Hays 2016",
    label: BiasLabel(
      .religion, .stereotype, .moderate,
      why: "The wording knows a person's life by their faith, and may land as being met as a type.",
      alternative: "What part does your faith play in this for you?"),
    cues: [
      """
      muslims|christians|jews|hindus|catholics|mormons|sikhs|evangelicals are [so|very|often|all|really|\
      pretty|quite|usually] strict|controlling|oppressed|oppressive|judgmental|violent|rigid|extreme|cheap|\
      conservative
      """,
      Cue(
        """
        as|being a|an [good|devout|practicing|young|strict|faithful] @believer [woman|man|wife|husband|girl|\
        mother|father|person|family|mom] you|you're|you'd|you|your [must|should|would|probably|surely|have|\
        can't|need|are|aren't|don't|shouldn't|couldn't|of|naturally|obviously]
        """,
        .strong),
      Cue(
        """
        @believer men|women|people|families|husbands|parents|girls|fathers|wives|guys|kids [just|really|do|are] \
        always|never|all|usually|don't|can't|hate|aren't|oppress
        """, .strong),
      Cue(
        """
        muslims|christians|jews|hindus|catholics|mormons|sikhs|evangelicals|atheists [just|really|do|are] \
        always|never|all|usually|don't|can't|hate|aren't
        """, .strong),
      Cue(
        """
        @believer men|women|people|families|husbands|parents|girls|fathers|wives are|can|is [be] [so|very|often|\
        all|really|always|pretty|quite|usually] [so|very] strict|controlling|oppressed|oppressive|judgmental|\
        violent|narrow|rigid|extreme|submissive|guilty|cheap|conservative|brainwashed
        """,
        .strong),
      """
      does|did|do your|they|he [husband|father|family|dad|brother|parents] make|force|making you|her wear|\
      cover|pray|fast
      """,
      Cue(
        """
        forced|made|allowed|required to wear|remove ...3 hijab|headscarf|scarf|veil|burka|burqa|turban|niqab
        """, .strong),
      """
      hot|oppressed|free in|under|without that|the|your hijab|headscarf|scarf|veil|burka|burqa|turban|niqab
      """,
      "@believer guilt",
      """
      your religion|faith|church doesn't|won't|wouldn't|must|forbids let|allow|permit|you|that|it|any|this
      """,
      "must be [so|very|quite] religious",
    ],
    guards: Guard.notMeant + [.echo, .informed, .openQuestion],
    hits: [
      "C: I'm thinking of leaving him. | T: «As a Catholic you must» feel terrible about a divorce.",
      """
      C: My husband is away a lot. | T: «Muslim men are often very controlling», so that might be a relief.
      """,
      "Were you «forced to wear the hijab», or was it your wish?",
      "i guess thats the old «catholic guilt»",
      "Well, «Mormons don't» drink, so that can't be the problem.",
      "I imagine «your religion doesn't allow» any of that.",
    ],
    misses: [
      "How does being Muslim shape how you see this?",
      "C: I have this Catholic guilt. | T: That Catholic guilt. When does it come?",
      "Your aunt told you that as a Christian you must forgive him.",
      "It's a stereotype that Muslim men are controlling.",
      "Would you like to keep a time free for prayer on Fridays?",
      "As a Hindu family in that town, how did people treat you?",
    ])

  static let faithImposed = Rule(
    id: "bias.religion.imposed",
    summary: "Brings the therapist's faith to a client who has not named one.",
    rationale: "Comfort in a faith the client does not share leaves them alone with it, and hard to contradict.",
    reference: "ACA Code of Ethics A.4.b",
    label: BiasLabel(
      .religion, .assumption, .moderate,
      why: """
        The wording takes a shared faith for granted, and may land as preaching to somebody who does not hold \
        it.
        """,
      alternative: "When it's this heavy, is there anything you lean on, a faith, a place, a person?"),
    cues: [
      "god has|had a plan|reason|purpose", "god will|won't|never|doesn't give|gives|provide you|us|more|for",
      "god never gives", "god doesn't give",
      "have you tried|considered [just] praying|prayer|church", "have you thought about praying|prayer|church",
      "you should|could|need|must|might [to|just|also|want] [to] pray",
      "god's plan|hands|timing", "give|giving it|this|that [all] [up|over] to god|jesus", "god's hands|plan",
      "turn to god|jesus|prayer|the lord|scripture",
      "trust [in] god|jesus", "in a better place with god|jesus",
      "pray|praying about|on|over it|that|this|him|her",
      "find god|jesus|a church", "i'll|i [will|be|am] pray|praying for you", "the bible says|tells|teaches",
      "jesus|god loves you",
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion,
      .clientEverSaid(
        "the client spoke of faith",
        """
        god|god's|pray|praying|prayed|prayer|prayers|faith|church|mosque|temple|imam|pastor|priest|rabbi|bible|\
        quran|scripture|lord|jesus|allah|spiritual|religion|religious|sin|heaven|rosary|minister|congregation|\
        blessed|sinner|sinning|gospel|salvation
        """,
        "@believer"),
      .near(
        "a condition", "if you pray|believe|are|have|do", "if it's|that's part|something|your",
        "if faith|religion|prayer"),
    ],
    hits: [
      "C: My son died in March. | T: I believe «God has a plan», even here.",
      "C: I can't sleep for worry. | T: «Have you tried praying» before bed?",
      "C: I lost the job. | T: Sometimes you have to «give it to God».",
      "it's all in «God's hands» now",
      "C: I don't know what to do about him. | T: Well, «the Bible says» that a wife should be patient.",
    ],
    misses: [
      "C: I've prayed about it a lot. | T: Maybe you could pray about it together with your sister.",
      "If prayer is something you lean on, how could it help tonight?",
      "Your neighbour keeps telling you it's God's plan.",
      "Oh my god, that must have been a fright.",
      "C: My pastor says to give it to God. | T: What would it mean to give it to God?",
      "Do you have a faith or a community that holds you?",
    ])

  static let religionExplainedAway = explainedAway(
    .religion,
    named: [
      "islamophob*", "antisemit*", "anti semitic|semitism|muslim",
      """
      because i'm|i|of|im [am] [my|our|a] @believer|faith|religion|hijab|headscarf|scarf|turban|kippah|veil
      """,
      "called|call me a|us terrorist|terrorists", "my|the hijab|headscarf|turban|kippah|veil off",
      "pulled|pull|grabbed|tugged my|at hijab|scarf|headscarf|turban",
    ],
    group: ["@believer", "hijab|headscarf|turban|kippah|veil|scarf|mosque|synagogue"],
    direct: [
      Cue("not everything is about religion|faith", .strong), "take the hijab|scarf|headscarf|veil off",
    ],
    alternative: "He said that to you on the bus, in front of everybody. What did it do to you?",
    hits: [
      """
      C: A man on the bus called me a terrorist because of my hijab. | T: «Maybe he was just having a bad» \
      day.
      """,
      """
      C: They joke about me being Jewish at every lunch. | T: It's «only a joke» between colleagues, isn't it.
      """,
      "C: She won't seat me near the window since I wear the turban. | T: «Are you sure that» is why?",
      "C: He stared at my headscarf the whole way. | T: «Maybe he was just curious».",
      "C: I wasn't hired because I'm Muslim. | T: There may be «another reason» they took somebody else.",
    ],
    misses: [
      """
      C: He called me a terrorist because of my hijab. | T: In front of everyone. How did you get through the \
      rest of that ride?
      """,
      """
      C: They say it's only a joke, I'm the only Jew there. | T: They tell you it's only a joke, and it lands \
      on you every time.
      """,
      "C: My bus was late. | T: He was probably just having a bad day.",
      "C: He stared at my headscarf. | T: It's not that you're too sensitive, he stared.",
      "C: I wasn't hired because I'm Muslim. | T: What made you sure of it?",
    ])
}
