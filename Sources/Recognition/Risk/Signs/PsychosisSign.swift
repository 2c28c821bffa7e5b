extension Rule where Label == RiskLabel {
  /// Voices, visions, or beliefs that others do not share.
  static let psychosisSign = sign(
    "psychosis", "Voices, visions, or beliefs that others do not share.", RiskLabel(.psychosis, .moderate),
    cues: Cue.list(
      """
      - hear|hears|voices|voice|radio|waves|chosen
      talk|talking|talks about me|us
      say|says|said my name
      voice|voices ...8 say|says|said|saying|tell|tells|telling|told|talk|talks|whisper|whispers|name|names|\
      naming|ear|at|wants|want|answers|shout
      hear|hears|hearing|heard ...6 voice|voices|things|them|him|her|whisper|whispering|talking|my|somebody|someone
      see|sees|seeing|saw ...5 things|shadows|faces|people|figures|man|children ...6 there|nobody|not|gone|aren't|\
      isn't|real
      they|they're|he's|she's|neighbours|neighbors|government|police|people|somebody|someone ...5 watching|\
      following|listening|recording|poisoning|swapped|tracking|filming|spying|after|bugged|plotting
      someone|somebody swapped|moved|changed
      camera|cameras|chip|microphone|wires|signal|signals|code|codes|message|messages ...8 me|my|in|for|sent|meant
      chosen|messiah|mission|prophet
      get|gets|put|puts|takes|control|controls|inside|into my head|thoughts|mind|brain
      sends|sending me messages|signs
      tells|telling me
      speaking|talks to me
      and nobody|no one was|is|else there|hears|hear|sees|see
      """),
    refine: { label, context in if context.holdsCommand { label.level = .high } },
    hits: [
      "The «voice names» people I let down.",
      "«Someone swapped» my tea, I can taste it.",
      "There's a «camera in» the smoke alarm.",
    ],
    misses: [
      "The choir was good.",
      "I read the paper.",
      "It rained all week.",
    ])
}
