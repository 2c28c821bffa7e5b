import Language

extension Rule where Label == BiasLabel {
  static let languagePraised = Rule(
    id: "bias.immigration.language",
    summary: "Grades somebody's English or accent.",
    rationale: "Praise for English says: you are not from here; many who hear it were born here.",
    reference: "Sue et al. 2007, alien in one's own land",
    label: BiasLabel(
      .immigration, .microaggression, .moderate,
      why: "The wording grades the language and not what was said, and may land as being marked as foreign.",
      alternative: "Is there a language in which some of this is easier to say?"),
    cues: [
      Cue(
        """
        your english is|has|it's|sounds [really|so|very|quite|actually|just|pretty|gotten|got|improved|\
        surprisingly|remarkably|getting|not|already|such] [so|very] good|excellent|great|perfect|impressive|\
        better|fluent|amazing|fine|improved|bad|wonderful|limited|poor|broken|well|surprisingly
        """, .strong),
      Cue(
        """
        you|you've speak|spoke|learned|talk [really|such|very|actually|so|surprisingly|quite] good|well|\
        excellent|great|perfect|fluent|beautiful|nice english
        """, .strong),
      Cue("you speak english so|very|really|quite|surprisingly|remarkably well|good|fluently", .strong),
      Cue(
        "your spoken|written english is|so|very", .strong),
      Cue(
        """
        hardly|barely|can't|couldn't|don't|almost any|no|even|hear|have|notice [even|hear|any|detect|have|\
        notice] [any|an|a|your] accent
        """, .usual),
      Cue(
        """
        where|how did|have you learn|get|pick|learned [to|up] [speak] [such|your|so|that] [good|perfect] \
        [speak] english|accent
        """, .usual),
      """
      you have|got|with [quite] a|an|such|quite [a] [strong|heavy|thick|slight|strange|funny|cute|real] accent
      """,
      "your accent is|makes [so|it|really|a] [bit|little|very] thick|strong|heavy|hard|difficult",
      "work|working on your accent", "lose|losing|rid [of] your|the accent",
      "broken english", "can|do you [even] speak|understand english",
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion,
      .clientSaid(
        "the client spoke of it", "my english|accent", "speak english", "second|native|first language",
        "speaking english"),
    ],
    hits: [
      "C: I grew up with my aunt. | T: By the way, «your English is really good».",
      "You «speak such good English», I'd never have guessed.",
      "C: I'm from Vietnam, but I came at two. | T: I can «hardly hear any accent».",
      "so «where did you learn english»",
      "C: I've lived here all my life. | T: «You have a strong accent» though, don't you.",
    ],
    misses: [
      "C: I'm ashamed of my English. | T: Your English is good enough for everything we need here.",
      "Is there a language in which this is easier to say?",
      "They keep telling you that your English is so good, and you were born here.",
      "Would you like an interpreter next time?",
      "You don't have to find the perfect word in English.",
    ])

  static let assimilation = Rule(
    id: "bias.immigration.assimilation",
    summary: "Sets \"here in this country\" against the client.",
    rationale: "\"Here we\" draws a line with the client outside, in the one room that is meant for them.",
    reference: "codebook 7; APA Multicultural Guidelines 2017",
    label: BiasLabel(
      .immigration, .microaggression, .high,
      why: "\"Here we\" puts the client outside of the we, and may land as having to earn a place.",
      alternative: "What do you want to keep from home, and what would you like to take on?"),
    cues: [
      Cue(
        """
        here in this|our|america|britain|england|canada|australia|the|states [country|states|us] we|you|women|\
        men|parents|kids|children|families|everyone|people don't|do|have|can't|believe|decide|treat|value|work|\
        speak|respect|let|make|need|should|expect|tell|are|aren't|raise
        """, .usual),
      Cue(
        """
        in this|our country we|you|women|men|parents|kids|children|families|everyone|people don't|do|have|can't|\
        need|should|must|are|all|decide|treat|speak|raise|believe|work
        """, .usual),
      Cue(
        """
        in america|canada|england|britain|australia we|women|parents|people|kids|you|families don't|do|have|\
        can't|are|should|must|need|treat|believe|work
        """, .strong),
      "you're|you [are|live] [living] in america|england|canada|britain now",
      """
      not how|what|the we|people|it|things|way [do|is|are|work|works|done|we] [it|things|that] [do] [it|\
      things] here
      """, "how we do it|things here",
      """
      you|they should|need|have|must|ought [to|really] learn|speak|integrate|assimilate|fit [to] [better|some|\
      fit|the|into] english|in|language|culture|here|more|better
      """, "you|they should|need|must [to] integrate|assimilate",
      Cue("go|goes|going|went back to your|where [own] country|homeland|you|she|he|people [came|come|belong]", .usual),
      "why|if did|do|don't you come|came|moved|move here|if|this|to", "when in rome",
      "grateful|lucky|thankful to|that|you|you're be|you're|live|in|here here|in|this|america",
      """
      become|becoming|being|act|more [a|more] [real|true|proper|more] american|americanized|british|western|\
      westernized
      """,
      "your|those old|home country|world ways|attitudes|mentality|ideas",
      "our|american|western values|ways|way|standards",
      "leave|let the|your old ways|country|world behind|go",
      "foreigner|foreigners",
    ],
    guards: Guard.notMeant + [
      .echo, .openQuestion, .inQuestion, .negated,
      .unlessTalkHolds(
        "unless somebody came from elsewhere",
        [
          "immigra*", "emigrat*", "migrat*", "refugee*", "asylum",
          "visa|visas|papers|citizenship|deported|deport|border|undocumented|embassy|passport", "back home",
          "my|your|our|home|own country|culture|homeland|village|language", "came|moved|come here|from|over|to",
          "@ethnicity", "@ethnicities", "english", "where i'm|i from", "accent", "in this country", "go back to",
          "when in rome", "green card", "foreign*", "here in america|england|canada|britain|australia",
        ]),
      .near(
        "information about rights, or the law", "right to|rights", "protect*", "legal*", "law|laws|illegal",
        "free|entitled", "visit*"),
    ],
    refine: { label, context in
      if PhraseSet.sentAway.matches(in: context.text).contains(where: { $0.overlaps(context.match) }) {
        label.severity = .high
      } else {
        label.severity = .moderate
      }
    },
    hits: [
      "C: My mother decides about the wedding. | T: «Here in this country we» decide for ourselves.",
      "C: We came from Iraq in May. | T: «In America women don't» ask for permission.",
      """
      C: I miss home. People here look through me, I'm Somali. | T: «You should learn to fit in» better, \
      maybe.
      """,
      """
      C: I hate this winter, I'm from Brazil. Back home it was warm. | T: Have you thought of «going back to \
      your country», then.
      """,
      "C: My visa came through. | T: You must be «grateful to be here», after all.",
    ],
    misses: [
      """
      C: They told me to go back to my country. | T: They shouted go back to your country, with your kids \
      beside you.
      """,
      "How were things different back home, compared to here?",
      "In this country you have a right to an interpreter at the hospital.",
      "C: I came here at six. | T: What do you want to keep from there?",
      "C: I'm from Peru. | T: Do you miss the people you left behind?",
      "You feel you should learn to fit in, and that you lose something each time.",
    ])

  static let statusProbed = Rule(
    id: "bias.immigration.status",
    summary: "Asks for papers, or uses a demeaning word for people without them.",
    rationale: "A question about status without need can end the therapy out of fear.",
    reference: "APA, Inclusive Language Guide; APA Multicultural Guidelines 2017",
    label: BiasLabel(
      .immigration, .assumption, .high,
      why: "The wording puts a person's right to be here in question, and may land as a threat.",
      alternative: "You don't need to tell me about papers. What has the worry been like?"),
    cues: [
      Cue("illegals", .strong), Cue("illegal immigrant|immigrants|alien|aliens|migrant|migrants|people", .strong),
      "anchor baby|babies",
      Cue(
        """
        are|were|is|was they|he|she|your|both [@family] [in|both|all] [here] legally|illegally|legal|documented|\
        undocumented
        """, .usual), Cue("are|were they|he|she [both] here legally|illegally", .usual),
      """
      are|were you|your [parents|family|husband|wife|cousin|brother] here|in|this [the|this] [country] \
      legally|illegally|legal|illegal|undocumented|documented
      """,
      Cue(
        "do|have you|they|your|he|she [have|got] [proper|legal|your|real|valid|any] papers|citizenship|visa", .usual),
      """
      did you|he|she|they|your [@family] [all] cross|come|enter the|illegally|over border|legally|illegally|\
      border
      """,
      "green card marriage",
      """
      immigrants|refugees|migrants|foreigners [just|are|do|all|can|always] [all|just|so|always|often] always|\
      never|don't|usually|lazy|dangerous|criminals|take|hardworking|grateful|abuse|want|can't|won't
      """,
      "taking|take|took our|american|the jobs", "fresh off the boat",
    ],
    guards: Guard.notMeant + [
      .echo, .informed, .openQuestion, .negated,
      .givenBack(
        "illegal|illegals|illegally", "papers", "legal|legally", "undocumented", "visa", "citizenship", "documents"),
      .near("other papers", "divorce|custody|school|term|insurance|separation papers|paper|forms"),
    ],
    hits: [
      "C: My parents work at the plant. | T: «Are they here legally»?",
      "C: I'm scared when police drive by. | T: I see. «Do you have papers»?",
      "There are a lot of «illegal immigrants» in that part of town.",
      "C: My cousin came last year. | T: And «did he cross the border» with somebody?",
      "«Refugees just want» to work, I always say.",
    ],
    misses: [
      "C: I have no papers. | T: No papers. How do you live with that each day?",
      "They called your mother an illegal alien.",
      "C: The visa is late. | T: When did you hear from them about the visa?",
      "Do you have the divorce papers at home?",
      "No person is illegal, and you're safe to talk here.",
      "Are you worried about the letter from the office?",
    ])

  static let immigrationExplainedAway = explainedAway(
    .immigration,
    named: [
      "xenophob*", "because of my|our accent|english|name|country|passport",
      "because i'm|i am|we're|im [not] [an|a] immigrant|foreign|foreigner|refugee|from", "go back to my|our|where|your",
      "make|makes|made|making fun of my|the accent|english", "mock*|imitat*|laugh* my|at [my] accent|english",
    ],
    group: ["immigrant|immigrants|refugee|foreigner|accent|visa"],
    direct: [],
    alternative: "They laughed at how you said it. What did you do with that for the rest of the day?",
    hits: [
      "C: They laugh at my accent on every call. | T: I'm sure «they don't mean it» like that.",
      "C: A man told me to go back to where I came from. | T: «Maybe he was having a bad» day.",
      "C: They never call me for interviews because of my name. | T: «Are you sure it's» the name?",
      "C: My supervisor makes fun of my English. | T: It's «just banter», surely.",
      "C: She treats me like dirt because I'm an immigrant. | T: Try «not to take it personally».",
    ],
    misses: [
      "C: They laugh at my accent. | T: What's it like to pick up the phone, knowing that?",
      "C: My boss says it's just banter about my accent. | T: He says it's just banter.",
      "C: The interview went badly. | T: Are you sure it's over?",
      "C: A man told me to go back to where I came from. | T: You're not overreacting, that was vile.",
      "C: She treats me badly because I'm an immigrant. | T: How do you protect yourself there?",
    ])
}

extension PhraseSet {
  fileprivate static let sentAway = PhraseSet(
    "go|goes|going|went back", "why|if did|do|don't you come|came", "foreigner|foreigners", "leave|left")
}
