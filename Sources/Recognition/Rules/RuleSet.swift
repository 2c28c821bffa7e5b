import Language
import Transcripts

/// Rules of one family compiled into one automaton a speaker.
public struct RuleSet<Label: Sendable>: Sendable {
  /// A rule that fired.
  public struct Match: Sendable {
    /// The rule.
    public let rule: Rule<Label>
    /// The label after the context was read.
    public let label: Label
    /// How sure the cue is, 0 to 1.
    public let probability: Double
    /// The tokens that show it.
    public let tokens: Range<Int>

    /// The same with another label.
    func labelled(_ label: Label) -> Match {
      Match(rule: rule, label: label, probability: probability, tokens: tokens)
    }
  }

  /// What is looked for in the turns of one speaker. A class, so that threads that share it count one reference.
  private final class Automaton: Sendable {
    let index: PhraseIndex
    /// For each phrase, the number of its rule and its cue's strength.
    let owners: [(rule: Int, strength: Double)]
    /// Rules that look at turns as a whole.
    let structural: [Int]

    init(index: PhraseIndex, owners: [(rule: Int, strength: Double)], structural: [Int]) {
      self.index = index
      self.owners = owners
      self.structural = structural
    }
  }

  /// The rules, in the order of their identifiers.
  public let rules: [Rule<Label>]
  private let therapist: Automaton?
  private let client: Automaton?
  private let other: Automaton?

  /// Compiles rules.
  ///
  /// - Precondition: identifiers are unique and every cue can be read; a test holds the registry to it.
  public init(_ rules: [Rule<Label>]) {
    let sorted = rules.sorted { $0.id < $1.id }
    precondition(Set(sorted.map(\.id)).count == sorted.count, "two rules share an identifier")
    self.rules = sorted
    var automata: [Speaker: Automaton] = [:]
    for speaker in Speaker.allCases {
      var phrases: [Phrase] = []
      var owners: [(rule: Int, strength: Double)] = []
      var structural: [Int] = []
      for (number, rule) in sorted.enumerated() where rule.speakers.contains(speaker) {
        for cue in rule.cues {
          do {
            phrases.append(try Phrase(cue.pattern))
          } catch {
            preconditionFailure("rule \(rule.id): \(error)")
          }
          owners.append((number, cue.strength.rawValue))
        }
        if rule.structure != nil { structural.append(number) }
      }
      if !phrases.isEmpty || !structural.isEmpty {
        automata[speaker] = Automaton(index: PhraseIndex(phrases), owners: owners, structural: structural)
      }
    }
    therapist = automata[.therapist]
    client = automata[.client]
    other = automata[.other]
  }

  /// How many places a rule looks at in one turn at most.
  private static var mostExamined: Int { 40 }

  /// The rules that fire in the turn, each with its surest match; in the order of the rules.
  public func matches(in turn: TurnContext) -> [Match] {
    all(in: turn, keepingAll: false)
  }

  /// Every match in the turn: a rule may fire in several places.
  ///
  /// - Parameter readsStructure: whether rules that look at turns as a whole are asked.
  public func everyMatch(in turn: TurnContext, readsStructure: Bool = true) -> [Match] {
    all(in: turn, keepingAll: true, readsStructure: readsStructure)
  }

  private func all(in turn: TurnContext, keepingAll: Bool, readsStructure: Bool = true) -> [Match] {
    let automaton =
      switch turn.speaker {
      case .therapist: therapist
      case .client: client
      case .other: other
      }
    guard let automaton else { return [] }
    var found: [(rule: Int, strength: Double, tokens: Range<Int>)] = automaton.index.matches(in: turn.text).map {
      (automaton.owners[$0.phrase].rule, automaton.owners[$0.phrase].strength, $0.tokens)
    }
    for number in automaton.structural where readsStructure {
      let ranges = rules[number].structure?(turn) ?? []
      found += ranges.map { (number, Cue.Strength.usual.rawValue, $0) }
    }
    guard !found.isEmpty else { return [] }
    // The surest and then the longest first, so that the best match of a rule is the one that is kept.
    found.sort {
      ($0.rule, -$0.strength, -$0.tokens.count, $0.tokens.lowerBound)
        < ($1.rule, -$1.strength, -$1.tokens.count, $1.tokens.lowerBound)
    }
    var matches: [Match] = []
    var last = -1
    var examined = 0
    var taken: [Range<Int>] = []
    for (number, strength, tokens) in found {
      if number != last {
        taken = []
        examined = 0
      }
      // Guards read the whole turn: without a bound, a turn that repeats a phrase would cost the square of its length.
      guard examined < Self.mostExamined else { continue }
      examined += 1
      let isSame = number == last
      last = number
      if isSame, !keepingAll, !taken.isEmpty { continue }
      if taken.contains(where: { $0.overlaps(tokens) }) { continue }
      let rule = rules[number]
      let context = MatchContext(turn: turn, match: tokens)
      if rule.guards.contains(where: { $0.cancels(context) }) { continue }
      var label = rule.label
      rule.refine?(&label, context)
      taken.append(tokens)
      matches.append(Match(rule: rule, label: label, probability: strength, tokens: tokens))
    }
    return matches
  }
}
