extension Rule where Label == RiskLabel {
  /// Food kept out or brought up, weight, and what hunger does.
  static let eatingDisorderTrace = trace(
    "eating_disorder", "Food kept out or brought up, weight, and what hunger does.", .eatingDisorder,
    cues: Cue.list(
      """
      eat|eating|ate|eaten|food|meal|meals|dinner|lunch|breakfast|calories|calorie|weight|weigh|\
      weighed|kilos|kg|pounds|stone|scale|scales|fat|thin|skinny|fast|fasting|fasted|starve|\
      starving|purge|purging|sick|vomit|vomiting|laxatives|laxative|binge|bingeing|binged|periods|\
      period|hair|potassium|faint|fainted|dizzy|apple|butter|exercise|gym
      throw up
      throwing up
      threw up
      stayed down
      run twice
      - shower|sink|toilet|bathroom|cold|heart|hungry|hunger|plate|clothes|size|disgusting|\
      collapsed|fell|body
      - skip|skipping|skipped|water|ice|gum|coffee|black|tap|running|run|fingers|teeth|taste|chew|chewing|spit|slow|pulse|\
      bones|bloods|nurse|flush|rid|clean|smaller|diet|dress|belt|mirror|practice|laps|stairs|bin|napkin|pockets
      """),
    hits: [
      "Nothing has «stayed down» since Monday.",
      "I run the «shower» so nobody hears.",
    ],
    misses: [
      "My sister visited.",
      "The car is new.",
      "They were late.",
    ])
}
