extension Rule where Label == RiskLabel {
  /// They cannot bear it, sleep, work or leave the house.
  static let severeDistressSign = sign(
    "severe_distress", "They cannot bear it, sleep, work or leave the house.", RiskLabel(.severeDistress, .moderate),
    cues: Cue.list(
      """
      - shaking|cry|crying|cried|sob|sobbing|wept|cope|coping|panic|broken
      can't|cannot|couldn't|barely|hardly|not|unable ...4 cope|coping|function|functioning|breathe|sleep|stop|think|\
      move|leave|bear|take|stand|hold|work|feel
      no|haven't|hardly|barely|four|five|nine|three ...4 sleep|slept|sleeping|nights
      panic|attack|attacks|panicking|shaking|screaming|screamed|sobbing|crying|cried|cry ...8 every|day|night|hours|\
      stop|floor|work|car|bathroom|more|times|again
      falling|coming|going|fell apart|under|mad|crazy
      breaking|breakdown|break|broke down
      on|under the|my floor|desk|bed|bath
      days|weeks ...5 bed|room|outside|house
      losing my|it mind|grip|everything
      don't know what|how|who ...4 do|go|myself|anymore
      too much
      """),
    refine: { label, context in if context.isLongAgo { label.level = .low } },
    hits: [
      "I'm «barely coping» and nobody sees it.",
      "I was «on the floor» of the store room again.",
      "I have had «no sleep».",
    ],
    misses: [
      "The dog is well.",
      "I like my team.",
      "She sings.",
    ])
}
