/// The features a model knows, with the rarity of each.
public struct Vocabulary: Sendable {
  /// The known features, ascending.
  public let hashes: [UInt32]
  /// For each, ln((1 + turns) / (1 + turns with it)) + 1, at least 1.
  public let rarity: [Float]
  /// Open addressing: slots of a hash and the feature's place behind it, all ones where empty.
  private let slots: [UInt64]
  private let mask: Int

  /// Makes a vocabulary.
  ///
  /// - Precondition: both arrays have one length and `hashes` ascends.
  public init(hashes: [UInt32], rarity: [Float]) {
    precondition(hashes.count == rarity.count, "each feature has a rarity")
    self.hashes = hashes
    self.rarity = rarity
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: UInt64.max, count: size)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & (size - 1)
      while slots[slot] != UInt64.max { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(index)
    }
    self.slots = slots
    mask = size - 1
  }

  /// The place of a feature, or nil when it is not known.
  @inline(__always)
  public func index(of hash: UInt32) -> Int? {
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == UInt64.max { return nil }
      if entry >> 32 == UInt64(hash) { return Int(entry & 0xFFFF_FFFF) }
      slot = (slot + 1) & mask
    }
  }
}
