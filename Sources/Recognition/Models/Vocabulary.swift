/// The features a model knows, with the rarity of each.
public struct Vocabulary: Sendable {
  /// The known features, ascending.
  public let hashes: [UInt32]
  /// For each, ln((1 + turns) / (1 + turns with it)) + 1, at least 1.
  public let rarity: [Float]
  /// Open addressing: slots of a hash and the feature's place behind it, all ones where empty.
  private let slots: [UInt64]

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
  }

  /// The table while features are looked up.
  struct Table {
    fileprivate let slots: UnsafeBufferPointer<UInt64>

    /// The place of a feature; below 0 when it is not known.
    @inline(__always)
    func index(of hash: UInt32) -> Int32 {
      var slot = Int(hash) & (slots.count - 1)
      while true {
        let entry = slots[slot]
        if entry == UInt64.max { return -1 }
        if entry >> 32 == UInt64(hash) { return Int32(truncatingIfNeeded: entry) }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
  }

  /// Gives the table to look features up in.
  func withTable(_ body: (Table) -> Void) {
    slots.withUnsafeBufferPointer { body(Table(slots: $0)) }
  }
}
