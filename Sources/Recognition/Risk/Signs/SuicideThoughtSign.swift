extension Rule where Label == RiskLabel {
  /// Suicide is spoken of.
  static let suicideThoughtSign = sign(
    "suicide.thoughts", "Suicide or killing oneself is spoken of.", RiskLabel(.suicide, .low, items: [2]),
    cues: Cue.list(
      """
      suicid*
      kill|killing|killed|kills|end|ending|ended|off|offing|unalive|discard|delete|finish|finishing|top|topping myself|\
      himself|herself|themselves|yourself
      end|ending|take|taking|ends|takes ...2 life|lives
      end|ending|ended|ends it|everything [all]
      death|dying|die|dead ...6 think|thinking|thoughts|mind|head|want|wanting
      think|thinking|thoughts|thought|mind|head|brain ...6 death|dying|die|dead|gone|ending
      think|thinking|thoughts|thought|mind|head|brain ...3 not being|existing|waking|living|going
      dark|intrusive|those|these thoughts
      dark place
      kms|ctb
      rolling|flipping|crashing|wrapping|driving|running the|my|this truck|car|van|bike|lorry|tractor ...6 surviving|survive|tree|wall|\
      bridge|river
      """),
    hits: [
      "«Suicide» is in the room, let's say.",
      "My brain says to «finish myself» off.",
      "I get «dark thoughts» on the train.",
      "I keep seeing myself «driving the van into a wall».",
    ],
    misses: [
      "The thread was long.",
      "It is what I said.",
      "We ate at six.",
      "Behind that I think, he is not a silent boy.",
    ])
}
