import Language

extension Rule where Label == Technique {
  static let summarizing = Rule(
    id: "technique.summarizing",
    summary: "Draws together two or more things the client said.",
    rationale:
      "A summary shows what was heard, links it, and gives the client the chance to correct it before going on.",
    reference: "MISC 2.5, Reflect, summary; Miller and Rollnick 2013",
    label: .summarizing,
    cues: [
      Cue(
        """
        let me [just|try] [and|to|see] [if] [i] [can|could] [try] [to] \
        summarize|summarise|recap|sum|pull|tie|gather|put \
        [that|this|what|it|things|all|the|some|up|together]
        """, .strong),
      "to|i'll sum up|summarize|summarise|recap",
      Cue(
        """
        let me see if i've|i|i'm [have|got|understand|can|am] [got|understood|right] ...2 \
        all|everything|this|that|it|what|you
        """, .strong),
      Cue(
        """
        let me make|be sure|certain [that] i've|i|i'm [have] got|understand|heard|hear|following|getting ...3 \
        everything|all|story|this|picture
        """),
      Cue("here's|here [is] what i've|i'm|i heard|hearing|have|hear|gathered", .strong),
      Cue("so far you've|you|i've|we've [have] told|said|described|talked|mentioned|heard|covered|shared", .strong),
      Cue(
        """
        you've|you [have] told|mentioned|said|talked|described|shared|covered ...12 and also|you|that \
        you|you've|you're|the|how|then
        """),
      Cue("on [the] one hand|side ...25 on the other|and", .strong),
      "on the one|1 hand ...25 other",
      "those|these are|were the [two|three|main] things|reasons|worries you've|you [have] mentioned|named|said|told",
      Cue(
        """
        a few|couple|two|three|several things|threads|themes stand|stood|came|come|stick|i|run|are|in \
        out|up|heard|hear|through|what
        """),
      Cue(
        """
        you've|you|we|we've named|listed|talked|mentioned|covered ...3 \
        few|several|couple|two|three|different|number [of] things|reasons|worries
        """),
      Cue("what i've|i|i'm [have] heard|hear|hearing|gathered ...2 so far|today", .strong),
      Cue(
        """
        so|just|okay|and|i'll|i'd|let's|can|may|if to|i|just|me|us|like|we [just|to|can|may] [to] \
        summarize|summarise|recap|sum [up|what|this|that|it|where|all]
        """, .strong),
      "to summarize|summarise|recap",
      Cue(
        """
        you [also] mentioned|told|said|talked|described|shared ...12 and [that] you|you've|you're [also] \
        mentioned|told|said|talked|described|also|have|want|feel
        """, .strong),
    ],
    structure: { turn in turn.recaps },
    guards: [
      .quoted,
      Guard("a request that the client sums up") { context in
        context.precededBy(PhraseSet("you [to|please|like|try|just|briefly]", "how|ask|asked [you|to]"), within: 2)
      },
      .near(
        "an instruction", "write|fill|read|put your|the|it ... together", "get|put yourself|it|things together",
        "next time|session"),
      Guard("too short to draw things together") { $0.text.tokens.count { $0.kind == .word } < 14 },
    ],
    hits: [
      "«Let me see if I have» this right: work has doubled, sleep is gone, and you want Sundays back.",
      "«So to sum up», the pills scare you, your wife wants you on them, and you would rather walk.",
      "«What I've heard so far» is that mornings are fine, evenings drag, and weekends are worst.",
      "So «you mentioned the move, and you» also told me about the row with Pete and the debts.",
      "ok so «on the one hand you love the job and on the other» its costing you your evenings with the boys",
      "«Here's what I'm hearing»: you quit twice for the kids, and the night shift pulled you back.",
    ],
    misses: [
      "You were tired.",
      "Could you summarize your week for me in a few words?",
      "On the other hand.",
      "You told him you would call, and he hung up before you could get to the end of it.",
      "Let me see if I have a pen here somewhere, one second please, sorry about this.",
      "You said the dog barked. What happened then?",
      "Put the two halves together and press until you hear it click into place, like this one.",
    ])
}

extension TurnContext {
  /// The first of two or more places in a longer turn where it goes back to what the client told.
  fileprivate var recaps: [Range<Int>] {
    guard tokens.count > 24 else { return [] }
    let places = Self.recapWords.matches(in: text)
    guard places.count >= 2, let first = places.first,
      places.contains(where: { $0.lowerBound >= first.upperBound + 4 })
    else { return [] }
    return [first]
  }

  private static let recapWords = PhraseSet(
    "you|you've [also|have] mentioned|told [me]|described|talke]", "you've [also] said", "you also|said", "you're also",
    "you were saying|telling", "i heard you", "i also hear")
}
