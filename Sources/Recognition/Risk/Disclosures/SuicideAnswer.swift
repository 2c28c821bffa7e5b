extension Rule where Label == RiskLabel {
  /// "Yes" to a question about suicide.
  static let suicideAnswer = Rule(
    id: "risk.suicide.answer",
    summary: "Says yes, or sometimes, to a question about suicide.",
    rationale: "Much of what clients disclose is one word long: it means what the question asked.",
    reference: "C-SSRS Screener, items 1 to 6, by question",
    label: RiskLabel(.suicide, .low, items: [2]),
    speakers: .disclosing,
    structure: { context in SuicideReply(context).map { $0.isDenial ? [] : [$0.tokens] } ?? [] },
    refine: { label, context in
      guard let reply = SuicideReply(context.turn) else { return }
      label = reply.label
      if label.level == .high, label.items.contains(where: { $0 == 4 || $0 == 5 }), context.isImminent {
        label.level = .imminent
      }
      if label.items.contains(where: { $0 != 4 && $0 != 5 }) { label.placeInTime(context) }
    },
    hits: [
      "T: Are you having thoughts of killing yourself? | «Yes».",
      "T: Do you ever think about suicide? | «Some nights».",
      "T: have you thought about ending your life | «yeah» i have",
      "T: Sometimes when people feel this low they wish they were dead. Does that happen to you? | «Sometimes», mostly on Sundays.",
      "T: Have you been thinking about suicide? | C: Yes. | T: Do you have a plan? | «Kind of».",
      "T: Are you thinking about killing yourself? | C: I am. | T: When would you do it? | «Tonight».",
      "T: Have you ever tried to kill yourself? | «Once».",
      "T: Are you thinking of ending your life? | C: Um. | T: Take your time. | «Yeah», I guess I am.",
      "T: You're not thinking about suicide, are you? | «Sometimes I am».",
      "T: From nought to ten, how sure are you that you'll take your own life? | «Nine».",
      "T: How certain are you that you'll kill yourself? | «Made up», my mind is.",
      "T: Have you gone up there to end your life? | «Aye».",
      "T: are you going to kill yourself tonight | «probably»",
      "T: Was the attempt to end your life an accident? | «On purpose», I knew the dose.",
    ],
    misses: [
      "T: Are you having thoughts of killing yourself? | No.",
      "T: Would it be okay if I asked you some questions about suicide? | Yes.",
      "T: Are you sleeping any better? | Sometimes.",
      "T: Any thoughts of suicide? | C: No. | T: I'm glad to hear it. | Yeah.",
      "T: Do you know the number of the suicide hotline? | Yes, it's on the fridge.",
      "T: Has your brother talked about suicide? | Yes, twice.",
      "T: I ask everyone about suicide. How are you eating? | Sometimes I skip lunch.",
      "T: Do you have thoughts of suicide? | yeah no, never",
      "T: From nought to ten, how sure are you that you'll take your own life? | Two, and falling.",
      "T: Any thoughts of suicide? | None.",
      "T: Are you going to take up the groups if the suicidal thoughts come back? | I'd need to see the times.",
      "T: Any thoughts of suicide? | C: Yes. | T: And how close are you to your brother? | Five minutes by bus.",
      "T: Do you mean to act on the thoughts of suicide? | Five minutes ago I had toast.",
    ])

  /// "No" to a question about suicide.
  static let suicideAnswerDenial = Rule(
    id: "risk.suicide.answer_denial",
    summary: "Says no to a question about suicide.",
    rationale: "The record should show that it was asked, and what the client said.",
    reference: "C-SSRS Screener",
    label: RiskLabel(.suicide, .none, isDenial: true),
    speakers: .disclosing,
    structure: { context in SuicideReply(context).map { $0.isDenial ? [$0.tokens] : [] } ?? [] },
    hits: [
      "T: Are you having thoughts of killing yourself? | «No».",
      "T: Do you ever think about suicide? | «God no».",
      "T: Have you wished you were dead? | «not really»",
      "T: Do you have thoughts of suicide? | yeah «no», never",
      "T: Are you thinking of ending your life? | «Never», my kids need me.",
    ],
    misses: [
      "T: Are you having thoughts of killing yourself? | Yes.",
      "T: Did you eat breakfast? | No.",
      "T: Is it alright if I ask about suicide? | No, go ahead.",
      "T: Are you thinking of ending your life? | Sometimes.",
      "T: Has anyone in your family died by suicide? | No.",
    ])
}
