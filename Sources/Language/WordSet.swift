/// A few words for looking at tokens one by one. Words with an apostrophe are found without it, too.
public struct WordSet: Sendable {
  private let hashes: Set<UInt64>
  /// Which low bits any word's hash has: almost every token that is none of the words is told by them.
  private let seen: [Bool]
  private static let mask = 4_095

  /// Makes a set of the words in `words`, separated by spaces.
  public init(_ words: String) {
    var hashes: Set<UInt64> = []
    for word in words.split(separator: " ") {
      hashes.insert(TokenHash.of(word))
      hashes.insert(TokenHash.of(word.filter { $0 != "'" }))
    }
    self.hashes = hashes
    var seen = [Bool](repeating: false, count: Self.mask + 1)
    for hash in hashes { seen[Int(truncatingIfNeeded: hash) & Self.mask] = true }
    self.seen = seen
  }

  /// Whether the token is one of the words.
  public func contains(_ token: Token) -> Bool {
    seen[Int(truncatingIfNeeded: token.hash) & Self.mask] && hashes.contains(token.hash)
  }
}
