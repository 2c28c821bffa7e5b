extension Rule where Label == Caution {
  static let falseReassurance = Rule(
    id: "caution.false_reassurance",
    summary: "Promises an outcome that nobody can know.",
    rationale: "A promise that may not hold ends the talk about the fear and costs trust when it breaks.",
    reference: "Gordon 1970, roadblocks; Hill 2020",
    label: .falseReassurance,
    cues: [
      Cue(
        """
        i [can] [promise|guarantee|assure|swear] [to] [you] [that] \
        it'll|you'll|he'll|she'll|they'll|everything|nothing|things ...3 \
        be|get|work|happen|love|come|feel|go|fine|pass
        """),
      "it|things|this|that|pain will|definitely|all pass|get|heal|blow|work [over|out|better|soon|easier]",
      Cue(
        """
        there's|there|you've|you [is|have] [got|absolutely] nothing|no [reason|need] to [be] \
        worry|fear|worried|afraid|scared|about [about|of]
        """),
      Cue(
        """
        nothing|nobody|no one [bad|will|terrible|is|else|can] [will|going|bad|is|to] [ever|to|going] \
        happen|go|hurt|wrong|leave|find [to|wrong|you]
        """),
      Cue("don't [you] worry ...10 fine|okay|alright|better|pass|work|will|ok", .strong),
      Cue(
        """
        i'm|i [am|feel] [so|quite|absolutely|pretty|very] sure|certain|positive|confident|convinced [that] \
        it'll|he'll|she'll|they'll|you'll|everything|everything'll|things|nothing ...4 \
        fine|okay|better|out|pass|back|work|forgive|love|happen|great|alright|get|find|ok|around|you
        """, .strong),
      Cue(
        """
        i [just] know [that] it'll|he'll|she'll|they'll|you'll|everything|it's|you're|things ...4 \
        fine|okay|better|out|pass|back|work|forgive|happen|great|alright|get|find|ok|going
        """, .strong),
      "in no time",
      "never [ever] happen|hurt|have|feel [to] again|you|this",
      Cue("i guarantee", .strong),
      Cue(
        """
        i [can] promise|guarantee|swear|assure [you] [that] \
        it'll|it|you'll|you|he'll|she'll|they'll|everything|things|nothing \
        will|won't|gets|get|be|feel|is|are|come|work
        """, .strong),
      Cue(
        """
        it'll|it|things|this|you'll will|definitely|surely|all get|feel|be [so|much|a|all] [lot|much] \
        better|easier|over [soon|in|before|you'll|i]
        """),
      Cue(
        """
        it'll|you'll [definitely|surely|soon|all] get|feel|be [so|much|a|all] [lot|much] better \
        [soon|in|before|you'll]
        """),
      Cue("time heals", .strong),
      Cue("time will heal", .strong),
      Cue(
        """
        everything|it|things|this|you|it's|you're|everything's|he|she|they|he's|she's \
        will|is|going|are|gonna [going|to|all|definitely|surely] [to] [all] be|work|turn [all|out] \
        [just|absolutely|totally|completely|perfectly|out] fine|okay|ok|alright|great|wonderful|perfect
        """, .strong),
      Cue("everything|it|things|it's|they will|going|gonna [to] [all] work out", .strong),
      Cue("everything|it|things|it's will|going|gonna [to] be all right", .strong),
      Cue(
        """
        it'll|you'll|things'll|everything'll|they'll|he'll|she'll [all|definitely|surely] be|turn|work \
        [all|just|absolutely|totally|completely|perfectly|out] fine|okay|ok|alright|great|out
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand, .reflected, .asked, .echo, .conditional,
      Guard("behind a negation") { $0.isNegated(within: 5) },
      .near(
        "a hedge", "can't|cannot|couldn't|won't|don't promise|guarantee|know|say|tell",
        "may|might|hope|hopefully|often|usually|tends get|be|help|take",
        "tend|probably|many|most|perhaps|maybe|could|can get|be|help|take"),
      .near(
        "a plan or booking",
        "@day|o'clock|minutes|appointment|nurse|form|letter|copy|room|email",
        "confidential|session|private|recording|meeting|schedule|phone|monday|there|ready"
      ),
    ],
    hits: [
      "C: What if the scan is bad? | T: «Everything will be fine», you'll see.",
      "«I promise you'll» feel like yourself by summer.",
      "C: He hasn't called since. | T: «Don't worry, he'll come back», it will work itself out.",
      "«I'm sure she'll forgive» you.",
      "«youre going to be okay» honestly",
      "«There's nothing to worry about», kids bounce back.",
      "«Time heals» all wounds.",
    ],
    misses: [
      "I can't promise that it will be fine, and I will be here next week.",
      "Tuesday at four will be fine.",
      "You hope everything will be okay.",
      "Will you be okay getting home?",
      "Your dad promised everything would be fine.",
      "With treatment, panic often gets better within a few months.",
      "The nurse will be with you in no time.",
    ])
}
