import Language

extension Rule where Label == Technique {
  static let selfDisclosure = Rule(
    id: "technique.self_disclosure",
    summary: "The therapist tells an own experience or reaction, briefly, for the client.",
    rationale:
      "A short disclosure can leave the client less alone; it is for the client, or it is too much.",
    reference: "Hill 2020, Helping Skills; MISC 2.5, Self-disclose",
    label: .selfDisclosure,
    cues: [
      "i've been there",
      Cue(
        """
        i've|i [have] [also|myself] lost|struggled|gone|went|quit|battled|suffered \
        [my|through|with|smoking|drinking|a|from] ...6 \
        mother|father|mom|dad|brother|sister|son|daughter|baby|depression|anxiety|panic|divorce|smoking|\
        drinking|insomnia|ago|years|friend|weight
        """, .strong),
      Cue(
        """
        when i was|had|went|lost|became|quit|started|moved|first [a|my|through|in|your|the|@number] ...8 \
        i|it|my|nobody|me \
        [was|felt|remember|also|used|took|didn't|had|found|would|couldn't|too|thought|helped|father|mother]
        """),
      "i remember feeling|crying|lying|struggling|being [@very]",
      "i remember when my|i",
      Cue(
        """
        my own \
        mother|father|mom|dad|brother|sister|son|daughter|kids|divorce|recovery|panic|grief|depression|\
        anxiety|experience|parents|family|marriage|therapy|loss
        """),
      Cue(
        """
        hearing|listening|what ...4 i|me|moved|touches|makes [feel|felt|find|me|moves|touched] \
        [feel|me|myself] ...2 moved|touched|sad|hopeful|honored|protective|angry|tearful|heavy|proud
        """, .strong),
      Cue("i grew up", .strong),
      "i used to [be|think|feel|struggle|smoke|drink|worry|hide|do|get]",
      "i went through [a|my|the|something|that|divorce|it]",
      Cue("speaking for|as someone myself|who|a [has|lost|parent|had|grew|struggled|quit]", .strong),
      Cue("i know from ...2 experience", .strong),
      Cue("i|i've also|too|myself [have] felt|struggled|lost|went|quit|grew|struggle|worried|used|battled", .strong),
      Cue("i've|i [have|had] been|struggled|dealt|lived|gone|wrestled [there|through|with] ...6 myself|too", .strong),
      Cue(
        """
        i'm|i [am|feel|felt|was|find|found] [@very|myself] \
        moved|touched|honored|honoured|saddened|humbled|inspired [by|to|that|when|hearing|listening]
        """, .strong),
      Cue(
        """
        i feel|felt [@very] sad|hopeful|angry|proud|tearful [when|hearing|as|listening] ...2 \
        hear|hearing|listening|you|listen
        """),
      "in my own life|family|recovery|grief|marriage|divorce|case|therapy|childhood",
      Cue(
        """
        i [still|sometimes|also] get|feel nervous|anxious|lonely|angry|overwhelmed|stuck|impatient ...8 \
        too|myself
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand, .asked, .conditional, .negated,
      .near(
        "small talk",
        "traffic|weather|weekend|lunch|bus|train|coffee|parking|rain|game|movie|printer|computer|emails|email|lift"),
      .near(
        "the work itself", "talking|speaking|listening to|with you", "met you",
        "i was going|just|wondering|thinking|hoping|looking|reading|trying|saying|asking",
        "when i said|asked|say|ask|hear|see", "clients|patients|client i"),
      .near("the client's voice", "tell|told|say|said|ask|asked yourself"),
      Guard("the therapist's story takes over") { context in PhraseSet.selfStory.isIn(context.text) },
    ],
    hits: [
      "C: Nobody gets it. | T: «I lost my father» young too, and the first year was a blur.",
      "«I also struggled» to ask for help at your age.",
      "«I'm moved by» what you just told me.",
      "«When I was training I» got stuck in just that spot, and it passed slowly.",
      "ok so «i grew up» in a shouting house too and i hear how tired you are",
      "«Hearing you say that, I feel hopeful».",
      "«I still get nervous» before speaking to a room, too.",
    ],
    misses: [
      "I was stuck in traffic, sorry about that.",
      "I have a form here for you.",
      "Your father said he had been there himself.",
      "When I said Thursday, I meant the week after.",
      "I haven't been through that.",
      "I was wondering how the visit went.",
      "You tell yourself I should have known.",
    ])
}
