extension Rule where Label == Caution {
  static let minimizing = Rule(
    id: "caution.minimizing",
    summary: "Makes the problem or the feeling smaller.",
    rationale: "However kindly meant, it may land as 'you should not feel this', and the client stops telling.",
    reference: "Gordon 1970, roadblocks; Hill 2020",
    label: .minimizing,
    cues: [
      Cue(
        """
        not|isn't|wasn't|no [really|such|that|a] [a|that|big|of] big|huge [of] [a] deal|problem|thing|issue
        """, .strong),
      Cue("not|hardly|isn't [exactly] the end of the world", .strong),
      Cue("can't|couldn't|cannot [really] be [all] that|so bad|hard|big|terrible", .strong),
      Cue("could be|have|always|been [always] [been|be] [a|so|far|much] [lot|much] worse", .strong),
      Cue("it|things could've been [much|a|far] [lot] worse", .strong),
      Cue("have|has|had|got|having|gotten it [so|much|far|way|a] [lot] worse|harder|tougher", .strong),
      Cue(
        """
        people|others|kids|families|someone ...6 have|with|in|facing|got \
        real|much|far|bigger|actual|serious|worse [worse|bigger|problems|wars]
        """),
      "at least you|you're|you've|it's|it|he|she|they|your|nobody|no|we|there|that's|you'd|she's|he's",
      Cue(
        """
        it's|it|that's|that|this [is|was|probably|sounds] [probably|only|really|like] just|only|merely \
        a|some|the|an|your [normal|little|bad|bit] \
        phase|breakup|bad|bit|little|dog|cat|job|mood|hormones|nerves|rough|pet|exam|test|moods|winter|\
        fight|crush|argument|stress|day
        """, .strong),
      "just a|some|your|the phase|hormones|nerves|blues|winter|jitters|dog|cat|crush|teenage|pet|job|breakup",
      "just nerves|hormones|stress|jitters",
      Cue(
        """
        you're|you [are] [just|probably|only|maybe|being] [a] [bit|little|way|far|being|too|so|over] [too] \
        overreacting|oversensitive|dramatic|overthinking|exaggerating|overdramatic
        """, .strong),
      "you're|you [are|being] [just|being] [a] [bit|little] too|overly|so|very sensitive",
      "you're|you [are] just|only|probably|maybe [a] [bit|little|just] tired|hungry|stressed|nervous|hormonal",
      Cue("blowing ...4 out of proportion", .strong),
      Cue("don't be so|too sensitive|dramatic|silly|upset|hard", .strong),
      Cue("don't be silly|dramatic", .strong),
      "no need|reason to|for be|feel|cry|get|tears|worry [so|too] [upset|sad|about|scared|worried|embarrassed]",
      "nothing [really] to [be|worry|cry|get|feel] cry|worry|upset|ashamed|about|afraid|scared|sad [about|of]",
      "i wouldn't worry|dwell|get [too] [much|about|on|upset|so]",
      Cue("you'll get over|forget|laugh it|him|her|this|that|about", .strong),
      "get over it",
      Cue("it's all in your|the head|mind", .strong),
      "it's nothing",
      Cue("plenty [of|more] [other] fish|girls|guys|jobs", .strong),
      "you can always have|get|try|find|make [for] another|new|again|more",
      Cue(
        """
        we all get|feel|have|go [a|bit|through|so] [bit] \
        down|sad|stressed|nervous|tired|blue|lonely|bad|days|anxious|worried
        """, .strong),
      Cue("making too much of|out", .strong),
      "making a big deal|mountain out|of",
      Cue("you're|you [are] making a|too big|much|mountain", .strong),
      Cue(
        """
        it's|it|that's|that|this [is|was] not|isn't|wasn't [really|all] that|so|such [a] \
        bad|terrible|awful|serious|hard
        """),
      Cue(
        """
        everyone|everybody|people [all] gets|feels|has|goes|have|get|feel|go|fights|worries ...4 \
        sometimes|down|sad|stressed|days|bad|tired|anxious|lonely|nervous|blue|upset
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand, .reflected, .conditional, .echo, .asked,
      .near(
        "counting or a wish",
        "at least it's|it|that's|you|you've|you're|he|she|they ...3 once|twice|times|@number|1|2",
        "at least it's|it|that's|you|you've|you're|he|she|they ...3 3|4|5|minutes|days|hours|months"
      ),
      .near("what others did", "told|said|tell|say ...6 bad|deal|worse|dramatic|sensitive"),
      .near("lab results or size", "blood|results|swelling|scan|x-ray|fracture|traffic|parking|walk|drive"),
      .near(
        "the feeling kept", "still|but [it] hurts|hard|painful|matters|counts",
        "doesn't|not make|mean ...4 less|hurt|easier"),
    ],
    hits: [
      "C: My rabbit died on Sunday. | T: Well, «it was just a pet», you know.",
      "C: I failed the exam. | T: «It's not the end of the world».",
      "«Other people have it much worse», try to remember that.",
      "C: We lost the house. | T: «At least you» have your health.",
      "«everyone feels down sometimes», it passes",
      "I think «you're overreacting» a little.",
      "C: I can't stop shaking. | T: «You're just tired».",
    ],
    misses: [
      "A lot of people feel low after a birth, and it is still hard.",
      "You keep telling yourself it's not that bad.",
      "Your husband says you're too sensitive.",
      "You sleep at least you say four hours, is that right?",
      "C: It's not a big deal. | T: You say it's not a big deal, and your eyes say something else.",
      "The swelling is not that bad today.",
      "How bad was it, at the worst?",
      "They told you to get over it.",
    ])
}
