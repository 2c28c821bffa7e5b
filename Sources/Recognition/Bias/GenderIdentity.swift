import Language

extension Rule where Label == BiasLabel {
  static let identityDoubted = Rule(
    id: "bias.gender_identity.doubted",
    summary: "Doubts a gender identity, or overrides it by birth.",
    rationale: "A client who must first prove who they are cannot work on what they came for.",
    reference: "APA Guidelines for Transgender Persons 2015; WPATH SOC 8",
    label: BiasLabel(
      .genderIdentity, .invalidation, .high,
      why: "The wording treats a gender identity as a doubt or a fashion, and may land as not being believed.",
      alternative: "You know this about yourself. What would you like me to understand about it?"),
    cues: [
      "bit|kind|sort|such|something of|a [a] trend|fad|fashion",
      "just|only a|some [kind|sort] [of] phase|trend|fad|fashion", "going|go through a phase",
      "it's|is|this a phase|trend|fad|fashion",
      """
      sure|certain you're|you|it's|that|this [aren't|are] [not] [just|only|simply|really] [not] [just|only|\
      simply] confused|trans|tomboy|influenced|confusion|phase
      """,
      "you're|be|just|you [are] [just] a bit|little confused",
      """
      influenced|picked|learned|got|get [by|it|this|that|up] [it] from|by|on [the] social|tiktok|online|\
      internet|friends|youtube
      """,
      Cue(
        """
        biologically|genetically|technically|physically|really [you're|you|as] [are|still] [still|really] [a|\
        an] man|woman|girl|boy|male|female
        """, .usual),
      Cue("you'll|will always be a|an|her|his|their|my man|woman|girl|boy|daughter|son", .usual),
      Cue("you'll|will always be a", .usual),
      Cue("you're|you still|biologically|really [are|still] a man|woman|girl|boy|daughter|son", .usual),
      "born a|as|in a|the man|woman|girl|boy|male|female", "born male|female", "used to be a man|woman|girl|boy",
      "turn|turned|turning|change|become|becoming [into] a real man|woman",
      Cue("you'll|you|might|may|you [might|may|will] regret it|this|transitioning|that", .usual),
      Cue("you'll|might|may|will grow out of", .usual),
      """
      you don't|do [not] [really|even] look|seem|sound|pass [like|as] [a|very] trans|transgender|nonbinary
      """,
      """
      what made|makes you decide|think|want|believe [to|you're|you] [are|be] [to] trans|a|different|nonbinary|\
      something
      """,
      "only two genders|sexes", "it's|this [is] just grammar|words|language|pronouns|silly",
    ],
    guards: Guard.notMeant + [
      .echo,
      .unlessTalkHolds("unless gender identity is the subject", PhraseSet.transTalkPatterns),
      .openQuestion,
    ],
    hits: [
      "C: I'm trans. I told my mum last week. | T: «Are you sure you're not just confused»?",
      "C: I'm nonbinary. | T: A lot of teenagers say so now, it might be «just a trend».",
      """
      C: I use he and him, I started my transition. | T: But «biologically you're a girl», so it will take \
      people time.
      """,
      "C: I came out as trans. | T: Do you think you «got it from the internet»?",
      "C: I've been on testosterone a year. | T: «You'll always be a» daughter to her, though.",
    ],
    misses: [
      "C: I'm trans. | T: Thank you for telling me. Which pronouns should I use here?",
      "C: My dad says it's just a phase, me being trans. | T: He tells you it's just a phase.",
      "C: I don't know which course to take. | T: Are you sure you're not just confused by the forms?",
      "It's not a trend, and you don't have to prove it here, being trans.",
      "C: I'm nonbinary. | T: You said you worry that people think it's just a trend.",
    ])

  static let realName = Rule(
    id: "bias.gender_identity.real_name",
    summary: "Calls a former name, body or gender the real one.",
    rationale: "\"Real\" makes the chosen name a pretence; using it right is the simplest respect there is.",
    reference: "APA Guidelines for Transgender Persons 2015",
    label: BiasLabel(
      .genderIdentity, .microaggression, .high,
      why: """
        \"Real\" makes the name or gender that the person lives a pretence, and may land as being overruled.
        """,
      alternative: "What name would you like me to use, here and on the phone?"),
    cues: [
      Cue(
        """
        your|the [other] real|actual|true|birth|former|original|given|previous|proper name|gender|sex|pronouns
        """, .strong),
      "name were you born|given|christened",
      "your|born dead name", "really a man|woman|girl|boy|male|female",
      "what was your|the [old|first] name before", "what were you called before",
      "trouble|struggle|difficult|hard with|using|getting|remembering ...2 they|pronouns",
      "i'll|i [will] just call|use|say you|she|he|her|him|your",
    ],
    guards: Guard.notMeant + [
      .near(
        "the chosen name called real, or anonymity", "use|using|uses|used [by] your real", "anonym*",
        "give|giving|share|sharing your real", "who you are|really"),
      .echo, .unlessTalkHolds("unless gender identity is the subject", PhraseSet.transTalkPatterns),
      .near(
        "papers", "insurance", "form|forms", "paperwork", "chart", "id", "record|records", "bill|billing", "legal*",
        "court", "passport"),
      .givenBack("old", "birth", "dead", "real"),
    ],
    hits: [
      "C: I'm Alex, I'm trans. | T: And what's your «real name»?",
      "C: My pronouns are they and them. | T: I'll «struggle with they», so bear with me.",
      "C: I transitioned two years ago. | T: What «was your name before»?",
      "so are you «really a girl» then, under the transition",
      """
      C: I came out as nonbinary at work. | T: What does it say on your birth certificate, I mean your \
      «actual gender»?
      """,
    ],
    misses: [
      "C: I'm Alex, I'm trans. | T: Nice to meet you, Alex. Which pronouns do you use?",
      "C: They use my old name, since I transitioned. | T: They still use your old name.",
      "C: My friends call me Bee. | T: And what's your real name?",
      """
      C: I'm trans, the insurance is a mess. | T: The insurance form asks for a birth name. How would you \
      like to handle it?
      """,
      "C: I'm trans. | T: Your aunt keeps asking for your real name.",
    ])

  static let bodyIntrusion = Rule(
    id: "bias.gender_identity.intrusion",
    summary: "Asks about body or surgery, or for one of two boxes.",
    rationale: "Questions that serve curiosity only make the client's body the subject of the hour.",
    reference: "APA Guidelines for Transgender Persons 2015; Nadal et al. 2012",
    label: BiasLabel(
      .genderIdentity, .microaggression, .moderate,
      why: "The question asks for body parts or a box, and may land as curiosity and not care.",
      alternative: "Is there anything about your transition that you'd like us to speak about here?"),
    cues: [
      Cue("have|had you had|have the|any|bottom|top|your surgery|operation", .usual),
      Cue("are|when you getting|having|planning ...3 surgery|operation", .usual),
      Cue("did you get|have the|bottom|top|any surgery|operation", .usual),
      "what's|what ...3 down there", "between your legs", Cue("sex change", .strong),
      """
      are|so you a|an|man|male|really [a] man|woman|boy|girl|male|female or [a|an] woman|girl|female|man|boy|\
      male
      """, "are you man|boy|male or",
      "which one are you", "boy or girl", "male or female",
      Cue("a|the transgender|transgenders|transsexual|transsexuals|transvestite|transvestites", .usual),
      Cue("transgendered|shemale|tranny|hermaphrodite", .strong),
    ],
    guards: Guard.notMeant + [
      .echo, .informed, .openQuestion,
      .unlessTalkHolds("unless gender identity is the subject", PhraseSet.transTalkPatterns),
      .clientSaid("the client spoke of it", "surgery", "operation", "top|bottom", "hysterectomy|mastectomy"),
      .before(
        "before a noun",
        """
        person|people|man|woman|client|youth|community|kid|teen|son|daughter|rights|boy|girl|clinic|students|\
        student|friend|health|care|experience|journey|identity|support|group|sibling|brother|sister|guy
        """),
    ],
    hits: [
      "C: I'm trans, I've been out a year. | T: «Have you had the surgery» yet?",
      "C: I'm nonbinary. | T: Okay, but «are you a boy or a girl» underneath?",
      "So you're «transgendered», do I have that right?",
      "C: My transition is going well. | T: And the «sex change», is that covered?",
      "C: I'm agender. I'm trans. | T: For the sheet, is that «male or female»?",
    ],
    misses: [
      "C: I'm trans, and the surgery is in May. | T: Have you had the surgery date confirmed?",
      "C: My knee is gone. | T: Have you had the surgery yet?",
      "C: I'm trans. | T: What would you like me to know about your transition?",
      "They asked you whether you are a boy or a girl, being nonbinary in that class.",
      "You mentioned a transgender support group on Mondays.",
    ])

  static let identityExplainedAway = explainedAway(
    .genderIdentity,
    named: [
      "transphob*", "misgender*", "dead name|named|naming", "deadname*",
      "because i'm|i [am] trans|transgender|nonbinary|non",
      "wrong|my pronouns", "bathroom|restroom|toilet", "called|calls|calling me sir|she|he|her|him|it|maam|miss|tranny",
    ],
    group: ["trans|transgender|nonbinary|enby|transition|transitioned|genderqueer"],
    direct: [
      Cue("not everything is about gender identity|being trans|pronouns", .strong),
      "just|only a pronoun", "just|only pronouns|words",
    ],
    alternative: "He used the wrong name again, in front of the class. What did you do with that?",
    hits: [
      "C: My teacher keeps misgendering me. | T: I'm sure it's «just a slip», she has thirty kids.",
      """
      C: They laughed at me in the bathroom because I'm trans. | T: «Are you sure they» were laughing at you?
      """,
      "C: My dad uses my dead name on purpose. | T: «Maybe he's just being a bit clumsy» with it.",
      "C: He calls me sir every day, I'm a trans woman. | T: He «probably doesn't mean anything» by it.",
      "C: They ignore my pronouns. | T: Try «not to take it so personally».",
    ],
    misses: [
      "C: My teacher keeps misgendering me. | T: Every morning starts with that. What does it do to you?",
      """
      C: He says it's just a slip, the misgendering. | T: He says that it's just a slip, and it happens daily.
      """,
      "C: She got my coffee wrong. | T: I'm sure it's just a slip.",
      "C: They laughed because I'm trans. | T: You're not being too sensitive, that was cruel.",
      "C: He uses my dead name. | T: What would you like to say to him?",
    ])
}

extension PhraseSet {
  /// Words that make gender identity the subject.
  fileprivate static let transTalkPatterns = [
    """
    trans|transgender|transition|transitioned|transitioning|pronouns|pronoun|nonbinary|enby|genderqueer|\
    genderfluid|agender|deadname|dysphoria|binder|testosterone|estrogen|transgendered|tranny|transsexual|\
    transgenders
    """,
    "non binary", "they and|or them", "gender identity", "my gender", "sex change", "assigned male|female", "dead name",
  ]
}
