import Language

extension Rule where Label == BiasLabel {
  static let weightBlame = Rule(
    id: "bias.body_size.blame",
    summary: "Brings weight in as cause or cure, or blames a body.",
    rationale: "Weight put forward for every trouble keeps people from care, and feeds eating disorders.",
    reference: "Puhl and Heuer 2010; codebook 7",
    label: BiasLabel(
      .bodySize, .assumption, .moderate,
      why: "The wording makes the body the reason or the fault, and may land as being seen as a weight.",
      alternative: "Tell me what the days have been like, and where your body comes into it, if it does."),
    cues: [
      Cue(
        """
        if you [just|only|could|would|simply] [managed] [to] lose|lost|shed|dropped|drop|losing [a|some|the] \
        [few|bit|little] [of|extra|the] weight|pounds|kilos
        """, .strong), Cue("if you were slimmer|thinner|smaller", .strong),
      """
      have|did you tried|try|thought|considered|consider [about|of] losing|lose|dieting|slimming|shedding
      """, "have|did you tried|considered [a|going] [on] [a] diet",
      """
      losing|lose|shedding some|a|that|the [few|bit|little] [of|extra] weight|pounds would|might|could|will|\
      may|can
      """,
      Cue("you've|have|you|you'd|has let|letting yourself|himself|herself go", .usual),
      Cue(
        """
        you'd|you'll|would|could be [so|such|even|really] [a] [much] pretty|beautiful|handsome|attractive|\
        gorgeous|healthier|happier ...3 if|lost|without|thinner [you] [were|lost] lost|weight|thinner|slimmer|\
        pounds
        """, .strong),
      Cue(
        """
        you'd|you would|could be|look [so|such|even|much|really] pretty|prettier|beautiful|handsome|attractive|\
        gorgeous if
        """, .strong),
      Cue("such a pretty|handsome face", .strong), "eat|eating less and|more move|moving|exercise|exercising|more",
      Cue(
        """
        fat|obese|overweight|heavy|bigger people|women|men|kids|girls|folks|clients|patients [just|are|do|can|\
        really|usually] [just|all|so|always|often|usually] always|never|don't|can't|lazy|usually|just|eat|\
        unhealthy|jolly|undisciplined|choose|hide
        """, .strong),
      "willpower|discipline with|around|about|over|when ...2 food|eating|weight|fridge|portions|snacks",
      "self control|discipline with|around|about|over|when ...2 food|eating|weight|fridge|portions|snacks",
      "people|someone|person|woman|man|girl of|at|with|your your|that size|weight",
      "at|with your size|weight should|shouldn't|can't|no|of|surprised|i'd|you|it's|that's",
      "because|since|down of|to your weight|size", "no wonder ...5 weight|size|heavy",
      "you're|you [are] [too|a|bit|very|quite|so] [bit|little|too] fat|chubby|obese|plump", "the obese",
      "fatty|fatso|lardass|whale",
      "carrying|carry a|some|that few|extra|little|bit [extra] pounds|weight",
      """
      should|need|must|to watch|count|mind [really] your|what weight|figure|calories|portions|waistline|you \
      [eat]
      """,
    ],
    guards: Guard.notMeant + [
      .echo, .negated, .openQuestion, .before("letting go of something", "to|home|through|back|there|with|deep"),
      .clientEverSaid(
        "the client brought weight up as a goal",
        """
        want|trying|try|need|like|goal|plan|hope|helped|wanted [to|is] lose|losing [some|the|more|this|a|my] \
        [weight|lot|few|pounds|bit]
        """, "diet|dieting", "lose|losing|lost [some|a|the] [few|lot] [of] weight|pounds", "my|the weight|bmi",
        "overweight|obese|obesity|diabetes|diabetic|cholesterol"),
      .near(
        "a figure of speech", "emotional|mental|heavy|weight of|off|on your|from", "responsib*", "secret*",
        "grief|guilt|worry", "baby|pregnan*", "thesis|house|job|drink"),
    ],
    hits: [
      "C: Dating has been awful. | T: It might get easier «if you lost some weight».",
      "C: I'm tired all the time. | T: «Have you thought about losing» a few pounds?",
      "It's a shame, you have «such a pretty face».",
      "C: My knees hurt when I work. | T: «No wonder at your size».",
      "honestly its about «willpower around food»",
      "C: Since the divorce I stay in. | T: It sounds as though you've «let yourself go» a bit.",
    ],
    misses: [
      "C: I'd like to lose some weight. | T: Losing weight would be one thing. What would it give you?",
      "Your doctor told you it would all go away if you lost some weight.",
      "You've been carrying a lot of weight for the whole family.",
      "How has your appetite been?",
      "It's not about willpower around food.",
      "You let yourself go to sleep without checking the door.",
    ])

  static let appearanceJudged = Rule(
    id: "bias.body_size.appearance",
    summary: "Praises thinness, or reads health and illness from a body.",
    rationale: "Eating disorders occur in every body; praise for loss, or doubt by looks, can feed one.",
    reference: "AED Nine Truths; codebook 7",
    label: BiasLabel(
      .bodySize, .microaggression, .moderate,
      why: "The wording reads a person's state from size, and may land as praise or doubt of a body.",
      alternative: "How have you been with food and your body since we last met?"),
    cues: [
      Cue(
        """
        you've|you [have] [really|clearly|finally|definitely] lost|dropped [some|so|a|all|lot|much|that] [lot|\
        much|of|bit|few] [of] weight|pounds
        """, .usual), Cue("have|did you lost|lose weight", .usual),
      Cue(
        """
        look|looks|looking [so|really|very|great|much|nice|amazing] thin|slim|thinner|slimmer|skinny|trim|\
        slender
        """, .usual),
      Cue(
        """
        don't|doesn't|do|not [not|even|really] look|seem|strike [me] [to] [like|as|be|anorexic|bulimic|that] \
        [you|someone|a] [have|has|had|with] [an|any] anorexic|anorexia|eating|bulimic|bulimia|underweight|thin|\
        sick|skinny
        """, .strong),
      Cue(
        """
        too|not big|heavy|fat|large|thin|skinny|overweight [enough] to|for have|be|anorexia|an|starve ...1 \
        anorexic|anorexia|eating|starving|disorder|bulimic|ill
        """, .strong),
      "real women|men have|like curves|meat",
      "skinny|thin|slim people|girls|women don't|can't|are|never|always", "nothing but skin|bones",
      "put|putting on [some|a] [bit|little|few] [of] weight|pounds", "need|could|put meat on your|those",
      """
      you're|you [are] so|already|lucky|not [already|so|to|fat|that|be|even] [be] skinny|thin|slim|fat|big|\
      tiny|slender
      """,
      """
      i wish i was|were|had|could|looked [be] [as|your|like] [as] thin|slim|skinny|metabolism|figure|body|you|\
      eat
      """,
      "flattering for|on your figure|size|body|shape",
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion,
      .clientSaid(
        "the client spoke of losing or gaining",
        """
        lost|losing|lose|gained|gaining|gain|put [on|some|a|about|more|all] [lot|few|of|ten|five|twenty|pounds|\
        kilos|weight|it]
        """),
    ],
    hits: [
      "Oh, «you've lost weight», it suits you.",
      """
      C: I threw up again after dinner. | T: To be honest «you don't look like you have an eating» disorder.
      """,
      "C: I count everything I eat. | T: But «you're so thin» already.",
      "Come in, you're «looking so slim» today!",
      "i thought you were «too big to be anorexic»",
    ],
    misses: [
      """
      C: I've lost ten pounds since May. | T: You've lost a lot of weight in a short time. Is that something \
      you wanted?
      """,
      "They told you that you don't look like you have an eating disorder.",
      "How have you been with food since we met?",
      "It doesn't matter what somebody looks like, an eating disorder can be in any body.",
      "You feel you're not thin enough to be ill.",
    ])
}
