/// Something that cancels a rule's match. A guard says in words what it does, so that `pe explain` can.
public struct Guard: Sendable {
  /// What it cancels, such as "in a quotation".
  public let name: String
  let cancels: @Sendable (MatchContext) -> Bool

  /// Makes a guard.
  ///
  /// - Parameters:
  ///   - name: what it cancels, for people.
  ///   - cancels: whether the match does not count.
  public init(_ name: String, cancels: @escaping @Sendable (MatchContext) -> Bool) {
    self.name = name
    self.cancels = cancels
  }

  /// Cancels inside quotation marks.
  public static let quoted = Guard("in a quotation") { $0.isQuoted }

  /// Cancels behind a negation in the same clause.
  public static let negated = Guard("behind a negation") { $0.isNegated() }

  /// Cancels in a question.
  public static let inQuestion = Guard("in a question") { $0.isQuestion }

  /// Cancels outside of a question.
  public static let outsideQuestion = Guard("outside of a question") { !$0.isQuestion }

  /// Cancels where the therapist gives the client's own words back.
  public static let echo = Guard("the client's own words given back") { $0.echoesClient() }

  /// Cancels when one of the phrases stands in the same sentence.
  public static func near(_ name: String, _ patterns: String...) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { $0.sentenceHolds(phrases) }
  }

  /// Cancels when one of the phrases stands anywhere in the same turn.
  public static func inTurn(_ name: String, _ patterns: String...) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { phrases.isIn($0.text) }
  }

  /// Cancels unless one of the phrases stands in the same turn.
  public static func requires(_ name: String, _ patterns: String...) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { !phrases.isIn($0.text) }
  }

  /// Cancels unless the client's last turn holds one of the phrases.
  public static func requiresClientSaid(_ name: String, _ phrases: PhraseSet) -> Guard {
    Guard(name) { context in
      guard let said = context.turn.lastClientTurn() else { return true }
      return !phrases.isIn(said)
    }
  }

  /// Cancels when the client's last turn holds one of the phrases.
  public static func clientSaid(_ name: String, _ patterns: String...) -> Guard {
    let phrases = PhraseSet(patterns)
    return Guard(name) { context in context.turn.lastClientTurn().map(phrases.isIn) ?? false }
  }
}
