import Language

extension ContextRule {
  /// An idiom.
  static let idiom = ContextRule(
    id: "risk.context.idiom",
    summary: "A set phrase that only sounds like harm: \"died laughing\", \"shoot me an email\".",
    rationale: "Everyday speech is full of death. An alarm at each is why people switch such tools off.",
    covers: { $0.findsRisk },
    guard: Guard("a set phrase") { $0.isIdiom },
    hits: [
      "I'm killing myself to get these orders out before Friday.",
      "I'd rather be dead than wear that uniform again.",
      "i overdosed on garlic bread and cartoons",
      "My brother ate my lunch and i was so mad i wanted to kill him.",
      "We were so cold I wanted to die for a hot shower.",
      "I wanted to be dead on my feet by nine so I'd sleep, that was the whole trick.",
    ],
    misses: [
      "I laughed about it and then I tried to kill myself.",
      "I'm killing myself slowly and I want to die.",
      "I overdosed on my pills in May.",
      "I'd rather be dead than go on like this.",
    ])
}

extension MatchContext {
  private static let phrases = PhraseSet(
    // Effort, laughter, cold, hunger, shame: how strongly, not what.
    "kill|killed|killing|kills myself|me [just] laughing|working|trying|running|over|at|to|for|studying|with",
    "die|died|dying|dead laughing|of|from [boredom|embarrassment|laughter|shame|cringe|hunger|thirst|curiosity|heat|cold|laughing]",
    "die|dying|dead|died for [a|an|some|the] coffee|cigarette|shower|drink|nap|slice|bite|beer|pizza|hot|sandwich|bath|break",
    "dying|die to know|see|hear|meet|try|get|go|tell|ask|find|taste|leave",
    "to die for", "die|died on the spot|inside", "dead on my|his|her|their feet", "dead to the world|me",
    "over my dead body", "dead|die tired|serious|wrong|set|last|ringer|line|lines|weight|zone|lift|heat|even",
    """
    rather|sooner [be] die|dead than [_] [_] wear|wore|admit|ask|sing|speak|tell|go|eat|do|watch|work|see|live|\
    move|use|drive|dance|fill ...4 again|there|that|it|return|him|her|outfit|song|dress|karaoke|form|forms|\
    meeting|crocs|bus|office|food|hat
    """,
    // Things that are shot, hung, cut and jumped in another sense.
    "shoot|shooting|shot me|him|her|them|you|us|myself [a|an] [quick] email|text|message|line|look|in",
    "hang|hanging|hung [myself] [up|on|out|around|in|with] [to] dry|there|tight|laundry|washing|picture|pictures|curtains|coat",
    "jump|jumping|jumped to|at|on|in|into [a|the] conclusion|conclusions|chance|bandwagon|pool|lake|sea|queue|call|shower|bed|puddle|puddles",
    """
    overdose|overdosed|overdosing|od|od'd|od'ing on [too] [much] [_] sugar|\
    chocolate|caffeine|coffee|cake|bread|candy|sweets|cheese|garlic|cartoons|netflix|christmas|carbs|worms|vitamin|tv|content|nostalgia|cuteness|glitter|memes|pizza|haribo|crisps|biscuits
    """,
    "cut|cutting myself|me [off|some|short|loose|a|out|back|down] [slack|deal|break|slice|piece]",
    "kick|kicking|kicked myself", "beat|beating|beats|beaten [myself|yourself|me|himself|herself] up [about|over|for]",
    "mad|angry|cross|furious [that] i|she|he [could|wanted] [have|to] kill|killed|murder|murdered|strangle|strangled [to] [have]",
    "bite the bullet", "pull|pulled|pulling the plug", "pull|pulled|pulling|pull the trigger on",
    "drown|drowning|drowned in [a] [sea|pile|lot|my] [of] work|emails|email|laundry|paperwork|debt|dishes|forms|homework|admin|orders|marking|invoices|spreadsheets|diapers|nappies"
  )

  private static let overdoses = PhraseSet("overdose|overdosed|overdosing|od'd|od'ing|od on|of [the|my|a]")
  private static let drugs = WordSet(
    """
    pills pill tablets tablet paracetamol tylenol ibuprofen aspirin fentanyl heroin opioids oxy oxycodone percs xanax \
    valium benzos ketamine ket coke cocaine meth insulin medication meds medicine antidepressants ambien codeine \
    morphine methadone tramadol it them that something alcohol vodka sleeping painkillers purpose my friday saturday \
    sunday monday tuesday wednesday thursday dope gear gabapentin
    """)

  /// Whether the overdose is one of something that is no drug.
  private var isOverdoseOfSomethingElse: Bool {
    Self.overdoses.matches(in: text).contains { place in
      place.overlaps(match) && place.upperBound < text.tokens.count && text.tokens[place.upperBound].kind == .word
        && !Self.drugs.contains(text.tokens[place.upperBound])
    }
  }

  /// Whether a set phrase overlaps the match, or stands right behind it.
  var isIdiom: Bool {
    isOverdoseOfSomethingElse
      || Self.phrases.matches(in: text).contains {
        $0.overlaps(match)
          || ($0.lowerBound >= match.upperBound && $0.lowerBound - match.upperBound <= 1 && $0.count > 2)
      }
  }
}
