/// Reads the numbers of a weights file one after another.
struct WeightReader {
  /// Why a file cannot be read.
  struct Truncated: Error {}

  private let source: [UInt8]
  private var place: Int

  /// Starts reading at a place.
  init(_ source: [UInt8], at place: Int) {
    self.source = source
    self.place = place
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place == source.count }

  private mutating func take(_ count: Int) throws -> Range<Int> {
    guard count >= 0, source.count - place >= count else { throw Truncated() }
    place += count
    return (place - count)..<place
  }

  /// The next `count` signed bytes.
  mutating func bytes(_ count: Int) throws -> [Int8] {
    let range = try take(count)
    return source.withUnsafeBytes { Array($0[range].bindMemory(to: Int8.self)) }
  }

  /// The next `count` numbers of four bytes, little-endian; all must be finite.
  mutating func floats(_ count: Int) throws -> [Float] {
    let range = try take(count * 4)
    let floats = source.withUnsafeBytes { source in
      (0..<count).map { index in
        Float(
          bitPattern: UInt32(
            littleEndian: source.loadUnaligned(fromByteOffset: range.lowerBound + index * 4, as: UInt32.self)))
      }
    }
    guard floats.allSatisfy(\.isFinite) else { throw Truncated() }
    return floats
  }
}
