extension Rule where Label == Caution {
  static let persuasion = Rule(
    id: "caution.persuasion",
    summary: "Argues, cites data or presses towards change without permission.",
    rationale: "Arguing for change tends to bring out the client's reasons against it; their own reasons move them.",
    reference: "MITI 4.2.1, Persuade",
    label: .persuasion,
    cues: [
      Cue(
        """
        think of|about what you're|you|it's|this|it [are|is] doing|do|does ...2 to your|them|him|her
        """, .strong),
      Cue(
        """
        think of|about your|the [poor] \
        kids|children|family|wife|husband|liver|lungs|future|health|daughter|son|grandchildren|money
        """),
      Cue(
        """
        don't|wouldn't you want|like to be|see|live|watch|meet|have ...4 \
        alive|around|there|grow|grandchildren|better|healthy|longer|graduate|kids|family|your
        """, .strong),
      "the fact|truth of|is [the|that] [matter] [is] [that]",
      "the fact|facts is|are|remains",
      Cue(
        """
        studies|research|statistics|evidence|science|data|numbers [clearly|all|really] [have] \
        show|shows|proves|prove|says|say|shown ...12 so|you|you're|your
        """),
      "statistics|science|data|numbers|facts don't|doesn't|is|are|clearly [lie|clear|very|show|prove|shows|proves]",
      Cue(
        """
        you've|you|just|really|simply need|got|have|must to [really] \
        understand|realize|realise|see|accept|admit|listen|believe
        """),
      Cue("you must understand|realize|realise|see|accept|admit|agree|know", .strong),
      Cue("you have to admit|agree|understand|realize|see", .strong),
      "surely you|that|it",
      "trust|believe me",
      Cue("i'm telling you", .strong),
      Cue("imagine|think [of|about|just] how much better|happier|healthier|money|more|energy|proud", .strong),
      Cue(
        """
        you'd|you'll|you would|will feel|be|sleep [so|a|feeling] [much|lot] better|happier|healthier|richer \
        [if|once|when|without]
        """),
      Cue(
        """
        if you just|only|would|simply tried|quit|stopped|took|try|stop|take|listen|cut|give|went|go ...8 \
        you'd|you'll|would|will|be|better|things|life
        """, .strong),
      "the sooner|longer you",
      Cue("what more do you need|evidence|proof", .strong),
      "why wouldn't you|anyone want",
      Cue("what have you got to lose", .strong),
      "there's no|really reason|excuse|way not|why|to|for ...2 you|stop|quit|do|go|take|wait",
      Cue(
        """
        percent|% of people|smokers|drinkers|patients|those|cases|users|marriages ...8 \
        die|get|end|relapse|fail|develop|never|lose|divorce
        """),
      "wouldn't it be|make better|nice|great|easier|healthier|wonderful|safer|sense",
      Cue(
        """
        you|it would really|be really|so|much [much] [better|smarter|safer|wiser|healthier] [off|if|to] \
        you|without|quit
        """),
      Cue("it's|it|that's [is] for your own good", .strong),
      Cue(
        """
        if you keep|don't|continue ...4 drinking|smoking|using|stop|quit|change|going|this|cut ...4 \
        you'll|you|you're|your [will|are|going] ...2 die|lose|end|regret|get|be|sick|alone|worse
        """, .strong),
      Cue("i really think|believe|need you should|need|ought|have|to [to] quit|stop|take|tell|go|do|start", .strong),
    ],
    guards: [
      .quoted, .secondHand, .invited,
      Guard("what the client thinks, given back") { $0.precededBy(.givenBack, within: 5) },
      Guard("what the client does when they think of it") {
        $0.precededBy(PhraseSet("when|as|if|what|how|do|did you", "when|what do"), within: 1)
      },
      .near(
        "a plain wording", "fact|truth is that i", "surely you're|you joking|mean", "think about your ...4 ?",
        "come on in|over|back|through|down|@day"),
      .near("an open question", "what would you like|want", "how would|do you", "what might|could"),
    ],
    hits: [
      "C: I'm not sure I want to quit. | T: «Think about your kids», though, they need you.",
      "«Don't you want to be around to see» your grandchildren?",
      "C: It's only a few beers. | T: «The fact is», that's twice the limit, and you know it.",
      "«If you just took the tablets, you'd» be back at work by now.",
      "«you have to understand» this is damaging your liver every single day",
      "«Imagine how much better» you'd feel without it!",
      "C: I like smoking. | T: But «fifty percent of smokers die» of it, you know.",
    ],
    misses: [
      "C: What does the research say? | T: Studies show that both work about as well for you.",
      "T: Can I share some numbers? | C: Okay. | T: If you keep to this amount, your risk stays about the same.",
      "It feels like you have to understand everybody, and no one asks about you.",
      "You feel that if you don't stop, you'll lose her.",
      "What would you like to be different a year from now?",
      "Come on in, take a seat.",
      "Your wife says that if you keep drinking you'll lose the house.",
      "When you think about your kids, what comes up?",
    ])
}
