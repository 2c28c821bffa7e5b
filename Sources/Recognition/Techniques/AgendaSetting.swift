extension Rule where Label == Technique {
  static let agendaSetting = Rule(
    id: "technique.agenda_setting",
    summary: "Agrees what this session is about.",
    rationale: "An agenda made together spends the hour on what matters to the client.",
    reference: "CTS-R, item 1; MISC 2.5, Structure",
    label: .agendaSetting,
    cues: [
      Cue(
        """
        set|setting|make|build|agree|plan|write|draw|decide|put [on|up|together] an|our|the|a|today's|some \
        [quick|short|little|shared] agenda
        """, .strong),
      Cue("on|to|for|of|from the|our|your|today's agenda", .strong),
      Cue("agenda [for] today|session", .strong),
      Cue(
        """
        is there anything|something else|you|you'd ...3 like|want|add|put|talk|cover|discuss|bring ...5 \
        today|agenda|list|first|start|session
        """, .strong),
      Cue(
        """
        most important|useful|pressing|helpful [thing] [for] [us|you] to|thing \
        [talk|focus|discuss|cover|work|start|get|use] ...4 today|first|on|about
        """, .strong),
      Cue("plan|goal|aim for today|this|today's [session|meeting]", .strong),
      Cue("get out of today|this|our|the|your [session|meeting|visit|hour]", .strong),
      Cue(
        """
        what would|do|should|shall|did you|we [most|really] like|want|hope|need [most] to \
        talk|focus|work|cover|discuss|start|use|spend|address|tackle|get|look ...5 \
        today|session|hour|meeting
        """, .strong),
      Cue("what would|should|do you|we [most] like|want [to] focus|work on today|first", .strong),
      Cue("what would|do you like|want to use|get ...3 our|the|this time|session|hour|today", .strong),
      "what would|do you like|want to talk|focus about|on [today|first] ?",
      "where would you like|want us|to [to] start|begin today",
      Cue("what should|shall we focus|prioritize|prioritise|tackle|cover|start|put [on|with|first|today]", .strong),
      Cue(
        """
        i|we was|were|had hoping|hoped|thinking|planned [that] [we|to] [could|might|to] \
        talk|focus|cover|look|discuss|review|start
        """),
      Cue(
        """
        let's|we'll|we can|could start|begin with|by ...10 and|then then|after|move|leave|finish|save|come
        """, .strong),
      Cue("let's|we'll start|begin with|by ...10 and then|leave|finish|save", .strong),
      Cue(
        """
        we|we've have|got [about|only|just] @number|half|20|30|40|45|50|60|fifty|forty|an minutes|hour|an \
        [hour|today|together|left] ...6 what|how would|should|shall|do|can you|we
        """, .strong),
      Cue("how|what ...4 use|spend our|the|this|today's time|session|hour|minutes", .strong),
      Cue("best|good|most use of our|the|this|today's time|hour|session", .strong),
      Cue("which [one] of those|these|them would|should|do|feels|shall ...6 start|first|begin|today", .strong),
      Cue(
        """
        i|we|i'd|we'd was|were|hoping|thought|like|wanted|planned [hoping|thinking|to|we|we'd] [could|to] \
        start|talk|focus|cover|look|discuss|review|spend ...8 today|first|session
        """),
      "before we start|begin|dive|jump [started|in|into] ...10 anything|agree|plan|like|cover",
      "before we get started|going ...10 anything|agree|plan|like|cover",
      Cue(
        """
        today i|i'd|we|i'm was|were|had|am|would|hoping|like|thought|hoped [hoping|to|we] ...3 \
        talk|focus|cover|discuss|review|work about|on|through|your|the|how
        """),
    ],
    guards: [
      .quoted, .secondHand,
      .near(
        "another meeting", "next|last session|week|time|appointment|visit|meeting", "hidden agenda",
        "your|his|her|their boss"),
      .near("the client's own meeting or day", "meeting with|at your|their|the", "work|drink|drinking|smoke today"),
    ],
    hits: [
      "Good to see you. «What would you like to focus on today»?",
      "«Let's set an agenda» so that we get to the things that matter.",
      "C: There's the move and there's my knee. | T: «Which of those should we start» with?",
      "«we have fifty minutes what should we use» them for",
      "«I was hoping to look at the sleep diary and then» hear about the visit.",
      "«Is there anything you want to put on the list today» before we begin?",
      "«Let's start with the letter and then» leave time for your mother.",
    ],
    misses: [
      "Hello, come on in and have a seat.",
      "He has a hidden agenda, you felt.",
      "The next session is on Monday at ten.",
      "What did you do today?",
      "You spent the hour on the phone with the bank.",
      "How did the meeting with your boss go?",
      "So you talked about it with her first.",
    ])
}
