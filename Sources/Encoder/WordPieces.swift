/// Cuts text into the pieces of words that the network knows, as BERT's uncased tokenizer does (Devlin et al. 2019): lower case,
/// no accents, every punctuation mark by itself, and the longest known piece first.
public struct WordPieces: Sendable {
  /// The piece that stands for what is not known.
  private let unknown: Int32
  /// Open addressing: a piece's hash, and its place.
  private let hashes: [UInt64]
  private let places: [Int32]
  private let longest: Int

  /// A longer run of letters than this is one unknown piece, as in the original.
  private static let longestWord = 100
  private static let continuation = Array("##".utf8)

  /// Makes a vocabulary of pieces, each at its place; a piece that continues a word begins with `##`.
  ///
  /// - Returns: nil when the unknown piece `[UNK]` is missing or two pieces share a hash.
  init?(_ pieces: [String]) {
    guard let unknown = pieces.firstIndex(of: "[UNK]") else { return nil }
    self.unknown = Int32(unknown)
    var size = 16
    while size < pieces.count * 2 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var places = [Int32](repeating: -1, count: size)
    var longest = 1
    for (place, piece) in pieces.enumerated() {
      let hash = piece.utf8.reduce(Self.seed) { Self.hash($0, $1) }
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while places[slot] >= 0 {
        guard hashes[slot] != hash else { return nil }
        slot = (slot + 1) & (size - 1)
      }
      hashes[slot] = hash
      places[slot] = Int32(place)
      longest = max(longest, piece.utf8.count)
    }
    self.hashes = hashes
    self.places = places
    self.longest = longest
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// 64-bit FNV-1a, one byte further.
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private func place(of hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while places[slot] >= 0 {
      if hashes[slot] == hash { return places[slot] }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return nil
  }

  /// The pieces of a text, at most `limit`.
  public func pieces(of text: String, limit: Int) -> [Int32] {
    var pieces: [Int32] = []
    var word: [UInt8] = []
    var length = 0
    func endWord() {
      if !word.isEmpty { append(word, isTooLong: length > Self.longestWord, to: &pieces) }
      word.removeAll(keepingCapacity: true)
      length = 0
    }
    for scalar in text.unicodeScalars {
      if pieces.count >= limit { break }
      switch Self.kind(of: scalar) {
      case .dropped: continue
      case .space: endWord()
      case .alone:
        endWord()
        word.append(contentsOf: String(scalar).utf8)
        length = 1
        endWord()
      case .letter:
        if scalar.isASCII {
          let byte = UInt8(scalar.value)
          word.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
          length += 1
        } else {
          for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
            let plain = Accents.removed(from: lowered)
            word.append(contentsOf: plain.utf8)
            length += plain.unicodeScalars.count
          }
        }
      }
    }
    endWord()
    return Array(pieces.prefix(limit))
  }

  private enum Kind {
    case dropped, space, alone, letter
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.isASCII {
      switch UInt8(scalar.value) {
      case 0x09, 0x0A, 0x0D, 0x20: return .space
      case 0..<0x20, 0x7F: return .dropped
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
      default: return .alone
      }
    }
    switch scalar.value {
    case 0xFFFD: return .dropped
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return .alone
    default: break
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .control, .format, .privateUse, .surrogate, .unassigned, .nonspacingMark: return .dropped
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return .alone
    default: return .letter
    }
  }

  private func append(_ word: [UInt8], isTooLong: Bool, to pieces: inout [Int32]) {
    guard !isTooLong else { return pieces.append(unknown) }
    let before = pieces.count
    var start = 0
    while start < word.count {
      var hash = start == 0 ? Self.seed : Self.continuation.reduce(Self.seed) { Self.hash($0, $1) }
      var found: (place: Int32, end: Int)?
      for end in start..<min(word.count, start + longest) {
        hash = Self.hash(hash, word[end])
        if let place = place(of: hash) { found = (place, end + 1) }
      }
      // A word of which any part is unknown is unknown as a whole.
      guard let found else {
        pieces.removeSubrange(before...)
        return pieces.append(unknown)
      }
      pieces.append(found.place)
      start = found.end
    }
  }
}
