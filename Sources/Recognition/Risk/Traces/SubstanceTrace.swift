extension Rule where Label == RiskLabel {
  /// Drink, drugs and medicines, and what they do to the body.
  static let substanceTrace = trace(
    "substance", "Drink, drugs and medicines, and what they do to the body.", .substance,
    cues: Cue.list(
      """
      drink|drinking|drank|drunk|bottle|bottles|pint|pints|cans|whisky|vodka|gin|rum|wine|beer|\
      flask|hangover|shakes|shaking|withdrawal|blackout|blacked|overdose|overdosed|od|pills|pill|\
      tablets|tablet|codeine|morphine|fentanyl|heroin|coke|cocaine|crack|meth|ketamine|gear|line|\
      lines|baggie|vial|vials|xanax|xans|valium|benzos|oxy|oxycodone|addys|adderall|speed|spice|\
      weed|needle|inject|injected|injecting|hit|high|wasted|naloxone|narcan|paramedic|ambulance|\
      lips|strip|medicine|sleeping
      came round
      passed out
      - wages|morning|mornings|shift|borrowing|buying|buy|without|used|using|use|dose|box|empties|\
      stop|stopped|another
      - every day
      - every night
      - every weekend
      - more than
      - without one
      - tremble|steady|floor|fit|fell|woke|nodding|nodded|snoring|mints|boot|locker|needed|need|\
      sober|driving|drive|shook|sweat|sweating|sick|yellow|liver|tongue|blood|double|doubled|extra|take|taken|taking|took|\
      finished|opened|hide|hides|hidden|tramadol|zopiclone|patches|syrup
      """),
    hits: [
      "There's a «flask» in the cupboard at work.",
      "I «came round» on the floor of the gents.",
    ],
    misses: [
      "My sister visited.",
      "Soup and bread.",
      "They were late.",
    ])
}
