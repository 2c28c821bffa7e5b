extension Rule where Label == RiskLabel {
  /// Means and marks of hurting oneself.
  static let selfHarmTrace = trace(
    "self_harm", "Means and marks of hurting oneself.", .selfHarm,
    cues: Cue.list(
      """
      cut|cuts|cutting|blade|razor|scissors|sharpener|lighter|burn|burned|burning|burns|scratch|\
      scratching|scratched|bite|biting|hit|hitting|punch|punched|bang|banging|banged|bruise|bruises|\
      scar|scars|marks|lines|stitches|glue|graft|blood|bleed|bled|bleeding|bandage|plaster|wound|\
      wounds|hurt|hurting|harm|pain|striking|strike|struck|forehead|swelling|grinder|spike|iron|needle|nails|\
      match|matches|stove|kettle|lid|door|frame|knuckles|fingers|palm|bone
      - arm|arms|wrist|wrists|thigh|thighs|leg|legs|hip|stomach|skin|sleeves|towel|deep|deeper|line|\
      quiet|again
      - compass|pencil|ruler|pins|pin|plate|oven|hob|hot|heat|straightener|straighteners|fire|elbow|\
      elbows|head|wall|fist|upper|sleeve|jumper|hoodie|hide|bathroom|shower|razors|tweezers|\
      clippers|plasters|closed|close|opened|open|press|pressed|hold|held|slipped|count|rows|row|\
      calm|calms|relief|breathe|helps|settles|stops|loud|noise
      """),
    hits: [
      "There's a «blade» in my pencil case.",
      "It's my «thighs» now, where nobody sees.",
    ],
    misses: [
      "My sister visited.",
      "Soup and bread.",
      "They were late.",
    ])
}
