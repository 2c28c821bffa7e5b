/// Splits an utterance into tokens in one pass over its bytes.
///
/// Words keep inner apostrophes ("don't") and lose hyphens ("self-harm" is two words). Runs of one mark are one token. A
/// sentence ends at `.`, `?`, `!`, an ellipsis or a line break.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  private(set) var isASCII = true
  private var sentence: UInt16 = 0
  private var sentenceIsOver = false

  private static let apostrophe = UInt8(ascii: "'")

  /// What a byte below 0x80 is: 0 space, 1 letter, 2 digit, 3 mark.
  private static let classes: [UInt8] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
    case 0...0x20, 0x7F: 0
    default: 3
    }
  }

  private static let hesitations: Set<UInt64> = Set(
    ["um", "uh", "er", "erm", "uhm", "umm", "uhh", "hm", "hmm", "ah", "eh"].map { TokenHash.of($0) })

  private static let fillerMarks: Set<UInt64> = Set(
    [",", "-", "--", "\u{2013}", "\u{2014}", "*"].map { TokenHash.of($0) })

  mutating func run(_ text: String) {
    var text = text
    tokens.reserveCapacity(text.utf8.count / 4 + 2)
    text.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.classes.withUnsafeBufferPointer { classes in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          switch classes[Int(byte)] {
          case 1: at = word(bytes, from: at, classes)
          case 2: at = number(bytes, from: at, classes)
          case 3: at = mark(bytes, from: at)
          default:
            if byte == 0x0A { sentenceIsOver = true }
            at += 1
          }
        } else {
          isASCII = false
          at = foreign(bytes, from: at, classes)
        }
      }
    }
  }

  private mutating func append(_ start: Int, _ end: Int, _ hash: UInt64, _ kind: Token.Kind, filler: Bool = false) {
    if sentenceIsOver, kind != .mark || !tokens.isEmpty {
      let isTrailingMark = kind == .mark && tokens.last.map { Int($0.end) == start } == true
      if !isTrailingMark {
        if !tokens.isEmpty, sentence < UInt16.max { sentence += 1 }
        sentenceIsOver = false
      }
    }
    tokens.append(
      Token(start: Int32(start), end: Int32(end), hash: hash, kind: kind, isFiller: filler, sentence: sentence))
  }

  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var at = start
    var hash = TokenHash.seed
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        let kind = classes[Int(byte)]
        if kind == 1 {
          hash = TokenHash.add(byte | 0x20, to: hash)
          at += 1
        } else if kind == 2 {
          hash = TokenHash.add(byte, to: hash)
          at += 1
        } else if byte == Self.apostrophe, at + 1 < bytes.count, Self.startsLetter(bytes, at + 1) {
          hash = TokenHash.add(byte, to: hash)
          at += 1
        } else {
          break
        }
      } else {
        isASCII = false
        let (scalar, width) = Self.scalar(bytes, at)
        if Self.isApostrophe(scalar) {
          guard at + width < bytes.count, Self.startsLetter(bytes, at + width) else { break }
          hash = TokenHash.add(Self.apostrophe, to: hash)
        } else if Self.isWordScalar(scalar) {
          for byte in scalar.properties.lowercaseMapping.utf8 { hash = TokenHash.add(byte, to: hash) }
        } else {
          break
        }
        at += width
      }
    }
    append(start, at, hash, .word, filler: at - start <= 4 && Self.hesitations.contains(hash))
    return at
  }

  private mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var at = start
    var hash = TokenHash.seed
    while at < bytes.count, bytes[at] < 0x80 {
      let byte = bytes[at]
      let kind = classes[Int(byte)]
      let isInner =
        (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"))
        && at + 1 < bytes.count && bytes[at + 1] < 0x80 && classes[Int(bytes[at + 1])] == 2
      guard kind == 1 || kind == 2 || isInner else { break }
      hash = TokenHash.add(kind == 1 ? byte | 0x20 : byte, to: hash)
      at += 1
    }
    append(start, at, hash, .number)
    return at
  }

  private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let byte = bytes[start]
    var at = start + 1
    while at < bytes.count, bytes[at] == byte { at += 1 }
    if byte == UInt8(ascii: "-"), at == start + 1, start > 0, at < bytes.count, Self.startsLetter(bytes, at),
      bytes[start - 1] > 0x20
    {
      return at
    }
    var hash = TokenHash.seed
    for _ in start..<min(at, start + 3) { hash = TokenHash.add(byte, to: hash) }
    append(start, at, hash, .mark, filler: Self.fillerMarks.contains(hash))
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") { sentenceIsOver = true }
    return at
  }

  private mutating func foreign(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let (scalar, width) = Self.scalar(bytes, start)
    if Self.isWordScalar(scalar) { return word(bytes, from: start, classes) }
    if scalar.properties.isWhitespace || scalar.properties.generalCategory == .format { return start + width }
    var hash = TokenHash.seed
    switch scalar {
    case "\u{2018}", "\u{2019}": hash = TokenHash.literal("'")
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": hash = TokenHash.literal("\"")
    case "\u{2026}": hash = TokenHash.literal("...")
    default: for byte in scalar.utf8 { hash = TokenHash.add(byte, to: hash) }
    }
    append(start, start + width, hash, .mark, filler: Self.fillerMarks.contains(hash))
    if scalar == "\u{2026}" || scalar == "\u{3002}" || scalar == "\u{FF1F}" { sentenceIsOver = true }
    return start + width
  }

  private static func startsLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return classes[Int(byte)] == 1 }
    return isWordScalar(scalar(bytes, at).scalar)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}"
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return false
    }
  }

  /// Decodes one scalar of well-formed UTF-8.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = UInt32(bytes[at])
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0xFF >> UInt32(width + 1))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[at + offset]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
