import Language

extension Rule where Label == BiasLabel {
  static let resourcesAssumed = Rule(
    id: "bias.socioeconomic.resources",
    summary: "Offers a way out that takes money or time as given.",
    rationale: "Advice that cannot be afforded adds a failure to the day.",
    reference: "APA Guidelines for Low-Income and Economic Marginalization 2019",
    label: BiasLabel(
      .socioeconomic, .assumption, .low,
      why: "\"Just\" takes money and free time for granted, and may land as not having been listened to.",
      alternative: "What would a break look like that's possible with your shifts and what comes in?"),
    cues: [
      Cue(
        """
        just|simply [could|should] take|book|go|get|plan [on|off|yourself|away] [a|an|some|few] [a] [week|\
        weekend|long|few|real|little|nice|short] [of|days|at|or] [two] vacation|holiday|holidays|spa|cruise|\
        trip|retreat|getaway|sabbatical
        """, .usual), Cue("just|simply take [a|the|some|few] [few] [week|time|month|day|days|weeks] off", .usual),
      Cue(
        """
        just|simply|always hire|get|pay|employ|find [a|an|some|someone|somebody|yourself|for] [good|private|\
        live] [a|to] nanny|cleaner|housekeeper|maid|babysitter|sitter|assistant|tutor|trainer|lawyer|clean|\
        dietitian|au|gardener|chef
        """, .usual),
      Cue("hire a|an|some|someone [in] nanny|cleaner|housekeeper|maid|assistant|trainer|gardener|chef|help|to", .usual),
      "just|simply quit|leave your|the|that|one job|jobs|work",
      """
      just|simply move|buy|rent [out|into|a|to|another] [own|somewhere|new|a|an|bigger|your|better|another] \
      [new|nicer|own|better] place|apartment|house|neighborhood|car|somewhere|area|flat|laptop|out
      """,
      Cue(
        """
        why don't you|not just|simply take|hire|quit|move|buy|get|pay|go ...4 vacation|nanny|cleaner|job|house|\
        car|holiday|private|weeks|week|off|trip|place|hotel
        """, .usual),
      Cue(
        """
        surely|everyone|everybody|sure|presumably|must [you|you've] has|have|can|you've|afford [some|a|put] \
        savings|afford|insurance|car|laptop
        """, .usual),
      """
      ask|borrow [it|from|money] [from] your parents|family|folks for|to [the|some|help] money|pay|help|loan
      """, "just|simply order takeout|in", "just|simply|always buy|eat organic",
      "just|simply join a gym|club|class", "just take|get an|a uber|cab|taxi",
      "just work|take fewer|less hours|shifts", "just take unpaid leave|time",
      "treat yourself to a spa|massage|vacation|weekend|holiday",
    ],
    guards: Guard.notMeant + [
      .echo, .negated, .after("said to be easy", within: 4, "saying|simple|easy"),
      .near(
        "money is asked for", "afford", "budget", "if money|you|it's|that's|there's|possible", "free", "cost|costs",
        "cheap|low", "sliding"),
      .clientSaid(
        "the client named it",
        """
        vacation|holiday|nanny|cleaner|savings|cruise|sabbatical|assistant|babysitter|sitter|housekeeper|trip|\
        gym
        """),
    ],
    hits: [
      "C: I'm on my feet from six to six. | T: «Why don't you just take a week off»?",
      "C: The house is a mess and I've got three kids. | T: You could «just hire a cleaner».",
      "C: My boss is cruel. | T: Then «just quit your job».",
      "C: The street is loud all night. | T: Have you thought to «just move somewhere else»?",
      "«surely you have some savings» for a month like this",
    ],
    misses: [
      "C: We'd like a holiday. | T: You could just take a holiday at home, if money is short.",
      "Is there anyone who could take the kids for an hour, at no cost?",
      "Your sister says to just quit your job, as if rent paid itself.",
      "Let's just take a moment to breathe.",
      "It isn't as simple as saying just hire a nanny.",
      "What would you need to be able to take a day off?",
    ])

  static let classBlame = Rule(
    id: "bias.socioeconomic.blame",
    summary: "Blames for poverty, or speaks of poor people as a kind.",
    rationale: "Shame about money is among the hardest things to tell; a word of blame seals it.",
    reference: "APA Guidelines for Low-Income and Economic Marginalization 2019",
    label: BiasLabel(
      .socioeconomic, .stereotype, .high,
      why: "The wording makes poverty a fault of the person, and may land as contempt.",
      alternative: "Three jobs, and it still doesn't reach. What does that do to you by the end of the month?"),
    cues: [
      Cue(
        """
        poor|homeless|unemployed|uneducated|jobless|working|lower [class|income] people|families|folks|class|\
        parents|mothers [just|are|do|can|really] [just|all|so|always|often|usually|to|more] always|never|don't|\
        can't|lazy|choose|irresponsible|violent|dangerous|won't|aggressive
        """, .strong),
      """
      people|anyone|anybody|someone|everyone|everybody|those who [really|truly] works|work|tries|try [hard|\
      enough] [enough] can|don't|will|makes|gets|finds|succeeds|does|make
      """, "anyone|anybody|everyone who wants [a|to] work|job can|finds|gets|will",
      Cue("white|trailer trash|park", .usual), Cue("welfare queen|queens|mom|moms|mother|mothers|leech", .strong),
      "ghetto|hillbilly|redneck|rednecks|chav|hobo|bum|bums", "low|lower class behavior",
      """
      living|live|rely|relying|sponge|sponging|mooching off|on the system|government|state|taxpayer|taxpayers|\
      handouts|benefits
      """,
      """
      if you [just|only|really|had] [just] budget|budgeted|saved|managed ...3 you|you'd|wouldn't|better|more
      """, "if you worked harder|more",
      "bootstraps", "kids|children|baby|them|one [that] you|when can't|cannot|couldn't afford",
      "kids|children you [can|could] can't|cannot|couldn't|not afford",
      "stop buying|spending coffee|coffees|lattes|cigarettes",
      "lack|lacking|lacks|poor of|work work|ethic|ambition [ethic]",
      "those people in|from the|that projects|estate|estates|shelter|shelters|neighborhood",
      "get|find|getting a real|proper job", "irresponsible with money|your",
      "poor|bad financial choices", "choose|chose|choosing to be poor",
      "culture|mindset|mentality of poverty", "poverty|poor mindset|mentality",
    ],
    guards: Guard.notMeant + [
      .echo, .informed, .negated,
      .givenBack("ghetto", "welfare", "redneck|rednecks", "hillbilly", "trash", "handout|handouts"),
    ],
    hits: [
      "C: I can't pay the rent again. | T: «If you budgeted better you» wouldn't be here every month.",
      "C: I work two jobs. | T: «People who really work hard don't» stay poor, in the long run.",
      "It's that «poverty mindset» we have to get you out of.",
      "C: I get food stamps now. | T: How long do you plan on «living off the state»?",
      "why have «kids you can't afford»",
    ],
    misses: [
      "C: My uncle says I live off the system. | T: He says you live off the system.",
      "It isn't true that poor people don't work.",
      "What's the hardest bill this month?",
      "There's a budgeting class on Mondays, if that would be of use.",
      "You were told that people who try can make it, and you did try.",
      "Growing up with money short leaves marks.",
    ])

  static let schoolingAssumed = Rule(
    id: "bias.socioeconomic.schooling",
    summary: "Is surprised by competence without schooling, or expects less of it.",
    rationale: "Talking down to a client because of schooling loses the one who understood all of it.",
    reference: "codebook 7",
    label: BiasLabel(
      .socioeconomic, .microaggression, .moderate,
      why: "The wording measures a mind by schooling or trade, and may land as being looked down on.",
      alternative: "You worked that out by yourself. How did you go about it?"),
    cues: [
      Cue(
        """
        smart|intelligent|articulate|insightful|bright|clever|sharp|eloquent|thoughtful|reflective|\
        knowledgeable|spoken|well for|considering ...5 college|school|degree|education|cleaner|janitor|waitress|\
        mechanic|driver|cashier|dropout|diploma|trucker|farmer|laborer|factory|uneducated|background
        """,
        .strong),
      Cue("go|goes|be|bit|little|is|probably over your head", .strong),
      """
      too|bit|little|rather complicated|technical|abstract|academic|complex for someone|somebody|people with|\
      without|like|who
      """,
      "with|given|for your education|educational|schooling|reading level|background|schooling|you",
      "since|because|as you|you've didn't|never finish|finished|went|go ...3 school|college",
      """
      put|explain|say it|this|that [to] [in] simple|simpler|plain|layman's [words|terms] for|so you|someone
      """, "use simple|small words for|so you",
      """
      people|someone with|without your|a|an education|schooling|college|degree ...3 don't|can't|tend|usually|\
      struggle|understand
      """,
      """
      just|only a cleaner|waitress|janitor|cashier|housewife|driver|trucker|mechanic|stripper|barista|dropout|\
      laborer
      """,
    ],
    guards: Guard.notMeant + [.echo, .negated, .openQuestion],
    hits: [
      "You're really «insightful for somebody who didn't finish school».",
      "C: I read about attachment. | T: Careful, some of that may go «over your head».",
      """
      C: I drive a truck. I've been reading philosophy. | T: That's very «thoughtful for a truck driver».
      """,
      "«with your education level i» would keep it simple",
      "C: I clean offices. | T: So you're «just a cleaner», with all that stress?",
    ],
    misses: [
      "C: I'm just a cleaner. | T: You said just a cleaner, and you run a team of nine.",
      "Your teacher thought it was over your head.",
      "You're smart for asking that before signing.",
      "I used a lot of jargon there. Let me say it in plain words.",
      "How was school for you?",
      "It's not that it's over your head, I explained it badly.",
    ])
}
