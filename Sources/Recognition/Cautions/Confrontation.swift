extension Rule where Label == Caution {
  static let confrontation = Rule(
    id: "caution.confrontation",
    summary: "Disagrees with, blames, warns, shames or argues with the client.",
    rationale:
      "Words that attack are met with defense, and the alliance pays; a discrepancy can be named without blame.",
    reference: "MITI 4.2.1, Confront",
    label: .confrontation,
    cues: [
      Cue(
        """
        you're|you [are] [just|clearly|obviously|still|really|always|simply|only|being] \
        [in|making|not|fooling|kidding|lying|avoiding|being|looking|playing] \
        denial|excuses|kidding|lying|fooling|ridiculous|selfish|irrational|unreasonable|stubborn|resistant|\
        manipulative|dramatic|defensive|immature|childish|irresponsible|dishonest|deluding|lazy|careless|\
        reckless|weak
        """, .strong),
      Cue(
        """
        you're|you [are] [just|clearly|obviously|still|really] not [really|even|being] \
        being|trying|honest|listening|taking|serious|cooperating \
        [honest|hard|to|this|seriously|truthful|with|enough|me]
        """, .strong),
      Cue(
        """
        you're|you [are] [just|always|clearly] blaming|wasting|playing|hiding \
        everyone|everybody|others|my|your|behind|games|the [time|else|wife]
        """, .strong),
      Cue(
        """
        that's|that [is] [just|not|simply|another|a|really|only|such] [true|an|not|a|your] \
        excuse|excuses|lie|nonsense|ridiculous|bull|bullshit|crap|cop|rubbish|absurd|honest|true|stupid
        """, .strong),
      Cue(
        """
        i don't|can't|cannot [really|quite] believe|buy [that|it|a|what|you] \
        [for|did|a|you|said|would|second|word|again]
        """),
      Cue("you can't have it both", .strong),
      "what did you [really|honestly] expect|think",
      Cue("you|you've [have] got nobody|no|only [one] [but] yourself [to]", .strong),
      Cue("nobody|no one to blame but", .strong),
      Cue(
        """
        if you don't|keep|won't|can't [stop|quit|change|this|drinking|start|up|going|using|on|smoking|doing] \
        ...6 you'll|you're|you|they'll|she'll|he'll|i'll|we'll|i [will|are|going|gonna] ...3 \
        die|lose|end|dead|alone|jail|prison|take|leave|regret|kill|discharge
        """, .strong),
      "you're|you [are] going|gonna [to] die|kill|lose|end",
      Cue("you knew|know [perfectly|very|full|damn] well|better", .strong),
      Cue("whose|who's fault is|do", .strong),
      Cue("it's|it|this|that's [is] [all|entirely|partly|really] your [own] fault|doing", .strong),
      Cue("you brought|did|caused this|that|it [all] [on|to|upon] yourself|yourselves", .strong),
      Cue("stop making excuses|feeling|lying|blaming|acting|pretending|whining|being|complaining", .strong),
      Cue("aren't you [even|at|a] [all|bit] ashamed", .strong),
      Cue("you should|ought [to] be|feel ashamed|embarrassed|guilty", .strong),
      "don't blame",
      Cue("playing the victim", .strong),
      Cue("feeling sorry for yourself", .strong),
      "you promised|agreed|swore ...8 and|yet|but you didn't|haven't|still|broke|never|again",
      Cue("you never|didn't even try|tried|listen|listened|bothered", .strong),
      Cue("you don't want to get|be better|well|change|help|helped", .strong),
      Cue(
        """
        how could|dare you do|not|just|let|say|possibly|keep|leave|be \
        that|this|it|so|him|her|them|your|like|call|tell|show|know|be
        """, .strong),
      Cue("how dare you", .strong),
      Cue("so which [one] is it", .strong),
      Cue("you need|have|should|ought to grow up", .strong),
      Cue("just grow up", .strong),
      Cue("are you even listening|trying|serious|hearing", .strong),
      "are you seriously",
      Cue("that's what all|every addicts|alcoholics|addict|alcoholic|they say|says", .strong),
      "i [have|completely|totally] [to] disagree with you|that",
      Cue("i think you're|you [are] wrong", .strong),
      Cue("you're|you [are] just|clearly|simply|dead wrong|lying", .strong),
      Cue("face the facts|reality|truth|music|it", .strong),
      Cue("sounds|sound like [a] [lot|bunch] [of] [another|just] excuse|excuses", .strong),
      Cue("you should be ashamed|embarrassed", .strong),
      Cue(
        """
        you can't|cannot just|keep|always|really \
        blame|blaming|expect|expecting|hide|hiding|make|making|complain|complaining|pretend|pretending|lie|\
        lying|run|running
        """, .strong),
      "you can't|cannot blame|hide|pretend|complain|lie",
      "you don't|didn't|never even|actually want|care|try|tried|bothered to|about|enough",
    ],
    guards: [
      .quoted, .secondHand,
      Guard("what the client thinks, given back") { $0.precededBy(.givenBack, within: 4) },
      Guard("behind a negation") { $0.isNegated(within: 2) },
      .echo,
      .near(
        "comfort or information", "doesn't|not mean|make|saying|your", "believe|can't how brave|far|hard|strong",
        "i can't believe ...3 you've come", "you'll|you won't be|have|need ...2 okay|alright",
        "face it|this|the facts|reality together|with", "expect|think ...4 would happen|to if|feel|would"),
    ],
    hits: [
      "C: It isn't a problem. | T: «You're in denial», and everybody sees it but you.",
      "«That's just an excuse». The bus runs every ten minutes.",
      "C: She made me so angry I drank. | T: «You can't keep blaming her» for that.",
      "C: I forgot the forms. | T: «How could you do» that, after all we said?",
      "«if you keep drinking like this you'll lose» your kids",
      "Last time it was the job, now it's the wife. «So which is it?»",
      "«You brought this on yourself».",
    ],
    misses: [
      "C: I love him and I want out. | T: On one side you love him, on the other you want to leave.",
      "It's not your fault.",
      "You feel you brought this on yourself.",
      "Your sister told you that you are in denial.",
      "You worry that you're being selfish.",
      "Are you listening to anything these days, any bands?",
      "I can't believe how far you've come.",
      "C: I'm being ridiculous. | T: You say ridiculous. What would your friend say?",
    ])
}
