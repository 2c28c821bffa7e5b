/// Many phrases in one automaton: one pass over the tokens of an utterance finds them all.
public struct PhraseIndex: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable, Equatable {
    /// The number of the phrase, as given.
    public let phrase: Int
    /// The tokens it covers.
    public let tokens: Range<Int>
  }

  private let automaton: PhraseAutomaton

  /// Builds the automaton. Matches name phrases by their index in `phrases`.
  public init(_ phrases: [Phrase]) {
    automaton = PhraseAutomaton(phrases)
  }

  /// Every place where a phrase stands, in the order of its first token, then of its last, then of its number.
  public func matches(in text: TokenizedText) -> [Match] {
    guard automaton.mayStart(in: text.tokens) else { return [] }
    var found: [Match] = []
    text.tokens.withUnsafeBufferPointer { tokens in
      automaton.withTables { tables in
        for start in tokens.indices where automaton.mayStart(at: tokens[start].hash) {
          let before = found.count
          let search = PhraseSearch(tables: tables, tokens: tokens, text: text, start: start)
          search.step(0, at: start, &found)
          if found.count > before + 1 { Self.removeRepeats(from: before, &found) }
        }
      }
    }
    return found
  }

  private static func removeRepeats(from first: Int, _ found: inout [Match]) {
    found[first...].sort { ($0.tokens.upperBound, $0.phrase) < ($1.tokens.upperBound, $1.phrase) }
    var last = first
    for index in (first + 1)..<found.count where found[index] != found[last] {
      last += 1
      found[last] = found[index]
    }
    found.removeSubrange((last + 1)...)
  }
}
