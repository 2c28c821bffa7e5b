extension Rule where Label == ResponseStep {
  /// Asks for or names reasons for living, supports, what has kept the client safe.
  static let protectiveFactors = Rule(
    id: "response.protective_factors",
    summary: "Asks for or names reasons for living, supports, what has kept the client safe.",
    rationale: "What has kept someone alive so far is the ground a safety plan is built on.",
    reference: "Codebook 6, response",
    label: .protectiveFactors,
    cues: Cue.list(
      """
      what|who [else] [has|is|was] [it] [that|still] keeps|kept|stops|stopped|pulled|pulls|held|holds|helps|helped|makes|made|got|gets [you] [going|here|through|back|stay|feel]
      what|who still|else|most feels|matters|helps|keeps|is|there|do|would
      does|do|did|has|would|is your|anyone|anybody|he|she|they|your|somebody|someone|the [_] know|knows|there|at|home|around|with
      who [else] [is|are] knows|know|at|with|there|around|in|you|would|could|can|do [home|you|your|close|talk|life|trust|lean|tell|turn]
      who's|whos somebody|someone|there|around|at|with|on|in|home
      pulled|brought|kept|stopped you back|here|going|from
      kept|keeps|keep|keeping|stopped|stops|stop|held|holds|stopping|pulls|pulled you from|back
      kept|keeps|keep|keeping you going|alive|safe|here
      what [has|have] stopped|stops|helped you
      reason|reasons to|for live|living|stay|staying|keep|going
      reason|reasons to live|stay|go|keep
      who|anyone|someone|somebody|anybody|people [can|could|do|is|would|else|that|in|around|you|there] [can|\
      could|you|your|there|life] [can|could|do] turn|talk|call|trust|lean|reach|rely to|on|out|with|when
      anyone|someone|somebody in your life
      who [else] is there for|with|in
      anyone|someone|somebody [that|who] you [can|could] trust
      anyone|someone|somebody who knows|supports
      who's|who is there for you
      what|who matters|matter [most] to you
      what do you live for
      worth living|staying
      wants to live|stay
      does [anyone|anybody|your|else|anyone] [wife|husband|family|mother|partner|else] know about|how|that
      who [else] knows about|that|how
      support system|network
      """),
    guards: [
      .quoted,
      .near(
        "a place or a form", "kept you waiting", "keep you updated|posted|company|too|long",
        "reason for your|visit|referral|coming", "reasons you came", "who referred"),
    ],
    hits: [
      "C: I want to die. | What has «kept you going» so far?",
      "C: I want to die. | What are your «reasons for living»?",
      "C: I want to die. | Is there «someone you can turn to»?",
      "C: I want to die. | You told me about the girls; they sound like a «reason to stay».",
      "C: I want to die. | «What stopped you» last night?",
    ],
    misses: [
      "Sorry I kept you waiting.",
      "What's the reason for your visit?",
      "I'll keep you posted.",
      "Who referred you to us?",
      "The bus keeps stopping.",
    ])
}
