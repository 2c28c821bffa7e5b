import JSON
import Language

/// What words mean, roughly: a vector a word, so that a turn in other words is read like one that was seen in training.
///
/// The table is made by `Models/vectors/make-vectors.py`. Words are named by the low half of their hash.
public final class WordVectors: Sendable {
  /// How many numbers a word has.
  public let dimensions: Int
  private let scales: [Float]
  private let rarity: [UInt8]
  private let values: [Int8]
  /// Open addressing: a hash and the word's place behind it, all ones where empty.
  private let slots: [UInt64]

  /// Why a table cannot be read.
  public struct Malformed: Error, CustomStringConvertible {
    /// What is wrong.
    public let reason: String

    /// What is wrong, for a person.
    public var description: String { "no table of word vectors: \(reason)" }
  }

  private static let magic = Array("PEWORDS1".utf8)

  /// Reads a table.
  ///
  /// - Throws: `Malformed`.
  public init(bytes: [UInt8]) throws {
    guard bytes.starts(with: Self.magic), bytes.count >= 12 else { throw Malformed(reason: "it does not start as one") }
    let headerCount = bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    }
    let start = 12 + headerCount
    guard bytes.count >= start else { throw Malformed(reason: "it ends inside its header") }
    guard let header = try? JSONParser.parse(Array(bytes[12..<start])),
      let words = header["words"]?.int, words > 0, let dimensions = header["dimensions"]?.int, dimensions > 0,
      dimensions % Self.lane == 0,
      let scales = header["scales"]?.array?.compactMap(\.double), scales.count == dimensions
    else { throw Malformed(reason: "its header lacks a field") }
    guard bytes.count == start + words * (5 + dimensions) else {
      throw Malformed(reason: "its size does not fit its header")
    }
    self.dimensions = dimensions
    self.scales = scales.map(Float.init)
    var size = 16
    while size < words * 2 { size *= 2 }
    var slots = [UInt64](repeating: UInt64.max, count: size)
    bytes.withUnsafeBytes { bytes in
      for word in 0..<words {
        let hash = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + word * 4, as: UInt32.self))
        var slot = Int(hash) & (size - 1)
        while slots[slot] != UInt64.max { slot = (slot + 1) & (size - 1) }
        slots[slot] = UInt64(hash) << 32 | UInt64(word)
      }
    }
    self.slots = slots
    rarity = Array(bytes[(start + words * 4)..<(start + words * 5)])
    values = bytes.withUnsafeBytes { Array($0[(start + words * 5)...].bindMemory(to: Int8.self)) }
  }

  private static let lane = 16

  private func place(of hash: UInt32) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while true {
      let entry = slots[slot]
      if entry == UInt64.max { return nil }
      if entry >> 32 == UInt64(hash) { return Int(UInt32(truncatingIfNeeded: entry)) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Adds the vector of a text to `result`: the sum of its words' vectors by rarity, brought to length 1; zeros where no word is known.
  public func append(_ text: TokenizedText, to result: inout [Float]) {
    let start = result.count
    result.append(contentsOf: repeatElement(0, count: dimensions))
    result.withUnsafeMutableBytes { result in
      values.withUnsafeBytes { values in
        let lanes = UnsafeMutableRawBufferPointer(rebasing: result[(start * 4)...])
        for token in text.read where token.kind == .word {
          guard let place = place(of: UInt32(truncatingIfNeeded: token.neutral)) else { continue }
          let weight = Float(rarity[place])
          for offset in stride(from: 0, to: dimensions, by: Self.lane) {
            let own = values.loadUnaligned(fromByteOffset: place * dimensions + offset, as: SIMD16<Int8>.self)
            var sum = lanes.loadUnaligned(fromByteOffset: offset * 4, as: SIMD16<Float>.self)
            sum += SIMD16<Float>(own) * weight
            lanes.storeBytes(of: sum, toByteOffset: offset * 4, as: SIMD16<Float>.self)
          }
        }
      }
    }
    result.withUnsafeMutableBufferPointer { result in
      var squares: Float = 0
      for index in 0..<dimensions {
        result[start + index] *= scales[index]
        squares += result[start + index] * result[start + index]
      }
      guard squares > 0 else { return }
      let length = squares.squareRoot()
      for index in 0..<dimensions { result[start + index] /= length }
    }
  }

  /// The vectors of a conversation's turns, one after the other, and behind them the change target's (zeros where none is set).
  public func vectors(of conversation: Conversation) -> [Float] {
    var result: [Float] = []
    result.reserveCapacity((conversation.turns.count + 1) * dimensions)
    for turn in conversation.turns { append(turn.text, to: &result) }
    append(TokenizedText(conversation.changeTarget ?? ""), to: &result)
    return result
  }
}
