extension Rule where Label == RiskLabel {
  /// A burden to others.
  static let suicideBurden = Rule(
    id: "risk.suicide.burden",
    summary: "Says that others would be better off, or that nobody would notice, without them.",
    rationale: "Feeling a burden is how many wishes to die are first told; it asks for a direct question.",
    reference: "C-SSRS Screener, item 1; Interpersonal Theory of Suicide (Joiner 2005)",
    label: RiskLabel(.suicide, .low, items: [1]),
    speakers: .disclosing,
    cues: Cue.list(
      """
      + better off [all|if] without me [around|here]
      better off [if] [with] [i] [me] [was|were|wasn't|weren't|am|i'm] gone|dead|here|around|alive|\
      disappeared|died
      better|easier|happier|simpler|nicer for|if [everyone|everybody|them|him|her|you|people|all|my|the] \
      [family|kids|wife|husband|parents|world|mom|around] [of] [them] if|without i|me [wasn't|weren't|was|\
      were|just|not|disappeared|died|'d] [just] [here|around|gone|dead|died|disappeared]
      world|everyone|everybody|family|kids|they|people would|would've|would'd [all] [be] [have] [be] [a] \
      [so] [much] better|easier|happier|lighter|off|relieved [off|place] [without|if] [without|me|i] [me|was|\
      were|wasn't] [gone|here]
      nobody|noone|no|one would|will [one|even|ever|really] [would] [really|even] notice|care|miss [if|that|\
      when|me] [if|that|when] [i] [was|were|am|just] gone|dead|died|disappeared|missing
      nobody|noone|no|one would|will [one|even|ever|really] [even] miss me
      nobody|noone|no|one|who would|will|would [even|really] notice|care if i [just] wasn't|weren't|\
      disappeared|died|was|were [here|around|gone|dead|missing]
      if i was|were|wasn't|weren't|am gone|dead|around|here|alive anymore
      if i was|were gone|dead [forever|tomorrow|they|nobody|everyone|no|people]
      if i wasn't|weren't here|around|alive|in anymore
      if i died|disappeared [tomorrow|tonight] nobody|no|they|everyone|everybody|would|who|it|my
      when|once i'm gone they|nobody|you|everyone|the|my|she|he|it [won't|will|can|want|'ll|all]
      better place|off without me
      without me around|here|dragging|in the way
      only|just a|in burden to|on everyone|everybody|them|all|my|the|him|her
      burden on|to everyone|everybody|them all ...6 gone|without|dead|die
      not be a burden anymore
      worth more dead
      life insurance ...6 me|i
      taking up space|oxygen|air
      waste of space|oxygen|air
      """),
    guards: [
      .near(
        "absence from a place or a task", "gone|away for",
        "if i painted|did|changed|wore|left|cut|dyed", "party", "meeting", "team", "office", "shift", "project", "trip",
        "band",
        "game", "the company", "job", "promotion", "vacation|holiday"),
      Guard("a burden that only weighs") { $0.isPlainBurden },
    ],
    refine: { label, context in
      label.placeInTime(context)
      if !context.namesOwnAbsence { label.items = [] }
    },
    hits: [
      "Honestly «they'd be better off without me».",
      "i feel like «nobody would notice if i was gone»",
      "The kids are young, it would be «easier for everyone if I wasn't» around.",
      "My wife carries all of it. «I'm just a burden to everyone» and she'd be free.",
      "Sometimes I think «I'm worth more dead» than alive.",
      "«The world would be better» without me in it.",
    ],
    misses: [
      "The team is better off without me, I'm a terrible goalkeeper.",
      "I don't want to be a burden to my daughter when I'm old.",
      "They'd be better off without that car.",
      "Nobody would notice if I painted it blue.",
      "She's better off without him.",
      "If I was gone for a week the plants would die.",
    ])

  /// Farewells.
  static let suicideGoodbye = Rule(
    id: "risk.suicide.goodbye",
    summary: "Says goodbye, or gives things away, as someone who will not be back.",
    rationale: "Farewells and gifts can be preparation; naming what was noticed opens the question.",
    reference: "C-SSRS Screener, item 6, warning signs",
    label: RiskLabel(.suicide, .moderate, items: []),
    speakers: .disclosing,
    cues: Cue.list(
      """
      giving|given|gave away [all] [of] [my|most|the] [_] stuff|things|guitar|records|clothes|possessions|\
      everything|jewelry|jewellery|books|camera|collection|watch|ring|dog|cat|tools
      gave|given|giving [all|my] [of] [my] [_] stuff|things|guitar|records|watch|ring|tools|dog|cat away|to
      finding|found a [new] home for my|the dog|cat|pets
      won't need|be needing it|them|any|my|that|this [of] [stuff|things|it|them] [anymore|soon|where|much|\
      after]
      said|saying|say|sent|sending|texted [my|a|out|all|them|everyone|people] [my|final|last] goodbye|goodbyes
      wanted|want|calling|called|came|come to say goodbye
      thank|thanks you|for for everything ...4 goodbye|tried|deserve
      this is [my] goodbye
      goodbye everyone|world|forever
      take care of my dog|cat|kids|girls|boys|mom|mum|family|her|him|them ...4 gone|not|me|after
      you won't|wont [have] [to] see|hear|worry|be [from|about|seeing|hearing] me again|anymore
      last time you'll|you|we'll|we see|talk|hear|speak
      tell my @family i|that|i'm [i] love|loved|sorry|always
      """),
    guards: [
      .near(
        "moving house, a new place or a clear-out", "moving|moved|move", "charity|goodwill|donate|donated|donation",
        "yard|garage sale", "downsiz*", "upgrade|upgraded", "outgrew|outgrown|fit|fits", "minimalis*",
        "new one|phone|laptop",
        "airport", "funeral", "last day", "retire*", "school|college|camp|trip|vacation|holiday", "visit"),
      Guard("a farewell that says nothing without gloom") { !$0.turn.isGloomy },
    ],
    refine: { label, context in
      if context.turn.isAboutSuicide() {
        label.level = .high
        label.items = [6]
      }
    },
    hits: [
      "I've been «giving away my things», it feels lighter, there's no point keeping them.",
      "i «gave my guitar to» my nephew. i won't need it where im going",
      "I wanted to «say my goodbyes» before it's all over for me.",
      "I want to die. I've already «found a home for my dog».",
      "Nothing helps and I'm so tired. «You won't hear from me again».",
    ],
    misses: [
      "We're moving, so I've been giving away my books.",
      "I gave my watch to the repair shop.",
      "I said my goodbyes at the airport and cried all the way home.",
      "I won't need it anymore, the cast is off.",
      "I called to say goodbye to grandma before the trip.",
    ])

  /// Suicide of somebody else.
  static let suicideOther = Rule(
    id: "risk.suicide.other",
    summary: "Somebody else wants to die, thinks of suicide or tried it, and is alive.",
    rationale: "A friend or child at risk needs an answer too, and the client who carries it needs one.",
    reference: "C-SSRS Screener, by report",
    label: RiskLabel(.suicide, .low, items: [2], subject: .other),
    speakers: .disclosing,
    cues: Cue.list(
      """
      tried|attempted|trying to [_] kill|hang|shoot|hurt himself|herself|themselves|themself
      tried|attempted to end|take his|her|their [own] life
      he|she|they|@family|friend|mate|buddy [just|recently|has|had|almost|nearly] tried to end|off|kill it|himself|herself|\
      themselves [all]
      he|she|they|who|@family|friend|cousin|roommate|ex|coworker|student|neighbor|neighbour attempted suicide
      he|she|they|mum|mom|wife|husband ...4 wishes|wished he|she|they were|was|could|would dead|die|gone
      he|she|they ...3 can't|doesn't see|know what|the|any use|point|reason ...4 alive|living|on
      he|she|they ...4 doing|do it today|tonight|tomorrow|soon
      he|she|they|mate|friend ...8 step|stepping|jump|jumping out|off|in|under|down|from
      he|she|they ...6 taking|take the lot|whole|tablets|pills|paracetamol
      he|she|they|@family|friend|mate|roommate ...3 thinks|thinking|thought|talks|talking about|of hanging|killing|shooting|\
      drowning|jumping|harming|ending
      he|she|they|who|@family|friend|mate|roommate ...4 took|taken an|all|too overdose|her|his|the|many
      @family|friend|friend's|friends|buddy|buddy's|cousin|roommate|someone|somebody ...5 [a] suicide attempt
      @family|friend|buddy|mate|boy|bro|cousin|roommate|flatmate|classmate|neighbor|neighbour ...9 attempted
      attempted suicide
      his|her|their [last|first|recent|second] suicide attempt
      his|her|their [last|first|recent|second] attempt in|on|last|at|was|and
      my|our @family|friend|friend's|cousin|son's|daughter's|brother's|sister's|mother's|mom's|dad's|\
      father's|roommate|husband's|wife's|boyfriend's|girlfriend's suicide attempt
      talks|talking|talked|texted|texting|says|said|saying|told|threatens|threatened|threatening|wants|\
      wanted|thinking|thinks|thought|going|planning|posted [me|us] [about|of|that|to|he|she|they] [he's|\
      she's|they're|wants|wanted|was|is] [going|thinking|to|about|gonna] [to|of|about] kill|killing|hurt|\
      hurting|hang|hanging|shoot|shooting himself|herself|themselves|themself
      says|said|told|saying [me|us] [that] he|she|they want|wants|wanted to [just] die|disappear
      talks|talking|talked|threatens|threatened|threatening|thinking|thinks about|of [taking|ending|\
      attempting] suicide
      talks|talking|talked|thinking|thinks about|of taking|ending his|her|their [own] life
      threatens|threatened|threatening suicide
      @family|friend|he|she|they|cousin|roommate|ex|he's|she's|they're [is|was|has|been|are|feels|got|says|\
      feeling|he's|she's] [been|he's|she's|really|very|feeling|actively] suicidal
      he|she|they|@family|friend|cousin|roommate|ex [just|really|said|says|told] [me] [that] [he|she|they] \
      wants|want|wanted to [just] die|be dead
      he|she|they wishes|wished he|she|they was|were|wasn't|weren't dead|gone|alive|here|born
      he|she|they doesn't|don't|didn't want to live [anymore]
      he|she|they doesn't|don't|didn't want to be alive|here [anymore]
      he|she|they overdosed|od'd
      @family|friend|cousin|roommate|ex overdosed
      kill|killing|hurt himself|herself|themselves|themself
      i'm worried|scared|afraid he'll|she'll|they'll|he|she|they|my|@family [_] [might|will|may|could|would] \
      [is|going|to] [do|kill|hurt|end] [himself|herself|something|it|themselves]
      """),
    guards: [
      .near(
        "someone who died", "died|dead|passed|funeral|buried", "killed himself|herself|themselves|themself",
        "lost him|her|them", "found his|her body", "rest in peace", "committed|completed|died"),
      .near(
        "figures of speech and sport", "hurt himself|herself|themselves at|playing|in|on|running|lifting|falling",
        "laughing", "killing himself|herself|themselves working|at|trying|over|to|with|for"),
      Guard("worry that names no harm") { $0.isPlainWorry },
      Guard("an attempt that is the speaker's, or one at something else") {
        $0.isBareAttempted && !$0.isPlainlyAnothersAttempt
      },
    ],
    refine: { label, context in
      label.items = context.otherItems
      switch label.items.last ?? 0 {
      case 4...: label.level = .high
      case 3: label.level = .moderate
      default: label.level = .low
      }
      if label.items.contains(where: { $0 == 4 || $0 == 5 }), context.isImminent { label.level = .imminent }
      label.placeInTime(context)
    },
    hits: [
      "My brother «tried to kill himself» last week and nobody told me.",
      "my best friend «is suicidal» and i dont know what to do",
      "She texted me that she's «going to kill herself» if I leave.",
      "My son «says he wants to die» whenever school comes up.",
      "His «suicide attempt» is all my parents talk about. | C: I mean my cousin, «his attempt» in May.",
      "my «boy went through a rough patch, attempted» and everything",
    ],
    misses: [
      "My cousin killed himself in June. I still set the table for him.",
      "My brother hurt himself playing football.",
      "She's killing herself working two jobs.",
      "In the book the girl tries to kill herself in chapter nine.",
      "My brother attempted a backflip and lost a tooth.",
      "My dad doesn't talk about suicide or anything heavy.",
    ])

  /// Denial of suicidal thoughts, intent or plan.
  static let suicideDenial = Rule(
    id: "risk.suicide.denial",
    summary: "Denies thoughts of suicide, intent or a plan.",
    rationale:
      "A denial is kept beside the question that drew it, so that the record shows what was asked and answered.",
    reference: "C-SSRS Screener",
    label: RiskLabel(.suicide, .none, isDenial: true),
    speakers: .disclosing,
    cues: Cue.list(
      """
      + not [feeling|really|at|all|actually|actively] suicidal
      don't|didn't|never|not [really|actually|ever] want|wanted|wanting to [actually] die|kill
      don't|didn't|never|not [really|actually|ever] want|wanted|wanting to be dead
      don't|not want|wanting to hurt myself
      don't wanna die|kill|end
      never|wouldn't|won't [ever|actually] kill|hurt|unalive myself
      not going|gonna|planning|trying|about to|on kill|killing|hurt|hurting|unalive myself
      not going|gonna|planning|trying to|on end|ending|take|taking my [own] life
      never|wouldn't|won't [ever|actually] end|take my [own] life
      never|wouldn't|won't [ever|actually] end it [all]
      no thoughts|intention|plans|plan|desire|urge|wish [or] [intent] of|to|about suicide|killing|kill|dying|\
      die|end|ending
      no suicidal thoughts|ideation|feelings|plans
      never|haven't|don't|didn't|not [really|ever|been] [actually] thought|think|thinking|considered|\
      considering [seriously] [about|of] suicide|killing|ending|taking|dying
      don't|not|haven't have|got|made|having a|any [specific|real|actual] plan|plans|intent|intention [or|to|\
      and] [intent|plan|plans|act|do|kill]
      no plan|plans|intent|intention|intentions [or|to|and] [intent|plan|plans|act|do|kill|timeline|means|\
      method]
      not going|gonna|planning to do|act anything|on|it
      i'd|would never [actually|really] do|act it|that|anything|on
      i'm|i [am] safe [tonight|right|now|rn|today|at]
      don't have|feel any|those suicidal thoughts|feelings
      wouldn't|won't [actually|really|ever] do anything
      wouldn't|would [never] actually|ever do it|that
      """),
    guards: [
      Guard("words that need the topic") { $0.needsSuicideTalk && !$0.turn.isAboutSuicide(within: 4) },
      .near("a denial turned round", "can't say|promise", "not that|like i don't|didn't"),
    ],
    hits: [
      "I'm tired, but I'm «not suicidal».",
      "I «don't want to die», I want this to stop hurting.",
      "I'd «never kill myself», I couldn't do that to my boys.",
      "T: Have you thought about ending your life? | I'm low, sure, but I «haven't thought about suicide».",
      "I think of dying sometimes but I «don't have a plan».",
    ],
    misses: [
      "I don't have a plan for Saturday yet.",
      "I want to die.",
      "I can't say I don't think about killing myself.",
      "I'm not going to do anything this weekend.",
      "I never finish what I start.",
    ])
}
