/// Many phrases, found in one pass over the tokens of an utterance.
///
/// Each phrase is filed under the words of its rarest step (its anchor). The pass stops only at tokens that are an anchor of some
/// phrase, and reads from there to both sides: most tokens cost one look at a table of bits.
public struct PhraseIndex: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable, Equatable {
    /// The number of the phrase, as given.
    public let phrase: Int
    /// The tokens it covers.
    public let tokens: Range<Int>
  }

  private let phrases: AnchoredPhrases
  /// An anchor word and the phrases filed under it: a run of `filed`.
  private struct Anchor: Sendable {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// The anchors by open addressing; a count of 0 is an empty slot.
  private let anchors: [Anchor]
  private let filed: [Int32]
  /// Phrases without a listed word to file them under.
  private let unanchored: [Int32]
  /// One bit for each anchor word's hash.
  private let bits: [UInt64]

  /// Files the phrases. Matches name them by their index in `phrases`.
  public init(_ phrases: [Phrase]) {
    self.phrases = AnchoredPhrases(phrases)
    var lists: [UInt64: [Int32]] = [:]
    var unanchored: [Int32] = []
    var bits = [UInt64](repeating: 0, count: 1024)
    for (number, phrase) in self.phrases.phrases.enumerated() {
      guard phrase.isAnchored else {
        unanchored.append(Int32(number))
        continue
      }
      for hash in self.phrases.anchorWords(phrase) where lists[hash]?.last != Int32(number) {
        lists[hash, default: []].append(Int32(number))
        bits[Int(hash >> 54)] |= 1 << (hash & 63)
      }
    }
    var filed: [Int32] = []
    var size = 16
    while size < lists.count * 2 { size *= 2 }
    var anchors = [Anchor](repeating: Anchor(), count: size)
    for (hash, list) in lists.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: hash >> 32) & (size - 1)
      while anchors[slot].count > 0 { slot = (slot + 1) & (size - 1) }
      anchors[slot] = Anchor(hash: hash, start: Int32(filed.count), count: Int32(list.count))
      filed += list
    }
    self.anchors = anchors
    self.filed = filed
    self.unanchored = unanchored
    self.bits = bits
  }

  /// Whether any token of the text could belong to a phrase; false is certain, true is not.
  @inline(__always)
  private func mayMatch(_ text: TokenizedText) -> Bool {
    !unanchored.isEmpty || text.tokens.contains { bits[Int($0.hash >> 54)] & (1 << ($0.hash & 63)) != 0 }
  }

  /// Every place where a phrase stands, in the order of its first token, then of its last, then of its number.
  public func matches(in text: TokenizedText) -> [Match] {
    guard mayMatch(text) else { return [] }
    var found: [Match] = []
    text.tokens.withUnsafeBufferPointer { tokens in
      PhraseSearch.with(phrases, tokens, text) { search in
        bits.withUnsafeBufferPointer { bits in
          for index in tokens.indices {
            let hash = tokens[index].hash
            if bits[Int(hash >> 54)] & (1 << (hash & 63)) != 0 { read(hash, at: index, search, &found) }
          }
        }
        for number in unanchored {
          for index in tokens.indices { search.find(number, at: index, &found) }
        }
      }
    }
    if found.count > 1 { Self.order(&found) }
    return found
  }

  /// Reads the phrases that are filed under the word at `index`.
  private func read(_ hash: UInt64, at index: Int, _ search: PhraseSearch, _ found: inout [Match]) {
    anchors.withUnsafeBufferPointer { anchors in
      var slot = Int(truncatingIfNeeded: hash >> 32) & (anchors.count - 1)
      while anchors[slot].count > 0 {
        let anchor = anchors[slot]
        if anchor.hash == hash {
          filed.withUnsafeBufferPointer { filed in
            for at in Int(anchor.start)..<Int(anchor.start + anchor.count) { search.find(filed[at], at: index, &found) }
          }
          return
        }
        slot = (slot + 1) & (anchors.count - 1)
      }
    }
  }

  private static func order(_ found: inout [Match]) {
    found.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.phrase) < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.phrase)
    }
    var last = 0
    for index in 1..<found.count where found[index] != found[last] {
      last += 1
      found[last] = found[index]
    }
    found.removeSubrange((last + 1)...)
  }
}
