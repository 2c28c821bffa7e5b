/// Which words are English, by the share of an utterance's words that stand in a list.
///
/// The list ships as sorted 32-bit hashes; a stranger's word passes by accident about once in a hundred thousand.
public struct KnownWords: Sendable {
  private let hashes: [UInt32]
  /// The hashes by open addressing, 0 where empty.
  private let slots: [UInt32]

  /// Makes a list of the folded words whose token hashes are given.
  public init(tokenHashes: some Sequence<UInt64>) {
    self.init(sorted: Set(tokenHashes.map(Self.shorten)).sorted())
  }

  private init(sorted hashes: [UInt32]) {
    self.hashes = hashes
    var slots = [UInt32](repeating: 0, count: 16)
    while slots.count < hashes.count * 2 { slots += slots }
    for hash in hashes where hash != 0 {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash
    }
    self.slots = slots
  }

  /// Reads what `bytes` wrote: little-endian 32-bit hashes in ascending order.
  public init(bytes: UnsafeRawBufferPointer) {
    self.init(
      sorted: (0..<bytes.count / 4).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
      })
  }

  /// The list as little-endian 32-bit hashes.
  public var bytes: [UInt8] {
    hashes.flatMap { hash in (0..<4).map { UInt8(truncatingIfNeeded: hash >> (UInt32($0) * 8)) } }
  }

  /// How many words the list has.
  public var count: Int { hashes.count }

  private static func shorten(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

  /// Whether the word with this token hash is listed.
  public func contains(_ tokenHash: UInt64) -> Bool {
    let wanted = Self.shorten(tokenHash)
    var slot = Int(wanted) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == wanted { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}
