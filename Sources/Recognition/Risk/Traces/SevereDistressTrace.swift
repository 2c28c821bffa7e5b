extension Rule where Label == RiskLabel {
  /// What can no longer be borne or done.
  static let severeDistressTrace = trace(
    "severe_distress", "What can no longer be borne or done.", .severeDistress,
    cues: Cue.list(
      """
      can't|cannot|couldn't|unbearable|bear|cope|coping|breaking|break|breakdown|panic|panicking|\
      collapse|collapsed|shake|shaking|sobbing|crying|cry|floor|bed|eat|sleep|slept|wash|washed|\
      function|numb|screaming|scream|drowning|trapped|hopeless|despair|anymore|mind
      falling apart
      losing it
      losing my
      get up
      got up
      - days|weeks|morning|mornings|nothing|never|stuck|sit|sitting|lie|lying|stay|door|work
      - hours|hour|chest|breath|breathe|heart|hands|legs|stand|walls|closing|hold|move|moved|bathe|bathed|\
      dressed|clothes|curtains|dark|hospital|ambulance|unable|manage|managing|functioning|weep|weeping|tears|car
      """),
    hits: [
      "I sit on the side of the «bed» and «shake».",
      "I «can't» get up to «wash» any more.",
    ],
    misses: [
      "My coat is new.",
      "Soup and bread.",
      "The bus was late.",
    ])
}
