extension Rule where Label == Technique {
  static let strengthsBased = Rule(
    id: "technique.strengths_based",
    summary: "Builds on past success, resources or supports.",
    rationale:
      "What worked before, and who stands by, are means the client already has; asking for them makes them usable.",
    reference: "Saleebey 2013; de Jong and Berg 2013, Interviewing for Solutions",
    label: .strengthsBased,
    cues: [
      Cue(
        """
        what has|had|have|else|things ...2 helped|worked|got [for] [you] [get|through|for] \
        [through|before|in|the|last|you]
        """),
      Cue(
        """
        how did|have|were|do you [been|able|ever|even] [to] \
        manage|managed|get|pull|cope|coped|survive|survived|stay|make|keep|kept \
        [to|through|it|that|going|sober|off|up] [stay|keep|get|through|off|sober|going|work|happen]
        """),
      Cue("how did|have|were|do you [even] manage|managed to|that|not|it", .strong),
      "how were|are you able to",
      "last|the time you ...12 what|how did|helped|worked|was [you|different]",
      "who [else] supports|helps you",
      Cue(
        """
        what|which [of] [your] [personal|other|inner|own] strengths|skills|qualities|resources|talents \
        [of|have|did|do|got|helped|can|are|could]
        """, .strong),
      Cue(
        """
        use|using|used|draw|lean|build|tap|bring|borrow|apply|put [on|into|from] that|the|those|some|your \
        same|strength|strengths|skill|skills|stubbornness|determination|patience|discipline|grit|experience \
        ...8 here|again|now|with|to|for|this|work|today
        """, .strong),
      Cue(
        """
        that|the|this same \
        strength|stubbornness|determination|patience|discipline|grit|skill|persistence|creativity|care|courage|energy
        """, .strong),
      Cue(
        """
        tell me about|of a time|moment|day [when|that|where|you|in] ...8 \
        managed|handled|proud|succeeded|coped|overcame|through|well|worked|better|resisted
        """, .strong),
      Cue(
        """
        are|were|was|has|have|been|think there|of [been] [any|a|some] [time|times|days|moments|day] \
        when|times|days|moments|where ...8 \
        better|easier|weaker|didn't|wasn't|weren't|isn't|aren't|less|managed|resisted
        """, .strong),
      "what are you|your good|best|strengths [at]",
      "you already know|have|did|do|found|use|used ...8 works|worked|skills|how|way|helps|strength|tools|people",
      Cue(
        """
        you|you've [have] [got|a] [a|lot] [of|lot] [of|people] \
        people|skills|support|tools|strengths|experience ...4 you|draw|behind|use|lean|already
        """),
      Cue("you've|you [have] done|quit|managed|survived|handled [it|this|that] before", .strong),
      Cue(
        """
        what|who helped|worked|got|kept|carried [for] you \
        then|before|through|going|cope|last|back|get|hold|stay
        """, .strong),
      Cue(
        """
        who's|who is|can|could|has|else|in|would [is|can|could] [else|in|on|you] \
        your|lean|count|rely|turn|support|has|back corner|on|to|side|team|your|you [back]
        """, .strong),
      Cue("what does that say|tell you about|who you|your", .strong),
      Cue("what does that say about you|who|your", .strong),
      Cue(
        """
        you've|you [have] survived|overcome|beaten|handled|managed|gotten|got|come \
        through|over|past|this|that|it|worse|harder ...6 before|already
        """, .strong),
    ],
    guards: [
      .quoted, .negated, .secondHand, .conditional,
      .near(
        "the problem, not the success",
        "drink|drinking|drank|relapse|relapsed|high|worse|argument|fight when|that|again|before",
        "last time you smoked|drank|used|ate|slept|saw|were"),
      .near(
        "how something came about", "how did you get here|there|hurt|into|in|to|that|your", "how did you keep score"),
    ],
    hits: [
      "C: I was sober all of last spring. | T: «How did you manage to» stay sober through that whole spring?",
      "«You've got through a winter like this before». What carried you then?",
      "«Who's in your corner» when it gets like that?",
      "Could you «use that same stubbornness» on the form?",
      "«tell me about a time you coped» with a crowd even a little",
      "Were «there any days when the urge was weaker»?",
      "«Which of your strengths» could you lean on for Thursday?",
    ],
    misses: [
      "You're amazing.",
      "How did you get here today, by bus?",
      "When was the last time you smoked?",
      "You told him you had never done it before.",
      "Who else lives with you?",
      "What did you do at the weekend?",
      "You have people coming on Friday.",
    ])
}
