extension Rule where Label == RiskLabel {
  /// Suicide is spoken of.
  static let suicideThoughtSign = sign(
    "suicide.thoughts", "Suicide or killing oneself is spoken of.", RiskLabel(.suicide, .low, items: [2]),
    cues: Cue.list(
      """
      thoughts|thought|thinking|think|mind ...6 it|that|those|end|dying|death|dead|kill|suicide
      suicid*
      kill|killing|killed|kills|end|ending|ended|off|offing|unalive|discard|delete|finish|finishing|hurt|hurting|top|topping myself|\
      himself|herself|themselves|yourself
      end|ending|take|taking|ends|takes ...2 life|lives
      end|ending|ended|ends it|everything|things|all
      death|dying|die|dead ...6 think|thinking|thoughts|mind|head|want|wanting|about
      think|thinking|thoughts|thought|mind|head|brain ...6 death|dying|die|dead|gone|ending|end|not being here|that|it|those
      dark|bad|scary|intrusive|those|these|the thoughts|thought|place|ideas
      kms|ctb
      """),
    hits: [
      "«Suicide» is in the room, let's say.",
      "My brain says to «finish myself» off.",
      "I get «dark thoughts» on the train.",
    ],
    misses: [
      "The thread was long.",
      "It is what I said.",
      "We ate at six.",
    ])
}
