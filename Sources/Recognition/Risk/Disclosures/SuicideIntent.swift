extension Rule where Label == RiskLabel {
  private static let all: [String] = SuicideWords.acts + SuicideWords.methods
  private static let soonActs: [String] = SuicideWords.acts.map { "\($0) tonight|tomorrow|today" }

  /// An intention to act.
  static let suicideIntent = Rule(
    id: "risk.suicide.intent",
    summary: "Says that they mean to kill themselves, or cannot say that they will not.",
    rationale: "Intent changes what has to happen before the session ends.",
    reference: "C-SSRS Screener, item 4",
    label: RiskLabel(.suicide, .high, items: [4]),
    speakers: .disclosing,
    cues: SuicideWords.cues(
      [
        "i'm [really|just|actually|probably] going to [just]", "i am [really|just|actually|probably] going to",
        "i'm [just|probably|really] gonna [just]", "i gonna", "imma",
        "i'm [so] ready to", "i [fully|really|do] intend to", "i've|i [have] decided to", "i have decided to",
        "i mean to",
      ], all, .strong)
      + SuicideWords.cues(
        ["i'll [just|probably|definitely]", "i will [just|probably|definitely]", "i need to [just]", "about to"], all)
      + SuicideWords.cues(["thinking|think|thought about|of", "want|wanna [to] [just]"], soonActs, .strong)
      + Cue.list(
        """
        can't|cannot|couldn't promise|guarantee|say|keep [that] [i'll|i|i'd|you] [can|will|could] [keep|stay|\
        be] [myself] safe [tonight|today|anymore|from]
        don't|not think|know|sure [that|if|how] i [can|could|will|i'll] keep|stay|be [myself] safe
        not safe tonight|from|with|alone|by|to
        can't|cannot|couldn't keep myself safe|alive
        don't trust myself [tonight|alone|not|to|with]
        can't|cannot promise [you|that|anything] [that] [i] [won't|wouldn't|i]
        can't|cannot guarantee [you|that|anything] [that] [i] [won't|wouldn't|i|anything]
        i'm|i [am] [really|just] going to do it
        i'm|i [am] [really|just] going to act on|it
        i'm|i [am] going to go|follow through
        i'm|i [am] going to be dead
        i'm gonna [just] do it
        i'll do it
        i will do it
        i kill myself before|by|on|after|when|tonight|tomorrow|this|next
        i'll|will die on|before|by my|the ...3 birthday|anniversary|christmas|easter
        i [really|fully|do] intend|mean|want|plan to act|go on|through
        i [really|fully|do] intend|mean|plan to [do] it|die|kill
        i want to do it
        i want to act on it|them
        i might|could [actually|really|just] do it
        i might [actually|really|just] do something|act
        going to|gonna do it [tonight|tomorrow|today|soon]
        do it tonight|tomorrow|soon
        tonight's|tonight [is] [going] [to] [be] the night
        i'll be dead [by|before|soon|tomorrow|tonight]
        won't|not be alive|around|here|breathing tomorrow|by|next|much|when|monday|tuesday|wednesday|thursday|\
        friday|saturday|sunday
        my last night|day [alive|here|on|ever]
        won't|not be dealing with this much|any longer
        don't|didn't want|wanted anyone|anybody|you [to] stop|stopping me
        nobody|nothing|noone|you can|could|will|can't stop me
        made|making up my mind
        my mind is made up
        i'm|i [not] [going] [to] going through with it
        won't be a problem|burden|bother [to] [anyone|you|them|anybody] after|much|soon|tomorrow|longer
        won't be dealing with this much|any|anymore
        have to do it tonight|today|soon|now
        i'm ready to go|do [it|now]
        don't|not|never intend|intending|plan|planning|expect|expecting|mean|going to be here|around|alive [by|for|at|much|after|next|when]
        don't|not|never intend|intending|plan|planning|expect|expecting|mean|going to see another|the|next|my
        i'm taking|swallowing them|it|all|these when|tonight|after|once|later|soon|now|before
        i'm|im going to|gonna jump|hang
        waiting|wait til|till|until there's|theres|they're|everyone's|everyone|it's no|nobody|gone|clear|empty|dark
        was|am|were fixing|about|going to when|before you|he|she|they [called|rang|came|knocked|picked]
        this is|was it|goodbye ...4 tonight|now|today
        """),
    guards: [
      .near("a figure of speech", "in the foot"),
      .near("somebody else's safety", "safe with him|her|me|them|the|my"),
      .near("a condition that only illustrates", "if i hear|see|have one more"),
      Guard("words that need the topic") {
        $0.needsSuicideTalk && !$0.turn.isAboutSuicide() && !$0.turn.namesMeans
      },
    ],
    refine: { label, context in label.level = context.isImminent ? .imminent : .high },
    hits: [
      "«I'm going to kill myself». I've stopped arguing with it.",
      "when she picks up the kids «im gonna end it all»",
      "T: Do you think about suicide? | C: Yes. | T: And would you act on it? | «I might actually do it» this time.",
      "I want to die and «I can't promise you that» I won't do anything.",
      "I'm thinking about suicide all day and «I can't keep myself safe».",
      "«I've decided to take my own life».",
      "i have the pills here and «im going to take all of my pills»",
      "I'm suicidal and I «won't be here tomorrow».",
      "I «want to kill myself tonight».",
      "That «I kill myself before» the winter, this is certain.",
    ],
    misses: [
      "I'm going to kill it at the interview.",
      "I'm not going to kill myself.",
      "I won't be here next week, we're off to Spain.",
      "T: Will you call the landlord? | Yes, I'm going to do it tonight.",
      "In the film she says I'm going to kill myself and then dances.",
      "If I hear one more jingle I'm going to kill myself.",
      "I've made up my mind about the job.",
      "T: Any thoughts of suicide? | C: No. | T: Good. And the essay? | I'm going to do it tomorrow.",
    ])

  /// A plan, with some of its details.
  static let suicidePlan = Rule(
    id: "risk.suicide.plan",
    summary: "A plan to kill themselves: how, where or when is worked out.",
    rationale: "A worked-out plan with intent to carry it out is the highest ideation item of the screener.",
    reference: "C-SSRS Screener, item 5",
    label: RiskLabel(.suicide, .high, items: [5]),
    speakers: .disclosing,
    cues: SuicideWords.cues(
      [
        "plan|planning|planned to|on [just]", "plan|plans|planning for", "a plan to", "planning|planned|plan how to",
        "planned when|where to",
      ], all, .strong)
      + Cue.list(
        """
        i|i've|i'd have|got|had|made a|the [whole|specific|detailed|real|solid|very|pretty|actual] [clear] plan
        i've|i got|made|had|have it [all] planned [out]
        planned it [all] out
        planned [out] exactly
        planned [out] how|when|where|everything|what
        worked|figured|mapped [it] [all] out [all] [exactly] how|where|when
        worked|mapped it [all] out
        know [exactly|already|just|pretty] [already|exactly|much] how|where|when [and] [when|where|how] [i'd|\
        i'll|i|i'm] [would|will|am] [going] [to] do|end|die|go|it
        know exactly how|where|when
        picked|chosen|chose|set [on] [out] a|the|my date|day|spot|place|night|bridge|tree|method
        the plan is to
        my plan is|was|would|involves to
        after|once|when|before [the|my] [_] funeral|birthday|christmas|kids|graduation ...4 i'll|i'm|i do|\
        going|gonna [to] [do] [it]
        researched|scouted [out] the|a bridge|spot|place
        it's all planned|arranged|set
        """),
    guards: [
      .near(
        "another plan", "safety plan", "plan for [the|this] weekend|summer|holiday", "meal plan", "phone plan",
        "business plan", "crisis plan", "backup plan", "lesson plan"),
      Guard("words that need the topic") { $0.needsSuicideTalk && !$0.turn.isAboutSuicide() },
    ],
    refine: { label, context in
      label.placeInTime(context)
      if label.temporality == .current, context.isImminent { label.level = .imminent }
    },
    hits: [
      "I've been «planning to kill myself» after the holidays.",
      "I want to die. «I have a plan».",
      "T: You said you think about ending your life. Have you thought about how? | «I know exactly how I'd do it».",
      "im suicidal and i already «picked a date»",
      "Thinking of suicide is one thing, but now I've «worked out how» and where.",
    ],
    misses: [
      "I have a plan for the weekend, finally.",
      "I don't have a plan, I only think about dying.",
      "We picked a date for the wedding!",
      "T: Are you thinking about suicide? | C: No, nothing like that. | T: Good. And about the debts? | I have a plan.",
      "She worked out how to fix the boiler.",
      "When I want to die I take out my safety plan.",
    ])
}
