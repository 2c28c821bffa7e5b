import Language
import Transcripts

extension Rule where Label == BiasLabel {
  static let partnerAssumed = Rule(
    id: "bias.sexual_orientation.partner_assumed",
    summary: "Asks for a partner of one gender when nothing was said of one.",
    rationale: """
      A client who has to correct the question comes out in a sentence, or does not; \"partner\" leaves the \
      door open.
      """,
    reference: "APA Guidelines for Sexual Minority Persons 2021",
    label: BiasLabel(
      .sexualOrientation, .assumption, .low,
      why: """
        The question fixes a partner's gender before anything was said, and may land as having one right answer.
        """,
      alternative: "Is there somebody you're with, or seeing?"),
    cues: [
      "do|have you [currently|already|even] have|got|a [a] [steady] boyfriend|girlfriend|husband|wife",
      "any boyfriend|girlfriend [yet|then|at|in]", "a boyfriend|girlfriend yet|then",
      "find|meet [yourself] a|the|some|that|mr nice|right|good|decent man|guy|boy|girl|woman", "find|meet|met mr right",
      "what does|do|would|will your [future] husband|wife|boyfriend|girlfriend think|say|feel|do",
      "does your husband|wife|boyfriend|girlfriend know|help|mind|see|work|think|have|understand",
      "your future husband|wife",
      "when you're|you [are] married|marry [to|a] [man|woman|girl|guy|husband|wife]", "when you get married",
      "when you find a|the|your husband|wife|man|girl|guy",
      """
      a [nice|good|pretty|handsome] young|pretty|handsome|attractive girl|man|lady|guy|woman|boy like you \
      must|should|have|surely
      """,
      "how is|are it|things with your husband|wife|boyfriend|girlfriend", "are there|any boys|girls you like|fancy",
    ],
    guards: Guard.notMeant + [
      .echo,
      .near(
        "both, or any", "boyfriend|girlfriend|husband|wife|man|guy|girl|boy or",
        "or [a] boyfriend|girlfriend|wife|husband|partner|woman|someone", "partner"),
      .clientEverSaid(
        "the client named a partner or told of a gender",
        """
        husband|husbands|husband's|wife|wife's|boyfriend|boyfriend's|girlfriend|girlfriend's|married|marriage|\
        divorced|divorce|fiancé|fiancée|fiance|fiancee|bf|gf|ex|spouse|engaged|hubby|straight|dating|dumped|\
        broke|relationship|affair|cheated|cheating|honeymoon|wedding|widow|widower|partner
        """),
      .init("later in a session whose start is not known") { context in
        context.turn.conversation.turns[..<context.turn.index].contains { turn in
          turn.speaker != .client && PhraseSet.partners.isIn(turn.text)
        }
      },
    ],
    refine: { label, context in
      if PhraseSet.rightOne.matches(in: context.text).contains(where: { $0.overlaps(context.match) }) {
        label.severity = .moderate
      }
    },
    hits: [
      "C: I'm nineteen, I just moved here. | T: And «do you have a boyfriend»?",
      "C: I get lonely on weekends. | T: You'll feel better once you «find a nice girl».",
      "what would «your future wife» say to that",
      "C: I'm at home with my parents. | T: «Any girlfriend yet»?",
      "C: I can't talk to anybody about it. | T: «Does your husband know»?",
    ],
    misses: [
      "C: My boyfriend and I argue. | T: Do you have a boyfriend who listens, at other times?",
      "Do you have a boyfriend or a girlfriend, or is there nobody at the moment?",
      "Is there somebody you're with?",
      "C: I'm married, two kids. | T: Does your husband know how low it gets?",
      "Your mother keeps asking whether you have a boyfriend.",
      "C: I came out to my wife. | T: What did your wife say?",
    ])

  static let orientationDoubted = Rule(
    id: "bias.sexual_orientation.doubted",
    summary: "Doubts an orientation, or treats it as a phase, a choice or a cause.",
    rationale: "Doubt from a therapist weighs more than doubt from a stranger; change efforts do harm.",
    reference: "APA Resolution on Sexual Orientation Change Efforts 2021",
    label: BiasLabel(
      .sexualOrientation, .invalidation, .high,
      why: "The wording treats an orientation as a doubt to be cleared up, and may land as not being believed.",
      alternative: "Thank you for telling me. How has it been to know this about yourself?"),
    cues: [
      Cue("just|only a|some [kind|sort] [of] phase", .usual), Cue("going|go through a phase", .usual),
      Cue("it's|is a phase", .usual),
      Cue("gay|lesbian|bi|bisexual|queer|asexual|straight if you've|you|when|without ...3 never|haven't|ever", .usual),
      Cue(
        """
        haven't|not [yet|just] met|found|tried the right|a|being|with [nice|good|right] man|woman|guy|girl|\
        person|one
        """, .strong),
      """
      are you sure|certain [that] you're|you [are] [not|really|just|actually] [just|really|actually] gay|\
      lesbian|bi|bisexual|queer|asexual|confused
      """,
      """
      sure you're|you|it's|it [aren't|are|isn't|not] [not] just|only|simply confused|confusion|scared|\
      experimenting|curious|friends|friendship|lonely
      """,
      "have|did you tried|try dating|being|sleeping with|men|women|a|girls|guys|boys",
      Cue("which|who one|of|is|are [of] you|the [two] [is] [the] man|woman|husband|wife", .usual),
      Cue("which|who of you is the man|woman|husband|wife|girl", .usual),
      Cue("who's|who [is] the man|woman in", .usual),
      "gay|homosexual|lesbian|alternative lifestyle|lifestyles|agenda|tendencies|urges",
      "lifestyle choice", "when|why did you decide|choose|turn|become [to] [be|being] gay|lesbian|bi|bisexual|queer",
      "choose|chose|choice|choosing to be gay|lesbian|bisexual|queer",
      "what made|turned|caused|makes you|it gay|lesbian|bi|bisexual|queer|homosexual",
      """
      you don't|do [not] [really|even] look|seem|sound|act|strike [me] [as] gay|lesbian|bi|bisexual|queer
      """,
      "pick|choose a|one side|team",
      "bisexuals|bisexual|bi people|are|just|can't just|can't|confused|greedy|decide|want",
      "just|only|probably experimenting",
      "because of your father|mother|abuse|trauma|past ...4 gay|lesbian|bi|attracted|women|men",
      "grow|growing|snap|get out|over of|it|being [being] gay|lesbian|phase|it|this",
    ],
    guards: Guard.notMeant + [
      .echo, .negated,
      .unlessClientSaid(
        "unless an orientation is the subject",
        direct: ["gay|lesbian|bi|bisexual|queer|asexual|homosexual", "met|found|tried the right man|woman|guy|girl"],
        [
          "gay|lesbian|bi|bisexual|queer|asexual|homosexual|pansexual|pan|lgbt|lgbtq|closet|closeted",
          "came|come|coming out",
          "like|into|attracted|love|kissed|kiss [to] [a] girls|boys|men|women|guys|girl|boy|woman|guy",
          "my girlfriend|boyfriend|wife|husband", "attracted to",
        ]),
    ],
    hits: [
      "C: I think I'm bi. | T: It could be «just a phase», at your age.",
      "C: I told my parents I'm gay. | T: Maybe you «haven't met the right woman» yet.",
      "C: I'm into girls. | T: «Are you sure you're not just confused»?",
      "How do you know you're «gay if you've never» been with a man?",
      "C: My girlfriend and I moved in together. | T: And «which of you is the man» in it?",
      "so when did you «choose to be gay»",
      "C: My husband and I fight, he's not out. | T: The «gay lifestyle» brings that with it.",
    ],
    misses: [
      "C: I'm gay. | T: Thank you for telling me. How long have you known?",
      "Your mother says it's just a phase.",
      """
      C: Mum thinks I haven't met the right man. | T: She thinks you haven't met the right man, as if it were \
      a matter of waiting.
      """,
      "C: School has been hard. | T: It might be just a phase, or something more. Tell me.",
      "It's not a phase, and you don't need to prove it to me.",
      "Being gay isn't something you chose.",
      "When did you come out to your brother?",
    ])

  static let orientationTerms = Rule(
    id: "bias.sexual_orientation.stereotype",
    summary: "Uses a clinical or demeaning term for an orientation, or a stereotype of it.",
    rationale: "\"Homosexual\" was a diagnosis; heard in a consulting room it still sounds like one.",
    reference: "APA Guidelines for Sexual Minority Persons 2021",
    label: BiasLabel(
      .sexualOrientation, .stereotype, .moderate,
      why: "The wording speaks of a kind of people, and may land as being looked at from outside.",
      alternative: "How is it for you to be gay in your family?"),
    cues: [
      "homosexual|homosexuals|homosexuality", Cue("dyke|dykes|fag|fags|faggot|faggots|homo|homos|tranny", .strong),
      "the gays", "a gay", "gays are|always|tend|just|can't|love|do",
      Cue(
        """
        gay men|guys|couples|women [just|do|are|can|really|all] [so|very|usually|always|often] always|usually|\
        never|don't|can't|promiscuous|sleep|dramatic|flamboyant|stylish|unstable|fussy
        """, .strong),
      "lesbians [just|are|do] always|usually|hate|don't|masculine|angry",
      "normal|traditional|regular|real couple|couples|relationship|relationships",
      "sexual preference", "straight acting", "flamboyantly|too|so gay", "gay best friend",
    ],
    guards: Guard.notMeant + [
      .near(
        "another thing of the same name, or a name taken for oneself", "smok*", "cigarette*", "packet",
        "water|flooding|town|walls",
        "meatball*|dinner|butcher|cooked|ate|fried", "i|i'm [am] [a|such] [proud] fag|faggot|dyke",
        "we|we're|my [are] [both] [proud] fags|faggots|dykes", "proud",
        "being a", "my [fellow] fag|fags|faggots|dykes", "us fags|faggots|dykes"),
      .echo, .informed, .negated,
      .givenBack("homosexual|homosexuals|homosexuality", "dyke", "fag|faggot", "normal", "preference"),
      .unlessClientSaid(
        "unless an orientation is the subject",
        direct: [
          "homosexual*", "dyke|dykes|fag|fags|faggot|faggots|homo|homos|tranny", "gay|gays|lesbians",
          "sexual preference", "straight acting",
        ],
        ["gay|lesbian|bi|bisexual|queer", "my girlfriend|wife|boyfriend|husband and"]),
      .before(
        "before a noun",
        """
        person|man|woman|couple|friend|bar|club|son|daughter|brother|sister|teen|kid|relationship|marriage|\
        rights|community|client|teenager|youth|pride
        """),
    ],
    hits: [
      "C: I came out last spring. | T: And how do other «homosexuals» you know deal with it?",
      "C: We've been together six years, he and I. | T: «Gay men don't» usually stay together that long.",
      """
      C: My girlfriend wants a child. I'm a lesbian, it scares me. | T: In a «normal couple» that would be \
      simpler.
      """,
      "What's your «sexual preference»?",
      "so you're «a gay» then",
    ],
    misses: [
      "C: They still say homosexual in my church. | T: That word, homosexual, how does it sound to you?",
      "He called you a fag in front of the class.",
      "How do you describe your orientation, if you'd like to?",
      "A gay couple down the road took you in.",
      "C: My wife left. | T: What does a normal marriage look like, to you?",
      "Studies find that gay men are more likely to be depressed where they meet stigma.",
    ])

  static let orientationExplainedAway = explainedAway(
    .sexualOrientation,
    named: [
      "homophob*", "biphob*", "because i'm|i|we're|we [am|are] gay|lesbian|bi|bisexual|queer|two",
      "called me|us [a] fag|faggot|dyke|homo|queer|slur|names",
      "since i came out", "kissing|holding hands",
    ],
    group: ["gay|lesbian|bi|bisexual|queer", "my girlfriend|wife|husband|boyfriend and"],
    direct: [
      Cue("not everything is about being gay|sexuality|orientation", .strong),
      "don't|not|stop|flaunt|flaunting|always|to [to] flaunt|flaunting|advertise|advertising it", "flaunt|flaunting it",
      "keep it|that quiet|down|yourself",
    ],
    alternative: "They moved your desk the week after you came out. What's it like to walk in there now?",
    hits: [
      """
      C: A man shouted slurs because we're two women. | T: «Maybe he was just drunk or having a bad» day.
      """,
      "C: They stopped asking me to lunch since I came out. | T: «Are you sure that» is the reason?",
      "C: My uncle called me a fag at dinner. | T: He «probably didn't mean it» like that.",
      "C: The clerk laughed at my husband and me. | T: Perhaps don't «flaunt it» in a small town.",
      "C: I'm the only lesbian at work, they ignore me. | T: Could it be «you're being oversensitive»?",
    ],
    misses: [
      "C: He shouted at us because we're two men. | T: What did you two do then?",
      "C: My dad says not to flaunt it, I'm gay. | T: He tells you not to flaunt it.",
      "C: The train was full. | T: Are you sure that is the reason?",
      "C: They stopped asking me to lunch since I came out. | T: That's a lonely hour, every day.",
      "C: He laughed because I'm gay. | T: I don't think you're being too sensitive.",
    ])
}

extension PhraseSet {
  fileprivate static let partners = PhraseSet("husband|wife|boyfriend|girlfriend|married|marriage|spouse")
  fileprivate static let rightOne = PhraseSet("find|meet|found|met", "future")
}
