import Transcripts

extension Rule where Label == ProtectiveFactor {
  /// Uses what was planned to stay safe.
  static let safetyPlanInUse = Rule(
    id: "protective.safety_plan_in_use",
    summary: "Uses what was planned to stay safe.",
    rationale: "A plan that was used once is worth more than a new one; ask which step helped.",
    reference: "Codebook 6, protective",
    label: .safetyPlanInUse,
    speakers: [.client],
    cues: Cue.list(
      """
      used|use|using|followed|following|opened|looked|took|pulled|read|did|went|got [at|out|through|my|the|\
      to] [my|the|our|out] [safety|crisis] plan|card
      my|the|our safety|crisis plan|card|list
      gave|locked|handed|threw|flushed|got|put|keeps|has|holds|given|brought|took [away|out|up|rid|him|her|\
      all|of] [my|the|them|those|him|her|of] [_] pills|meds|medication|@weapon|blades|razors|keys [to|away|\
      out|up|from|so|down] [my|the|her|him|a|safe|of]
      distract|distracted|distracting myself [when|until|like|with|by]
      called|texted my [_] ...4 like|instead|when the|we|it|thoughts|planned|urge|came|said|agreed
      like we planned|agreed|said|practiced|practised|wrote
      did the [breathing|grounding|steps|things|exercise] ...4 instead|when|until|passed
      i can keep myself safe
      keeping myself safe
      urge passed|went
      waited it out
      rode|ride the urge|wave|it [out]
      """),
    guards: [
      .denied, .fromWork,
      .near("a plan not used", "don't|didn't|never|forgot|lost|haven't|can't|not ...3 plan|card|use|safe|it"),
      Guard("nothing that was planned for safety") { $0.isPlainPlan },
    ],
    hits: [
      "I «used my safety plan», the walk and then my sister.",
      "I «gave my pills to» my husband like we said.",
      "it got bad but «i can keep myself safe»",
      "I «did the breathing until» it passed.",
      "The gun's gone, my brother «locked the gun away».",
    ],
    misses: [
      "I never used my safety plan.",
      "I put the keys down on the table.",
      "I lost the card with the plan.",
      "I gave my dog her pills.",
      "We did the dishes.",
    ])
}
