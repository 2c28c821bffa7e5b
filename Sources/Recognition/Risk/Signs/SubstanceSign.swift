extension Rule where Label == RiskLabel {
  /// Drinking or using that has come to endanger.
  static let substanceSign = sign(
    "substance", "Drinking or using that has come to endanger.", RiskLabel(.substance, .moderate),
    cues: Cue.list(
      """
      - @substance|drink|drinking|drank|drunk|gear|relapsed|withdrawal|overdose
      drink|drinking|drank|drunk|bottle|bottles|vodka|whiskey|whisky|bourbon|wine|beers|cans|gin|rum|pint|pints|\
      shots|fifth|coke|cocaine|meth|heroin|dope|gear|oxy|oxys|percs|fentanyl|xanax|valium|benzos|codeine|tramadol|\
      ket|ketamine|weed|edibles|loaded ...12 every|morning|mornings|work|day|\
      night|nights|alone|drive|drove|driving|shake|shaking|shakes|stop|hide|hiding|hid|blackout|blacked|remember|\
      more|daily|before|lunch|breakfast|kids|again|relapse|relapsed|overdose|sick|needle|shift
      every|morning|night|day ...6 drink|drinking|bottle|vodka|wine|using|high
      hands|shaking|shakes|sweats|sweating|seizure|seizures ...10 drink|drinking|dry|stop|bottle|without|until|first
      blacked|black|blacking|passed out
      drove|drive|driving ...8 drunk|drinking|drink|high|loaded|cut|pints|beers|wine
      relapse|relapsed|relapsing|overdosed|od'd|narcan|withdrawal|withdrawals|detox
      copped|scored|snorted|nodded
      """),
    refine: { label, context in if context.endangersLife { label.level = .high } },
    hits: [
      "It's a «bottle of wine, and more» when the kids sleep.",
      "My «hands go until I have the first» one.",
      "I «passed out» in the kitchen.",
    ],
    misses: [
      "I ordered soup.",
      "We take the bus.",
      "The kids were loud.",
    ])
}
