import Language
import Transcripts

/// The wordings that ask for a harm by its name, by domain: a question about cutting does not ask about suicide.
enum DirectQuestion {
  static let patterns: [RiskDomain: [String]] = [
    .suicide: [
      "suicid*", "kill|killing|killed|hang|hanging|shoot|shooting|unalive|unaliving yourself",
      "end|ending|ended|take|taking|taken your [own] life", "end|ending it all",
      "want|wanting|wanted|wish|wishing|ready|rather|thought|thoughts|thinking|like|hope|hoping to|about|of|you [were|want] die|dying|dead|death",
      "wish|wished|wishing you were|was|weren't|wasn't|had dead|gone|alive|here|never|around", "better off dead",
      "be dead", "not wake|waking up", "not be|being|want|wanting [to|be] alive|here|around|live [anymore]",
      "don't want to live|be alive|be here|exist", "not wanting to be alive|here|around", "wouldn't wake up",
      "overdose|overdosing", "want to live", "die by",
    ],
    .selfHarm: [
      "hurt|hurting|harm|harming|cut|cutting|burn|burning|injure|injuring yourself", "self harm|harming|injury|harmed",
      "cut|cutting your arm|arms|leg|legs|skin|wrists|thighs", "been cutting", "cutting again|lately|yourself",
      "hit|hitting|punch|bang|banging your|yourself|head",
    ],
    .violence: [
      "hurt|hurting|harm|harming|kill|killing|hit|hitting|shake|shaking|stab|shoot|attack|choke|choked|attacking|beat|slap|slapped|push him|her|them|someone|somebody|anyone|anybody|people|others|your|the",
      "violent|violence", "weapon|weapons", "act on that|it|the|those", "physical",
    ],
    .abuse: [
      "hit|hits|hitting|hurt|hurts|hurting|choke|choked|chokes|choking|slap|slapped|push|pushed|force|forced|forces|threaten|threatened|threatens|touch|touched|beat|beaten|grab|grabbed|raped|rape|assaulted|abused|abuse|abusing you|him|her|them|your|the",
      "safe [at|with|there|to|going|right|now|tonight|in] [home|him|her|now|go]", "afraid|scared of|to",
      "physical|violent|violence", "abuse|abused|abusive|rape|assault|assaulted",
    ],
    .psychosis: [
      "voices|voice", "what do|are they|it|he|she say|saying|tell|telling|want", "tell|telling you to",
      "see|seeing|hear|hearing things|anything|others",
      "watching|following|controlling|poisoning you|your",
    ],
    .substance: [
      "overdose*", "withdrawal|withdrawals|detox|seizure|seizures|shakes",
      "how much|many|often [are|do|did|have|were|of|pills|drinks] [you] [drink|drinking|take|taken|took|using|use|drank|drinks|taking|it|have]",
      "drive|drove|driving", "black|blacked|blacking out", "take|taken|took|taking", "mix|mixing|mixed",
      "use|using|drink|drinking alone|every|when|before|to|with|more",
    ],
    .eatingDisorder: [
      "eat|eating|eaten|ate", "throw|throwing|threw up",
      "purge|purging|purged|vomit|vomiting|laxatives|starve|starving|restrict|restricting|binge|bingeing",
      "weight|calories|meals|meal|food|fainted|faint|weigh",
    ],
    .severeDistress: [
      "suicid*", "kill|killing|hurt|hurting|harm|harming yourself", "end|ending|take|taking your [own] life",
      "want|wanting|wish to die|dead", "give|giving up",
      "can't [do|go|take|bear|keep] [it|on|this|going] [anymore|mean|what]", "unbearable|hopeless|hopelessness",
      "how bad|long|much", "get through|out", "not being|be here|alive",
      "coping|cope|function|functioning|bear|worst|safe",
    ],
  ]

  private static let sets: [RiskDomain: PhraseSet] = patterns.mapValues { PhraseSet($0) }

  /// Whether the text names the harm of the domain.
  static func names(_ domain: RiskDomain, in text: TokenizedText) -> Bool { sets[domain]?.isIn(text) ?? false }

  /// Where the turn asks for the harm of the domain by its name.
  static func places(of domain: RiskDomain, in context: TurnContext) -> [Range<Int>] {
    (sets[domain]?.matches(in: context.text) ?? []).filter { place in
      let match = MatchContext(turn: context, match: place)
      return match.asks && !match.asksLeave
    }
  }
}

extension MatchContext {
  private static let permission = PhraseSet(
    "okay|ok|alright|fine if|to|with", "questions about", "hotline|lifeline|prevention", "do you know anyone|someone",
    "has anyone|someone")

  /// Whether the sentence asks leave to ask, or for somebody else, and not the question itself.
  fileprivate var asksLeave: Bool { sentenceHolds(Self.permission) }
}

extension Rule where Label == ResponseStep {
  /// Asks for the harm by its name.
  static let askedDirectly = Rule(
    id: "response.asked_directly",
    summary: "Names suicide, killing oneself or dying in a question; in other domains the harm itself.",
    rationale: "Asking plainly does not plant the thought; it tells the client that the answer can be heard.",
    reference: "Codebook 6, response; C-SSRS Screener",
    label: .askedDirectly,
    structure: { context in
      let domains: [RiskDomain] =
        [.suicide, .selfHarm] + (context.isRecentlyAboutHarm ? [.violence, .abuse, .psychosis] : [])
      return domains.flatMap { DirectQuestion.places(of: $0, in: context) }
    },
    guards: [.quoted],
    hits: [
      "Are you thinking about «killing yourself»?",
      "When you say you can't go on, do you mean «suicide»?",
      "have you been thinking of «ending your life»",
      "Do you «wish you were dead»?",
      "I'm wondering whether you've been «hurting yourself».",
      "C: The voices tell me to hurt people. | Have you thought about «hurting someone»?",
    ],
    misses: [
      "How has the week been?",
      "Is it okay if I ask you some questions about suicide?",
      "You said you were thinking of killing yourself.",
      "Do you have the number of the suicide hotline?",
      "Are you safe to drive in this weather?",
    ])
}
