extension Rule where Label == RiskLabel {
  /// An act, told by what happened around it.
  static let suicideAttemptSign = sign(
    "suicide.attempt", "An act against their own life, told by what happened around it.",
    RiskLabel(.suicide, .high, items: [6]),
    cues: Cue.list(
      """
      - overdose|attempt|rope
      took|taken|swallowed|downed ...5 pills|tablets|meds|them|everything|all|lot|bottle|packet|box|cabinet|overdose|many
      tried|attempted|attempt ...5 end|kill|die|myself|hang|himself|herself|life|off
      tried it|once|before|twice|again
      attempts|attempted|attempting
      survived|failed ...5 attempt|suicide|overdose|it
      cut|slit|slashed ...3 wrist|wrists|myself
      opened|cut|slit|slashed ...3 vein|veins|wrist|wrists
      walked|walk|waded|jumped|stepped|drove|driven|went|rolled ...5 river|sea|water|lake|canal|tree|wall|traffic|train|bridge|\
      barrier|road|front
      cut|cutting|cuts|pulled|pulling|talked|dragged|hauled|fished ...3 me|him|her|them down|out|off|back|in
      found me|him|her
      woke|wake|waking|came ...4 hospital|icu|er|ward|resus|tube|ambulance|round
      pumped|charcoal|stomach|resuscitated|stitched|sectioned
      for no accident
      wasn't|weren't|not|no an|accident|accidental
      section|sectioned|ward|psych|inpatient|admitted ...8 after|because|tried|suicide|attempt|when
      """),
    refine: { label, context in if context.isBareAttemptOfAnother { label.subject = .other } },
    hits: [
      "I «took everything in the cabinet».",
      "She «found me» and called them.",
      "It «wasn't an accident», the car.",
    ],
    misses: [
      "The bus was late.",
      "We had soup.",
      "I took the stairs.",
    ])
}
