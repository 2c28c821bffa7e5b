extension Rule where Label == RiskLabel {
  private static let body = "myself|arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|hips"

  /// Self-injury without intent to die.
  static let selfHarm = Rule(
    id: "risk.self_harm.injury",
    summary: "Hurts themselves on purpose, or has the urge to.",
    rationale:
      "Self-injury is not item 6 of the screener, but it raises the risk of suicide: ask about it, and about suicide as well.",
    reference: "C-SSRS, non-suicidal self-injurious behaviour",
    label: RiskLabel(.selfHarm, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      cut|cutting|burn|burning|burned|burnt|scratch|scratching|scratched|carve|carved|carving|hurt|hurting|\
      harm|harming|harmed|hit|hitting|punch|punching|bite|biting|punish|punishing [up] myself
      cut|cutting|burn|burning|burned|scratch|scratched|carve|carved|carving|slice|sliced [up|into] my [own|\
      left|right|inner|upper] arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|hips|forearm|forearms
      + self harm|harming|harmed|injury|injure|injuring|injured|harms
      selfharm|selfharming
      started|start|been|went|back|want|wanna|wanted|urge|urges|relapsed|relapse|thinking|stop to|on|about|\
      with|of|and [back] [to] cutting|cut|sh
      i|i've [still|have|been|sometimes|just|started] cut|cutting again|when|because|sometimes|deeper|at
      i used to cut
      i cut to feel|cope|calm|release
      urge to cut
      scratch|scratching|scratched|cut|cutting|cuts ...6 deeper|stitches|bleeding|bled|blood
      deeper ...8 bleeding|stitches|cut|blade|scratch
      i'm|been [still] cutting again|when|since|every|more|to
      razor|blade|razors|lighter|cigarette ...4 my|on [own|left|inner] arm|arms|leg|legs|thigh|thighs|skin|\
      wrist|wrists|myself
      bang|banging|banged|smash|smashing|slam|slamming|hit|hitting my head on|against|into
      punch|punching|punched walls|wall|the until|wall|so
      cuts|burns|scars on my [_] arm|arms|leg|legs|thighs|thigh|wrist|wrists|stomach
      """),
    guards: [
      Guard("somebody else's act") { $0.followsAnother },
      .near(
        "an accident", "accident|accidentally", "by mistake", "shaving",
        "cooking|chopping|slicing|cook|kitchen|stove|oven|iron|kettle|grease",
        "playing|lifting|running|skiing|gym|football|soccer|basketball|training|workout", "at work",
        "fell|fall|falling|slipped|tripped", "my back|knee|shoulder|ankle"),
      .near(
        "cutting down, off, or out",
        "cut|cutting back|down|off|out|carbs|corners|class|classes|ties|short|it|the|hair|sugar|caffeine"),
      .near(
        "a metaphor", "hit myself for forgetting", "hit my head against a brick wall", "brick wall",
        "cut myself some slack", "burn myself out", "cut myself off", "hurt myself more by",
        "punish|punishing myself for|with [my] work"),
      .near("with intent to die", "cut|cutting myself to die"),
    ],
    refine: { label, context in
      if context.isSevere { label.level = .high }
      if context.isBleedingNow { label.level = .imminent }
      label.placeInTime(context)
    },
    hits: [
      "When it gets loud in my head I «cut my arms».",
      "ive been «hurting myself» again, just small stuff",
      "I had the urge to «burn myself» last night and I did.",
      "I «relapsed with cutting» on Friday.",
      "I used to «self harm» when I was fifteen.",
      "I was «banging my head against» the wall until it stopped.",
    ],
    misses: [
      "I cut myself shaving this morning.",
      "I hurt myself playing football, it's the ankle.",
      "I've cut back to ten a day.",
      "I burned myself on the stove.",
      "It's like banging my head against a brick wall with him.",
      "I've never cut myself.",
      "I need to cut myself some slack.",
    ])

  /// Self-injury of somebody else.
  static let selfHarmOther = Rule(
    id: "risk.self_harm.other",
    summary: "Somebody else hurts themselves on purpose.",
    rationale: "A child or friend who self-injures needs an answer, and so does the person who found out.",
    reference: "C-SSRS, by report",
    label: RiskLabel(.selfHarm, .moderate, subject: .other),
    speakers: .disclosing,
    cues: Cue.list(
      """
      he|she|they|he's|she's|they're|@family|friend|roommate|cousin [has|is|been|was|'s|started|keeps|still|\
      used|to|says|admitted|been] [been|started|to|to] cuts|cutting|cut|burns|burning|hurts|hurting|harming|\
      harms|scratches|scratching himself|herself|themselves|themself
      he|she|they|he's|she's|they're|@family|friend|roommate [has|is|been|was|started|keeps|still] [been] \
      self harming|harms|harm|harmed|injuring|cutting|injures
      cuts|scars|burns on his|her|their arm|arms|legs|leg|thighs|wrists|wrist
      cutting himself|herself|themselves|themself
      """),
    guards: [
      .near("an accident", "accident|accidentally", "cooking|shaving|playing|kitchen|stove|scissors|paper|fell")
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "My daughter has been «cutting herself», I saw her sleeves.",
      "I found «cuts on her arms» on Tuesday.",
      "my friend «is self harming» and made me promise",
      "«He burns himself» with cigarettes when we fight.",
      "She keeps «hurting herself» when her dad calls. | She keeps «cutting herself».",
    ],
    misses: [
      "She cut herself on the kitchen knife.",
      "He hurts himself playing hockey every winter.",
      "My daughter is cutting class.",
      "In the series the girl is cutting herself.",
      "He cuts his own hair now.",
    ])

  /// Denial of self-injury.
  static let selfHarmDenial = Rule(
    id: "risk.self_harm.denial",
    summary: "Denies hurting themselves.",
    rationale: "A denial is kept beside the question that drew it.",
    reference: "C-SSRS, non-suicidal self-injurious behaviour",
    label: RiskLabel(.selfHarm, .none, isDenial: true),
    speakers: .disclosing,
    cues: Cue.list(
      """
      never|not|don't|didn't|haven't|wouldn't|won't [really|ever|going|gonna|want|to|actually|been|even] [to|\
      ever|actually] hurt|harm|cut|cutting|hurting|harming|burn myself
      don't|never|haven't|didn't [ever] self harm|harmed
      no self harm
      """),
    hits: [
      "I've thought about it but I'd «never hurt myself».",
      "I «don't cut myself», if that's the next question.",
      "I'm «not going to harm myself».",
    ],
    misses: [
      "I cut myself last night.",
      "I never hurt anyone's feelings on purpose.",
      "I didn't cut the grass.",
    ])

  /// "Yes" or "no" to a question about self-injury.
  static let selfHarmAnswer = Rule(
    id: "risk.self_harm.answer",
    summary: "Says yes, or sometimes, to a question about hurting themselves.",
    rationale: "A one-word answer means what the question asked.",
    reference: "C-SSRS, non-suicidal self-injurious behaviour",
    label: RiskLabel(.selfHarm, .moderate),
    speakers: .disclosing,
    structure: { HarmReply.tokens($0, .selfHarm, .yes) },
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "T: Do you ever hurt yourself when it gets like this? | «Sometimes».",
      "T: Have you been cutting again? | «Yeah».",
      "T: Are you self-harming at the moment? | «A little».",
    ],
    misses: [
      "T: Do you ever hurt yourself? | No.",
      "T: Did you hurt yourself when you fell? | Yes, my wrist.",
      "T: Have you cut down? | Yeah, a bit.",
    ])
}
