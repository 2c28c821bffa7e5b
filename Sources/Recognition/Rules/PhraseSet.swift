import Language

/// A few phrases for use inside guards.
public struct PhraseSet: Sendable {
  private let index: PhraseIndex
  /// The patterns as written.
  public let patterns: [String]

  /// Makes a set of patterns (`Phrase`).
  ///
  /// - Precondition: every pattern can be read; the rules' own tests would fail before anything ships.
  public init(_ patterns: String...) {
    self.init(patterns)
  }

  /// Makes a set of patterns (`Phrase`).
  public init(_ patterns: [String]) {
    self.patterns = patterns
    do {
      index = PhraseIndex(try patterns.map { try Phrase($0) })
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Every place where one of the phrases stands, as ranges of tokens.
  public func matches(in text: TokenizedText) -> [Range<Int>] {
    index.matches(in: text).map(\.tokens)
  }

  /// Whether one of the phrases stands in the text.
  public func isIn(_ text: TokenizedText) -> Bool { !index.matches(in: text).isEmpty }

  /// Words that negate what follows.
  public static let negations = PhraseSet("@negation", "stopped", "deny|denies|denied")

  /// A feeling named.
  public static let feelings = PhraseSet("@feeling", "@warmth")

  /// A painful feeling named.
  public static let painfulFeelings = PhraseSet("@feeling")
}
