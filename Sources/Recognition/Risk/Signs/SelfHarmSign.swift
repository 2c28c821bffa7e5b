extension Rule where Label == RiskLabel {
  /// They hurt themselves, told by what they do.
  static let selfHarmSign = sign(
    "self_harm", "They hurt themselves, told by what they do.", RiskLabel(.selfHarm, .moderate),
    cues: Cue.list(
      """
      - cut|cutting|scratch|blade|sharpener|razor|plasters|bleeding|bleeds|bled|compass|burn|burned
      cut|cuts|cutting|scratch|scratched|scratching|burn|burned|burnt|burning|hit|hitting|punch|punching|bang|\
      banging|carve|carved|bite|biting|pinch|dig|digging|pick|picking ...6 arm|arms|leg|legs|thigh|thighs|wrist|\
      wrists|skin|myself|head|himself|herself|wall|stomach|hip|hips
      blade|razor|scissors|compass|lighter|sharpener|glass|needle|cigarette|pin ...6 arm|arms|leg|legs|thigh|\
      thighs|wrist|skin|myself|hide|sleeve|sleeves|blood|relief|release
      lines|marks|cuts|scars|rows ...5 arm|arms|leg|legs|thigh|thighs|wrist|wrists|sleeve|sleeves|fresh|inside
      self harm|harming|harmed|injury|injuring
      long sleeves
      hurt|hurting|harm|harming|punish|punishing|punished myself|herself|himself|themselves
      started|been|again|went ...3 cutting|burning|scratching
      """),
    refine: { label, context in if context.isSevere { label.level = .high } },
    hits: [
      "I do it with the «compass on my arm», under the desk.",
      "He wears «long sleeves» in August now.",
      "I was «punishing myself» with it.",
    ],
    misses: [
      "We had bread and soup.",
      "The line was long.",
      "We hit the road at six.",
    ])
}
