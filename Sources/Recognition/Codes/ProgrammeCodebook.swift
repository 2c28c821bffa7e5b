import Language
import Transcripts

/// The codes that a programme adds, compiled once.
///
/// They are looked for when something is shown, and are kept in no analysis: a change of the programme's files holds for every session
/// at once.
public struct ProgrammeCodebook: Sendable {
  /// The codes, in the order of their identifiers.
  public let codes: [ProgrammeCode]
  /// What the rules say of themselves.
  public let rules: [RuleDescription]
  private let compiled: RuleSet<ProgrammeCode>

  /// Compiles rules, one a code.
  ///
  /// - Precondition: identifiers are unique and every cue can be read.
  public init(_ rules: [Rule<ProgrammeCode>]) {
    compiled = RuleSet(rules)
    codes = compiled.rules.map(\.label).sorted { $0.id < $1.id }
    self.rules = compiled.descriptions(family: ProgrammeCode.family, code: \.id)
  }

  /// The codes as entries of the codebook.
  public var entries: [Codebook.Entry] {
    codes.map {
      Codebook.Entry(
        id: $0.id, family: ProgrammeCode.family, title: $0.title, definition: $0.definition, exclusion: $0.exclusion)
    }
  }

  /// What is found in each turn, by index.
  public func findings(in conversation: Conversation) -> [[ProgrammeFinding]] {
    conversation.turns.indices.map { index in
      let context = TurnContext(conversation: conversation, index: index)
      return compiled.matches(in: context).map { match in
        ProgrammeFinding(
          code: match.label, probability: match.probability, evidence: [Span(context.text.scalars(of: match.tokens))])
      }
    }
  }

  /// An example that does not do what its author says.
  public struct Failure: Sendable, Equatable {
    /// The code.
    public let code: String
    /// The example as written.
    public let example: String
    /// What is wrong with it.
    public let reason: Reason

    /// What is wrong.
    public enum Reason: String, Sendable {
      /// A hit in which the code is not found.
      case silent
      /// A hit in which it is found in other words than those marked.
      case elsewhere
      /// A miss in which it is found.
      case fires
    }
  }

  /// Runs every example of every code.
  public func failures() -> [Failure] {
    compiled.rules.flatMap { rule in
      func fired(_ example: Example) -> [Range<Int>] {
        let conversation = example.conversation(speaker: rule.label.speaker)
        let context = TurnContext(conversation: conversation, index: conversation.turns.count - 1)
        return compiled.everyMatch(in: context).filter { $0.rule.id == rule.id }.map {
          context.text.scalars(of: $0.tokens)
        }
      }
      func failure(_ example: Example, _ reason: Failure.Reason) -> Failure {
        Failure(code: rule.label.id, example: example.source, reason: reason)
      }
      let silent = rule.hits.compactMap { example -> Failure? in
        let places = fired(example)
        if places.isEmpty { return failure(example, .silent) }
        let marked = example.evidence(speaker: rule.label.speaker)
        let isFound = marked.allSatisfy { span in places.contains { $0.overlaps(span.start..<span.end) } }
        return isFound ? nil : failure(example, .elsewhere)
      }
      return silent + rule.misses.compactMap { fired($0).isEmpty ? nil : failure($0, .fires) }
    }
  }
}
