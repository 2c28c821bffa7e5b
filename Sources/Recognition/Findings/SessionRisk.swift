/// The risk of a whole session, and what the therapist did about it (codebook 6).
public struct SessionRisk: Sendable, Equatable {
  /// A turn whose level rules could not justify and that a person should read.
  public struct Look: Sendable, Equatable {
    /// The utterance.
    public var index: Int
    /// The likeliest domain, where one is clear.
    public var domain: RiskDomain?
    /// The score, 0 to 1.
    public var score: Double
    /// The words.
    public var evidence: [Span]

    /// Makes a look.
    public init(index: Int, domain: RiskDomain?, score: Double, evidence: [Span]) {
      self.index = index
      self.domain = domain
      self.score = score
      self.evidence = evidence
    }
  }

  /// The turns to read that stand under no level from `level` on: what is listed beside disclosures, each turn once.
  public func looks(withoutLevelFrom level: RiskLevel) -> [Look] {
    let told = Set(disclosures.filter { $0.level >= level }.map(\.index))
    return look.filter { !told.contains($0.index) }
  }

  /// Something that protects: a reason for living, a support, help sought.
  public struct Protective: Sendable, Equatable {
    /// The utterance.
    public var index: Int
    /// What it is, such as `reasons_for_living`.
    public var code: String
    /// The words.
    public var evidence: [Span]

    /// Makes a protective factor.
    public init(index: Int, code: String, evidence: [Span]) {
      self.index = index
      self.code = code
      self.evidence = evidence
    }
  }

  /// A step of the response, and the turn in which it was taken.
  public struct Step: Sendable, Equatable {
    /// The step.
    public var code: ResponseStep
    /// The therapist's utterance.
    public var index: Int

    /// Makes a step.
    public init(code: ResponseStep, index: Int) {
      self.code = code
      self.index = index
    }
  }

  /// A disclosure at `low` or above, and the response in the next four therapist turns.
  public struct Disclosure: Sendable, Equatable {
    /// The utterance.
    public var index: Int
    /// What may harm.
    public var domain: RiskDomain
    /// How serious it is.
    public var level: RiskLevel
    /// The steps seen, in the order of their turns.
    public var response: [Step]
    /// Whether no therapist turn follows, so that nothing can be said of the response.
    public var isCut: Bool
    /// Whether nothing takes it up, and it goes on with a disclosure of the same domain, no less grave, that the therapist had taken up
    /// shortly before: more of what is talked about already is not missed.
    public var isContinued: Bool

    /// Makes a disclosure.
    public init(
      index: Int, domain: RiskDomain, level: RiskLevel, response: [Step], isCut: Bool, isContinued: Bool = false
    ) {
      self.index = index
      self.domain = domain
      self.level = level
      self.response = response
      self.isCut = isCut
      self.isContinued = isContinued
    }

    /// Whether the therapist asked directly.
    public var asked: Bool { response.contains { $0.code == .askedDirectly } }

    /// Whether the therapist acknowledged it or asked about it, in a turn before `end` where that is given.
    func isTakenUp(before end: Int = .max) -> Bool {
      response.contains { ($0.code == .acknowledged || $0.code == .askedDirectly) && $0.index < end }
    }

    /// Whether the disclosure was neither acknowledged nor asked about, although the therapist spoke after it, and is not more of one that
    /// was.
    public var missed: Bool { !isCut && !isContinued && !isTakenUp() }
  }

  /// The highest level whose subject is the client; nil when risk was not read.
  public var level: RiskLevel?
  /// The highest level whose subject is somebody else.
  public var others: RiskLevel = .none
  /// The highest level per domain, the client's own and others', in the codebook's order.
  public var domains: [(domain: RiskDomain, level: RiskLevel)] = []
  /// The level of each utterance that has one, in order.
  public var course: [(index: Int, domain: RiskDomain, level: RiskLevel)] = []
  /// What a person should read.
  public var look: [Look] = []
  /// What protects.
  public var protective: [Protective] = []
  /// The disclosures with their responses.
  public var disclosures: [Disclosure] = []

  /// The same without what stood in some turns, which a person has read and set to no risk.
  ///
  /// - Parameter utterances: the turns, with what is left of their risk.
  public func without(_ turns: Set<Int>, utterances: [UtteranceAnalysis]) -> SessionRisk {
    var left = self
    left.look.removeAll { turns.contains($0.index) }
    left.disclosures.removeAll { turns.contains($0.index) }
    left.course.removeAll { turns.contains($0.index) }
    left.domains = domains.compactMap { known in
      left.course.filter { $0.domain == known.domain }.map(\.level).max().map { (known.domain, $0) }
    }
    func highest(_ isOwn: Bool) -> RiskLevel {
      utterances.flatMap { utterance in
        (utterance.risk ?? []).filter {
          !$0.isDenial && isOwn == ($0.subject == .oneself && utterance.speaker == .client)
        }
      }.map(\.level).max() ?? .none
    }
    left.level = level == nil ? nil : highest(true)
    left.others = highest(false)
    return left
  }

  /// Makes the risk of a session in which nothing was found.
  ///
  /// - Parameter level: nil when risk was not read.
  public init(level: RiskLevel? = RiskLevel.none) {
    self.level = level
  }

  /// The steps seen anywhere, in the codebook's order.
  public var response: [ResponseStep] {
    let seen = Set(disclosures.flatMap { $0.response.map(\.code) })
    return ResponseStep.allCases.filter(seen.contains)
  }

  /// Whether any disclosure was missed.
  public var missed: Bool { disclosures.contains(where: \.missed) }

  /// Whether a suicide disclosure was not followed by a direct question, although the therapist spoke after it.
  public var hasUnaskedSuicide: Bool { disclosures.contains { $0.domain == .suicide && !$0.isCut && !$0.asked } }

  /// Whether a person has to look: a level of moderate or above, for whomever, any `look`, any missed disclosure, and any suicide
  /// disclosure that was not asked about.
  public var needsPerson: Bool {
    (level ?? .none) >= .moderate || others >= .moderate || !look.isEmpty || missed || hasUnaskedSuicide
  }

  /// Whether both hold the same.
  public static func == (left: SessionRisk, right: SessionRisk) -> Bool {
    left.level == right.level && left.others == right.others && left.look == right.look
      && left.protective == right.protective && left.disclosures == right.disclosures
      && left.domains.elementsEqual(right.domains, by: ==) && left.course.elementsEqual(right.course, by: ==)
  }
}
