/// Why bytes are not JSON, and where.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// The offset in bytes from the start of the text.
  public let offset: Int
  /// What is wrong, for a person.
  public let reason: String

  /// The reason and the offset.
  public var description: String { "\(reason) at byte \(offset)" }
}

/// A strict RFC 8259 parser over bytes.
///
/// It refuses malformed UTF-8, lone surrogates, control characters in strings, trailing text, and nesting beyond `maximumDepth`.
///
/// `parse` builds a whole document. The `read` methods walk one value after the other under the same rules and build only
/// what the caller asks for; what the caller leaves alone is checked and skipped. A walk ends with `finish()`.
public struct JSONParser {
  /// The deepest nesting accepted.
  public static let maximumDepth = 256

  /// What the next value is.
  public enum Kind: Sendable {
    case object
    case array
    case string
    case number
    case bool
    case null
  }

  /// Parses one document that fills `bytes`.
  ///
  /// - Throws: `JSONError` with the byte offset.
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.readValue()
    try parser.finish()
    return value
  }

  /// Parses one document that fills `bytes`.
  ///
  /// - Throws: `JSONError` with the byte offset.
  public static func parse(_ bytes: [UInt8]) throws -> JSONValue {
    try bytes.withUnsafeBufferPointer { try parse($0) }
  }

  /// Parses one document that fills `text`.
  ///
  /// - Throws: `JSONError` with the byte offset.
  public static func parse(_ text: String) throws -> JSONValue {
    try parse(Array(text.utf8))
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0

  /// Makes a parser that stands before the first value of `bytes`, which must outlive it.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  // MARK: - Walking

  /// The offset of the next byte.
  public var offset: Int { at }

  /// What the next value is, judged by its first byte.
  ///
  /// - Throws: `JSONError` when no value starts here.
  public mutating func kind() throws -> Kind {
    skipSpace()
    guard depth <= Self.maximumDepth else { throw error("nested more than \(Self.maximumDepth) deep") }
    guard at < bytes.count else { throw error("the document ends where a value should stand") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw error("this is not the start of a JSON value")
    }
  }

  /// Reads an object, calling `member` with each name, as UTF-8 valid during the call, when the parser stands before its value.
  ///
  /// - Throws: `JSONError`, or what `member` throws.
  public mutating func readObject(
    _ member: (_ name: UnsafeBufferPointer<UInt8>, _ parser: inout JSONParser) throws -> Void
  ) throws {
    try open(UInt8(ascii: "{"), "expected an object")
    if close(UInt8(ascii: "}")) { return }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("expected a member name in quotes") }
      if let name = try plainString() {
        try value(of: UnsafeBufferPointer(rebasing: bytes[name]), member)
      } else {
        var name = try readString()
        try name.withUTF8 { try value(of: $0, member) }
      }
      if close(UInt8(ascii: "}")) { return }
      try comma("expected , or } in an object")
    }
  }

  /// Reads an array, calling `element` when the parser stands before each element.
  ///
  /// - Throws: `JSONError`, or what `element` throws.
  public mutating func readArray(_ element: (_ parser: inout JSONParser) throws -> Void) throws {
    try open(UInt8(ascii: "["), "expected an array")
    if close(UInt8(ascii: "]")) { return }
    while true {
      skipSpace()
      let start = at
      try element(&self)
      if at == start { try skipValue() }
      if close(UInt8(ascii: "]")) { return }
      try comma("expected , or ] in an array")
    }
  }

  /// Reads a string.
  ///
  /// - Throws: `JSONError`, also when the next value is no string.
  public mutating func readString() throws -> String {
    skipSpace()
    guard next == UInt8(ascii: "\"") else { throw error("expected a string") }
    at += 1
    let start = at
    let isASCII = skipPlain()
    guard next == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    let text = try decode(start..<at, isASCII: isASCII)
    at += 1
    return text
  }

  /// Reads a number as written.
  ///
  /// - Throws: `JSONError`, also when the next value is no number.
  public mutating func readNumber() throws -> String {
    skipSpace()
    let start = at
    try skipNumber()
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// Reads whatever comes next.
  ///
  /// - Throws: `JSONError`.
  public mutating func readValue() throws -> JSONValue {
    switch try kind() {
    case .object:
      var members: [JSONValue.Member] = []
      try readObject { name, parser in
        members.append(JSONValue.Member(String(decoding: name, as: UTF8.self), try parser.readValue()))
      }
      return .object(members)
    case .array:
      var elements: [JSONValue] = []
      try readArray { elements.append(try $0.readValue()) }
      return .array(elements)
    case .string: return .string(try readString())
    case .number: return .number(try readNumber())
    case .bool:
      let value = bytes[at] == UInt8(ascii: "t")
      try skipLiteral()
      return .bool(value)
    case .null:
      try skipLiteral()
      return .null
    }
  }

  /// Checks the next value and moves behind it.
  ///
  /// - Throws: `JSONError`.
  public mutating func skipValue() throws {
    switch try kind() {
    case .object: try readObject { _, _ in }
    case .array: try readArray { _ in }
    case .string: if try plainString() == nil { _ = try readString() }
    case .number: try skipNumber()
    case .bool, .null: try skipLiteral()
    }
  }

  /// Checks that only white space is left.
  ///
  /// - Throws: `JSONError`.
  public mutating func finish() throws {
    skipSpace()
    guard at == bytes.count else { throw error("text after the end of the document") }
  }

  // MARK: - Structure

  private func error(_ reason: String, at offset: Int? = nil) -> JSONError {
    JSONError(offset: offset ?? at, reason: reason)
  }

  @inline(__always)
  private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  @inline(__always)
  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  private mutating func open(_ bracket: UInt8, _ reason: String) throws {
    skipSpace()
    guard next == bracket else { throw error(reason) }
    at += 1
    depth += 1
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) -> Bool {
    skipSpace()
    guard next == bracket else { return false }
    at += 1
    depth -= 1
    return true
  }

  @inline(__always)
  private mutating func comma(_ reason: String) throws {
    guard next == UInt8(ascii: ",") else { throw error(reason) }
    at += 1
  }

  private mutating func value(
    of name: UnsafeBufferPointer<UInt8>, _ member: (UnsafeBufferPointer<UInt8>, inout JSONParser) throws -> Void
  ) throws {
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw error("expected : after a member name") }
    at += 1
    skipSpace()
    let start = at
    try member(name, &self)
    if at == start { try skipValue() }
  }

  // MARK: - Words and numbers

  private mutating func skipLiteral() throws {
    let word: StaticString =
      switch next {
      case UInt8(ascii: "t"): "true"
      case UInt8(ascii: "f"): "false"
      default: "null"
      }
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { throw error("the document ends inside a word") }
    for index in 0..<count where bytes[at + index] != word.utf8Start[index] {
      throw error("this is not the start of a JSON value")
    }
    at += count
  }

  private mutating func skipNumber() throws {
    if next == UInt8(ascii: "-") { at += 1 }
    switch next {
    case UInt8(ascii: "0"): at += 1
    case UInt8(ascii: "1")...UInt8(ascii: "9"): skipDigits()
    default: throw error("expected a digit")
    }
    if next == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
  }

  private mutating func digits() throws {
    guard case UInt8(ascii: "0")...UInt8(ascii: "9") = next else { throw error("expected a digit") }
    skipDigits()
  }

  private mutating func skipDigits() {
    while case UInt8(ascii: "0")...UInt8(ascii: "9") = next { at += 1 }
  }

  // MARK: - Strings

  /// Moves behind a string without escapes and returns where its text lies; moves nothing and returns nil when it has escapes.
  private mutating func plainString() throws -> Range<Int>? {
    let start = at + 1
    at = start
    let isASCII = skipPlain()
    if next == UInt8(ascii: "\\") {
      at = start - 1
      return nil
    }
    let range = start..<at
    if !isASCII { try validate(range) }
    guard next == UInt8(ascii: "\"") else { throw unterminated() }
    at += 1
    return range
  }

  /// Moves to the next quote, backslash or control character, or to the end, and returns whether all it passed is ASCII.
  private mutating func skipPlain() -> Bool {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var seen: UInt64 = 0
    while at + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      // The high bit of a byte is set where the byte is zero (below 0x20 for control characters). A borrow can only set
      // bits above a true one, so the lowest is always right.
      let hits =
        (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word)) & highs
      guard hits == 0 else {
        let count = hits.trailingZeroBitCount >> 3
        seen |= word & (1 << UInt64(count << 3) &- 1)
        at += count
        return seen & highs == 0
      }
      seen |= word
      at += 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      seen |= UInt64(byte)
      at += 1
    }
    return seen & highs == 0
  }

  private func validate(_ range: Range<Int>) throws {
    let valid = UTF8Validation.firstInvalidOffset(in: bytes[range])
    guard valid == range.count else { throw error("malformed UTF-8", at: range.lowerBound + valid) }
  }

  private func decode(_ range: Range<Int>, isASCII: Bool) throws -> String {
    if !isASCII { try validate(range) }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func unterminated() -> JSONError {
    error(
      at < bytes.count
        ? "a control character stands unescaped in a string" : "the document ends inside a string")
  }

  private mutating func escapedString(from start: Int) throws -> String {
    var text = try decode(start..<at, isASCII: false)
    while next == UInt8(ascii: "\\") {
      text.unicodeScalars.append(try escape())
      let run = at
      let isASCII = skipPlain()
      if run < at { text += try decode(run..<at, isASCII: isASCII) }
    }
    guard next == UInt8(ascii: "\"") else { throw unterminated() }
    at += 1
    return text
  }

  private mutating func escape() throws -> Unicode.Scalar {
    let start = at
    at += 1
    let letter = next
    at += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw error("unknown escape", at: start)
    }
    let first = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, next == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u") else {
      throw error("half of a surrogate pair", at: start)
    }
    at += 2
    let second = try hexadecimal(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half of a surrogate pair", at: start) }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt32
      switch next {
      case let byte where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): digit = UInt32(byte - 48)
      case let byte where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte): digit = UInt32(byte - 87)
      case let byte where (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte): digit = UInt32(byte - 55)
      default: throw error("expected four hexadecimal digits", at: start)
      }
      value = value << 4 | digit
      at += 1
    }
    return value
  }
}
