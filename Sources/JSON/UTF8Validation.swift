/// Finds the first malformed byte of a text.
public enum UTF8Validation {
  /// The offset from the start of `bytes` of the first byte that is not well-formed UTF-8, or the count when all are.
  public static func firstInvalidOffset(in bytes: some Collection<UInt8>) -> Int {
    bytes.withContiguousStorageIfAvailable { firstInvalidOffset(in: $0) }
      ?? Array(bytes).withUnsafeBufferPointer { firstInvalidOffset(in: $0) }
  }

  /// The offset of the first byte that is not well-formed UTF-8, or the count when all are.
  public static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var at = 0
    while at < bytes.count {
      if at + 8 <= bytes.count, base.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        at += 8
        continue
      }
      guard let width = width(of: UnsafeBufferPointer(rebasing: bytes[at...])) else { return at }
      at += width
    }
    return at
  }

  /// The width of the well-formed scalar that `bytes`, which are not empty, start with (Unicode 15, table 3-7).
  private static func width(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let width: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[0] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: width = 2
    case 0xE0: (width, second) = (3, 0xA0...0xBF)
    case 0xED: (width, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: width = 3
    case 0xF0: (width, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: width = 4
    case 0xF4: (width, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard bytes.count >= width, second.contains(bytes[1]) else { return nil }
    return bytes[2..<width].allSatisfy { $0 & 0xC0 == 0x80 } ? width : nil
  }
}
