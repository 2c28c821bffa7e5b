extension Rule where Label == RiskLabel {
  /// An overdose.
  static let substanceOverdose = Rule(
    id: "risk.substance.overdose",
    summary: "An overdose: just taken, lately, or long ago.",
    rationale:
      "An overdose that has been taken is an emergency whatever it was meant to do; an earlier one raises the risk of the next.",
    reference: "Codebook 6, substance",
    label: RiskLabel(.substance, .high),
    speakers: .disclosing,
    cues: Cue.list(
      """
      + i|i've [have] [accidentally|nearly|almost|just] overdosed|od'd
      my|an|another [last|first] overdose|od
      took|taken|swallowed|swallow|ate too many|much [of] [my|the|pills|them|those|meds|tablets|xanax|oxy|\
      tylenol|insulin]
      i|i've|just|already took|taken|swallowed|downed [the|a|my] [whole|entire|full] bottle|packet|box|pack|\
      handful|bunch|all [of|the|my] [of] [my|the] [pills|them|meds|tablets|tylenol]
      i|i've took|taken|swallowed @number|hundred|ninety [or] [@number] [of] [the|my|them] pills|tablets|\
      xanax|oxy|tylenol|valium|ambien|paracetamol
      narcan|naloxone brought|saved|twice|woke|again
      with|had|needed|got|me narcan|narcanned|naloxone
      whole|entire strip|packet|bottle|box|lot|pack is|was|gone|empty [gone]
      lost|losing track|count ...6 pills|tablets|took|many|taken|strip|drinks
      stopped breathing
      turned|went blue
      """),
    guards: [
      Guard("somebody else's act") { $0.followsAnother },
      .near(
        "medicine as prescribed", "prescribed", "doctor", "pharmac*", "headache|migraine|toothache", "vitamins",
        "antibiotics", "breakfast"),
      .near("work and training with naloxone", "training|trained|carry|class|kit|course"),
    ],
    refine: { label, context in
      if context.isHappening { label.level = .imminent }
      label.placeInTime(context)
    },
    hits: [
      "I «took the whole bottle» about an hour ago.",
      "i «overdosed» on fentanyl in may",
      "They brought me back with «narcan».",
      "I «took too many pills» last night, I lost count.",
      "«I overdosed» once, years ago.",
    ],
    misses: [
      "I took all the training on overdose at work.",
      "I took two tablets for the headache.",
      "I've never overdosed.",
      "My cousin overdosed and died in the spring.",
      "I carry narcan since the training.",
    ])

  /// Withdrawal.
  static let substanceWithdrawal = Rule(
    id: "risk.substance.withdrawal",
    summary: "Withdrawal from alcohol, opioids or sedatives.",
    rationale: "Withdrawal from alcohol or sedatives can kill; it wants medical care and not willpower.",
    reference: "Codebook 6, substance",
    label: RiskLabel(.substance, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      going|went|go|getting|having|in|through|feel|bad|of|from [through|into] [the|bad|really|alcohol|opioid|\
      benzo] withdrawal|withdrawals
      withdrawal|withdrawals symptoms|is|are|was|were|hit|got|kicked
      dope sick
      dopesick
      the dts
      delirium tremens
      the|get|getting|got|i'm|start|bad|have shaking|shakes|sweating|sweats|tremors|seizure|seizures|\
      trembling|sick ...3 without|if|when i|a [don't|stop|drink|quit|stopped|have] [have|drink|use|drinking|\
      using] [a|my]
      shakes|sweats|tremors|shaking ...3 until i|my [drink|have|get|first] [a|drink|use]
      shaking|sweating without a|my drink|beer|shot
      had|have|having a|the seizure|seizures ...6 quit|quitting|stopped|detox|drinking|withdrawal|drink
      need|have|had a|to drink|beer|shot|have [in] [the] [morning] to stop|steady
      stopped|quit|quitting|stop [drinking|my|the|taking|using|xanax|benzos|oxy] cold turkey
      """),
    guards: [
      .near(
        "coffee, sugar and screens",
        "caffeine|coffee|sugar|phone|internet|social media|chocolate|screen|game|games|nicotine|cigarettes|smoking|tobacco|cigarette"
      ),
      .near("money and people", "bank|cash|atm|account", "withdrawal from people|friends|family"),
      .near(
        "somebody else",
        "he|she|his|her|they|they're|dad|mom|brother|sister|husband|wife is|was|goes|went|had|has|shakes|got"),
    ],
    refine: { label, context in
      if context.hasSeizure { label.level = .high }
      label.placeInTime(context)
    },
    hits: [
      "By noon I'm «shaking if I don't» have a drink.",
      "i'm «in withdrawal» and i can't keep water down",
      "I «quit drinking cold turkey» on Sunday and I'm seeing bugs.",
      "Last time I «had a seizure when I stopped» drinking.",
      "I get «the sweats when I don't» use.",
    ],
    misses: [
      "I get a headache, you know, coffee withdrawal.",
      "I made a withdrawal at the bank.",
      "I was shaking before the interview.",
      "I quit smoking cold turkey and I'm grumpy.",
      "No withdrawal so far, I feel fine.",
    ])

  /// Use that endangers: driving, black-outs, mixing, very large amounts.
  static let substanceDanger = Rule(
    id: "risk.substance.danger",
    summary: "Use that endangers: driving under the influence, blacking out, mixing, very large amounts.",
    rationale: "How much matters less than what happens: driving, black-outs and mixing are what kills.",
    reference: "Codebook 6, substance",
    label: RiskLabel(.substance, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      drink|wine|vodka|beer|whiskey|whisky|gin|rum|cider|drinks|cans first|before|in|at|from [thing] [of] [in] \
      [the] morning|mornings|work|shift|breakfast|school|lunch
      hands are|is|shake|shaking|steady|tremble|go ...10 drink|wine|vodka|beer|bottle|first
      drank|drinking|drunk till|until|through|from [the] sunday|monday|morning|pass|passed|i|saturday|noon|i'm
      don't|can't|couldn't remember saturday|sunday|friday|the|most|last|driving|getting|half ...6 drank|drunk|drink|drinking|night|weekend
      wake|woke|waking up in|on|at the|a|my floor|car|street|bush|bus|strange|hospital ...12 how|drink|drunk|drank|remember|know
      drive|drove|driving|driven [home|the|my|back|to|around|work] [home|car|kids] [when|while|after|\
      completely|pretty|totally|a|so|really] [i'm|i|was|little|bit] drunk|high|wasted|hammered|stoned|buzzed|\
      tipsy|intoxicated|drinking|smoking
      drove|driving|drive home|back|here|my drunk|wasted|hammered|high
      i [sometimes|still|always|often|just] drink|drank|smoke|drinking|drunk and|then [then|i] drive|drove
      i've|i [have] been drinking and driving
      i [sometimes|still|always|often|just|do|did] drink and drive
      behind the wheel ...4 drunk|drinking|high|drinks|beers
      drove|drive|driving [home] after @number|a|few|drinking|the [few|couple|or] [drinks|beers|glasses|of|\
      @number|bar|party]
      i|i'd|been|kept|keep [have|always|just|often|sometimes] [been] blacked|black|blacking out
      black|blacking out [from|when|every] [drinking|i|the|most|weekend|night|time]
      drink|drinking|drank [until|till] [i] [black|pass|blacked|passed|blackout] [out] pass|passed|black|\
      blacked|blackout
      mix|mixing|mixed|take|taking|took [my|the|some] [_] pills|benzos|xanax|oxy|valium|ambien|meds|\
      painkillers|klonopin with|and [the|some|a|my] [bottle] [of] alcohol|wine|vodka|booze|beer|drinks|\
      whiskey|liquor|drinking|drink
      a|two|whole|full|entire [@number] bottle|bottles|fifth|liter|litre|handle|pint [of] @substance ...4 a|\
      every|each|most|by day|night|daily|nights|days|evening|noon
      bottle|fifth|handle|liter of vodka|whiskey|rum|gin|whisky|bourbon|tequila|liquor every|a|each|most day|\
      night|evening
      use|using|used|shoot|shooting alone [and|fentanyl|with]
      using|shooting|shot|on|snorting fentanyl|heroin
      shot up heroin|meth|fentanyl|dope
      shooting|shot up again|heroin|meth|dope
      sharing|share|shared needles
      """),
    guards: [
      .near(
        "somebody else",
        "he|she|they|his|her|@family|driver|guy|people|friend|friends drives|drove|drink|drinks|drank|was|is|uses|used|blacks|blacked|mixes|got"
      ),
      .near(
        "a driver who was sober", "designated driver", "uber|taxi|cab|lyft",
        "don't|never|wouldn't|won't|didn't [ever] drive|drink"),
      .near("a power cut", "power|electricity|screen|redacted|blackout curtains|curtains"),
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "I «drove home drunk» on Friday with my son in the back.",
      "i «blacked out» again, third time this month",
      "I «take my Xanax with wine» so I can sleep.",
      "It's «a bottle of vodka every night» now.",
      "I've been «using alone and» nobody knows.",
    ],
    misses: [
      "I had two beers and called an Uber because I don't drive after drinking.",
      "The whole street blacked out during the storm.",
      "He drove home drunk and I screamed at him.",
      "I never drink and drive.",
      "I drove to the liquor store before work.",
    ])
}
