import Language

extension ContextRule {
  /// Somebody who was ill and is well.
  static let recovered = ContextRule(
    id: "risk.context.recovered",
    summary: "Somebody else went through it and is well: \"she tried once, years back; she's great now\".",
    rationale: "Someone who was ill and is well is at no risk that this session must answer.",
    covers: { $0.findsRisk },
    guard: Guard("somebody who is well again") { $0.tellsOfRecovery },
    hits: [
      "My cousin tried to kill herself in school. You'd never know it now, she's got three kids.",
      "My brother overdosed twice, way back. He's been clean nine years and has a roofing firm.",
      "My aunt was cutting herself after the divorce. She's doing really well these days.",
    ],
    misses: [
      "My cousin tried to kill herself in March. She's home now and I check on her every night.",
      "I tried to kill myself in the spring and I'm fine now, honestly.",
      "My brother was doing well and then he overdosed on Sunday.",
    ])
}

extension MatchContext {
  private static let wellAgain = PhraseSet(
    "she's|he's|they're [really|so|doing|all|absolutely|actually] fine|good|great|well|better|grand|brilliant now|today|again|these",
    "she's|he's|they're [doing] [really|so] well|great these|now|days",
    "doing [really|so|very] well|great|good [now|these|for|today]", "never know it|now|to", "got|stayed|keeps|is well",
    "[been] clean|sober [for] @number|_ years", "@number|_ years clean|sober", "years of nothing", "came good",
    "back at work for years",
    "great|good form", "happy as", "different person now", "comes|looks back on|at it", "never been better")
  private static let lately = PhraseSet(
    "last|this week|night|month|weekend|year", "yesterday|today|tonight",
    "on monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "in january|february|march|april|may|june|july|august|september|october|november|december", "and then he|she|they")

  /// Whether the words are about somebody else, long enough ago, who is well now.
  var tellsOfRecovery: Bool {
    guard Self.wellAgain.isIn(text), !Self.lately.isIn(text) else { return false }
    return speaksOfAnother
  }
}
