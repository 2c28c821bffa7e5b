import Language

extension ContextRule {
  /// The end of something other than a life.
  static let homonym = ContextRule(
    id: "risk.context.homonym",
    summary:
      "The same words about something else: ending a marriage, a lease, a shift; killing a process; shooting a film.",
    rationale:
      "\"I want to end it\" after a question about Mark is about Mark; after a question about living it is not.",
    covers: {
      $0.findsRisk && [.suicide, .violence].contains($0.label.domain) && $0.label.subject == .oneself
    },
    guard: Guard("the end of something other than life") { $0.endsSomethingElse || $0.isTrade },
    hits: [
      "T: How are things with Mark? | I think I should just end it.",
      "Every month I think about ending it, the contract I mean.",
      "The lease is up in June and I want to end it.",
      "T: Do you think about leaving the job? | Every day I think about ending it.",
    ],
    misses: [
      "Since the divorce I think about ending my life.",
      "My job is over and I want to end it all.",
      "I want to end it.",
    ])
}

extension MatchContext {
  private static let trades = PhraseSet(
    "child|parent|background|zombie process|processes", "server|servers|script|thread|threads|terminal|build|deploy",
    "deer|buck|elk|duck|goose|pheasant|fox|heifer|cow|lamb|pig|chicken|rooster",
    "scene|camera|film|video|footage|tripod|portrait", "wedding shoot", "lobby|respawn|headshot", "boss level|fight",
    "quarterback|touchdown|coordinator|linebacker|striker|keeper|innings",
    "doors|drywall|shelves|wallpaper|curtains|lights|decorations")

  /// Whether the turn is about a trade or a hobby in which things are killed, shot and hung.
  var isTrade: Bool {
    Self.trades.isIn(text) && !text.tokens[match].contains { Self.ownLife.contains($0) }
  }
  private static let ownLife = WordSet("myself i i'm i'd i've me my life")
}
