extension Rule where Label == RiskLabel {
  /// An answer to "how?", "when?" or "would you act on it?" where nothing near it names suicide.
  static let suicideAnswerSign = Rule(
    id: "risk.sign.suicide.answer",
    summary: "Answers \"how?\", \"when?\" or \"would you act on it?\" where nothing near it names suicide.",
    rationale:
      "What \"it\" is stands in an earlier session or was never said; the trained score reads whether it is suicide.",
    reference: "C-SSRS Screener, confirmed by the trained score",
    label: RiskLabel(.suicide, .low, items: [2]),
    speakers: .disclosing,
    structure: { context in
      SuicideReply(context, assumesTopic: true).map { $0.isDenial ? [] : [$0.tokens] } ?? []
    },
    refine: { label, context in
      if let reply = SuicideReply(context.turn, assumesTopic: true) { label = reply.label }
    },
    hits: [
      "T: Have you thought about how you'd do it? | The «bridge» by ours, I suppose.",
      "T: Do you have any intention of acting on it? | «Some». More than I did at Christmas.",
      "T: When did you last try it? | Like «three weeks» back.",
    ],
    misses: [
      "T: How would you tell your mother? | On the phone, I think.",
      "T: How are you sleeping? | Some nights, badly.",
      "T: Have you thought about how you'd do it? | No, never.",
    ])
}
