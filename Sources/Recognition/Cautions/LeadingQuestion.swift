import Language

extension Rule where Label == Caution {
  static let leadingQuestion = Rule(
    id: "caution.leading_question",
    summary: "A question that contains its expected answer.",
    rationale: "It is easier to agree than to answer, so the therapist hears their own idea come back.",
    reference: "Hill 2020, open questions; MISC 2.5",
    label: .leadingQuestion,
    cues: [
      Cue("don't|dont you think|agree|feel|believe|see|find|wish [that|it|you]", .strong),
      "do you not think|agree|see",
      Cue("wouldn't|shouldn't you say|agree|rather|feel|be|prefer|admit|have|want [that|it|be|to]", .strong),
      Cue(
        """
        wouldn't|isn't|couldn't|shouldn't|won't it|that|this [be|make|just|really|actually] [be] \
        better|best|easier|true|possible|because|obvious|clear|time|good|nice|fair|healthier|safer|\
        wonderful|great|sense|what|a|just
        """),
      "isn't|wasn't it [possible|true|really|because|that|just] that|really|because|just|true|possible|your",
      Cue(
        """
        aren't|weren't you [just|really|actually|a|being] [bit|little|a|just|really] \
        angry|afraid|scared|avoiding|jealous|hiding|running|upset|using|trying|tired|ashamed|depressed|\
        worried|making|relieved|glad|happy
        """),
      "surely you|that|this|it",
      "you'd|you would|you'll agree [that|with]",
      "you do want|know|realize|realise|love|see|agree|understand [that|to|it|this|him|her|your]",
      "so you agree|admit|accept that|it|you|this|with",
      "isn't your|he|she ...3 the|just|really|real|to problem|reason|blame|cause",
      Cue("you don't want|like|think|really|believe ...10 do you", .strong),
      "it|that|this|it's|that's|he|she|they ...10 wouldn't|shouldn't|couldn't it|that|he|she|they ?",
      "i bet|assume|take [it] you",
      "didn't|doesn't that|it|he|she|this make|mean|show|prove|hurt|upset|bother|scare [you|that]",
    ],
    guards: [
      .quoted, .secondHand, .echo,
      Guard("behind why or how") {
        $0.precededBy(
          PhraseSet("why|what|how|who|where|if|that|because|and|but"),
          within: 0)
      },
      Guard("a check of the client's words") { context in
        guard let said = context.turn.lastClientTurn() else { return false }
        let own = context.text.contentWords(of: context.sentence)
        let shared = own.intersection(said.contentWords(of: said.tokens.indices))
        return !own.isEmpty && shared.count * 2 >= own.count
      },
      .near(
        "a courtesy", "wouldn't|don't you like|want|mind|rather [some|a|to] water|tea|coffee|seat|sit|chair",
        "isn't it|that nice|lovely|cold|hot|funny|great", "surely not"),
      Guard("a statement") { context in
        !context.isQuestion && context.sentence.contains { context.text.tokens[$0].hash == TokenHash.literal(".") }
      },
    ],
    hits: [
      "«Don't you think» your drinking is the real problem here?",
      "«Wouldn't you say» that he is using you?",
      "C: I left early. | T: «Isn't it because» you were jealous?",
      "«you don't really want to lose him do you»",
      "«Aren't you just afraid» of being alone?",
      "Surely, «wouldn't it be better» to tell her the truth?",
    ],
    misses: [
      "C: I think drinking is my problem. | T: So drinking is the problem, don't you think?",
      "What do you think about that?",
      "Why don't you think so?",
      "Do you live alone?",
      "You don't think he meant it.",
      "Wouldn't you like some water?",
      "Isn't it cold in here today?",
      "Did you feel relieved, or was it something else?",
    ])
}
