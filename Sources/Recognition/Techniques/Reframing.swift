extension Rule where Label == Technique {
  static let reframing = Rule(
    id: "technique.reframing",
    summary: "Offers another meaning for the same facts.",
    rationale:
      "A new meaning can open a way where the old one closed it, if it keeps the facts and is offered, not imposed.",
    reference: "MISC 2.5, Reframe",
    label: .reframing,
    cues: [
      Cue(
        """
        another|different|other way to|of|i|we [could|might|can] see|look|looking|seeing|think|thinking|view|read|reading|hear|hearing
        """, .strong),
      Cue(
        """
        look|see|view|looking|seeing|think ...3 in|from a|another [very|slightly|totally] \
        [different|other|kinder] way|angle|light|side|perspective|lens
        """, .strong),
      Cue("what if [we] ...5 isn't|wasn't|aren't|weren't|is|were|was|not ...10 but|instead|rather", .strong),
      "what if ...5 isn't|wasn't|aren't|weren't a|an|the|about|weakness|failure|laziness",
      Cue("less about|like|of|a|an ...8 than|and|, more|a|about|like", .strong),
      Cue(
        """
        i wonder if|whether ...6 is|was|were|might|could [be|actually|really|also] [be|a|been] [a|your|the] \
        way|part|sign|trying|protecting|protection|strength|form|signal
        """, .strong),
      Cue(
        """
        maybe|perhaps|could|might|may|also ...4 be|is|was|been|it's|that's [actually|really|also|a] \
        [your|the|a] [your] [body's|mind's] way of|you
        """, .strong),
      Cue(
        """
        is|was|be|it's|that's [actually|really|also] [your|the|a|his|her] [your] [body's|mind's] way of \
        [you] \
        keeping|protecting|looking|saying|telling|trying|staying|asking|holding|loving|getting|taking|surviving
        """, .strong),
      "part of you that|that's|was|is ...3 trying|wants|wanted|protect|protecting|looking to|out|you",
      Cue(
        """
        your anger|anxiety|worry|fear|guilt|sadness|tears|grief|body|mind|panic ...2 might|may|could \
        [also|actually|just] be trying|protecting|telling|showing|a|doing|asking|looking
        """, .strong),
      Cue(
        """
        you call|called it|that|this|yourself ...3 i|and|but [i|i'd] see|hear|call|wonder
        """, .strong),
      Cue(
        """
        what|where you call|calling|describe|see ...5 i|sounds|looks|seems|might|could ...3 \
        see|hear|call|like|also|be|as
        """, .strong),
      Cue(
        """
        maybe|perhaps|could|might|also|i [be|it's|that's|it] [also] [be|as|a] [as] sign [that|of|you|how] \
        you|how|something|that|your|caring|love
        """, .strong),
      Cue(
        """
        instead of|rather than [seeing|calling|as|it] [it|that|this|yourself|him|her|as|a] ...5 \
        failure|weakness|lazy|selfish|broken|weak|wrong|rejection|defeat|punishment
        """, .strong),
      "the flip|other side of ...4 is",
      "same|very thing|quality|stubbornness|sensitivity|worry ...6 also|that makes|made|kept|helps|helped|lets",
      Cue("could|can|might also|just be seen|read|understood as", .strong),
      "it's|that's|it|that [is] not so much ...4 as|but [a|an|it's] _",
    ],
    guards: [
      .quoted, .secondHand,
      Guard("a question for other views") {
        $0.precededBy(PhraseSet("is|are|was there|can|could|what|what's|whats|find|any [be|some|you|an]"), within: 3)
          && $0.isQuestion
      },
      .near(
        "a symptom",
        "sign|symptom of [the] depression|anxiety|withdrawal|infection|dependence|addiction|trauma|relapse|tolerance"),
      .near(
        "a way to do something",
        "another|different|other way of|to doing|get|do|go|pay|reach|take|contact|cope|relax|deal"),
      .near("a comparison", "not|as so much money|time|sleep"),
    ],
    hits: [
      "C: I cried in front of everyone. | T: «Another way to look at it» is that you let people see what mattered.",
      "C: I keep checking on them at night. | T: «I wonder if the checking is a way» to keep them close.",
      "It sounds «less like giving up and more» like choosing where to put your strength.",
      "«You call it nagging, and I hear» someone who is afraid of losing him.",
      "«what if going slow wasn't a failure but» the thing that kept you well",
      "«Your anger might be trying» to tell you where the line was.",
      "«Maybe it's a sign that you» have started to trust your own judgment.",
    ],
    misses: [
      "Is there another way to look at that?",
      "No, that's not what happened. You were late.",
      "We could find another way to get there, the bus perhaps.",
      "Shaking like that can be a sign of withdrawal.",
      "You call your sister every Sunday.",
      "There's not so much time left, so let me ask one thing.",
      "Part of you wants to stay.",
      "Let's look at the calendar in a minute.",
    ])
}
