extension Rule where Label == RiskLabel {
  private static let people = "him|her|them|someone|somebody|people|everyone|everybody|others"
  private static let harm =
    "kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|strangle|strangling|beat|beating|choke|choking|smash|smother|shake|attack|attacking|harm|harming|murder|murdering|poison"
  private static let whom =
    "him|her|them|someone|somebody|people|everyone|everybody|others|my|the|that|this|his [own] [@family|boss|ex|neighbor|neighbour|coworker|roommate|teacher|guy|man|baby|woman|stepdad|manager|supervisor]"

  /// Thoughts of hurting somebody.
  static let violenceThoughts = Rule(
    id: "risk.violence.thoughts",
    summary: "Thoughts or urges to hurt somebody.",
    rationale:
      "Ask about intent, the person meant and means; a thought that frightens the client is common and still needs asking.",
    reference: "Codebook 6, violence",
    label: RiskLabel(.violence, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      think|thinking|thought|thoughts|urge|urges|fantasies|fantasize|fantasizing|fantasise|images|dream|\
      visions about|of|to [me] [actually|really] \(harm) \(whom)
      want|wanted|wanna|feel|felt|tempted|scared|afraid|worried|terrified like|to|i'll|i|that|of [i] [might|\
      could|will|wanna|want] [to] [really|actually|seriously|just] \(harm) \(whom)
      i [really|seriously|actually|just] want|wanted|wanna [to] [really|seriously|just] \(harm) \(whom)
      might|could snap|lose and|control|it [and] [hurt] \(harm) \(whom)
      snap and hurt|kill|hit|do
      make him|her|them pay|suffer|bleed|regret
      picture|picturing|imagine|imagining|see|seeing|think|thinking|thought|dream|dreaming|fantasize|fantasizing ...6 beating|\
      hitting|punching|battering|smashing|stabbing|choking|strangling|shooting|killing|hurting [the] him|her|them|his|crap|shit|hell|my
      batter|battering him|her|them
      beat|beating the crap|shit|hell|life out of him|her|them
      want|wanted him|her|them dead
      """),
    guards: violenceGuards + [
      .near(
        "hurting without hands", "feelings", "hurt him|her|them emotionally|by|with|again|if|when",
        "want|wanting to hurt|beat him|her|them [to] [at|in|in] [the|it|game|race|finals]", "break up",
        "tell|telling him|her|them|the truth")
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "I keep having «thoughts of hurting my boss», real ones.",
      "When the baby screams I'm «scared I might shake him».",
      "i «want to kill him» for what he did to my sister",
      "I get these «urges to stab someone» on the bus.",
      "I feel «like hurting people» and it frightens me.",
    ],
    misses: [
      "I could kill for a coffee.",
      "I don't want to hurt her feelings.",
      "I want to beat them at the finals.",
      "My mom is going to kill me when she sees the car.",
      "The game is about shooting people.",
      "I never wanted to hurt anyone.",
    ])

  private static let violenceGuards: [Guard] = [
    .near("play and sport", "game|match|season|tournament|finals|league|chess|playing|video|fps|paintball|race"),
    .near(
      "a figure of speech", "kill for a|some", "kill time|the|two", "lol|lmao|haha|jk|joking|kidding|figuratively",
      "hurt|beat him|her|them to it", "dishes", "socks", "shoot him|her|them an|a [quick] email|text|message|line"),
  ]

  /// Intent to hurt somebody.
  static let violenceIntent = Rule(
    id: "risk.violence.intent",
    summary: "Means to hurt somebody, or has a weapon for it.",
    rationale:
      "Intent towards a person who can be named may call for a duty to protect; bring in the supervisor at once.",
    reference: "Codebook 6, violence",
    label: RiskLabel(.violence, .high),
    speakers: .disclosing,
    cues: Cue.list(
      """
      i'm|i'll|imma|i|i've [am|will|have|'m] going|gonna|planning|ready|decided|intend|plan|will|want [to|\
      on] [to|fucking|just|really] \(harm) \(whom)
      i'll|imma|will [fucking|just|really] \(harm) \(whom)
      i'm|i [going] gonna|to beat|kill|hurt|stab|shoot|choke|strangle \(whom)
      plan|planning to|on \(harm) \(whom)
      going|gonna|want|i'll to|put put|him|her|them|in [him|her|them] [in] the|a hospital|ground|grave|box|wheelchair
      bring|bringing|brought|take|taking|carry|carrying|got|bought|have a|the|my|his [_] @weapon [and] ...4 \
      him|her|them|school|work|show|pay|there
      know where he|she|they lives|live|works|parks|sleeps|sleep|work
      waiting|wait for|outside him|her|them|his|their ...4 @weapon|bat
      """),
    guards: violenceGuards + [
      .near("hurting without hands", "feelings", "hurt him|her|them by|emotionally|when|if"),
      Guard("no harm is named") { $0.namesNoViolence },
      Guard("nobody in particular, as one says on a bad day") { $0.isAimedAtNobody },
      .near("a fear of it", "afraid|scared|terrified|worried ...3 i|i'll [will|might]"),
    ],
    refine: { label, context in
      if context.isImminent { label.level = .imminent }
      label.placeInTime(context)
    },
    hits: [
      "When he gets out «I'm going to kill him», I mean it.",
      "im «gonna stab him» if he comes near her again",
      "I'm «planning to hurt my boss».",
      "I'll beat him. I «know where he lives».",
      "«I'm going to shoot them», the gun is in the car.",
    ],
    misses: [
      "I'm going to kill him at chess one day.",
      "I'm not going to hurt anybody.",
      "I'm going to shoot her an email.",
      "We know where she lives, we sent flowers.",
      "I've got a knife set for the kitchen, he loves it.",
    ])

  /// Violence done.
  static let violenceDone = Rule(
    id: "risk.violence.act",
    summary: "Has hurt somebody.",
    rationale: "Violence that has happened tends to happen again; ask what happened, and who is safe now.",
    reference: "Codebook 6, violence",
    label: RiskLabel(.violence, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      i|i've|i'd [just|actually|even|have|once|almost|nearly|really|got|and] hit|slapped|punched|shoved|\
      kicked|pushed|choked|strangled|stabbed|beat|grabbed|shook|attacked|threw|bit my|him|her|them|the|\
      another|a [own|little] [@family|baby|guy|ex|down|up|against|by|in|to|into|across|kid|man|woman|again|\
      so|last]
      put my hands around|on|over his|her|their|my [neck|throat|wife|mouth]
      got physical with him|her|my|them
      i got into a fist|fight fight
      """),
    guards: violenceGuards + [
      .near(
        "something without harm", "hit him|her|them up|with", "grabbed him|her a|some", "grabbed the|a", "threw the|a",
        "hit the|a", "threw|pushed him|her|them a|to|on", "pushed the|a|him|her|them to|away|back|button", "beat the|a",
        "kicked the|a", "shook the|his|her hand|hands", "shook him|her awake", "bit the",
        "beat him|her|them at|by|to|home|in",
        "hit my|her|him like", "grabbed my", "hit my head|knee|limit|stride|goal|toe|elbow",
        "shook my|his|her head|hand|hands", "kicked my habit|addiction|ass",
        "beat my record|best|addiction|cancer|score", "pushed my luck|chair|glasses", "threw my|out|up|a|away",
        "threw him|her a", "slapped a|the|on", "punched the|a|in", "attacked the|a", "choked on|up|the")
    ],
    refine: { label, context in
      if context.isSevereViolence { label.level = .high }
      label.placeInTime(context)
    },
    hits: [
      "I lost it last night and «I slapped her».",
      "i «punched him in» the face at the bar",
      "«I choked my girlfriend», just for a second, I can't believe it.",
      "I «put my hands around her neck».",
      "I «shoved him down» the stairs.",
    ],
    misses: [
      "I hit him up for a loan.",
      "I hit my head on the shelf.",
      "I kicked the habit in June.",
      "I grabbed her a sandwich.",
      "I've never hit anyone.",
    ])
}
