import Language
import Transcripts

extension Rule where Label == Caution {
  static let prematureAdvice = Rule(
    id: "caution.premature_advice",
    summary: "Gives advice with no permission asked, before the client's view was explored.",
    rationale: "Early advice may land as not having listened, and invites 'yes, but'; asking first makes it usable.",
    reference: "MISC 2.5, Advise without permission; MITI 4.2.1",
    label: .prematureAdvice,
    cues: [
      Cue(
        """
        you should|ought [to] [really|just|probably|definitely|try|maybe|also|stop|start] \
        talk|tell|try|go|get|stop|start|leave|call|take|see|join|find|make|quit|write|ask|avoid|keep|eat|\
        sleep|exercise|consider|just|cut|use|look|set|let|ignore|forgive|spend|give|sit|put|block|\
        apologize|report|move
        """, .strong),
      Cue(
        """
        you [really|just|also|simply|probably|definitely] need|have|got|gotta [to] \
        [just|really|start|stop|try] \
        talk|tell|go|get|stop|start|leave|call|take|see|join|find|make|quit|write|ask|avoid|exercise|\
        cut|set|let|learn|ignore|forgive|spend|focus|put|block|move|stand|communicate|relax|practice|work
        """, .strong),
      "you'd better",
      "you better start|stop|get|go|tell|take",
      Cue(
        """
        why don't you [just|try|simply] [just] \
        talk|tell|go|get|stop|start|leave|call|take|see|join|find|make|quit|write|ask|try|sit|give|move|\
        exercise|download|sign|set|speak|wait|ignore|put|use
        """, .strong),
      "why not [just] talk|tell|go|get|stop|start|leave|call|take|join|find|make|quit|write|ask|try|move|speak",
      Cue(
        """
        have you [ever] thought about|of \
        getting|going|talking|taking|joining|leaving|trying|seeing|using|starting|moving|cutting|calling|writing|doing
        """),
      Cue("if i were|was you", .strong),
      Cue("in your shoes|place|position i'd|i [would]", .strong),
      Cue("my advice|suggestion|recommendation is|would|to", .strong),
      Cue(
        """
        the best|first|only thing [to|for|you] [you|is] [can|should|could|to] [do] [is|would] ...2 \
        do|is|to|tell|talk|go
        """),
      Cue(
        """
        you|why could|can|might [always|want|just] [to|always|just] just|try|always|want [to] \
        talk|tell|go|get|call|take|join|write|ask|try|download|move|leave|sign|see|start|set|consider|a
        """),
      "just tell|call|ignore|leave|block|dump|ask|forgive|delete him|her|them",
      Cue(
        """
        i'd|i|i'll [would] [strongly|really|highly|definitely] recommend|suggest|advise|urge [that] \
        you|to|a|joining|going|trying|taking|getting|talking|the|using|starting|cutting
        """, .strong),
      "what you really|should|need|ought to|need|do [to] [do] is",
      Cue(
        """
        try \
        getting|going|talking|taking|joining|writing|drinking|eating|sleeping|exercising|meditating|yoga|\
        meditation|making|setting|melatonin|journaling|cutting|counting|keeping
        """),
      Cue(
        """
        you've [just|really] got|gotta [to] [just] \
        talk|tell|go|get|stop|start|leave|call|see|find|make|quit|cut|set|let|learn|move|stand|fight|try
        """, .strong),
      "have you [ever|even] tried|considered [just|a|an|some|the] _",
    ],
    guards: [
      .quoted, .secondHand, .conditional, .invited,
      Guard("what the client feels they should do, given back") {
        $0.precededBy(.givenBack, within: 4)
          || $0.precededBy(
            PhraseSet(
              "what|whatever|everything|things|because|when|and|do|did|how|why|where|that|all|like"), within: 0)
      },
      .near(
        "an open question, or the client's view given back", "what|which|how ...6 have you tried|considered", "hearing",
        "sounds|seems like", "do you agree", "what other|else", "why don't you start by", "take a seat|rinse",
        "your life|story"),
      Guard("behind words of doubt") {
        $0.precededBy(PhraseSet("i don't|not think|saying|sure", "not saying|that|telling"), within: 3)
      },
      Guard("the client's view was explored") { $0.turn.hasExplored },
      .near(
        "not advice", "you should be|know|feel|have|see proud|that|free|seen|a|the|letter|getting|receive|glad",
        "you need to|be here|anything|know",
        "try to say|put|tell|see if|imagine|describe|picture|notice|remember|recall",
        "just go|take ahead|your|on|back|slow|a", "tell me", "just be clear|sure|yourself"),
      .near("an emergency", "911|ambulance|emergency|er|999|hospital|988"),
      .near(
        "a question about wishes",
        "have you thought|considered ...3 what|how|why|who|when|whether|killing|suicide|hurting|ending|harming|your"),
      .near("the room or the next visit", "have a seat", "sign here|the|this", "front desk|reception"),
    ],
    hits: [
      "C: My boss keeps piling it on. | T: «You should talk» to HR about it.",
      "C: I can't fall asleep. | T: «Have you tried» melatonin?",
      "C: We fight about money again. | T: «Why don't you just sit» down with a budget once a month?",
      "C: She never calls. | T: «If I were you», I'd stop waiting and ring her.",
      "C: im so lonely since the move | T: «you need to join» a club or something",
      "C: He shouts at me. | T: «Just ignore him».",
      "«I'd recommend a» support group, they meet on Mondays.",
    ],
    misses: [
      "C: What should I do about my boss? | T: You could talk to HR, or write things down first.",
      "T: Would it be okay if I shared an idea? | C: Sure. | T: You might want to try a set time for bed.",
      "C: I never rest. | T: It sounds like you feel you should always keep going.",
      "C: I never rest. | T: So you feel you have to work every weekend.",
      "You should be proud of that.",
      "Your mother said you should stop seeing him.",
      "Have you thought about what you would miss?",
      "You don't have to decide today.",
      "C: Can you give me some tips for the panic? | T: Sure. Try counting your breath, for a start.",
    ])
}

extension TurnContext {
  /// Whether the therapist's turns before this one were mostly questions and reflections: three or
  /// more of the last five.
  fileprivate var hasExplored: Bool {
    let turns = turnsBefore(10).filter { $0.speaker == .therapist }.prefix(5)
    let exploring = turns.count { turn in
      let marked = turn.text.tokens.contains { $0.hash == Words.questionMark }
      return marked || PhraseSet.exploring.isIn(turn.text)
    }
    return exploring >= 3
  }
}

extension PhraseSet {
  /// Questions without a mark, and reflections.
  fileprivate static let exploring = PhraseSet(
    "sounds|seems|feels like", "so you|you're|your", "you feel|felt", "you're feeling|saying|worried", "on one hand",
    "what|how do|did|is|was", "tell me", "you've been", "part of you")
}
