extension Rule where Label == RiskLabel {
  /// Distress that cannot be borne.
  static let severeDistress = Rule(
    id: "risk.severe_distress.unbearable",
    summary: "Says that they cannot bear it, cannot go on, or cannot function.",
    rationale: "\"I can't do this anymore\" may mean a job or a life: the next question is which.",
    reference: "Codebook 6, severe_distress",
    label: RiskLabel(.severeDistress, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      can't|cannot|couldn't|can [not|just|really|even] take|bear|stand|handle|endure|do|stomach it|this|life|\
      living|things [all] anymore|longer|any [longer|more]
      can't|cannot [just|really|even] go on
      can't|cannot [just|really|even] keep going|doing|fighting|pretending|on [this|like|living|on] [this|\
      anymore|much|any]
      can't|cannot keep going|doing|living|fighting [like|this|on] [this|anymore]
      can't|cannot keep doing|living this|like [this]
      don't know how much longer|more i [can|could|will]
      don't know how long i can|could|will
      don't know if|how i can keep|go going|doing|on|living|this
      don't know if i can [take|handle|survive|bear] this|it anymore|much
      don't|can't see|imagine|picture any|a|no [way|other] out|forward|future
      no way out|forward
      there's|there [is] no hope|future [for] [me]
      no light at|for
      unbearable
      at the|my end of my|the rope|tether|line
      at my breaking|limit point
      breaking point
      can't|cannot|couldn't|unable|barely get|leave|make|go [myself] [to] out [of] [the|my|it|this] bed|house|flat|van|car|chair|room|door
      haven't|not|hardly|barely [really] worked|left|washed|showered|been|eaten|slept|spoken [outside|out|anything|the|to|myself] since|in|for|all
      nothing left [to] [give|in|for|inside] [me]
      can't|cannot [even] function|cope
      not|barely functioning|coping|surviving|holding [on|it|together]
      can't [even] [seem] [to] get out of bed
      can't|couldn't|won't|don't stop crying|sobbing|shaking
      crying every|all day|night|single
      crying for hours|days
      falling|coming|fallen apart
      losing my mind|grip
      having|had|on|on a [the] [nervous|mental|verge|edge] [of] breakdown
      given|giving|give up on life|everything|myself|living
      want|ready|wanted|wanna to [just] give up
      want|wanted to give up
      hopeless
      can't live like|with this
      pain|it is too much to bear
      too much [for] [me] to bear|take|handle|cope
      i'm|feel|like [like] [i'm] drowning [in] [this|it|here|and|all]
      hit|hitting rock bottom
      rock bottom
      i'm|so done with everything|life
      done with it|this all
      everything is|feels falling|pointless|meaningless
      what's the point in anything|trying|any
      what's the point
      what's the point of anything|it|trying|any|this [all|of]
      i'm|i [am|feel] [so|completely|totally|just|beyond] broken|shattered|desperate
      can't breathe
      escape from all of it
      hate|hating myself
      hate my life
      hate being me
      """),
    guards: [
      .near(
        "a job, a bill or a small thing", "can't do this job|puzzle|exercise|homework|worksheet|one|alone|problem|sum",
        "stand|take the|his|her|this noise|music|heat|cold|smell|weather|coffee|traffic|chewing",
        "take this|it off|out|back|home|with|to",
        "do it|this today|tomorrow|on|at|monday|tuesday|friday|because|by|without|alone|until",
        "car|phone|laptop|computer|shoes|house|app|website|sofa|couch ...3 falling|fell apart",
        "hopeless at|with|romantic|cook|dancer",
        "point of|in this|the|that|a|having|buying|cleaning|paying|meeting [exercise|form|class|meeting|form]",
        "drowning in email|emails|paperwork|laundry|work|debt|homework",
        "done with this|it|all|that form|task|chapter|by|on|yesterday", "can't get out of bed before|early",
        "lol|lmao|haha", "laughing", "cigarettes|smoking|smoke|patch|gum|diet|running|allergies|mask|asthma"),
      Guard("vague distress without gloom") { $0.isVagueDistress && !$0.turn.isGloomy },
      .inTurn(
        "a job, a course, a relationship or a body part that is meant",
        "transfer|resign|resigned|notice|renewal|customers",
        "credits|semester|percent|coursework", "ended it|things with", "it's over", "dumped",
        "hours|phones|knee|hip|shoulder",
        "the job|shift|shifts|rota", "mask", "classes|class"),
      .near("somebody else", "he|she|they|@family can't|couldn't|was|is|falling|fell|felt|lost|gave"),
    ],
    refine: { label, context in
      if context.isVagueDistress { label.level = .low }
      label.placeInTime(context)
    },
    hits: [
      "«I can't do this anymore», I really can't.",
      "I'm «at the end of my rope».",
      "i «cant get out of bed» and i missed work again",
      "It's «unbearable», every single minute.",
      "There's «no way out» of this for me.",
      "I «don't know how much longer I can» keep this up.",
      "Everything feels «hopeless».",
    ],
    misses: [
      "I can't take it off, the ring is stuck.",
      "I can't stand his music.",
      "I'm hopeless at parking.",
      "I can't do this exercise, can you explain it again?",
      "The sofa is falling apart.",
      "My wife can't take it anymore, she says.",
      "I'm drowning in emails.",
      "I'm not hopeless about it, just slow.",
    ])
}
