import Language

extension Rule where Label == BiasLabel {
  static let substanceTerms = Rule(
    id: "bias.substance_stigma.term",
    summary: "Names a person by the substance.",
    rationale: """
      Clinicians who read "abuser" instead of "person with a use disorder" judge the person as more to blame; clients \
      who hear it seek less help.
      """,
    reference: "NIDA, Words Matter; Kelly and Westerhoff 2010",
    label: BiasLabel(
      .substanceStigma, .stigmatizingTerm, .moderate,
      why: "The word names a person by the substance and may land as a judgement of who they are.",
      alternative: "You've been living with a substance use problem. What has that been like for you?"),
    cues: [
      "addict|addicts", Cue("junkie|junkies|junky|druggie|druggies|crackhead|crackheads|dopehead|methhead", .strong),
      Cue("pothead|potheads|stoner|stoners|tweaker|tweakers|wino|winos", .strong),
      "crack|pot|dope|meth|pill head|heads", "alcoholic|alcoholics", "a|the|town|old|just|such|mean drunk", "drunks",
      Cue("drug|substance|alcohol|opioid|heroin|cocaine|meth|pill|prescription abuser|abusers", .strong),
    ],
    guards: Guard.notMeant + [
      .givenBack(
        "addict|addicts", "junkie|junkies|junky", "druggie|druggies", "crackhead|crackheads", "pothead|potheads",
        "stoner|stoners", "alcoholic|alcoholics", "drunk|drunks", "abuser|abusers", "head|heads", "tweaker|tweakers"),
      .negated,
      .before(
        "a name, a drink or a diagnosis", "anonymous", "beverage*|drink|drinks|hepatitis|liver|cirrhosis|neuropathy",
        "driver|drivers|driving|text|texts|dial|person|at|of|and"),
      .after("a name", within: 1, "children of"),
    ],
    refine: { label, context in
      let slurs = PhraseSet(
        "junk*", "drugg*", "crackhead*", "dopehead|methhead", "wino*", "tweaker*", "fiend*", "head*", "drunks")
      if slurs.matches(in: context.text).contains(where: { $0.overlaps(context.match) }) { label.severity = .high }
      let mild = PhraseSet("alcoholic")
      if mild.matches(in: context.text).contains(where: { $0.overlaps(context.match) }) { label.severity = .low }
    },
    hits: [
      "C: I used again on Friday. | T: An «addict» will usually find a reason for that.",
      "C: My brother stole my laptop. | T: So your brother is a «junkie», and you keep paying his rent.",
      "Most of the «alcoholics» I see start out with wine at dinner.",
      "i guess thats how it goes when you grow up with a «pothead» for a dad",
      "We keep a separate group for «substance abusers» on Mondays.",
      "C: My mother drinks every night. | T: And living with a «drunk» wears a person down.",
    ],
    misses: [
      "C: I'm an addict, that's just what I am. | T: When you say addict, what does that mean to you?",
      "C: My dad was an alcoholic. | T: So with an alcoholic in the house, evenings were hard to read.",
      "Have you thought about going to an Alcoholics Anonymous meeting this week?",
      "You're not an addict in my eyes, you're somebody who is trying to stop.",
      "They called you a junkie in front of the whole ward.",
      "How many alcoholic drinks do you have in a usual week?",
      "You've been using heroin most days, and you're also somebody who gets two kids to school.",
      "The word addict carries a lot for you.",
    ])

  static let substanceClean = Rule(
    id: "bias.substance_stigma.clean",
    summary: "Calls abstinence or a test \"clean\" or \"dirty\".",
    rationale: "\"Clean\" implies that somebody who uses is dirty; a lapse then means more shame, which feeds use.",
    reference: "NIDA, Words Matter",
    label: BiasLabel(
      .substanceStigma, .stigmatizingTerm, .low,
      why: "\"Clean\" implies \"dirty\" and may land as a judgement of the weeks with use.",
      alternative: "How long has it been since you last used?"),
    cues: [
      """
      get|getting|got|gotten|stay|staying|stayed|remain|remaining|been|became [completely|totally|all] clean
      """,
      Cue("clean and|n sober", .strong), Cue("clean time|date|streak", .strong), "clean off|from @substance|drugs",
      "clean for|since _ day|days|weeks|week|months|month|years|year",
      Cue("clean|dirty [urine|drug|tox|ua] urine|urines|ua|uas|test|tests|tox|screen|screens|sample|samples", .strong),
      Cue(
        """
        urine|urines|ua|screen|tox|sample|test|tests|results [came|comes|come|was|were|is|are] [back|up] clean|\
        dirty
        """, .strong),
      "you're|are|were you [still] clean [now|today|again]",
    ],
    guards: Guard.notMeant + [
      .givenBack("clean", "dirty"),
      .near(
        "cleaning",
        "house|room|kitchen|dishes|wound|wounds|hands|water|shower|teeth|apartment|clothes|bathroom|laundry",
        """
        needles|syringes|needle|syringe|cut|cuts|bath|bathing|wash|washing|desk|garage|car|toys|scan|ocd|germs|\
        skin
        """),
    ],
    hits: [
      """
      C: I haven't touched it since the summer. | T: And how did you manage to «stay clean» through the \
      holidays?
      """,
      "C: They tested me yesterday. | T: Good, so your «urine came back clean».",
      "how long have you «been clean» now",
      "You'd have thirty days of «clean time» by the hearing.",
      "It matters to the court that you give a «clean drug test».",
    ],
    misses: [
      "C: I've been clean for a year. | T: You've been clean for a year, and that's something you built.",
      "Getting clean water out there took most of the morning.",
      "Some days the only thing you manage is to get the kitchen clean.",
      "How long has it been since you last drank?",
      "You decided to come clean to your wife about the money.",
      "Your aunt keeps asking if you're getting clean.",
    ])

  static let substanceAbuse = Rule(
    id: "bias.substance_stigma.abuse",
    summary: "Calls use \"abuse\" or a \"habit\".",
    rationale: "\"Abuse\" puts use beside violence, and \"habit\" makes an illness a matter of wanting.",
    reference: "NIDA, Words Matter",
    label: BiasLabel(
      .substanceStigma, .stigmatizingTerm, .low,
      why: "The word sets use beside doing harm to somebody and may land as blame.",
      alternative: "Tell me about your use over the last month."),
    cues: [
      "abusing @substance|drugs|substances|opiates|painkillers|prescription|medication|stimulants",
      "abused @substance|drugs|opiates|painkillers|prescription|stimulants",
      "your @substance|drug|prescription abuse", "drug|heroin|coke|cocaine|pill|crack|meth habit",
    ],
    guards: Guard.notMeant + [.givenBack("abuse|abusing|abused", "habit|habits"), .negated, .informed],
    hits: [
      "C: I take more of them than it says. | T: How long have you been «abusing painkillers»?",
      "When did the «drug habit» start?",
      "i'd like to look at «your alcohol abuse» first",
      "So you «abused opiates» for about two years before the surgery.",
      "That's a hundred dollars a day going into a «heroin habit».",
    ],
    misses: [
      "C: I was abusing pills. | T: And when you were abusing pills, who knew about it?",
      "Is there anything you'd like me to know about abuse when you were little?",
      "The clinic on Third has a substance abuse counselor you could meet.",
      "Building the habit of a short walk might help with sleep.",
      "You felt they thought you were abusing drugs, when you were in pain.",
    ])

  static let substanceStereotype = Rule(
    id: "bias.substance_stigma.stereotype",
    summary: "Makes people who use out to be liars, weak, or past help.",
    rationale: """
      A client who hears that people like them lie has little reason to tell the truth about the next lapse.
      """,
    reference: "NIDA, Words Matter; codebook 7",
    label: BiasLabel(
      .substanceStigma, .stereotype, .high,
      why: "The wording turns substance use into a flaw of character and may land as being given up on.",
      alternative: "Something made using the strongest option that night. What was going on before it?"),
    cues: [
      "if you had any|more|some|enough willpower|discipline", "if you had any|more|some|enough self control",
      Cue(
        """
        addicts|alcoholics|junkies|users|abusers|drunks [just|will|are|do|can|tend|would|usually] [to] [all|\
        always|say|just] always|never|lie|liars|steal|manipulate|manipulative|cheat|selfish|weak|dangerous|\
        relapse|deny|alike|promise|anything
        """,
        .strong),
      Cue("once an addict|alcoholic|junkie|user always", .strong),
      Cue(
        """
        people who use|drink|do|take|inject [drugs|heroin|meth|like] [that] [all|just|can|will] always|never|\
        lie|steal|manipulate|can't|don't care|change|lie
        """, .strong),
      """
      you chose|choose|picked|pick|put drugs|heroin|meth|alcohol|drinking|@substance over|before|ahead your|\
      the|@family
      """,
      "chose|choosing|choose @substance|drugs|drinking|using over your|the [own] @family",
      "matter|question|case|lack|about of|about [having|more|your] willpower",
      "have|has|had no willpower",
      "if you [really|truly|actually] wanted to|it quit|stop ...3 you'd|you",
      Cue("drug|med|pill|attention seeking behavior|behaviour", .strong), Cue("drug seeking", .strong),
      "did|doing|do it|this|that to yourself",
      "just say no",
    ],
    guards: Guard.notMeant + [.negated, .informed],
    hits: [
      "C: I told my sponsor I was sick. | T: «Addicts always» have a story ready.",
      "I've done this job a long time, and «once an alcoholic always» an alcoholic.",
      "C: They took my daughter. | T: «You chose heroin over your» daughter, that's the hard truth.",
      "Honestly it comes down to «a lack of willpower».",
      "The doctor's note says this looks like «drug seeking».",
      "if you really «wanted to stop drinking you would» have stopped by now",
    ],
    misses: [
      """
      C: People think addicts always lie. | T: It isn't true that addicts always lie, and you've been \
      straight with me.
      """,
      "It isn't about willpower, your brain has learnt this over years.",
      "Your mother said you chose drugs over your family, and that still stings.",
      "People who use often know more about their triggers than I do.",
      "What would you want to say, if someone offered it to you?",
      "There's a lot of stigma, the idea that users always relapse.",
    ])
}
