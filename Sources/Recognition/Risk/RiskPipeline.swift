import Language
import Transcripts

/// Reads disclosures of risk, and what the therapist did about them.
public struct RiskPipeline: Sendable {
  /// How many therapist turns after a disclosure are looked at for the response.
  public static let window = 4

  /// What the rules match in one turn.
  struct TurnMatches: Sendable {
    /// Matches of rules, which count by themselves.
    let firm: [RuleSet<RiskLabel>.Match]
    /// Signs, which count where the trained score agrees.
    let signs: [RuleSet<RiskLabel>.Match]
  }

  /// How likely a turn must read at least so grave for a sign to count: a phrase, and a single word, which says less.
  static let confirming = (phrase: 0.6, word: 0.75)
  /// The least probability of any risk for a sign of the lowest level, whose words stand in much plain talk.
  static let confirmingLow = 0.75

  /// How likely the sign's domain must be.
  static let agreeing = 0.3

  private let rules: RuleSet<RiskLabel>
  private let signs: RuleSet<RiskLabel>

  /// Makes a pipeline.
  ///
  /// - Parameters:
  ///   - rules: what counts by itself.
  ///   - signs: what counts where the trained score agrees.
  public init(rules: RuleSet<RiskLabel> = Registry.risk, signs: RuleSet<RiskLabel> = Registry.riskSigns) {
    self.rules = rules
    self.signs = signs
  }

  // MARK: Findings

  /// What the rules and signs match in each turn, in order; nothing in therapists' turns.
  func matches(in conversation: Conversation) -> [TurnMatches] {
    let isNearHarm = HarmTopic.isNear(in: conversation)
    return conversation.turns.indices.map { matches(at: $0, in: conversation, isNearHarm: isNearHarm[$0]) }
  }

  private func matches(at index: Int, in conversation: Conversation, isNearHarm: Bool) -> TurnMatches {
    guard conversation.turns[index].speaker != .therapist else { return TurnMatches(firm: [], signs: []) }
    let context = TurnContext(conversation: conversation, index: index)
    return TurnMatches(
      firm: rules.everyMatch(in: context, readsStructure: isNearHarm), signs: signs.everyMatch(in: context))
  }

  /// The findings of the rules by themselves, without the trained score.
  public func findings(in conversation: Conversation) -> [[RiskFinding]] {
    findings(of: matches(in: conversation), in: conversation)
  }

  /// The findings of the rules by themselves: one per domain and subject in each utterance, therapists' turns empty.
  func findings(of matches: [TurnMatches], in conversation: Conversation) -> [[RiskFinding]] {
    matches.indices.map { index in
      merge(matches[index].firm, in: TurnContext(conversation: conversation, index: index))
    }
  }

  /// The findings of each utterance, with the signs that the trained score confirms, and the score of each.
  func read(
    _ conversation: Conversation, by recognizer: any Recognizer
  ) -> (findings: [[RiskFinding]], scores: [RiskScore?]) {
    let whole = matches(in: conversation)
    let passages = Passages(conversation)
    let isNearHarm = HarmTopic.isNear(in: passages.conversation)
    let parts = passages.places.indices.map { part in
      let place = passages.places[part]
      let isWhole =
        passages.conversation.turns[part].text.tokens.count == conversation.turns[place.turn].text.tokens.count
      return isWhole
        ? whole[place.turn] : matches(at: part, in: passages.conversation, isNearHarm: isNearHarm[part])
    }
    let scores = recognizer.riskScores(
      of: passages.conversation,
      signals: RiskSignals.of(parts, findings(of: parts, in: passages.conversation)))
    var counted = whole.map(\.firm)
    var highest = [RiskScore?](repeating: nil, count: conversation.turns.count)
    for (part, place) in passages.places.enumerated() {
      guard var score = scores[part] else { continue }
      counted[place.turn] += confirmed(parts[part].signs, by: score).map { sign in
        RuleSet.Match(
          rule: sign.rule, label: sign.label, probability: sign.probability,
          tokens: (sign.tokens.lowerBound + place.firstToken)..<(sign.tokens.upperBound + place.firstToken))
      }
      if place.firstToken > 0 {
        let text = conversation.turns[place.turn].text
        score.evidence = score.evidence.moved(by: text.scalars(of: place.firstToken..<place.firstToken + 1).lowerBound)
      }
      if score.probability > highest[place.turn]?.probability ?? -1 { highest[place.turn] = score }
    }
    let findings = counted.enumerated().map { index, matches in
      merge(matches, in: TurnContext(conversation: conversation, index: index))
    }
    return (findings, highest)
  }

  /// The signs that count, each at most at the level that the trained score supports.
  private func confirmed(
    _ signs: [RuleSet<RiskLabel>.Match], by score: RiskScore
  ) -> [RuleSet<RiskLabel>.Match] {
    let needed = Self.confirming
    return signs.filter { score.domains[$0.label.domain.ordinal] >= Self.agreeing }.compactMap { sign in
      let level = score.supported(sign.probability > Cue.Strength.weak.rawValue ? needed.phrase : needed.word)
      guard level > .none, sign.label.level > .low || score.atLeast[0] >= Self.confirmingLow else { return nil }
      // From high on the sign says how grave it is, and so does the question that is answered.
      guard level < .high, sign.label.level > level, sign.rule.structure == nil else { return sign }
      var label = sign.label
      label.level = level
      label.items = []
      return RuleSet.Match(rule: sign.rule, label: label, probability: sign.probability, tokens: sign.tokens)
    }
  }

  private func merge(_ matches: [RuleSet<RiskLabel>.Match], in context: TurnContext) -> [RiskFinding] {
    guard !matches.isEmpty else { return [] }
    return RiskDomain.allCases.flatMap { domain in
      RiskFinding.Subject.allCases.compactMap { subject in
        finding(of: matches.filter { $0.label.domain == domain && $0.label.subject == subject }, in: context)
      }
    }
  }

  /// One finding of all matches of a domain and subject: the highest level wins, items are united, and a match inside of a
  /// more serious one adds nothing ("tried to kill myself" is no thought of killing oneself). A denial stands only alone.
  private func finding(of matches: [RuleSet<RiskLabel>.Match], in context: TurnContext) -> RiskFinding? {
    let told = matches.filter { !$0.label.isDenial }
    let ranked = (told.isEmpty ? matches : told).sorted {
      if $0.label.level != $1.label.level { return $0.label.level > $1.label.level }
      if $0.label.items.last ?? 0 != $1.label.items.last ?? 0 {
        return $0.label.items.last ?? 0 > $1.label.items.last ?? 0
      }
      if $0.probability != $1.probability { return $0.probability > $1.probability }
      return ($0.tokens.lowerBound, $0.rule.id) < ($1.tokens.lowerBound, $1.rule.id)
    }
    guard let top = ranked.first else { return nil }
    func isGraver(_ other: RuleSet<RiskLabel>.Match, than match: RuleSet<RiskLabel>.Match) -> Bool {
      (other.label.level, other.label.items.last ?? 0) > (match.label.level, match.label.items.last ?? 0)
    }
    let kept = ranked.filter { match in
      !ranked.contains { isGraver($0, than: match) && $0.tokens.overlaps(match.tokens) }
    }
    let items = Set(kept.flatMap(\.label.items)).sorted()
    var level = top.label.level
    if top.label.domain == .suicide, level == .high, top.label.temporality == .current,
      items.contains(where: { $0 == 4 || $0 == 5 }),
      MatchContext(turn: context, match: top.tokens).isImminent
    {
      level = .imminent
    }
    let spans = Set(kept.map { Span(context.text.scalars(of: $0.tokens)) })
    return RiskFinding(
      domain: top.label.domain, level: level, items: items, subject: top.label.subject,
      temporality: kept.contains { $0.label.temporality == .current } ? .current : top.label.temporality,
      isDenial: top.label.isDenial, probability: ranked.map(\.probability).max() ?? top.probability,
      evidence: spans.sorted { ($0.start, $0.end) < ($1.start, $1.end) }, rule: top.rule.id)
  }

  // MARK: Session

  /// The risk of the whole session: levels, course, protective factors, and each disclosure with its response.
  ///
  /// - Parameters:
  ///   - findings: what `findings(in:)` says of the same conversation.
  ///   - scores: what the trained score says of each turn.
  public func session(
    _ conversation: Conversation, findings: [[RiskFinding]], scores: [RiskScore?] = []
  ) -> SessionRisk {
    var risk = SessionRisk()
    risk.look = scores.enumerated().compactMap { index, score in
      // From high on the rules ask for a person more urgently than a look could.
      guard let score, score.asksForReader, !findings[index].contains(where: { $0.level >= .high }) else { return nil }
      return SessionRisk.Look(
        index: index, domain: score.domain, score: score.probability, evidence: [score.evidence])
    }
    var highest: [RiskDomain: RiskLevel] = [:]
    for (index, list) in findings.enumerated() {
      var here: [RiskDomain: RiskLevel] = [:]
      for finding in list where !finding.isDenial && finding.level > .none {
        if finding.subject == .oneself, conversation.turns[index].speaker == .client {
          risk.level = max(risk.level ?? .none, finding.level)
        } else {
          risk.others = max(risk.others, finding.level)
        }
        here[finding.domain] = max(here[finding.domain] ?? .none, finding.level)
      }
      for domain in RiskDomain.allCases {
        guard let level = here[domain] else { continue }
        highest[domain] = max(highest[domain] ?? .none, level)
        risk.course.append((index, domain, level))
      }
    }
    risk.domains = RiskDomain.allCases.compactMap { domain in highest[domain].map { (domain, $0) } }
    risk.disclosures = risk.course.map { disclosure(at: $0.index, $0.domain, $0.level, findings, conversation) }
    risk.protective = conversation.turns.indices.flatMap { index in
      let context = TurnContext(conversation: conversation, index: index)
      // "I have the pills here" is no plan to stay safe, however it begins.
      let isGrave = findings[index].contains { $0.level >= .moderate }
      let matches = Registry.protective.matches(in: context).filter { !isGrave || $0.label != .safetyPlanInUse }
      return matches.map {
        SessionRisk.Protective(
          index: index, code: $0.label.rawValue, evidence: [Span(context.text.scalars(of: $0.tokens))])
      }
    }
    return risk
  }

  private func disclosure(
    at index: Int, _ domain: RiskDomain, _ level: RiskLevel, _ findings: [[RiskFinding]], _ conversation: Conversation
  ) -> SessionRisk.Disclosure {
    let following = conversation.turns.indices.filter { $0 > index && conversation.turns[$0].speaker == .therapist }
      .prefix(Self.window)
    var steps: [SessionRisk.Step] = []
    for turn in following {
      let context = TurnContext(conversation: conversation, index: turn)
      let seen = self.steps(in: context, after: index, domain, findings)
      for step in ResponseStep.allCases where seen.contains(step) && !steps.contains(where: { $0.code == step }) {
        steps.append(SessionRisk.Step(code: step, index: turn))
      }
    }
    return SessionRisk.Disclosure(index: index, domain: domain, level: level, response: steps, isCut: following.isEmpty)
  }

  /// The steps that one therapist turn takes in answer to a disclosure.
  private func steps(
    in context: TurnContext, after disclosure: Int, _ domain: RiskDomain, _ findings: [[RiskFinding]]
  ) -> Set<ResponseStep> {
    var seen = Set(Registry.response.matches(in: context).map(\.label))
    seen.remove(.askedDirectly)
    if !DirectQuestion.places(of: domain, in: context).isEmpty { seen.insert(.askedDirectly) }
    // Thanks and feelings answer whatever was said last; that has to be the disclosure, or more of it.
    if seen.contains(.acknowledged), !isStillAnswering(context, disclosure, domain, findings) {
      seen.remove(.acknowledged)
    }
    // Whoever asks for the plan, the means or the like, or plans for safety, has taken up the disclosure.
    let takesUp: Set<ResponseStep> = [
      .askedDirectly, .askedPlan, .askedMeans, .askedIntent, .askedTiming, .safetyPlan,
    ]
    if !seen.isDisjoint(with: takesUp) || givesBack(context, disclosure, domain, findings) {
      seen.insert(.acknowledged)
    }
    return seen
  }

  private func isStillAnswering(
    _ context: TurnContext, _ disclosure: Int, _ domain: RiskDomain, _ findings: [[RiskFinding]]
  ) -> Bool {
    let between = (disclosure + 1..<context.index).filter { context.conversation.turns[$0].speaker != .therapist }
    guard let last = between.last else { return true }
    return findings[last].contains { $0.domain == domain && !$0.isDenial }
      || between.allSatisfy { context.conversation.turns[$0].text.tokens.count { $0.kind == .word } <= 3 }
  }

  /// Whether the therapist gives a word of the disclosure back.
  private func givesBack(
    _ context: TurnContext, _ disclosure: Int, _ domain: RiskDomain, _ findings: [[RiskFinding]]
  ) -> Bool {
    let source = context.conversation.turns[disclosure].text
    let spans = findings[disclosure].filter { $0.domain == domain }.flatMap(\.evidence)
    let words = source.tokens.indices.filter { at in
      let place = source.scalars(of: at..<at + 1)
      return source.tokens[at].kind == .word && !Self.common.contains(source.tokens[at])
        && spans.contains { $0.start <= place.lowerBound && place.upperBound <= $0.end }
    }.map { source.tokens[$0].hash }
    return context.tokens.contains { words.contains($0.hash) }
  }

  private static let common = WordSet(
    """
    i i'm i've i'd i'll me my myself a an the and or but if that this it it's its is am are was were be been \
    being to of in on at for with from by as so do does did don't doesn't didn't have has had not no never \
    just really want wanted wish could would should can can't think thinking thought thoughts feel feeling \
    like about going get got go up out off all any more anymore some sometimes yes yeah no he she they him \
    her them his their you your we our what when where who how why there here then than too very much time \
    day night everything nothing something anything everyone nobody one back way things make made keep kept \
    take took day days life it'd i'm again better without because tell told say said know home see maybe
    """)
}
