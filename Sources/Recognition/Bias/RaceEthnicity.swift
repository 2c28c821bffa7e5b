import Language

extension Rule where Label == BiasLabel {
  static let colourBlind = Rule(
    id: "bias.race_ethnicity.colour_blind",
    summary: "Says that race is not seen, or does not matter here.",
    rationale: """
      \"I don't see colour\" tells a client that part of their life will not be seen in this room either.
      """,
    reference: "Sue et al. 2007, colour blindness",
    label: BiasLabel(
      .raceEthnicity, .microaggression, .moderate,
      why: "The wording sets race aside as if it made no difference, and may land as not being seen.",
      alternative: """
        I'm not the same race as you, and that may matter here. How is it for you to talk to me about this?
        """),
    cues: [
      "don't [even|really] see|think [of] you as @ethnicity",
      Cue("don't|do|never|can't [not] [really|even|personally] see|notice color|colour|race|skin|ethnicity", .strong),
      """
      color|colour|race|ethnicity|skin doesn't|does|shouldn't|isn't [not] [really] matter|exist|important|\
      factor
      """,
      "i'm|i|we're [am] color|colour blind", Cue("one|only race the human", .strong), "just|only one [human] race",
      """
      we're|we|all|people [are] [all|just|only] [just|only|the|really] [the] same|human [underneath|inside|\
      anyway|skin|end|deep|beings]
      """,
      "look|looking|see past|beyond [your|the|someone's] race|color|colour|skin", "all lives matter", "all bleed red",
      "treat everyone|everybody|all [clients|people|patients] the|exactly same",
    ],
    guards: Guard.notMeant + [
      .echo,
      .unlessClientSaid(
        "unless race is the subject",
        direct: ["color|colour|race|skin|ethnicity|@ethnicity", "all lives matter"],
        ["race", "racis*", "@ethnicity", "skin color|colour", "people of color|colour", "ethnic*", "@ethnicities"]),
      .near("a horse race, or sight", "race track|car|day", "traffic", "marathon", "test", "paint", "finish"),
    ],
    hits: [
      """
      C: I'm the only Black nurse on the ward. | T: I have to say, I «don't see colour», I just see a nurse.
      """,
      "For me there's «only one race, the human» race.",
      "C: Does it bother you that I'm Mexican? | T: «Race doesn't matter» in this room.",
      "C: They look at us, as a Somali family. | T: But «we're all the same underneath».",
      "i try to «look past skin» with all my clients",
    ],
    misses: [
      "People who say they don't see color can leave you feeling invisible.",
      """
      C: My teacher said she doesn't see race. | T: She told you she doesn't see race, and then picked on you.
      """,
      "How does race come into it when you walk in there?",
      "You finished the race even with that knee.",
      "I don't want to say that race doesn't matter, because it clearly did.",
      "We're all human, and a night like that would shake anybody.",
    ])

  static let reallyFrom = Rule(
    id: "bias.race_ethnicity.really_from",
    summary: "Asks where somebody is \"really\" from, or what they are.",
    rationale: """
      The question tells a client that they do not look as if they belonged, and they have heard it before.
      """,
    reference: "Sue et al. 2007, alien in one's own land",
    label: BiasLabel(
      .raceEthnicity, .microaggression, .moderate,
      why: """
        \"Really\" doubts that the person belongs where they live, and may land as being taken for a stranger.
        """,
      alternative: """
        Is there anything about where you grew up, or your family's background, that you'd like me to know?
        """),
    cues: [
      Cue("where ...6 really|actually|truly|originally [come|coming|came] from", .strong),
      Cue("where you|you're|are|your|do|is|did ...4 from really|actually|originally", .strong),
      "no i mean|meant where", "before that where",
      "where ...3 your people|ancestors|roots|parents ...2 from [originally]",
      "what are you mixed with", "what are you exactly|racially|ethnically", "what kind|type of @ethnicity are you",
      "what's|what is your [actual|real] nationality|race|ethnicity actually|exactly|really",
      "you don't|do [not] [even|really] look @ethnicity|mixed", "i thought you were|was @ethnicity",
    ],
    guards: Guard.notMeant + [
      .echo,
      .near(
        "of a thing, not a person",
        """
        feeling|feelings|anger|fear|thought|thoughts|belief|voice|pain|coming|anxiety|motivation|comes|money|\
        idea
        """),
      .clientSaid(
        "the client told of it", "immigrated|emigrated|migrated|moved here|to|from", "born in",
        "came here|to from|when|as"),
    ],
    hits: [
      "C: I'm from Leeds. | T: Sure, but «where are you really from»?",
      "With a surname like that, «where are your parents from originally»?",
      "so «where do you actually come from» if you dont mind me asking",
      "C: From Ohio. | T: «No, I mean where» your family is from.",
      "Huh, «you don't even look Asian».",
      "«What kind of Hispanic are you», if I may?",
    ],
    misses: [
      """
      C: They always ask where I'm really from. | T: They ask where you're really from, as if Leeds didn't \
      count.
      """,
      "Where is this anger really coming from?",
      "Where did you grow up?",
      """
      C: We moved here when I was six, from Lagos. | T: Where were you from originally, the city or outside?
      """,
      "Is there anything about your background you'd like me to know?",
      "Being asked what you are gets old.",
    ])

  static let raceSurprise = Rule(
    id: "bias.race_ethnicity.surprise_at_competence",
    summary: "Is surprised by a skill or manner, given the group.",
    rationale: "Praise that names the group says what was expected of the group.",
    reference: "Sue et al. 2007, ascription of intelligence",
    label: BiasLabel(
      .raceEthnicity, .microaggression, .high,
      why: "The praise says that less was expected of the group, and may land as an insult to both.",
      alternative: "You put that very clearly."),
    cues: [
      "spoken|articulate|eloquent ...3 wasn't|didn't|wouldn't|hadn't expecting|expect|expected",
      "wasn't|didn't expecting|expect that|it from someone|somebody|a from|like|in",
      Cue(
        """
        articulate|spoken|eloquent|educated|polite|smart|intelligent|hardworking|clean|professional|calm|\
        ambitious|gentle|refined|well|driven|quiet|successful|punctual|thoughtful for|considering ...5 \
        @ethnicity|@ethnicities|background|neighborhood|neighbourhood|community|heritage|ethnicity|race|color|\
        roots
        """, .strong),
      Cue("articulate|spoken|eloquent for someone like|who|from|with", .strong),
      Cue("not like|unlike [the] [most|other|those|many|rest] [of] [the] [other] @ethnicity|@ethnicities", .strong),
      "different from|than [most|other|the] [other] @ethnicity|@ethnicities",
      Cue(
        """
        you don't|do [not] [really|even] act|sound|talk|seem|dress|behave [like] [very|that] [a] @ethnicity
        """, .strong),
      "one of the good ones", "credit to your race|people|community|kind",
      "surprisingly|remarkably|unusually articulate|eloquent",
      Cue(
        "most|other @ethnicity clients|people|men|women|patients|guys|families i've|that|don't|aren't", .usual),
    ],
    guards: Guard.notMeant + [.echo, .informed, .before("not enough of it", "enough")],
    hits: [
      "You're very «articulate for a young Black» man.",
      "C: I run the night shift. | T: That's impressive, «not like other Latinos» I've had in here.",
      "you know «you don't sound Indian» at all",
      "It's good to see somebody so «driven considering your neighborhood».",
      "«Most Asian clients I've» met hardly say a word, and you talk so freely.",
    ],
    misses: [
      "You're so articulate about what you need.",
      "He told you that you were well spoken for a Black kid.",
      "You worked hard for your community, and it shows.",
      "It's a stereotype that somebody is articulate for a Black man.",
      "C: I don't sound Indian enough for my aunts. | T: You don't sound Indian enough for them.",
      "You were polite for a long time before you said it.",
    ])

  static let raceStereotype = Rule(
    id: "bias.race_ethnicity.stereotype",
    summary: "Says what a race or ethnicity is like, or must be like.",
    rationale: "A group's supposed trait, even a kind one, answers in place of the client.",
    reference: "codebook 7; Hays 2016",
    label: BiasLabel(
      .raceEthnicity, .stereotype, .high,
      why: """
        The wording gives one person the supposed trait of a group, and may land as not being met as oneself.
        """,
      alternative: "How is that for you, in your family?"),
    cues: [
      Cue(
        "@ethnicities [just|really|all] are|aren't|always|never|usually|tend|love|value|typically", .strong),
      Cue(
        """
        @ethnicity [american] people|women|men|folks|families|mothers|fathers|moms|dads|girls|boys|guys|kids|\
        parents|husbands|culture|clients|communities|households|males|females [just|are|do|really|can|all] \
        [just|all] always|never|all|naturally|typically|usually|tend|just|love|don't|known|raised|such|so
        """, .strong),
      Cue(
        """
        @ethnicity [american] people|women|men|folks|families|mothers|fathers|moms|dads|girls|boys|guys|kids|\
        parents|husbands|culture|clients|communities|households|males|females are|is|can|can't|seem|get|be \
        [very|usually|really|always|more|often|quite|a|be|pretty|generally] [bit|lot|little] [more] strong|\
        strict|angry|aggressive|loud|resilient|lazy|religious|passionate|emotional|hardworking|hard|close|\
        dominant|submissive|obedient|quiet|reserved|smart|violent|dangerous|late|spiritual|tight|spicy|feisty|\
        hot|stoic|traditional|controlling|good|bad|closed|private|proud|macho|demanding|absent|respectful
        """, .strong),
      """
      as a|an @ethnicity [american] man|woman|person|guy|girl|mother|father|kid|boy|mom|dad|student you|you'd|\
      you've|you'll|you're [are] must|probably|surely|naturally|should|need|know|used|supposed|good
      """,
      "strong|angry|spicy|sassy|fiery|feisty|docile @ethnicity woman|women|man|men|girl|lady",
      "model minority", "your|that|the|that's @ethnicity temper|blood|pride",
      "you @ethnicities are|always|all|don't|love|and",
      "because|since you're|you [are] @ethnicity you|your|of|it's",
    ],
    guards: Guard.notMeant + [
      .echo, .informed, .openQuestion,
      .before("named as a role", "role|image|stereotype|ideal|schema|narrative|expectation|thing"),
    ],
    hits: [
      "Well, «Latino families are very close», so leaving must be out of the question.",
      "C: I failed the exam. | T: That's a surprise, «Asians are usually» so good at maths.",
      "You'll get through it, you're a «strong Black woman».",
      "«As an Arab man you must» find it hard to take orders from her.",
      "i find «black men just» dont open up in here",
      "C: I shouted at the clerk. | T: There's that «Italian temper».",
    ],
    misses: [
      "Black women are less likely to be believed when they report pain.",
      "C: My boss says Mexicans are lazy. | T: He says that Mexicans are lazy, to your face.",
      "You've carried the strong Black woman role for a long time.",
      "How do people in the Nigerian families you know handle grief?",
      "It isn't true that Asians are always good at maths.",
      "You grew up in a Polish family in a mostly Irish street.",
      "As a Black man in that office, what do you notice?",
    ])

  static let raceExplainedAway = explainedAway(
    .raceEthnicity,
    named: [
      "racis*", "because of my|our race|skin|color|colour|hair|name",
      "only black|brown|asian|person|latina|latino of|in|guy|woman|one",
      "n word", "racial*", "profiled", "profiling", "asked where i'm|im|i really|actually|from",
      "touch|touched|touching my hair",
      "microaggression*", "mixed me up with", "because i'm|i [am] @ethnicity",
      "person|people|woman|man of color|colour",
      "my race|ethnicity", "mistak* me for|with", "mix|mixed|mixing|confuse|confuses|confused me up|with|for",
      "to|like the white", "saw|heard|noticed|see my skin|face|name|accent",
    ],
    group: ["@ethnicity", "@ethnicities", "race", "hijab", "skin"],
    direct: [
      Cue(
        "not everything is|has|comes [to] [be|down] [about|to|because] [of] race|racism|racial|color|colour", .strong),
      Cue("race|racism card", .strong), "racism is|isn't ...4 anymore|over|past",
      "make|making|making it|everything about race|racial|color",
    ],
    alternative: "Being followed around that store, as if you were a suspect. What was that like for you?",
    hits: [
      """
      C: He called me by the other Black guy's name again. It's racist. | T: «Maybe he was just busy» and \
      mixed the names up.
      """,
      "C: I get followed in every shop because I'm Black. | T: «Are you sure that» was about you?",
      """
      C: They made jokes about my Mexican lunch. | T: I wonder if «you're being a bit too sensitive» there.
      """,
      "«Not everything is about race», you know.",
      """
      C: The landlord said it was rented the moment he saw my skin. | T: There could be «another explanation» \
      for that.
      """,
      """
      C: She asked if I speak Chinese, and then laughed. I'm Korean. | T: She «probably meant it as a \
      compliment».
      """,
    ],
    misses: [
      """
      C: I get followed in shops because I'm Black. | T: You're not imagining that, and it wears a person \
      down.
      """,
      """
      C: My boss said I'm too sensitive about race. | T: He told you that you're too sensitive, when it was \
      racism.
      """,
      "C: I was late again. | T: Maybe he was just busy and forgot to call you.",
      "C: It was racist, what she said. | T: What was it like to hear that from her?",
      """
      C: They never pick me, because I'm Asian. | T: You've begun to wonder if you're being too sensitive. I \
      don't think you are.
      """,
    ])
}
