extension Rule where Label == RiskLabel {
  /// Eating, purging or exercise that has come to endanger.
  static let eatingDisorderSign = sign(
    "eating_disorder", "Eating, purging or exercise that has come to endanger.", RiskLabel(.eatingDisorder, .moderate),
    cues: Cue.list(
      """
      - eat|eating|eaten|ate|food|meal|meals|calories|weight|fainted|fat
      eat|eats|eating|eaten|ate|food|meal|meals|lunch|dinner|breakfast|plate|apple|calories ...10 nothing|only|\
      just|rid|throw|threw|throwing|sick|bathroom|toilet|stay|days|fainted|faint|dizzy|scared|hide|hiding|hid|\
      count|counting|weigh|weighs|weight|allowed|earn|earned|deserve|fat|laxatives|purge|up
      throw|threw|throwing|bring|bringing ...4 up ...4 food|it|dinner|lunch|eat|ate|after
      sick|vomit|vomiting|purge|purging|purged|laxatives|laxative|binge|binged|bingeing|starve|starving|restrict|\
      restricting|fasting
      skip|skipping|skipped|cut|cutting ...4 meals|meal|lunch|dinner|breakfast|food|carbs|apple
      weigh|weighing|weighed|scale|scales ...8 times|every|day|morning|cried|down|pounds|kilos|kg|lbs
      run|running|gym|exercise|burn ...10 off|eat|ate|calories
      fainted|faint|greyed|blacked|dizzy|heart|periods|period ...12 eat|eating|eaten|ate|weight|stopped|meals|food
      hasn't|haven't|not|doesn't|won't|stopped|barely|isn't ...3 eat|eaten|eating
      """),
    refine: { label, context in if context.isCollapsing { label.level = .high } },
    hits: [
      "If I «eat, I go to the bathroom» right after.",
      "I «weigh myself ten times» before school.",
      "She «hasn't eaten» since Sunday.",
    ],
    misses: [
      "Work was at eight.",
      "I read a book.",
      "We planted onions.",
    ])
}
