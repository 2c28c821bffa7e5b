import Language

extension Rule where Label == BiasLabel {
  static let familyTerms = Rule(
    id: "bias.family_structure.term",
    summary: "Calls a family broken, or a child illegitimate.",
    rationale: "A word like \"broken\" says that the client's family is a failed copy of another.",
    reference: "codebook 7; APA, Inclusive Language Guide",
    label: BiasLabel(
      .familyStructure, .stigmatizingTerm, .moderate,
      why: "The word measures a family by one form, and may land as calling it a failure.",
      alternative: "You grew up in two homes. What was that like?"),
    cues: [
      Cue("broken home|homes|family|families|household", .strong),
      Cue("illegitimate|bastard child|children|kid|kids|son|daughter|baby", .strong),
      "out of wedlock", "unwed mother|mothers|mom", "failed marriage", "old maid|spinster",
      "intact|normal|complete|traditional|proper family|families|home|household|homes",
      "latchkey kid", "baby daddy|mama|momma", "product of divorce|a",
      "fatherless|motherless [home|child|children|household]",
      "gave you|him|her up|away",
      "adopted kid|children|kids always|never|tend|usually",
    ],
    guards: Guard.notMeant + [
      .informed,
      .givenBack(
        "broken", "illegitimate", "wedlock", "failed", "normal", "traditional", "real", "whole", "intact", "complete",
        "gave|given", "baby"), .negated, .openQuestion,
      .after(
        "a family of one's own", within: 2, "be|become|became|feel|felt|feels|like|are|were as|like|a|your", "whole"),
      .near("the rest of the family", "the|your whole family|household", "therapy|house|value"),
    ],
    hits: [
      "C: My parents split when I was four. | T: Children from a «broken home» often struggle with trust.",
      "C: He wasn't married to my mother. | T: So you were an «illegitimate child», in that town.",
      "You'd need an «intact family» behind you for that.",
      "C: I had her at nineteen. | T: And she was born «out of wedlock»?",
      "you missed having a «normal family» i guess",
    ],
    misses: [
      "C: I come from a broken home. | T: A broken home, you said. What did it feel like inside?",
      "Your teacher said you came from a broken home.",
      "For the first time it felt like a real family.",
      "Did you tell your whole family, or only him?",
      "Who do you count as family?",
      "There's no such thing as a normal family.",
    ])

  static let realParents = Rule(
    id: "bias.family_structure.real_parents",
    summary: "Calls birth parents or own children the real ones.",
    rationale: "\"Real\" takes the family a client lives in away from them with one word.",
    reference: "codebook 7; Baden 2016, adoption microaggressions",
    label: BiasLabel(
      .familyStructure, .microaggression, .moderate,
      why: "\"Real\" ranks birth above the family that is lived, and may land as taking that family away.",
      alternative: "Do you know anything of your birth parents, and would you want to?"),
    cues: [
      Cue(
        """
        your|his|her|their|the|who's|with|whose|of [actual] real|natural|actual|true mother|father|mom|dad|mum|\
        parents|family|kids|children|child|son|daughter|brother|sister|siblings|mommy|daddy|parent
        """, .usual),
      """
      really|actually|truly your|his|her [own] mother|father|mom|dad|son|daughter|child|parents|mum|brother|\
      sister|kids
      """,
      """
      not|isn't|aren't [even|really|actually] [really] your|his|her [real|own|actual] mother|father|mom|dad|\
      son|daughter|child|kids|parents|blood|flesh
      """,
      "only|just|merely a|your|the stepmother|stepfather|stepmom|stepdad|stepson|stepdaughter|step",
      "only|just|merely a|your|the adopted|foster child|kid|parent|mother|father|son|daughter",
      """
      which|who one|of|is [of] [you|the|them] [two|is] the real|actual|birth|biological mother|father|mom|dad|\
      parent|mum
      """,
      "own flesh and", "child|children|kids|one of your own",
    ],
    guards: Guard.notMeant + [
      .echo, .givenBack("real", "own", "natural", "actual"),
      .unlessTalkHolds(
        "unless adoption, step family or two mothers or fathers are the subject",
        [
          """
          adopt|adopted|adoption|adopting|adoptive|foster|fostered|fostering|stepmother|stepfather|stepmom|\
          stepdad|stepson|stepdaughter|stepkids|stepchildren|step|donor|surrogate|surrogacy|orphanage|ivf|half
          """,
          "two moms|mums|mothers|dads|fathers", "my other mom|mum|dad", "raised me",
          "birth|bio|biological mother|father|parents|mom|dad|mum",
        ]),
    ],
    hits: [
      "C: I was adopted at two. | T: Do you ever think about your «real parents»?",
      """
      C: My stepdaughter won't speak to me. | T: Well, she's «not really your daughter», so it's different.
      """,
      "C: I have two mums. | T: And «which one is the real mother»?",
      "C: We adopted Leo in June. | T: And do you plan to have «kids of your own»?",
      "c'mon he's «only your stepdad» though",
    ],
    misses: [
      """
      C: I was adopted, I'd like to find my real mother. | T: Your real mother. What would you hope to find?
      """,
      "C: I was adopted. | T: Do you know anything about your birth parents?",
      "C: They ask me who my real dad is, because I'm adopted. | T: They ask you who your real dad is.",
      "C: I argue with mum. | T: Is that your real mother, or how you hear her in your head?",
      "C: We adopted Leo. | T: He's your son, whatever they say.",
    ])

  static let familyNorm = Rule(
    id: "bias.family_structure.norm",
    summary: "Makes one form of family the condition of a good childhood or life.",
    rationale: """
      What children need is care; a form named as a need tells a single or same-sex parent that they fail by \
      existing.
      """,
    reference: "codebook 7; Golombok 2015",
    label: BiasLabel(
      .familyStructure, .assumption, .moderate,
      why: "The wording makes one form of family the rule, and may land as a verdict on the one that is there.",
      alternative: "Who are the grown-ups your son can go to?"),
    cues: [
      Cue(
        """
        child|children|boy|boys|girl|girls|kid|kids|son|daughter [really|just|always|do] needs|need|should|\
        deserves|deserve|requires [to] [have] a|both|two|his|her [a|the] [strong|male|female] father|dad|mother|\
        parents|male|married|man [figure|and|role]
        """, .usual),
      Cue(
        """
        stay|staying|stick|stayed together|married|it|with [together|out|him|her] for the|your|sake kids|\
        children|of
        """, .strong),
      "no|without|lack|lacking|absence a|of|an|the [of] [a|the] [strong] father|male figure|role|model",
      Cue(
        """
        single|divorced|teen|teenage|unmarried moms|mothers|mom|mother|parents|dads|fathers|parent [just|are|do|\
        can|often|really] always|never|don't|can't|tend|spoil|selfish|overprotect
        """, .strong),
      Cue("only children always|usually|tend|spoiled|selfish", .usual),
      Cue("only children are|so spoiled|selfish|lonely|used", .usual),
      """
      children|kids of|from divorce|divorced|single|same|gay|broken [parents|parent|sex|mothers|homes] always|\
      often|tend|usually|struggle|end
      """,
      Cue(
        """
        when are|will you|you're|two [finally|two] [going|gonna|planning|on] [to|on] [finally] get|getting|have|\
        having|settle|start|settling [a] married|kids|children|family|down|baby|having
        """, .usual),
      "don't you want|wanting [to] [have] [a|any] kids|children|family|baby",
      Cue(
        """
        you'll|you|might|may [will|might|may] [probably|one|come] [day|to] regret [not] [having|that|it|being] \
        kids|children|childless|it|having
        """, .usual), Cue("change your mind about kids|children|having|motherhood", .usual), "biological clock",
      "clock is ticking",
      "settle|settled down and|with have|start|someone|a|marry", "still single|unmarried|childless at",
      "complete|fulfilled|whole without|until ...2 kids|children|child|husband|marriage|baby",
      "it's|that's not|isn't a real|normal|proper|natural marriage|family|relationship",
      """
      open|poly|polyamorous relationships|relationship|marriages never|don't|always|can't|doesn't|won't work|\
      last
      """,
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion, .informed,
      .clientSaid(
        "the client spoke of it",
        """
        i|we|i'd|we'd|we're|i'm [really|always|do|also|both|would] want|wanted|trying|decided|plan|planning|\
        hoping|hope|like|love [to|for] [have|start|get] [a|more|some] kids|children|baby|child|family|married|\
        conceive
        """, "settle|settled down", "regret", "staying|stay together", "single", "biological clock"),
    ],
    hits: [
      "C: It's me and Theo, his dad left. | T: A «boy needs a father», at some point.",
      "C: We fight every night. | T: Some couples «stay together for the kids», and I'd think about that.",
      "C: I'm thirty-four and I love my work. | T: «When are you going to settle down»?",
      "C: I don't want children. | T: «You might regret it» when you're older.",
      "«single mothers tend» to overprotect in my experience",
    ],
    misses: [
      """
      C: My mother says a boy needs a father. | T: She says a boy needs a father. And what do you see in him?
      """,
      "Who are the grown-ups your son goes to?",
      "It isn't true that single mothers always struggle.",
      "C: I want to have kids. | T: When do you think you'd like to have kids?",
      "They keep asking when you are going to settle down.",
      "What does family mean to you?",
    ])
}
