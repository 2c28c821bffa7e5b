extension Rule where Label == RiskLabel {
  /// Harm to somebody is pictured, meant or done.
  static let violenceSign = sign(
    "violence", "Harm to somebody is pictured, meant or done.", RiskLabel(.violence, .moderate),
    cues: Cue.list(
      """
      - hammer|knife|gun|shoot|stab|hurt|hurting|kill|hit|beat|batter|punch|smash|throat
      in hospital
      kill|killing|hurt|hurting|hit|hitting|beat|beating|stab|stabbing|shoot|shooting|choke|choking|strangle|\
      smash|smashing|finish|get|punch|punching|shake|shook|slap|slapped|push|pushed|shove|shoved|grab|grabbed|bash|\
      batter|crush|make ...4 him|her|them|someone|somebody|people|kid|kids|baby|wife|husband|guy|boss|pay|face|\
      throat|neck|head
      hands|fist|fists|hammer|bat|knife|gun|strap ...6 throat|neck|face|him|her|them|under|coat|car
      picture|pictured|see|imagine|thought|think|thinking|dream|replay|rerun ...10 beat|hit|kill|hurt|stab|hands|\
      throat|blood
      lose|lost|losing it|control|rag|temper ...8 him|her|them|kid|kids|baby
      knife|blade|machete|bottle|scissors|screwdriver at|to|against|on his|her|their|somebody's|someone's throat|neck|face|ribs|belly
      know|waited|waiting|parked|sat|followed|following ...6 his|her|their|where|outside ...4 van|car|house|lives|\
      work|shift|street
      want|wanted|wanna|going|gonna ...3 him|her|them dead|gone|hurt|suffer|pay
      """),
    refine: { label, context in
      if context.isSevereViolence || context.turnThreatens { label.level = .high }
      if label.level == .high, context.isImminent { label.level = .imminent }
    },
    hits: [
      "In my head I «beat him» until he's not moving.",
      "I had «my hands on his throat» before I knew.",
      "I sat «outside his house» with the lights off. | I «waited outside his house».",
    ],
    misses: [
      "The shop was shut.",
      "I got the bus.",
      "She has a new job.",
    ])
}
