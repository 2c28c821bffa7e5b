extension Rule where Label == RiskLabel {
  private static let who =
    "he|she|they|he's|she's|who|and|@family|boyfriend|girlfriend|ex|stepdad|stepfather|stepmother|stepmom|uncle|coach|boss|teacher|partner|pastor|roommate"
  private static let does = """
    hits|hit|hitting|beats|beat|beating|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|\
    shoves|shoved|shoving|pushes|pushed|chokes|choked|choking|strangled|strangles|strangling|burned|burns|\
    bruised|bites|bit|grabs|grabbed|hurts|hurting|raped|rapes|molested|molests|assaulted|assaults|abuses|\
    abused|abusing|attacks|attacked|threatens|threatened|threatening
    """

  /// Harm done to the client.
  static let abuse = Rule(
    id: "risk.abuse.client",
    summary: "Somebody hits, forces, threatens or controls the client, or did.",
    rationale: "Safety now comes first; ask in private and open questions, and never whose fault it was.",
    reference: "Codebook 6, abuse",
    label: RiskLabel(.abuse, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      \(who) [would|has|just|sometimes|has|always|keeps|is|was|will|even|still|got|used|started|also|used] \
      [to] [been] \(does) me
      i was|got|get|been|being|am|were [sexually|physically|badly|repeatedly|emotionally] raped|molested|\
      abused|assaulted|beaten|strangled|choked [by|as|when|last|up|every|at|for]
      i've been [sexually|physically|emotionally] raped|molested|abused|assaulted|beaten
      sexually|physically abused|assaulted|abuse|assault [me|us]
      raped me
      molested me
      touched|touches|touching me when|where|down|inappropriately|there i|he|she|private|shouldn't|and
      forces|forced|made|makes me to have|do|touch|watch [sex|things|him|sexual|stuff|it]
      won't|doesn't|wouldn't let me leave|see|go|have|talk|use [the|my|out|any|to] [house|friends|family|\
      phone|money|room|mother|sister]
      takes|took|controls|checks|tracks|monitors my money|phone|paycheck|keys|location|every|card|passport
      afraid|scared|terrified of [my|the] husband|wife|partner|boyfriend|girlfriend|father|dad|stepdad|ex|\
      him|uncle
      afraid|scared|terrified to go home
      afraid|scared|terrified|worried he'll|she'll|he|she [will|might|is|would] [going|gonna] [to] kill|hurt|\
      hit|find me
      said|says|threatened|threatens|promised he'd|he'll|he|to|she'll|she|she'd [would|will] kill|hurt|shoot|\
      stab|find me
      kill me if i
      afraid|scared to go home
      walk|walking on eggshells around him|her
      hand|hands around|round|on my throat|neck
      twists|twisted|twisting|grabs|grabbed|pulls|pulled|bends|bent my arm|wrist|hair|fingers
      shoved|pushed|threw|slammed|pinned|held|dragged|shoves|pushes|throws me|us into|against|down|up|onto|out|by|across
      had|has|got me [up] against|by|on|pinned the|my|down ...2 wall|fridge|door|floor|throat|neck|hair|bed
      is|are [right] [outside] [breaking|banging|kicking] [down|on|in] the door ...6 hurt|kill|hit|gun|knife|\
      break
      black eye|eyes|bruises from|because|after|on|again
      domestic violence|abuse
      abusive relationship|husband|wife|partner|boyfriend|girlfriend|marriage|father|dad|mother|mom|ex|\
      household|home|stepdad
      """),
    guards: [
      .near(
        "something that only sounds like it", "hit|hits|hitting me that|up|how|why",
        "it|that|this|which|news|song|reality|grief|wave hit|hits|touched|hurts|beats", "that|it hurts me",
        "hurts|hurt me that|to|when|so|how|more|a", "grabbed me a|some", "beat|beats me at|to|in|by",
        "kicked|kicks|pushed|pushes me out|off|to|up|into|when|because|hard|past", "bit me in", "touched me deeply|so",
        "kill me if i [forget|don't|am|dent|scratch|late|spend|tell|wear|spill|break|leave]|when",
        "my mom|dad will kill", "going to kill me when|for|if", "game|match|chess"),
      .near("not a person", "dog|cat|horse|ball|car|bike|bee|door|truck|branch"),
      Guard("harm done to the client by themselves") { $0.isOwnDoing },
    ],
    refine: { label, context in
      if context.isSevereAbuse { label.level = .high }
      label.placeInTime(context)
      if label.temporality == .current, context.isAssaultNow { label.level = .imminent }
    },
    hits: [
      "When he drinks «he hits me», not every time.",
      "My dad «used to beat me» when I was little.",
      "i «was raped» last month and i havent told anyone",
      "My husband «won't let me see my friends» and he reads my mail.",
      "She «threatened to kill me» if I leave.",
      "I'm «afraid of my husband», I sleep in the kids' room.",
      "«He choked me» on Saturday.",
    ],
    misses: [
      "It hit me that I was forty.",
      "He hit me up for money again.",
      "That song really touched me.",
      "My mom will kill me if I'm late.",
      "He never hits me.",
      "My boss pushes me to do better.",
      "She beats me at chess every week.",
    ])

  /// Harm done to somebody in the client's care, or to somebody else.
  static let abuseOther = Rule(
    id: "risk.abuse.dependant",
    summary: "A child or another dependant is hurt, or is not safe.",
    rationale: "Harm to a child may have to be reported; the supervisor should hear of it the same day.",
    reference: "Codebook 6, abuse",
    label: RiskLabel(.abuse, .moderate, subject: .other),
    speakers: .disclosing,
    cues: Cue.list(
      """
      \(who)|i|i've|i'm [would|has|just|sometimes|always|keeps|is|was|still|even|have|lost|it|and|used|got] \
      [to] hits|hit|hitting|beats|beat|slaps|slapped|kicks|kicked|shakes|shook|chokes|choked|burned|molested|\
      molests|abuses|abused|abusing|raped|spanks|whipped|hurts|punched my|our|the|his|her [little|own|\
      youngest|oldest|older] kids|kid|children|child|son|daughter|baby|boy|girl|boys|girls|grandson|\
      granddaughter|mother|grandmother|brother|sister|toddler
      leave|leaves|left|leaving the|my|our baby|kids|toddler|children alone|unattended
      bruises|marks|burns on my|the|his|her|their son|daughter|baby|kids|back|arms|son's|daughter's|legs|kid
      touched|touching|touches my|our|the|his [little] daughter|son|kid|girl|boy|child|kids|sister|brother|\
      niece|nephew|granddaughter|grandson
      my|our [little] daughter|son|kids|child|sister|brother|niece|nephew was|were|is|are|got|being being|\
      molested|abused|beaten|raped|hit|assaulted [abused|molested|hit|beaten|by]
      """),
    guards: [
      .near(
        "play, sport and accidents",
        "game|match|team|season|ball|accident|accidentally|car|bike|playing|sitter|babysitter|grandma",
        "beat|beats my|our|the ... at|in|to", "hit my son|daughter ... that", "hurts my son|daughter|kids to|that|when",
        "shook my|his|her hand", "grown up")
    ],
    refine: { label, context in
      if context.isSevereAbuse { label.level = .high }
      label.placeInTime(context)
    },
    hits: [
      "My husband «hits our son» when he spills things.",
      "i lost it and «i slapped my daughter» really hard",
      "There are «bruises on my son» every time he comes back from there.",
      "My uncle «touched my little sister».",
      "She «leaves the baby alone» and goes to the bar.",
    ],
    misses: [
      "My son hit the ball over the fence.",
      "He beats our son at chess.",
      "It hurts my daughter when her dad forgets to call.",
      "A car hit my brother on his bike.",
      "We left the kids with grandma.",
    ])

  /// "Yes" to a question about being hurt.
  static let abuseAnswer = Rule(
    id: "risk.abuse.answer",
    summary: "Says yes to a question about being hit, hurt or afraid of somebody.",
    rationale: "A one-word answer means what the question asked.",
    reference: "Codebook 6, abuse",
    label: RiskLabel(.abuse, .moderate),
    speakers: .disclosing,
    structure: { HarmReply.tokens($0, .abuse, .yes) },
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "T: Has he ever hit you? | «Yes», twice.",
      "T: Are you afraid of your husband? | «Sometimes».",
      "T: Does it ever get physical between you? | «Yeah».",
      "T: Do you feel safe at home? | «No».",
    ],
    misses: [
      "T: Has he ever hit you? | No, he only shouts.",
      "T: Do you feel safe at home? | Yes, always.",
      "T: Are you afraid of heights? | Yes.",
      "T: Did he hurt your feelings? | Yes, badly.",
    ])
}
