extension Rule where Label == RiskLabel {
  /// Voices, signs, and the sense of being watched, told or replaced.
  static let psychosisTrace = trace(
    "psychosis", "Voices, signs, and the sense of being watched, told or replaced.", .psychosis,
    cues: Cue.list(
      """
      voice|voices|hear|hearing|heard|whisper|whispering|whispers|speaks|speaking|commands|camera|\
      cameras|watching|watched|following|follow|followed|tracking|transmitting|signal|signals|chip|\
      implant|radio|television|tv|speakers|poison|poisoned|swapped|replaced|exchanged|double|spying|\
      messages|code|chosen|mission|god|devil|demon|angel|spirits|comments|addressed|sentence|order|detectors|\
      blink|wires|listening|listens|records|recording|names|sent
      telling me
      told me
      tells me
      says to
      talks to
      reading my
      reads my
      they know
      - somebody|someone|something|people|plates|cars|light|lights|numbers|proof|told|says|saying|\
      said|know|knows|sees|see|they
      - wall|walls|foil|taped|tape|unplugged|sockets|vent|vents|pipes|ceiling|neighbours|neighbors|\
      machine|monitor|channel|thoughts|thinking|talking|talk|talks|calls|calling|answer|answers|\
      obey|sealed|switched|ears|teeth|tooth|skin|real|pulled|drive|steer|gave|signs
      """),
    hits: [
      "The «voice» says not to eat that.",
      "There are «cameras» in the ceiling tiles.",
    ],
    misses: [
      "My coat is new.",
      "Soup and bread.",
      "We were late.",
    ])
}
