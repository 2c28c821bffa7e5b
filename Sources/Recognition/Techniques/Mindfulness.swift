extension Rule where Label == Technique {
  static let mindfulness = Rule(
    id: "technique.mindfulness",
    summary: "Directs attention to breath, body or the present, without judging.",
    rationale: "Noticing without fighting is a skill that is learnt by doing it in the room, not by hearing of it.",
    reference: "Segal, Williams and Teasdale 2013, MBCT",
    label: .mindfulness,
    cues: [
      Cue(
        """
        notice|noticing|observe|feel|follow|bring|bringing|focus|watch|return|attention|awareness|sense ...6 \
        breath|breathing|inhale|exhale|belly|sensation|sensations|breaths
        """, .strong),
      "notice|observe|bring|focus|scan|sense|attention|awareness ...5 body|chest|shoulders|jaw|stomach",
      Cue(
        """
        let|letting|allow|watch|watching the|those|each|your|it|them|that|any \
        [thought|thoughts|feeling|feelings|sensations|urge|sounds] come|pass|float|drift|rise|settle
        """, .strong),
      Cue(
        """
        let|letting|allow|watch|watching|notice the|those|each|your|any|that|this \
        thought|thoughts|feeling|feelings|urge|sensations ...5 \
        judging|judgment|judgement|come|pass|float|drift|cloud|clouds|leaves|wave|go
        """, .strong),
      "without judging|judgment|judgement|trying [it|to|any] [change|fix|push|it|them|yourself]",
      Cue("breathe in|out|into|slowly|gently|with [slowly|through|and|for|gently|deeply|your|me]", .strong),
      "slow|deep|gentle|easy|long breath|breaths [in|out|together|with|and]",
      Cue("in through your|the nose", .strong),
      "body scan",
      "present moment",
      Cue("close|lower|soften|rest your eyes|gaze", .strong),
      Cue("let your eyes|gaze|shoulders|breath|hands close|fall|drop|rest|soften|settle", .strong),
      Cue(
        """
        gently|kindly|simply bring|guide|return|notice|come|let|escort [your|it|that|back|the|them] \
        [attention|focus|mind|awareness|it|back|to]
        """, .strong),
      Cue(
        """
        what do|are|can you notice|noticing|feel|feeling|sense [right|now|happening] [now|happening] [in] \
        [your] body|chest|breath|stomach|shoulders
        """, .strong),
      Cue("where do|are you feel|notice|feeling|noticing ...3 in|it your|in body|chest|your [body]", .strong),
      "just notice|observe|be that|what|it|the|how|with|where|whatever",
      Cue(
        """
        stay|be|sit with [that|the|this|it|your] feeling|sensation|breath|tightness ...4 \
        moment|minute|seconds|while|without
        """, .strong),
      "whatever shows|comes|arises|is up|here|there ...4 let|notice|okay|be|fine",
    ],
    guards: [
      .quoted, .secondHand,
      Guard("a question about the past") {
        $0.precededBy(PhraseSet("did|have|had|has|do|does you|he|she|they|your", "he|she|they|doctor|nurse"), within: 3)
          && !$0.precededBy(PhraseSet("what|where do"), within: 3)
      },
      .near("medical", "shortness|short of", "inhaler|asthma|x-ray|cough"),
    ],
    hits: [
      "C: It's all spinning again. | T: Let's pause, and «notice your breath» as it comes and goes.",
      "«Let the thoughts drift» by like boats, no need to board any of them.",
      "When the mind wanders, «gently bring» it back.",
      "«What do you notice in your body» as you say that?",
      "ok now «breathe in slowly» and let the shoulders drop on the way out",
      "See if you can feel the tightness «without trying to change» it.",
      "You can «close your eyes» or look at the floor, whichever is easier.",
    ],
    misses: [
      "Be mindful of the time.",
      "Have you tried mindfulness?",
      "Did you notice your breathing got worse on the stairs?",
      "You were out of breath when you came in.",
      "Your wife noticed that you hold your breath at night.",
      "Let it go, she isn't worth it.",
      "Close the door behind you, please.",
    ])
}
