import Language
import Statistics
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
    matches(in: conversation, isNearHarm: HarmTopic.isNear(in: conversation))
  }

  private func matches(in conversation: Conversation, isNearHarm: [Bool]) -> [TurnMatches] {
    conversation.turns.indices.map { matches(at: $0, in: conversation, isNearHarm: isNearHarm[$0]) }
  }

  private func matches(at index: Int, in conversation: Conversation, isNearHarm: Bool) -> TurnMatches {
    guard conversation.turns[index].speaker != .therapist else { return TurnMatches(firm: [], signs: []) }
    let context = TurnContext(conversation: conversation, index: index)
    let firm = rules.everyMatch(in: context, readsStructure: isNearHarm)
    return TurnMatches(firm: firm, signs: signs.everyMatch(in: context).filter { !$0.isRead(by: firm) })
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

  /// The findings of each utterance, with the signs that the trained reader confirms, and what it says of each turn.
  func read(
    _ conversation: Conversation, by recognizer: any Recognizer
  ) -> (findings: [[RiskFinding]], reading: Reading) {
    let areNearHarm = HarmTopic.isNear(in: conversation)
    let whole = matches(in: conversation, isNearHarm: areNearHarm)
    let passages = Passages(conversation, recognizer.passageLengths)
    // Where no turn was cut, what was read stands.
    let isNearHarm =
      passages.places.count == conversation.turns.count ? areNearHarm : HarmTopic.isNear(in: passages.conversation)
    func isWhole(_ part: Int) -> Bool {
      passages.conversation.turns[part].text.tokens.count
        == conversation.turns[passages.places[part].turn].text.tokens.count
    }
    let parts = passages.places.indices.map { part in
      isWhole(part)
        ? whole[passages.places[part].turn]
        : matches(at: part, in: passages.conversation, isNearHarm: isNearHarm[part])
    }
    let reading = recognizer.reading(of: passages.conversation) {
      RiskSignals.of(parts, self.findings(of: parts, in: passages.conversation))
    }
    let read = reading.risk
    var steps = [RiskReading.Steps](repeating: .init(), count: conversation.turns.count)
    var counted = whole.map(\.firm)
    var highest = [RiskScore?](repeating: nil, count: conversation.turns.count)
    let isSession = conversation.turns.count { $0.speaker == .client } >= Self.fewestOfSession
    // Whether rules found a disclosure of the speaker's own before, and the reader does not contradict them: what follows is far likelier to
    // be of it. What was only confirmed is not counted: one false alarm would breed others.
    var isTold = false
    for (part, place) in passages.places.enumerated() {
      if place.firstToken == 0, !place.isInner { steps[place.turn] = read.steps[part] }
      guard var score = read.scores[part] else { continue }
      if place.isInner { score = score.lessened(by: read.confirming.inner) }
      let context = TurnContext(conversation: passages.conversation, index: part)
      // Where rules tell only of somebody else's risk, the speaker's own must be plainer.
      let told = whole[place.turn].firm.filter { !$0.label.isDenial }
      let isAnothers = !told.isEmpty && told.allSatisfy { $0.label.subject == .other }
      let isCut = !isWhole(part)
      let isOnTopic = isNearHarm[part] || isTold
      let needed = read.confirming.needed(
        besideAnother: isAnothers, inPassage: isCut, nearHarm: isNearHarm[part], isTold: isTold, inSession: isSession)
      let confirmed =
        confirmed(parts[part].signs, by: score, needed) + graver(parts[part].firm, by: score, needed)
        + traces(in: context, beside: parts[part].firm, by: score, needed)
      // Where words have been counted, what the reader doubts of them is for a person; elsewhere a session of many turns needs more.
      let isFound = !confirmed.isEmpty || parts[part].firm.contains { !$0.label.isDenial && $0.label.level > .none }
      let least = read.confirming.neededForLook(nearHarm: isOnTopic, inSession: isSession)
      if score.probability < least, !isFound { score.asksForReader = false }
      let isHeld = score.atLeast[0] >= read.confirming.contradicting
      isTold = isTold || (isHeld && told.contains { $0.label.level > .none && $0.label.subject == .oneself })
      counted[place.turn] += confirmed.map { sign in
        RuleSet.Match(
          rule: sign.rule, label: sign.label, probability: sign.probability,
          tokens: (sign.tokens.lowerBound + place.firstToken)..<(sign.tokens.upperBound + place.firstToken))
      }
      if place.firstToken > 0 {
        let text = conversation.turns[place.turn].text
        score.evidence = score.evidence.moved(by: text.scalars(of: place.firstToken..<place.firstToken + 1).lowerBound)
      }
      // One passage that asks for a reader is enough, and one that tells a risk, whichever is shown.
      if let other = highest[place.turn] {
        let isShown = score.probability > other.probability
        highest[place.turn] = isShown ? score.atLeast(other) : other.atLeast(score)
      } else {
        highest[place.turn] = score
      }
    }
    for index in counted.indices {
      guard let score = highest[index], let left = contradicted(counted[index], by: score, read.confirming) else {
        continue
      }
      counted[index] = left
      highest[index]?.asksForReader = true
    }
    let findings = counted.enumerated().map { index, matches in
      let merged = merge(matches, in: TurnContext(conversation: conversation, index: index))
      guard read.confirming.tellsSubject, let score = highest[index] else { return merged }
      return merged.map { stated($0, by: score, read.confirming) }
    }
    var ofTurns = reading
    ofTurns.risk = RiskReading(scores: highest, steps: steps, confirming: read.confirming)
    ofTurns.bias?.scores = passages.ofTurns(reading.bias?.scores ?? [])
    ofTurns.techniques?.scores = passages.ofTurns(reading.techniques?.scores ?? [])
    ofTurns.cautions?.scores = passages.ofTurns(reading.cautions?.scores ?? [])
    // Passages have other vectors than the turns that they were cut from.
    if passages.places.count != conversation.turns.count { ofTurns.wordVectors = nil }
    ofTurns.empathy = reading.empathy.map(passages.ofTurns)
    ofTurns.feelings = reading.feelings.map(passages.meanOfTurns)
    return (findings, ofTurns)
  }

  /// A finding with how likely the reader holds what it tells, which knows what rules say of the turn: any risk where it is low, one of a
  /// moderate level or above where it is graver. What the reader is not asked about stays as sure as its rule.
  private func stated(_ finding: RiskFinding, by score: RiskScore, _ confirming: Confirming) -> RiskFinding {
    guard !finding.isDenial, finding.level > .none else { return finding }
    let probabilities = finding.subject == .oneself ? score.own : score.atLeast
    let probability = probabilities[finding.level == .low ? 0 : 1]
    guard probability >= confirming.contradicting else { return finding }
    var stated = finding
    stated.probability = Probability.rounded(probability)
    return stated
  }

  /// How grave words of a rule are: as grave as the score surely reads the speaker's own risk, where it is likeliest of their domain; what
  /// is over is moderate at most. An answer is as grave as its question says, but for `liftsAnswer`.
  private static func level(
    _ label: RiskLabel, of rule: Rule<RiskLabel>, by score: RiskScore, _ needed: Confirming, liftsAnswer: Bool
  ) -> RiskLevel {
    guard label.subject == .oneself, label.domain == score.likeliestDomain, rule.structure == nil || liftsAnswer else {
      return label.level
    }
    let read = score.surelyOwn(needed)
    return max(label.level, label.temporality == .current ? read : min(read, .moderate))
  }

  /// What rules found of the speaker's own risk that is graver than they say.
  private func graver(
    _ firm: [RuleSet<RiskLabel>.Match], by score: RiskScore, _ needed: Confirming
  ) -> [RuleSet<RiskLabel>.Match] {
    firm.compactMap { match in
      var label = match.label
      guard !label.isDenial, label.level > .none else { return nil }
      label.level = Self.level(label, of: match.rule, by: score, needed, liftsAnswer: needed.liftsAnswers)
      guard label.level > match.label.level else { return nil }
      return match.labelled(label)
    }
  }

  /// What is left of a turn's matches where the reader finds little of what they say, which is for a person to read then: nothing where
  /// it finds no risk, and low where it finds none of the speaker's own that is graver. Nil where it agrees.
  private func contradicted(
    _ matches: [RuleSet<RiskLabel>.Match], by score: RiskScore, _ confirming: Confirming
  ) -> [RuleSet<RiskLabel>.Match]? {
    let isNothing = score.atLeast[0] < confirming.contradicting
    guard isNothing || score.own[1] < confirming.contradicting else { return nil }
    func isDoubted(_ match: RuleSet<RiskLabel>.Match) -> Bool {
      // "Aye" says little to the reader, behind whatever question.
      guard !match.label.isDenial, match.rule.id != Rule.suicideAnswer.id else { return false }
      return isNothing ? match.label.level > .none : match.label.level > .low && match.label.subject == .oneself
    }
    guard matches.contains(where: isDoubted) else { return nil }
    return matches.compactMap { match in
      guard isDoubted(match) else { return match }
      guard !isNothing else { return nil }
      var label = match.label
      label.level = .low
      label.items = []
      return match.labelled(label)
    }
  }

  /// The signs that count.
  private func confirmed(
    _ signs: [RuleSet<RiskLabel>.Match], by score: RiskScore, _ needed: Confirming
  ) -> [RuleSet<RiskLabel>.Match] {
    signs.filter { score.domains[$0.label.domain.ordinal] >= needed.domain }.compactMap { sign in
      var label = sign.label
      let threshold = sign.probability > Cue.Strength.weak.rawValue ? needed.phrase : needed.word
      let (level, subject) = score.reading(threshold, needed, saidOf: label.subject)
      label.subject = subject
      let isPlain = label.level == .low || (needed.tellsSubject && level == .low)
      guard level > .none, !isPlain || score.atLeast[0] >= needed.low else { return nil }
      // Above high the score tells nothing apart.
      if level < .high, sign.rule.structure == nil { label.level = min(label.level, level) }
      label.level = Self.level(label, of: sign.rule, by: score, needed, liftsAnswer: false)
      if label.level < sign.label.level { label.items = [] }
      return sign.labelled(label)
    }
  }

  /// From this many client turns on, a conversation is a session and no excerpt.
  private static let fewestOfSession = 12

  /// At most so many traces of a domain are shown.
  private static let mostTraces = 8

  /// The traces that count in a turn that reads as moderate, or surely as low: the surest of each likely domain.
  private func traces(
    in context: TurnContext, beside firm: [RuleSet<RiskLabel>.Match], by score: RiskScore, _ needed: Confirming
  ) -> [RuleSet<RiskLabel>.Match] {
    let (level, subject) = score.reading(needed.trace, needed, saidOf: .oneself)
    guard level >= .moderate || (level == .low && score.atLeast[0] >= needed.low) else { return [] }
    func match(_ found: RuleSet<RiskLabel>.Match, _ domain: RiskDomain) -> RuleSet<RiskLabel>.Match {
      var label = found.label
      label.subject = subject
      label.domain = domain
      label.level = min(label.level, level)
      label.level = Self.level(label, of: found.rule, by: score, needed, liftsAnswer: needed.liftsAnswers)
      return found.labelled(label)
    }
    guard let likeliest = score.likeliestDomain, score.domains[likeliest.ordinal] >= needed.domain else { return [] }
    let all = Registry.riskTraces.everyMatch(in: context).filter { !$0.isRead(by: firm) }
    func reads(_ threshold: Double) -> Bool {
      score.reading(threshold, needed, saidOf: .oneself).level >= .moderate
    }
    let (countsWeak, countsAnswer) = (reads(needed.weakTrace), reads(needed.trace))
    let likely = RiskDomain.allCases.filter { $0 == likeliest || score.domains[$0.ordinal] >= RiskScore.clearDomain }
    let counted = likely.flatMap { domain -> [RuleSet<RiskLabel>.Match] in
      let words = all.filter {
        $0.rule.structure == nil && $0.label.domain == domain && $0.probability >= needed.weakestTrace.rawValue
          && (countsWeak || $0.probability > Cue.Strength.weak.rawValue)
      }
      let surest = words.map(\.probability).max() ?? 0
      return words.filter { $0.probability == surest }.prefix(Self.mostTraces).map { match($0, domain) }
    }
    // A short answer has its words in the question; where a rule read it, it has its own.
    let hasOwnWords = firm.contains {
      $0.label.domain == likeliest && $0.label.level > .none && $0.label.subject == .oneself
    }
    guard counted.isEmpty, !hasOwnWords, countsAnswer else { return counted }
    return all.filter { $0.rule.structure != nil }.map { match($0, likeliest) }
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
    if top.label.domain == .suicide, level == .high, top.label.temporality == .current {
      let words = MatchContext(turn: context, match: top.tokens)
      // What only the reader takes for high must be the speaker's own, no act that is over, and said in words.
      let isRead =
        top.label.subject == .oneself && !items.contains(6) && words.isImminentHere
        && ranked.contains { $0.label.level == .high && $0.rule.structure == nil }
      let isIntended = items.contains { $0 == 4 || $0 == 5 } && words.isImminent
      if isRead || isIntended { level = .imminent }
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
  ///   - reading: what the trained reader says of each turn.
  public func session(
    _ conversation: Conversation, findings: [[RiskFinding]], reading: RiskReading? = nil
  ) -> SessionRisk {
    var risk = SessionRisk()
    risk.look = (reading?.scores ?? []).enumerated().compactMap { index, score in
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
    for place in risk.course {
      var told = disclosure(at: place.index, place.domain, place.level, findings, reading?.steps ?? [], conversation)
      told.isContinued = told.missed && risk.disclosures.contains { goesOn(from: $0, to: told, conversation) }
      risk.disclosures.append(told)
    }
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

  /// Whether a disclosure is more of an earlier one, no graver and told within its window, that had been taken up by then.
  private func goesOn(
    from earlier: SessionRisk.Disclosure, to later: SessionRisk.Disclosure, _ conversation: Conversation
  ) -> Bool {
    guard earlier.domain == later.domain, earlier.level >= later.level, earlier.index < later.index,
      earlier.isContinued || earlier.isTakenUp(before: later.index)
    else { return false }
    let between = conversation.turns[earlier.index..<later.index].count { $0.speaker == .therapist }
    return between <= Self.window
  }

  private func disclosure(
    at index: Int, _ domain: RiskDomain, _ level: RiskLevel, _ findings: [[RiskFinding]],
    _ read: [RiskReading.Steps], _ conversation: Conversation
  ) -> SessionRisk.Disclosure {
    let following = conversation.turns.indices.filter { $0 > index && conversation.turns[$0].speaker == .therapist }
      .prefix(Self.window)
    var steps: [SessionRisk.Step] = []
    for turn in following {
      let context = TurnContext(conversation: conversation, index: turn)
      let seen = self.steps(in: context, after: index, domain, findings, read.isEmpty ? .init() : read[turn])
      for step in ResponseStep.allCases where seen.contains(step) && !steps.contains(where: { $0.code == step }) {
        steps.append(SessionRisk.Step(code: step, index: turn))
      }
    }
    return SessionRisk.Disclosure(index: index, domain: domain, level: level, response: steps, isCut: following.isEmpty)
  }

  /// The steps that one therapist turn takes in answer to a disclosure.
  private func steps(
    in context: TurnContext, after disclosure: Int, _ domain: RiskDomain, _ findings: [[RiskFinding]],
    _ read: RiskReading.Steps
  ) -> Set<ResponseStep> {
    var seen = Set(Registry.response.matches(in: context).map(\.label))
    seen.remove(.askedDirectly)
    if !DirectQuestion.places(of: domain, in: context).isEmpty { seen.insert(.askedDirectly) }
    seen = seen.subtracting(read.doubted).union(read.seen)
    // Thanks and feelings answer whatever was said last; that has to be the disclosure, or more of it.
    if seen.contains(.acknowledged), !isStillAnswering(context, disclosure, domain, findings) {
      seen.remove(.acknowledged)
    }
    // Whoever asks for the plan, the means or the like, or plans for safety, has taken up the disclosure.
    let takesUp: Set<ResponseStep> = [
      .askedDirectly, .askedPlan, .askedMeans, .askedIntent, .askedTiming, .safetyPlan,
    ]
    if (read.mayTakeUp && !seen.isDisjoint(with: takesUp))
      || (read.mayGiveBack && givesBack(context, disclosure, domain, findings))
    {
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

extension RuleSet<RiskLabel>.Match {
  /// Whether rules have said already what these words tell: of somebody else, which is no sign of the speaker's own risk, or all of
  /// them, which are no sign of more.
  fileprivate func isRead(by firm: [Self]) -> Bool {
    firm.contains { rule in
      guard rule.label.domain == label.domain, rule.label.level > .none, rule.tokens.overlaps(tokens) else {
        return false
      }
      return rule.label.subject == .other
        || (rule.tokens.lowerBound <= tokens.lowerBound && tokens.upperBound <= rule.tokens.upperBound)
    }
  }
}
