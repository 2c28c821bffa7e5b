import Language

extension Rule where Label == BiasLabel {
  static let cultureEssentializing = Rule(
    id: "bias.culture.essentializing",
    summary: "Makes a person one with \"their people\" or \"their culture\".",
    rationale: "Cultures differ inside themselves; what one means to this client can only be asked.",
    reference: "Hays 2016, ADDRESSING; codebook 7",
    label: BiasLabel(
      .culture, .essentializing, .moderate,
      why: """
        The wording makes one person the example of a whole group, and may land as being sorted and not asked.
        """,
      alternative: "What does your family, or the place you come from, say about this, and how much of it is yours?"),
    cues: [
      Cue(
        """
        people like you [just|are|do|all|will|can|often] always|never|usually|tend|don't|can't|often|end|get|\
        all|typically|won't
        """, .strong),
      Cue(
        """
        your people|kind [just|really|all] are|always|have|don't|do|tend|usually|never|all|believe|value|like|\
        can't
        """, .strong),
      Cue("you people [just|all|really] are|always|need|have|don't|never|do|can't|want|all|think|tend|won't", .strong),
      """
      people|folks|women|men|families|someone|everyone|patients|clients from|of|with|in your|that|those [kind|\
      part|sort|type] [of] culture|background|community|country|ethnicity|world|heritage [just|all|do|are|\
      really] always|never|tend|usually|don't|typically|often|can't|struggle|love|aren't
      """,
      """
      in your culture|community|country|tradition|religion ...5 always|never|must|don't|doesn't|aren't|isn't|\
      can't|usually|supposed|everyone|everybody|naturally|submissive
      """,
      "that's|it's|probably|must [be] [just|probably|only|a|down] [to|a] your culture|heritage",
      "that's|it's|is|be just|probably|a|only [a] cultural thing", "just|only your culture|upbringing",
      """
      your culture|heritage|background [just|really|always] is|has|tells|makes|doesn't|teaches|values|expects|\
      puts so|very|all|always|family|men|too|women|you to|not
      """,
      "typical|common for|of|in your culture|people|background",
      """
      being @ethnicity|@believer [so] you|you're|you'd must|probably|surely|are|have|know|value|very|always
      """, "must be a|an @ethnicity thing",
    ],
    guards: Guard.notMeant + [.echo, .openQuestion, .informed],
    hits: [
      """
      C: I can't tell my father. | T: «People like you always» put the family first, so that makes sense.
      """,
      "I know that «your people don't» talk about feelings much.",
      "C: I didn't look at him. | T: «In your culture women are never» allowed to, I suppose.",
      "It's hard, because «you people always» want a quick fix.",
      "well «thats just your culture» i guess",
      "«People from your background tend» to come late to therapy.",
    ],
    misses: [
      "How do people in your community usually talk about grief?",
      "Who are your people, the ones you call at night?",
      """
      C: In my culture we don't talk about it. | T: You said in your culture people don't talk about it. And \
      you?
      """,
      "She told you that people like you always end up back home.",
      "I don't want to assume that your culture always comes first for you.",
      "Does your culture or your faith play a part in how you see this?",
      "People always like you once they know you.",
    ])

  static let exoticizing = Rule(
    id: "bias.culture.exoticizing",
    summary: "Treats a culture, a name, hair or an accent as a curiosity.",
    rationale: "Being found fascinating turns the hour to the therapist's interest and makes the client the guide.",
    reference: "Sue et al. 2007; codebook 7",
    label: BiasLabel(
      .culture, .exoticizing, .moderate,
      why: "The wording admires what is foreign, and may land as being looked at and not listened to.",
      alternative: "That's a name I'd like to say right. How do you pronounce it?"),
    cues: [
      Cue("so|such|very|pretty|rather|really|quite|a|an|sounds|looks|look|sound|how exotic", .strong),
      """
      your|their culture|country|traditions|customs|heritage|ethnicity|rituals|language|name is|are|sounds \
      [so|just|all|very|really|absolutely] fascinating|colorful|colourful|mysterious|spicy|vibrant|mystical|\
      exotic|quaint
      """,
      """
      such|what a|an fascinating|colorful|colourful|mysterious|mystical|exotic|unusual culture|country|name|\
      tradition|people|heritage|custom|look
      """,
      """
      always been fascinated|obsessed|drawn|intrigued by|with|to your|@ethnicity culture|country|people|food|\
      women|men|traditions
      """,
      """
      always wanted|loved to visit|meet|know|date [about] your|a|an|@ethnicity culture|country|people|\
      @ethnicity|woman|man
      """,
      "i [just|really|absolutely] love|adore your|@ethnicity culture|hair|accent|skin|women|men",
      Cue("can|may|could i touch|feel your hair", .strong),
      "your hair is|looks so|very|quite exotic|wild|interesting|different|unusual",
      "your accent is|so|sounds [so|really|very] cute|sexy|charming|adorable|lovely|beautiful|interesting",
      """
      mixed|biracial babies|kids|children are|come [always|so|the|out] [so|the] beautiful|cute|pretty|\
      prettiest|gorgeous
      """,
    ],
    guards: Guard.notMeant + [
      .echo,
      .before(
        "exotic things",
        """
        pet|pets|animal|animals|fruit|fruits|holiday|holidays|trip|trips|vacation|location|place|places|bird|\
        birds|plant|plants|car|cars|dancer|fish|food|dish
        """),
      .givenBack("exotic"),
    ],
    hits: [
      "Oh, what «an exotic name», I've never heard it.",
      "C: My family is from Ghana. | T: «Your culture is so fascinating», tell me about the weddings.",
      "C: We fast this month. | T: I've «always been fascinated by your people».",
      "«Can I touch your hair», just once?",
      "honestly «your accent is so cute»",
      "C: I'm half Thai. | T: «Mixed kids are always beautiful», though.",
    ],
    misses: [
      "C: He said I look so exotic. | T: So exotic. As if you were on show.",
      "You'd dreamt of such an exotic place for years, and then it rained.",
      "I'd love to hear what the festival means to you.",
      "They kept telling you that your accent is so cute.",
      "Your name is one I haven't met. How do you say it?",
      "Tell me about the culture in your family around food.",
    ])

  static let cultureRanked = Rule(
    id: "bias.culture.ranked",
    summary: "Ranks a culture as backward, or this one as the measure.",
    rationale: "A culture that is called backward takes with it the people a client loves.",
    reference: "codebook 7; APA Multicultural Guidelines 2017",
    label: BiasLabel(
      .culture, .stereotype, .high,
      why: "The wording ranks one culture below another, and may land as contempt for the client's family.",
      alternative: "What do you value in how you were raised, and what would you like to do differently?"),
    cues: [
      Cue(
        """
        your|that|their|those culture|cultures|country|countries|tradition|traditions|customs|beliefs|\
        upbringing|community|kind|people [of] [culture|upbringing|tradition] is|are|sounds|sound|seems|seem|\
        must [be] [so|very|quite|pretty|just|really|rather|still|such] [a] [bit|little|lot] backward|backwards|\
        primitive|oppressive|outdated|behind|medieval|barbaric|weird|strange|restrictive|repressive|\
        misogynistic|patriarchal|problem|uncivilized|ignorant|narrow|strict
        """, .strong),
      """
      your|that|their|those culture|country|tradition|traditions|customs|beliefs is|are|sounds|seems [so|very|\
      a|rather|quite] [bit|little] old fashioned
      """,
      """
      your culture|traditions|upbringing|heritage is|are|keeps|keep|has [really|just|what] [is|what's] \
      holding|keeping|hurting|stopping|held|damaging you
      """,
      """
      backward|primitive|uncivilized|barbaric|medieval|oppressive culture|country|people|tradition|traditions|\
      custom|customs|place|religion
      """,
      "third world country|countries|place|mentality",
      """
      less|more civilized|advanced|developed|evolved|modern|enlightened here|society|culture|societies|\
      countries
      """,
      """
      modern|civilized|western|liberated|free women|people|families|society|societies|world|couples don't|do|\
      would|wouldn't|doesn't|has|have|moved|we
      """,
      """
      arranged marriage|marriages is|are|sounds|must|seems|isn't|aren't [be|so|just|really|a] awful|wrong|\
      terrible|outdated|backward|forced|sad|healthy|love|abuse|horrible
      """,
    ],
    guards: Guard.notMeant + [.echo, .informed],
    hits: [
      "C: My uncle decides such things. | T: I have to say «your culture is quite backward» about women.",
      "«That kind of upbringing sounds oppressive» to me.",
      "C: They chose a husband for me. | T: «Modern women don't» let that happen.",
      "we're a bit «more advanced here» about these things",
      "An «arranged marriage isn't love», though, is it.",
      "«Your culture is holding you» back here.",
    ],
    misses: [
      "C: My culture is so backward. | T: It seems backward to you, some days. And on others?",
      "Your teacher called it a primitive culture, and you still hear it.",
      "What was the arranged marriage like for you, in the first years?",
      "It isn't fair to say that your culture is oppressive, you've told me of so much warmth in it.",
      "How do you see the traditions you grew up with?",
      "You're more advanced than you were in spring, by your own count.",
    ])

  static let culturalNormPathologized = Rule(
    id: "bias.culture.norm_pathologized",
    summary: "Calls closeness or duty that is ordinary where the client comes from unhealthy.",
    rationale: """
      Leaving home at eighteen and choosing alone are norms of some places; the others are not enmeshment.
      """,
    reference: "Sue et al. 2007, pathologizing cultural values",
    label: BiasLabel(
      .culture, .pathologizing, .moderate,
      why: "The wording measures a family by another culture's rules, and may land as a diagnosis of loyalty.",
      alternative: "You decide such things together at home. When does that carry you, and when does it weigh on you?"),
    cues: [
      "grown man|woman|adult|person living|live|lives with|at|home|near",
      "enmeshed|enmeshment|codependent|codependency", "co dependent|dependency",
      """
      not|isn't normal|healthy|natural|appropriate to|for|that|at ...8 live|living|sleep|sleeping|share|\
      sharing|send|sending|obey|ask|asking|parents|family|mother|father|home|elders|in
      """,
      """
      your age [you|most|people] [people|adults|should|you] should|shouldn't|ought|have|don't ...5 living|\
      live|still|move|moved|depend|own|parents
      """,
      Cue("cut the cord|apron", .usual),
      "too close|dependent|attached|involved with|on|to|in your family|parents|mother|father|mom|dad",
      """
      need|have|got|should|time|learn [to] stand|break|separate|cut|individuate|push [up|away|off|yourself|\
      back] [to|from|ties|with|against] your|the parents|family|mother|father|elders|in
      """,
      "your own person|life|needs first|before|instead", "put yourself first",
      """
      adults|grown people|adult children don't|shouldn't|make|should|decide ...4 parents|family|own|\
      permission|themselves
      """,
    ],
    guards: Guard.notMeant + [
      .echo,
      .unlessClientSaid(
        "unless the client named a culture, a faith or how their family does it",
        [
          "cultur*", "tradition*", "immigrant*", "immigrated", "back home",
          "my|our|her|his country|community|people|village|faith|religion",
          "@ethnicity", "@believer", "grandparents", "eldest", "elders", "honor|honour",
          "in my|our family we|everyone|everybody|it's|you",
          "where i'm|we're|i from", "in laws", "joint family", "three generations", "temple|mosque",
        ]),
    ],
    hits: [
      "C: In my culture the eldest stays with the parents. | T: That sounds «enmeshed» to me.",
      "C: We're Indian, my mother asks about everything. | T: You'd do well to «cut the cord».",
      """
      C: My grandparents live with us, three generations. | T: It's «not healthy for a couple to share» a \
      home like that.
      """,
      "C: I send half my pay back home. | T: I think you're «too involved in your family» still.",
      "C: My elders decide who I marry. | T: You «need to stand up to your parents».",
    ],
    misses: [
      "C: My mother reads my phone. | T: It may be that the two of you are a bit enmeshed.",
      "C: In our tradition the eldest stays. | T: What does staying mean to you?",
      """
      C: My cousin says I'm enmeshed with my Greek family, and it's our culture. | T: He called you enmeshed.
      """,
      "C: We're a Korean family, we eat together each night. | T: That table matters to you.",
      """
      C: My elders decide. | T: I wouldn't say you need to stand up to your parents. What would you want?
      """,
    ])
}
