extension Rule where Label == RiskLabel {
  private static let frames = [
    """
    think|thinking|thought|thoughts|fantasies|images|fantasizing|fantasising|fantasize|dream|dreaming|\
    imagine|imagining|picture|picturing|visualize|visions|ideas|image|fantasy|talk [about|of] [me|myself|of|\
    about] [just]
    """,
    "want|wanted|wanna|urge|urges|impulse|impulses|tempted|temptation|easy|easier|tempting [to] [just]",
    "could|might|should|would|i'd|i'll|can|keep [just|always|easily]",
    "consider|considering|considered|contemplated|contemplating [just]",
    "crosses|crossed|crossing|entered|comes|came into my mind|head ...3 could|might|would|to [just]",
    "way|ways would|is|to [be] [by]", "if i were|was to", "feel|felt|feeling like [just]", "about [just]", "to",
  ]

  /// Thoughts of suicide with a method.
  static let suicideMethod = Rule(
    id: "risk.suicide.method",
    summary: "Thoughts of suicide that name a way to do it, without intent.",
    rationale: "A method makes the thought more concrete; ask about access to it, and about intent.",
    reference: "C-SSRS Screener, item 3",
    label: RiskLabel(.suicide, .moderate, items: [3]),
    speakers: .disclosing,
    cues: Cue.list(
      """
      \(SuicideWords.methods[0])
      slit|slitting|slash|slashing my wrists|wrist|throat
      + blow|blowing my [own] brains|head out|off
      put|putting a bullet in|through my head|brain|skull
      in front of [a|the|that] [_] train|bus|truck|lorry|subway|traffic|semi
      """)
      + SuicideWords.cues(frames, Array(SuicideWords.methods.dropFirst()), .usual)
      + Cue.list(
        """
        how many pills|tablets|of [them|those] [it] [would|i'd|it'd] take|need
        how much ... it would|it'd take to
        looked|looking|searched|searching|googled|googling|researched|researching|reading|read [up] [for|on|\
        about|into] [the] [painless|easiest|quickest|different] [ways|methods|how] [to] suicide|overdose|\
        overdosing|overdoses
        looked|looking|searched|searching|googled|googling|researched|researching [up] [for|on|into] [the] \
        [painless|easiest|quickest|different] ways|methods|how to|people [can] die|kill|end|hang|do [it|myself]
        painless|easiest|quickest|least painful way|ways [to] [die|go|do|kill|out]
        ways to do it [quickly|painlessly]
        ways [i] could|would|might [just] do it|die|end|kill
        ways to die|kill|end [myself|it|my]
        that one|bridge|tree|rope|beam|train|much would|could|might do it
        would|could do it [and|quick|quickly]
        four|two|three|one|few|couple steps|step and
        think|thinking|thought|picture|picturing|imagine|see|seeing [myself] [about|of] going|driving|walking|stepping|\
        jumping|rolling|falling off|over|under|into|in ...3 road|edge|bridge|train|lorry|truck|water|river|sea|tracks|platform|front
        survive|surviving a car crash|wreck|jump|fall at|from|if
        how high|far ... jump|fall|bridge|drop
        with|using [a|the|my|his|dad's|some] gun|pills|rope|razor|knife|belt|insulin
        """),
    guards: [
      .near(
        "a slip, a sport or a figure of speech", "in the foot", "shoot myself in", "bungee", "parachute", "skydiv*",
        "diving board", "accident|accidentally", "swimming", "pool", "lake"),
      .near("medicine as prescribed", "as prescribed", "supposed to take", "doctor told|said|wants"),
      .near("fear of it", "scared|afraid|terrified|fear|phobia|worried of|i'll|i|that"),
      Guard("a method that needs the topic") { $0.isBareMeans },
      Guard("a way that needs the means") { $0.needsNamedMeans },
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "I «think about jumping off the bridge» by the mill.",
      "sometimes driving home i «think about driving into a tree»",
      "I've thought about «hanging myself», that's as far as it got.",
      "I looked up «how many pills it would take».",
      "It would be «easy to take all of my pills» one night.",
      "When the platform is full I «imagine stepping in front of the train».",
      "I keep picturing it, «slitting my wrists» in the bath.",
      "i want to die, probably «with pills»",
      "I've been «thinking about overdosing».",
    ],
    misses: [
      "I drove into a tree last winter, the road was pure ice.",
      "I really shot myself in the foot with that email.",
      "I'd never think about hanging myself.",
      "The kids like to jump off the bridge into the lake in summer.",
      "I take all my pills in the morning, with breakfast.",
      "In the show he ends up in front of a train.",
      "My uncle hanged himself when I was nine.",
      "I'm terrified of jumping off the high board at the pool.",
      "I paid with my card and left.",
    ])

  /// Means at hand or looked at while suicide is the topic.
  static let suicideMeans = Rule(
    id: "risk.suicide.means",
    summary: "Means at hand, or in the house, where suicide is the topic.",
    rationale: "Distance from means saves lives: knowing what is in the house is where means safety starts.",
    reference: "C-SSRS Screener, item 3; means safety",
    label: RiskLabel(.suicide, .moderate, items: [3]),
    speakers: .disclosing,
    cues: Cue.list(
      """
      i|i've|still [have|got|keep|kept|own] [got] [have|got|keep|kept] a|the|my|his|some|dad's|two|our [_] \
      @weapon|pills|rope|insulin|meds|bottle
      there's|there|is|are a|the|my|his|some [_] @weapon|pills|rope [in|at|under|right|on]
      the|my|dad's|his @weapon|pills|rope is|are|sits|right|in|on|under [in|on|right|next|still|under]
      keep|kept|been|was|sit|sat|sitting|start|started|find looking|staring|stare|look|holding [there] \
      [looking|staring|holding] [at] the|my|that|those|his [_] @weapon|pills|bottle|rope|bridge|tracks|beam|\
      meds
      pills|@weapon [right|is|are] [here|right] in my hand|hands|lap|drawer|pocket|bag|purse|bathroom|\
      cabinet|nightstand
      have|got|had access to [a|the|my|his] @weapon|pills|meds
      i've|i|i'm [have] holding|got|have the|my|a @weapon|pills [right] here|next|in|with
      i have|got them|it right here|next|in [my] [to|front|hand|lap]
      i know where|how he|she|dad|they|to|my keeps|get [it|the|a|his] [gun|it|pills|one|guns]
      """),
    guards: [
      .outsideSuicideTalk,
      .near("means out of reach", "locked|lock|gave|got|threw|handed|flushed|rid away|up|of|them|it|out"),
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "I want to die and «there's a gun in» my dad's closet.",
      "T: Are you thinking about killing yourself? | C: Yes. | T: How would you do it? | «I have the pills» in my nightstand.",
      "I keep thinking of ending it all. I «keep staring at the pills».",
      "i want to kill myself and i «still have his gun»",
      "T: When you think of suicide, what could you get hold of? | Well, «there's a rope in» the garage.",
    ],
    misses: [
      "We have a gun for the deer season.",
      "I have the pills for my blood pressure right here.",
      "Yesterday I felt suicidal, so my sister locked the pills away.",
      "There's a rope in the garage for the canoe.",
      "The knife is in the drawer, next to the spoons.",
    ])
}
