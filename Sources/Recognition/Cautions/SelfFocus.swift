import Language

extension Rule where Label == Caution {
  static let selfFocus = Rule(
    id: "caution.self_focus",
    summary: "Turns the talk to the therapist's needs or story.",
    rationale: "When the therapist's story takes the floor, the client may begin to take care of the therapist.",
    reference: "Hill 2020, self-disclosure; Zur 2007, Boundaries",
    label: .selfFocus,
    cues: [
      Cue("enough about you", .strong),
      "you think that's|you've [had|got|it] bad|hard|tough|rough|it",
      Cue("i had|have it|a even|much|way|far|lot worse|harder", .strong),
      Cue("wait|just [until|till|wait] [until|till] you hear [about|what|mine|my]", .strong),
      "that's nothing",
      "that|this|you reminds|remind me of [when|my|the|a|me|myself] [own|time|when|ex|i]",
      "do you [even] think [that] i'm|i am|i've [a|not|been|doing|helping|any|good]",
      Cue("after all|everything i've|i [have] done|did", .strong),
      Cue("i've worked|tried|done so|really hard|much for|with|on you", .strong),
      Cue("i've|i [have] worked|tried so|really hard for|with you", .strong),
      "i'm|i [am|feel] [@very] hurt|unappreciated|offended|insulted [that|when|by]",
      Cue(
        """
        makes me feel [like] [@very|a] [@very] \
        bad|useless|failure|incompetent|unappreciated|hurt|guilty|terrible|awful
        """, .strong),
      "you make|making me feel|look",
      "it's hard|difficult|tough for|on me [to|too|when|as|hearing|seeing]",
      Cue(
        """
        i'm|i've been|am [going] so|really|completely|just \
        exhausted|busy|stressed|tired|swamped|overwhelmed|burned ...6 myself|today|week|lately|too
        """),
      "speaking of which i|my|me",
      "i've had|having [such] a|the [really] worst|rough|terrible|awful|horrible|long day|week|month|morning|year",
      "what about me|my",
      "i need you to get better|say|tell|like|trust|show|make|feel ...3 me|i'm|for",
      Cue("let me tell you [all] about|what my|mine|me|happened", .strong),
    ],
    structure: { turn in turn.ownStory },
    guards: [
      .quoted, .secondHand,
      .near(
        "the client's words",
        "you think|feel|felt|said|say|told|tell|tells|wonder|worry|wanted|want|wish ...4 i|me|my|that's|it's"),
      .near(
        "a therapist's request",
        "i need you to know|tell|call|sign|fill|be|come|stay|hold",
        "i need you to listen|look|keep|promise|help|answer|rate|remember|take"
      ),
      .near(
        "humility", "i can't imagine", "might be hard for me to understand|hear",
        "hard for me to hear|follow|understand"),
      .near(
        "a check of the work", "do you think i'm|i've getting|understanding|missing|hearing|right|missed|got|understood"
      ),
    ],
    hits: [
      "C: My knee keeps me up. | T: Oh, «wait till you hear» what happened with my hip.",
      "C: I don't feel any better. | T: «After all I've done» for you these months?",
      "C: The split was hard. | T: «I had it even worse», mine went on for six years.",
      "«Enough about you», did I say I'm moving house?",
      "when you skip a session it «makes me feel useless» as a therapist",
      "C: I miss him. | T: «That reminds me of my ex». He used to call at all hours, and I never slept.",
    ],
    misses: [
      "I lost my father young too, and I remember the quiet. What is it like for you?",
      "I need you to sign here.",
      "You feel that after all you've done, nobody thanks you.",
      "Do you think I'm getting that right?",
      "Your mother said she had it even worse.",
      "It makes me feel hopeful to hear that.",
      "Let me tell you about the group we run on Mondays.",
    ])
}

extension PhraseSet {
  /// Words by which the therapist's own story takes the floor.
  static let selfStory = PhraseSet(
    "enough about you", "i had it even|much|way worse", "let me tell you about my", "wait till|until you hear",
    "that's nothing", "after all i've done", "makes me feel useless|bad|unappreciated|like")
}

extension TurnContext {
  /// A longer turn in which the therapist speaks mostly of themselves: many first persons, hardly a "you".
  fileprivate var ownStory: [Range<Int>] {
    guard tokens.count >= 40 else { return [] }
    let own = Self.firstPerson.matches(in: text)
    let other = Self.secondPerson.matches(in: text).count
    guard own.count >= 7, own.count >= 5 * other, own.count * 7 >= tokens.count,
      let opening = Self.storyOpenings.matches(in: text).first
    else { return [] }
    return [opening]
  }

  private static let firstPerson = PhraseSet("i|i'm|i've|i'd|i'll|me|my|mine|myself")
  private static let secondPerson = PhraseSet("you|you're|you've|you'd|you'll|your|yours|yourself")
  private static let storyOpenings = PhraseSet(
    "when i was|had|got|went|moved|lost", "i remember",
    "my own|ex|husband|wife|mother|father|divorce|dad|mom|sister|brother|kids|boss", "i had|went|lost|used|was|got")
}
