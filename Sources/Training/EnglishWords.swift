import Language
import Transcripts

/// Makes the list of English words for the language check.
public enum EnglishWords {
  /// The words that stand in at least `minimum` of the texts.
  public static func list(_ texts: some Sequence<TokenizedText>, minimum: Int) -> KnownWords {
    var counts: [UInt64: Int] = [:]
    for text in texts {
      for hash in Set(text.tokens.lazy.filter { $0.kind == .word }.map(\.hash)) { counts[hash, default: 0] += 1 }
    }
    return KnownWords(tokenHashes: counts.filter { $0.value >= minimum }.keys)
  }
}
