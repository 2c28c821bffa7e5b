import Language

extension Rule where Label == BiasLabel {
  static let disabilityTerms = Rule(
    id: "bias.disability.term",
    summary: "Uses a demeaning or pitying word for disability.",
    rationale: "\"Confined\" and \"suffers from\" tell a client how their life looks from outside.",
    reference: "APA, Inclusive Language Guide; NCDJ style guide",
    label: BiasLabel(
      .disability, .stigmatizingTerm, .moderate,
      why: "The word makes a person out to be broken or bound, and may land as pity.",
      alternative: "You use a wheelchair. What gets in your way in that building?"),
    cues: [
      Cue("wheelchair bound|ridden", .strong), Cue("confined|stuck to|in a|the|your wheelchair", .strong),
      Cue("crippled|cripple|cripples|crip", .usual),
      "handicapped|handicap", Cue("retard|retards|retarded|spaz|midget|mongoloid|imbecile|moron", .strong),
      "deaf and dumb|mute", "the disabled", "special needs",
      """
      suffer|suffers|suffering|afflicted|stricken from|with autism|blindness|deafness|cerebral|dwarfism|\
      dyslexia|downs|aspergers
      """, "your deformity|deformities",
      "normal|healthy kids|people|children ...2 unlike|than|not like you", "unlike normal|healthy people|kids|children",
      "a vegetable",
      "wheelchair|bed prison", "an invalid", "brain damaged", "differently abled",
      "physically|mentally challenged|handicapped|defective",
    ],
    guards: Guard.notMeant + [
      .givenBack(
        "crippled|cripple|crip", "handicapped|handicap", "retard|retarded", "disabled", "special", "confined", "stuck",
        "vegetable", "invalid", "bound"), .echo,
      .before(
        "a figure of speech, a name or a legal term",
        "parking|permit|spot|placard|by|with|access|school|teacher|education|golf|trust|program|class",
        "student|students|services"),
      .negated,
      .after(
        "a figure of speech", within: 2, "financially", "emotionally", "feeling", "economy", "eat|ate|eating|cook|chop",
        "golf"),
    ],
    hits: [
      "C: I can't get into that office. | T: Being «wheelchair bound» must make everything harder.",
      "So you've been «confined to a wheelchair» since the crash.",
      "C: My brother needs help with his letters. | T: And is he «retarded», or just slow?",
      "we have a group here for «the disabled»",
      "How long have you been «handicapped»?",
      "C: My son has autism. | T: How long has he been «suffering from autism»?",
    ],
    misses: [
      "C: I was crippled in the crash. | T: You said crippled. Is that how it feels now?",
      "You use a wheelchair. What gets in your way there?",
      "They called you a cripple at school.",
      "There's a handicapped parking spot by the door.",
      "You feel stuck in a place you never chose.",
      "People with disabilities are often left out of that talk.",
    ])

  static let disabilityPity = Rule(
    id: "bias.disability.pity",
    summary: "Admires or pities somebody for living with a disability.",
    rationale: "Praise for ordinary things says how little was expected.",
    reference: "Keller and Galgay 2010; codebook 7",
    label: BiasLabel(
      .disability, .microaggression, .moderate,
      why: "The wording makes an ordinary life a wonder or a tragedy, and may land as being set apart.",
      alternative: "You live on your own and like it. What makes it work?"),
    cues: [
      "never have guessed|known", "look|seem so|perfectly|completely|totally|quite normal",
      """
      you're|you|that's|it's|how|such [are|is] [so|such|an|really|very|truly] inspiring|inspiration|\
      inspirational|brave
      """,
      "inspiration to all|everyone|us|others|the",
      Cue(
        """
        despite|considering your [own] disability|condition|handicap|wheelchair|limitations|blindness|deafness|\
        impairment
        """, .usual),
      Cue("i could|would never|not live|cope|manage|do|bear", .weak), Cue("i'd rather die|be dead", .weak),
      Cue("don't know how|if you|i'd|i [could] do|cope|manage|live", .weak),
      Cue(
        """
        don't|doesn't|do [not] [even|really] look|seem|sound|act disabled|autistic|deaf|blind|sick|ill|\
        handicapped
        """, .strong), Cue("don't|doesn't look|seem like you|someone have|has|with autism|a|anything|adhd", .strong),
      Cue(
        "look|looks|seem [so|perfectly|completely|totally|quite] normal|healthy to|for me|someone", .weak),
      "what's wrong with your legs|arm|hand|eyes|face|leg|body|you", "you poor thing",
      "so sad|tragic|terrible ...5 wheelchair|disability|blind|deaf|disabled",
      """
      everyone's|everybody's|we're|everyone|everybody|we [are|is] all|a [a] little|bit [bit] [on] [the] \
      autistic|spectrum|adhd|dyslexic|disabled
      """, "everyone's|everybody's|we're [all] somewhere|a|all|little ...3 spectrum",
      "high|low functioning", "you people with disabilities",
      """
      good|great|smart|independent|capable|well for someone|somebody [who's|with|in|who] [is] [a] disabled|\
      blind|deaf|autistic|wheelchair|disability|condition
      """,
      "overcome|overcame|overcoming your disability|handicap|autism|condition",
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion, .negated, .givenBack("functioning", "inspiration|inspiring", "brave"),
      .unlessTalkHolds(
        "unless a disability is the subject",
        [
          """
          wheelchair|disability|disabilities|disabled|blind|blindness|deaf|deafness|autism|autistic|amputee|\
          amputated|amputation|prosthetic|adhd|handicap|handicapped|ms|dyslexia|dyslexic|paralyzed|paralysed|cane|\
          crutches|fibromyalgia|lupus|sclerosis|palsy|aspergers|crohns|impairment|epilepsy|limitations
          """, "chronic pain|illness|fatigue", "hearing|sight loss|aid|aids", "my legs",
          "lost my leg|arm|hand|sight|hearing",
        ]),
    ],
    hits: [
      """
      C: I've been blind since birth, I take the bus to work. | T: «That's so inspiring», I mean despite \
      everything.
      """,
      "C: I was diagnosed with autism last year. | T: Really? «You don't look autistic» at all.",
      "It's impressive what you do «despite your disability».",
      "C: I lost my leg at nineteen. | T: «I could never live like that».",
      "oh well «we're all a little autistic» arent we",
    ],
    misses: [
      """
      C: People say I'm so inspiring, I just take the bus. I'm blind. | T: They tell you that you're so \
      inspiring for taking a bus.
      """,
      "C: I have MS. | T: How does the MS shape your mornings?",
      "C: I ran my first race. | T: That's so inspiring to hear.",
      "It's not true that we're all a little autistic, and it's tiring to hear.",
      "C: My boss says I don't look sick, with my lupus. | T: He says you don't look sick.",
    ])

  static let disabilityPaternalism = Rule(
    id: "bias.disability.paternalism",
    summary: "Decides for somebody with a disability, or speaks over them.",
    rationale: """
      Clients with disabilities are spoken about more than with; therapy can be the place where that stops.
      """,
    reference: "APA Guidelines for Persons with Disabilities 2022",
    label: BiasLabel(
      .disability, .paternalism, .high,
      why: "The wording decides what a person can do before asking, and may land as being managed.",
      alternative: "You'd like a place of your own. What would you want in place to make it work?"),
    cues: [
      Cue(
        """
        in|with|given your condition|situation|state|disability|limitations|wheelchair ...3 shouldn't|can't|\
        cannot|couldn't|unrealistic|wouldn't|dangerous|safer|not
        """, .strong),
      """
      people|someone|person|somebody in|with your|a condition|disability|situation|wheelchair [just|usually|\
      often|really] can't|cannot|shouldn't|usually|never|don't|need|needs
      """,
      """
      let me|us talk|speak|ask|call|check [to|with] your mother|mom|carer|caregiver|parents|husband|wife|dad|\
      father|aide|interpreter|helper|guardian
      """,
      """
      i|we could|should|will|can|i'll|better talk|speak|ask|call|check [to|with] your mother|mom|carer|\
      caregiver|parents|husband|wife|dad|father|aide|helper|guardian
      """,
      "does|is your carer|caregiver|aide|mother|helper|guardian let|allow|allowing|okay|decide",
      "are you allowed to make|decide|go|live",
      "can you even understand|follow", "are you able to understand|follow",
      "i'll|should|me|shall [i] talk|speak|explain [more] slowly|slower|louder [for|so] you",
      """
      too|very|really hard|difficult|dangerous|risky|much|ambitious for someone|somebody in|with|like|who
      """,
      """
      have|had|having|raise|want kids|children|sex|date|dating ...4 in|with your condition|disability|\
      situation|wheelchair
      """, "who makes|handles|signs ...1 decisions|money|papers for you",
      "better|best|safer to leave|let|stay|leaving|staying it|home|that|in|with others|your|the|them|off",
      "aim [a] [bit|little] lower", "more realistic expectations|goals|goal",
      "set|keep your sights|expectations low|lower",
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion, .negated,
      .unlessTalkHolds(
        "unless a disability is the subject",
        [
          """
          wheelchair|disability|disabilities|disabled|blind|blindness|deaf|deafness|autism|autistic|amputee|\
          prosthetic|paralyzed|paralysed|palsy|sclerosis|aspergers|impairment|epilepsy|carer|caregiver
          """,
          "your condition|limitations", "down|downs syndrome", "chronic illness", "hearing aid|aids",
          "lost my leg|arm|hand|sight|hearing", "brain injury",
        ]),
    ],
    hits: [
      """
      C: I'd like to live alone, I use a wheelchair. | T: «In your condition that's not» realistic, is it.
      """,
      "C: I'm deaf, and I came to talk about my job. | T: «Maybe I could ask your mother» to fill me in.",
      """
      C: I have cerebral palsy and I'm dating. | T: That might be «too much for someone with your condition».
      """,
      "«People in your situation usually» need somebody to decide for them, with a disability like that.",
      "C: I'm autistic and I want to study law. | T: I'd «aim a little lower», to be safe.",
    ],
    misses: [
      "C: I use a wheelchair, I want to live alone. | T: What would you want in place for that?",
      "C: I'm deaf. | T: How would you like us to talk, signing, writing, with an interpreter?",
      """
      C: They say in my condition I can't work, I'm blind. | T: They told you that in your condition you \
      can't work.
      """,
      "C: I broke my wrist. | T: Maybe we could ask your mother to drive this week.",
      "C: I'm autistic, I get help with money. | T: You've set that up well for yourself.",
    ])

  static let disabilityExplainedAway = explainedAway(
    .disability,
    named: [
      "ableis*", "because i'm|i [am] disabled|blind|deaf|autistic|in|slow",
      "because of my disability|wheelchair|autism|condition|cane|stutter|adhd",
      "talk|talks|talked|speak|spoke|ask|asks|asked to|over my|me husband|wife|mother|carer|head|instead",
    ],
    group: [
      """
      wheelchair|disability|disabled|blind|deaf|autistic|autism|cane|prosthetic|stutter|ramp|interpreter|\
      hearing
      """
    ],
    direct: [Cue("not everything is about [your|being] disability|disabled|the", .strong)],
    alternative: "The waiter asked your sister what you'd like. What happened in you then?",
    hits: [
      """
      C: The waiter asked my wife what I want, because I'm blind. | T: «Maybe he was just trying to be \
      helpful».
      """,
      "C: They stare at my prosthetic on the bus. | T: «Maybe they are just curious».",
      """
      C: I wasn't hired, I saw them look at me and the wheelchair. | T: «Are you sure it» was the wheelchair?
      """,
      """
      C: My boss makes jokes about my stutter. | T: I think «you might be a bit too sensitive» about that.
      """,
      "C: They left me off the trip because I'm deaf. | T: I'm sure «they meant well».",
    ],
    misses: [
      "C: The waiter asked my wife, because I'm blind. | T: As if you weren't there.",
      """
      C: They say they meant well, leaving me out because I'm deaf. | T: They said they meant well, and you \
      sat at home.
      """,
      "C: The café was closed. | T: Are you sure it was the right street?",
      "C: They stare at my prosthetic. | T: You're not imagining it.",
      "C: My boss jokes about my stutter. | T: What would you want him to know?",
    ])
}
