import Transcripts

extension Rule where Label == ProtectiveFactor {
  /// Names a reason to stay alive.
  static let reasonsForLiving = Rule(
    id: "protective.reasons_for_living",
    summary: "Names a reason to stay alive.",
    rationale: "What keeps someone alive is the ground that a safety plan is built on.",
    reference: "Codebook 6, protective",
    label: .reasonsForLiving,
    speakers: [.client],
    cues: Cue.list(
      """
      couldn't|wouldn't|can't|won't|could do that|this|it to my|them|him|her|the
      couldn't|wouldn't|can't|won't leave my|them|him|her|the [@family|kids|boys|girls|dog|cat] [alone|behind]
      never do that|it|this to my|them|him|her
      @family|kids|dog|cat|dogs|cats|girls|boys|faith|god|church|daughter|son|wife|husband|grandkids|\
      students|friends|that|they|he|she|it|what|who keeps|keep|kept|keeping me [here|alive|going|from|around|\
      safe|fighting]
      because of|for my|the [_] @family|kids|dog|cat|dogs|cats|girls|boys|faith|god|church|daughter|son|wife|\
      husband|grandkids|students|friends
      my [_] @family|kids|dog|cat|dogs|cats|girls|boys|faith|god|church|daughter|son|wife|husband|grandkids|\
      students|friends need|needs|needed me
      only|main|one|biggest reason|thing i'm|i|i'm|keeping|i've [still|haven't|am|me|not] [here|alive|is|\
      done|going]
      reason|reasons to|for live|living|stay|staying|go|keep|not
      want|wanna to see|watch|be [my|them|him|her|there|around] [kids|daughter|son|girls|boys|them|grow|for|\
      grandkids|up] [grow|graduate|up|married|grown|my|for]
      live for my|them|him|her
      against my faith|religion|beliefs
      a sin
      who would|who'd feed|take|look|walk [care|after] [of] [my|the|him|her] [dog|cat|dogs|cats|kids]
      """),
    guards: [
      .denied, .fromWork,
      .near("reasons for something else", "quit|quitting|drinking|smoking|drink|smoke|job|move|weight"),
      .near("a reason that is gone", "no|any|not|nothing|without|see reason|reasons|left"),
      Guard("a person named with nothing kept") { $0.isPlainPurpose },
    ],
    hits: [
      "I couldn't do it, I «couldn't leave my kids».",
      "«My dog keeps me going», he needs his walk.",
      "The «only reason I'm still here» is my daughter.",
      "i «want to see my girls grow» up",
      "I'd never, it's «against my faith».",
    ],
    misses: [
      "There's no reason to live.",
      "The reason I'm late is the bus.",
      "My kids keep asking for a trampoline.",
      "I quit smoking for my kids, that's my reason for quitting.",
      "He couldn't leave his wife.",
    ])
}
