import Language

/// What a transcript is recognised by without its words: hashes of its words in a row, and of its longer turns.
///
/// Words are lower-cased and stripped of punctuation; five in a row are a shingle. The `size` smallest hashes of all shingles are kept: of
/// two texts' smallest hashes, the share in both estimates the share of shingles in both (Jaccard; Broder 1997), within .03 at .9.
/// A text of fewer shingles is compared exactly.
public struct TextSketch: Sendable, Equatable {
  /// How many hashes are kept.
  static let size = 128
  /// How many words are a shingle.
  static let words = 5
  /// The fewest words of a turn that is looked for by itself: shorter ones are said by everybody.
  static let longTurn = 8

  /// The smallest hashes, ascending.
  let hashes: [UInt64]
  /// The hashes of the longer turns, in order.
  let turns: [UInt64]

  init(hashes: [UInt64], turns: [UInt64]) {
    self.hashes = hashes
    self.turns = turns
  }

  /// The sketch of a session's turns.
  public init(_ texts: some Sequence<String>) {
    var all: [[UInt8]] = []
    var turns: [UInt64] = []
    for text in texts {
      let words = Self.normalized(text)
      all += words
      if words.count >= Self.longTurn { turns.append(Self.hash(words[...])) }
    }
    var shingles = Set<UInt64>()
    if all.count < Self.words {
      if !all.isEmpty { shingles.insert(Self.hash(all[...])) }
    } else {
      for start in 0...(all.count - Self.words) { shingles.insert(Self.hash(all[start..<(start + Self.words)])) }
    }
    hashes = Array(shingles.sorted().prefix(Self.size))
    self.turns = turns
  }

  /// The estimated share of shingles that both texts hold.
  func similarity(_ other: TextSketch) -> Double {
    var taken = 0
    var shared = 0
    var (left, right) = (0, 0)
    let isCut = hashes.count == Self.size || other.hashes.count == Self.size
    while left < hashes.count || right < other.hashes.count {
      if isCut, taken == Self.size { break }
      taken += 1
      let first = left < hashes.count ? hashes[left] : .max
      let second = right < other.hashes.count ? other.hashes[right] : .max
      if first == second { shared += 1 }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return taken == 0 ? 0 : Double(shared) / Double(taken)
  }

  private static func normalized(_ text: String) -> [[UInt8]] {
    let tokenized = TokenizedText(text.lowercased().replacing("\u{2019}", with: "'"))
    return tokenized.tokens.indices.filter { tokenized.tokens[$0].kind == .word }.map {
      Array(tokenized.string(of: $0..<($0 + 1)).utf8)
    }
  }

  /// FNV-1a over 64 bits with the mix of SplitMix64, so that the smallest are a fair sample.
  private static func hash(_ words: ArraySlice<[UInt8]>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
