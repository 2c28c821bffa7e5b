import JSON

/// Turns the bytes of a file into UTF-8 without a byte order mark.
enum TextEncoding {
  /// The byte order mark of UTF-8.
  static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes as UTF-8, which are not checked unless they were UTF-16.
  ///
  /// - Throws: `ReadingProblem`: `empty`, `encoding`, or `unknown-format` when the bytes are no text.
  static func decode(_ bytes: [UInt8], source: String) throws(ReadingProblem) -> [UInt8] {
    let text: [UInt8] =
      if bytes.starts(with: [0xFF, 0xFE]) {
        try decodeUTF16(bytes, isBigEndian: false, source)
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        try decodeUTF16(bytes, isBigEndian: true, source)
      } else if bytes.starts(with: utf8Mark) {
        Array(bytes[utf8Mark.count...])
      } else {
        bytes
      }
    guard text.contains(where: { !isSpace($0) }) else {
      throw ReadingProblem(source: source, reason: .empty, "the file is empty")
    }
    if let offset = text.withUnsafeBufferPointer({ ByteSearch.firstIndex(of: 0, in: $0) }) {
      throw binary(source, offset: offset)
    }
    return text
  }

  /// Checks that `bytes` are UTF-8.
  ///
  /// - Throws: `ReadingProblem` (`encoding`) with the offset of the first malformed byte.
  static func validate(_ bytes: [UInt8], source: String) throws(ReadingProblem) {
    let valid = UTF8Validation.firstInvalidOffset(in: bytes)
    guard valid == bytes.count else {
      throw malformed("UTF-8", at: valid, source, advice: "Save the file as UTF-8")
    }
  }

  /// What to say of bytes that are no text.
  static func binary(_ source: String, offset: Int) -> ReadingProblem {
    ReadingProblem(
      source: source, position: "byte \(offset)", reason: .unknownFormat, "this is not text",
      advice: "Export the transcript as text, JSON, CSV or WebVTT")
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], isBigEndian: Bool, _ source: String
  ) throws(ReadingProblem) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    func unit(_ at: Int) -> UInt32? {
      guard at + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var at = 2
    while at < bytes.count {
      var value = unit(at)
      var width = 2
      if let lead = value, lead & 0xFC00 == 0xD800, let trail = unit(at + 2), trail & 0xFC00 == 0xDC00 {
        value = 0x10000 + (lead & 0x3FF) << 10 + trail & 0x3FF
        width = 4
      }
      guard let scalar = value.flatMap(Unicode.Scalar.init), let encoded = UTF8.encode(scalar) else {
        throw malformed("UTF-16", at: at, source, advice: "Export the file again")
      }
      text.append(contentsOf: encoded)
      at += width
    }
    return text
  }

  private static func malformed(
    _ encoding: String, at offset: Int, _ source: String, advice: String
  ) -> ReadingProblem {
    ReadingProblem(
      source: source, position: "byte \(offset)", reason: .encoding, "malformed \(encoding)", advice: advice)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
