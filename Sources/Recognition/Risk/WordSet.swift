import Language

/// A few words for looking at tokens one by one. Words with an apostrophe are found without it, too.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// Makes a set of the words in `words`, separated by spaces.
  init(_ words: String) {
    var hashes: Set<UInt64> = []
    for word in words.split(separator: " ") {
      hashes.insert(TokenHash.of(word))
      hashes.insert(TokenHash.of(word.filter { $0 != "'" }))
    }
    self.hashes = hashes
  }

  func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}
