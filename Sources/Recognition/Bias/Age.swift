import Language

extension Rule where Label == BiasLabel {
  static let tooOld = Rule(
    id: "bias.age.too_old",
    summary: "Limits somebody by years, or is surprised that they can.",
    rationale: "Depression in old age is often taken for old age; what is called normal is not treated.",
    reference: "APA Guidelines for Older Adults 2014; codebook 7",
    label: BiasLabel(
      .age, .assumption, .moderate,
      why: "The wording takes age as the answer, and may land as being written off.",
      alternative: "What would you like to be able to do this year?"),
    cues: [
      Cue("you're|you|bit|little|getting|be|are too|bit|little|rather|quite|so [too] old to|for|now", .strong),
      Cue("you're|you|getting|be|are a bit|little old to|for", .strong),
      """
      at your|that|this age|stage ...3 normal|expect|expected|can't|shouldn't|slow|slowing|don't|natural|\
      realistic|surely|rest|aren't|isn't
      """,
      "great|good|well|quick|fast|able|impressive|really|still ...3 for|at your|someone age|years|your",
      Cue(
        """
        sharp|active|spry|young|independent|fit|good|great|quick|sprightly|capable|healthy for|at your|someone|\
        a ...3 age|years|seventy|eighty|sixty
        """, .strong),
      Cue("senior moment|moments", .strong), "old dog|dogs new|can't", "set in your|their|our ways",
      "just|only|all part of getting|being|growing old|older", "just|only|normal old age",
      "slow|slowing down at|now your|that [age|you're]", "over the hill", "past it|your|their prime",
      "little old lady|man", "your golden years",
      """
      older people|adults|folks|patients|clients|women|men [just|can|are|do|often|really] always|can't|don't|\
      never|forget|stubborn|set|confused|hate
      """,
      """
      the elderly [just|can|are|do|often] always|can't|don't|never|forget|stubborn|confused|helpless|hate
      """,
      "what do|can you expect at your age", "eighty|seventy|sixty|ninety years young",
    ],
    guards: Guard.notMeant + [.before("an open question follows", "what|how"), .echo, .negated, .informed],
    hits: [
      "C: I'd like to date again. | T: I wonder if «you're a bit old for» that kind of thing.",
      "C: I forget names now, and I feel low. | T: «At your age that's normal», I wouldn't dwell on it.",
      "You're remarkably «sharp for your age».",
      "C: I lost my keys again. | T: Ha, a «senior moment».",
      "i find «older people don't» change much in therapy",
    ],
    misses: [
      "C: I feel too old to start again. | T: You feel too old to start again, and you're here.",
      "You're never too old to want company.",
      "Your son says you're too old to drive.",
      "At your age, what would a good day look like?",
      "It's not true that older people can't change.",
      "How old were you when he left?",
    ])

  static let tooYoung = Rule(
    id: "bias.age.too_young",
    summary: "Makes a feeling or a judgement small because of youth.",
    rationale: "Young clients who hear that they are too young to suffer stop telling adults.",
    reference: "codebook 7",
    label: BiasLabel(
      .age, .invalidation, .moderate,
      why: "The wording lets youth answer for the person, and may land as not being taken seriously.",
      alternative: "That's a lot to carry at sixteen. What has been the worst of it?"),
    cues: [
      Cue(
        """
        you're|you|far|much|bit|is|he's|she's|are too young to|for know|be|understand|feel|worry|love|that|this|\
        depression|stress|therapy|serious
        """, .strong), Cue("far|much|bit too young to|for", .strong),
      "when you're|you [are|get] older you'll|you", "when you get older you'll|you",
      "wait until|till you're|you|you've [are|have] older|adult|real|thirty|bills|kids|grown|mortgage",
      """
      kids|teens|teenagers|children your age|today ...1 are|don't|can't|always|just|never always|just|all|so|\
      glued|lazy|entitled|understand|know|care|exaggerate|dramatic
      """,
      """
      teens|teenagers are|always|just all|always|just|so|exaggerate moody|dramatic|lazy|selfish|everything|\
      like|that|impulsive|hormonal
      """,
      """
      just|only|typical|usual a|being|typical|teen|teenage|teenager|adolescent|puberty|kid teen|teenage|\
      teenager|adolescent|kid|angst|drama|stuff|moodiness|phase|behavior|hormones|rebellion
      """,
      "you|you've have|got your|a|so|the whole|much|entire life|of|ahead [ahead]",
      "your whole|entire life ahead|before|in", "puppy love",
      "you'll grow|understand|see|laugh out|when|about of|you're|it|this|that",
      """
      what|how could|can|would you [possibly|really] know|have|understand about|at love|life|stress|your|loss
      """,
      """
      your|this|that generation|kids [just|is|are|all] always|never|just|so|don't|entitled|lazy|addicted|\
      can't|glued|wants|expects|spoiled|soft
      """,
      """
      millennials|zoomers|boomers|snowflakes [just|are|all] always|never|just|so|don't|all|entitled|lazy|\
      addicted|can't|glued|too|want|stubborn|expect
      """,
      "young lady|man you|listen",
    ],
    guards: Guard.notMeant + [.echo, .negated, .openQuestion, .informed],
    hits: [
      "C: I loved him. | T: I think «you're too young to» know what that is yet.",
      "C: I can't get out of bed. | T: That's «typical teenage moodiness».",
      "«When you're older you'll» see it differently.",
      "«Your generation is so» used to getting everything at once.",
      "C: She broke up with me. | T: you «have your whole life ahead» of you",
    ],
    misses: [
      """
      C: They say I'm too young to be depressed. | T: They tell you that you're too young to be depressed.
      """,
      "You were too young to protect yourself from that.",
      "You're not too young to know what you want.",
      "What do kids your age do around here on a Friday?",
      "Sleep changes in the teenage years, the clock shifts later.",
      "What do you know about stress and sleep already?",
    ])

  static let ageTechnology = Rule(
    id: "bias.age.technology",
    summary: "Takes for granted that an older person cannot handle something.",
    rationale: "Offers made for the client instead of to them teach helplessness, and often guess wrong.",
    reference: "APA Guidelines for Older Adults 2014",
    label: BiasLabel(
      .age, .paternalism, .moderate,
      why: "The wording plans around an inability nobody has shown, and may land as being talked down to.",
      alternative: "There's an app and there's a paper sheet. Which would suit you?"),
    cues: [
      "someone|somebody|anyone|person younger|young ...3 help|do|set|show",
      Cue(
        """
        grandchild|grandchildren|grandkids|grandson|granddaughter|daughter|son|kids|children ...3 help|show|set|\
        install|handle ...5 app|computer|phone|tablet|online|internet|video|zoom|email|website
        """, .usual),
      Cue(
        """
        too|bit|little|quite|rather|pretty complicated|technical|confusing|modern|advanced|overwhelming for you|\
        someone|people
        """, .usual),
      Cue("are you able to manage|use|handle a|the|an|your|this computer|app|tablet|internet|smartphone", .usual),
      Cue(
        """
        can|do you even|actually|really|manage [know|manage] [how|to] [to] use|work|handle|open|with a|the|an|\
        your|this|email app|computer|smartphone|internet|zoom|tablet|phone|email
        """, .usual),
      "don't worry|bother about|with the|that technology|app|computer|technical",
      """
      people|someone|clients|folks your|of|at age|your ...2 don't|aren't|can't|struggle ...4 technology|\
      computers|phones|apps|online|internet|tech|app
      """,
      "sweetie|dearie",
      "let me|us talk|speak to|with your daughter|son|children|kids|family",
      "i'll|we'll talk|speak|discuss [it|this|that] to|with your daughter|son|children|kids|family",
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion, .negated,
      .unlessTalkHolds(
        "unless age is the subject",
        [
          """
          retire|retired|retirement|pension|grandchild|grandchildren|grandkids|grandson|granddaughter|grandmother|\
          grandfather|widow|widowed|widower|elderly|seventies|eighties|sixties|seventy|eighty|ninety|sixty|72|74|\
          75|76|78|79|80|81|82|83|84|85|68|69|70|71|73|77|66|67
          """,
          "your|my age", "your generation", "years old", "hip", "older",
        ]),
    ],
    hits: [
      """
      C: I'm seventy-six and I live alone. | T: I have a mood app, but it «may be too complicated for you».
      """,
      "C: Since I retired I hardly go out. | T: Maybe your «grandson could help you with the app».",
      "C: I turned eighty in May. | T: «Are you able to use a computer», or shall we post it?",
      "C: My husband died, I'm seventy. | T: «Let me talk to your daughter» about the next steps.",
      "«people your age usually struggle with technology» so i printed it",
    ],
    misses: [
      "C: I'm seventy-six. | T: There's an app and a paper sheet, which would you like?",
      "C: I can't do the app, I'm eighty. | T: Would you like somebody to sit with you, or a paper sheet?",
      "Can you use your phone to log the meals this week?",
      "C: My son thinks I can't use a computer at my age. | T: He thinks you can't use a computer.",
      "C: Since I retired I do the books online. | T: You do the books online, and it keeps you sharp.",
    ])

  static let ageExplainedAway = explainedAway(
    .age,
    named: [
      "ageis*", "because of my age",
      "because i'm|i [am] too|so|the|over old|young|oldest|youngest|fifty|sixty|older|younger", "too old for|to",
      "my age",
    ],
    group: ["old|older|oldest|sixty|fifty|retire|retirement|age|aged|grandma|granny|kid|youngest"],
    direct: [
      Cue("make|making way|room for the younger|young", .usual),
      Cue("step|stepping aside for the younger|young", .usual),
    ],
    alternative: "Twenty interviews, and each time the tone changes when they see you. What is that like?",
    hits: [
      "C: They let me go and hired two kids, because of my age. | T: «Are you sure that» was the reason?",
      "C: At fifty-eight nobody hires me, it's ageism. | T: There might be «another explanation».",
      "C: My boss calls me grandma in meetings. | T: It's «just a joke», surely.",
      """
      C: They left me out of the training, I'm the oldest. They ignored me. | T: «Maybe they were just busy».
      """,
      """
      C: I was passed over because I'm too old. | T: At some point we all «make room for the younger» ones.
      """,
    ],
    misses: [
      "C: They let me go because of my age. | T: After twenty years. How did they tell you?",
      "C: They said it's just a joke, calling me grandma. | T: They told you it's just a joke.",
      "C: I missed the bus. | T: There might be another explanation.",
      "C: It's ageism. | T: You're not imagining it, by what you tell me.",
      "C: I was passed over because I'm too old. | T: What did you do with the anger?",
    ])
}
