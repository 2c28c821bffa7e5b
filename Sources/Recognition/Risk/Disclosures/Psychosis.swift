extension Rule where Label == RiskLabel {
  /// Voices, visions and beliefs that frighten.
  static let psychosis = Rule(
    id: "risk.psychosis.experiences",
    summary: "Hears voices, sees what others do not, or fears being watched, followed or controlled.",
    rationale:
      "Ask with curiosity and without arguing: how often, how frightening, and whether the voices tell them to do anything.",
    reference: "Codebook 6, psychosis",
    label: RiskLabel(.psychosis, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      + hear|hearing|heard|hears [the|these|those|some|different|two|three] voices
      voices in my head
      the|these|my|those voices|voice [in] [my] [head] tell|tells|telling|told|say|says|saying|want|wants|\
      keep|keeps|are|is|won't|get|gets|start|started|call|whisper|came|come|shout|scream|talk|said
      voices telling|saying|keep|won't|talking|whispering|getting|screaming|shouting|laughing
      a voice telling|tells|says|saying|that|whispering ...4 me|kill|hurt|do|jump|worthless
      see|seeing|saw|seen things|people|shadows|figures|faces [that|who] aren't|others|nobody|no|other|that|\
      who|moving|don't [one|people|aren't|isn't|else|can't|don't]
      seeing things
      hear|hearing|heard|hears a|the|two|some|people|them man|woman|girl|child|people|men|whispering|talking ...12 nobody|no|\
      empty|isn't|aren't|alone|flat
      talking|talk|whispering|laughing|speaking about me|us through|all|at the|night|in
      says|saying|calls|calling|whispers|shouts my name ...10 nobody|no|useless|wall|empty|worthless
      gas|poison|chemicals|radiation|signals|waves through|in|into the|my wall|walls|food|vents|room|flat|head
      they're|they|people|someone|everyone|government|neighbors|neighbours|police|fbi|cia|somebody|he's [is|\
      are|have|has|been|were|was] [all|always] [been] watching|following|spying|listening|tracking|poisoning|\
      recording|bugging|filming me|on|to|my|through|in
      read|reading|reads|hear|hearing|hears|controls|controlling|stealing|broadcasting|inserting my thoughts|\
      mind
      thoughts [are] [being] put|inserted|placed|planted in|into my
      chip|implant|device|microphone|camera|cameras in|inside my [head|brain|tooth|teeth|walls|phone|body|\
      room|wall]
      messages|signals|signs [just] [meant] [for|to] [me] [from|in|through] the tv|radio|television|news|\
      screen|lights
      tv|radio|television [is|was] talking|talks|speaking|sending to|me [messages]
      out to get|kill|hurt me
      plotting|conspiring against me
      i'm|i [am] [actually|really] god|jesus
      i'm|i [am] [actually|really] the messiah|prophet|antichrist|chosen [one]
      poisoning|poisoned my food|water|coffee
      being followed|watched|monitored|poisoned|tracked by
      hallucinating|hallucinations|hallucinate|hallucinated
      demons|spirits|angels are|is|in|tell|telling|talk|talking|speak|won't|keep
      """),
    guards: [
      .near(
        "voices that are there", "raised", "next door",
        "voice|voices ...4 hallway|corridor|kitchen|upstairs|downstairs|phone|radio|tv",
        "choir", "kids'|children's voices", "through the wall", "neighbors|neighbours talking|fighting|voices",
        "my|her|his mother's|mom's|dad's|voice", "voice mail|voicemail", "her|his|their|your voices|voice"
      ),
      .near(
        "self-talk", "inner|critic|critical", "little voice", "voice of reason", "worth|not|good|never enough",
        "back of my mind", "anxiety|depression voice", "conscience"),
      .near(
        "shyness", "at the gym|party|pool|bar|store|beach|mall", "presentation", "stage", "judging|laughing",
        "social anxiety", "instagram|facebook|tiktok|online|social"),
      .near(
        "figures of speech", "feels|felt|feel like the universe",
        "seeing things differently|clearly|from|through|her|his|my|more|eye", "read|reading|reads my mind [like]",
        "you|you're read|reading my mind", "watching me play|grow|perform|cook|like|dance|sing|while",
        "following me on|around the", "kids|dog|cat|son|daughter ...4 following|watching me",
        "boss|coworker|manager|hr|team", "the chosen", "i'm the|a one|only|oldest|youngest|kind",
        "mother|father|mom|dad|god"),
    ],
    refine: { label, context in
      if context.holdsCommand { label.level = context.meansToObey ? .imminent : .high }
      label.placeInTime(context)
    },
    hits: [
      "I've been «hearing voices» at night again.",
      "«the voices tell» me to hurt myself and i don't want to",
      "«They're watching me» through the phone, I covered the camera.",
      "I'm «seeing things that aren't» there, shadows mostly.",
      "My neighbor is «poisoning my food».",
      "«The TV is sending me» messages.",
    ],
    misses: [
      "I heard voices next door and the dog barked.",
      "A little voice says I'm not good enough.",
      "At the gym I feel like everyone is watching me.",
      "I've never heard voices.",
      "You're reading my mind.",
      "I'm seeing things differently since we talked.",
      "I keep hearing his voice since the funeral.",
    ])

  /// "Yes" to a question about voices.
  static let psychosisAnswer = Rule(
    id: "risk.psychosis.answer",
    summary: "Says yes to a question about hearing voices or seeing things.",
    rationale: "A one-word answer means what the question asked.",
    reference: "Codebook 6, psychosis",
    label: RiskLabel(.psychosis, .moderate),
    speakers: .disclosing,
    structure: { HarmReply.tokens($0, .psychosis, .yes) },
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "T: Do you ever hear voices when nobody is there? | «Sometimes».",
      "T: Are the voices there now? | «Yes».",
      "T: Have you been seeing things that others don't? | «A few times».",
    ],
    misses: [
      "T: Do you ever hear voices? | No.",
      "T: Do you see your sister much? | Yes.",
      "T: Is it okay if I ask about voices? | Yes.",
    ])
}
