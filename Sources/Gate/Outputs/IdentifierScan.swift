/// Plain patterns of what names a person, over bytes: an e-mail or web address, a telephone, social security, card or record number, a
/// date of birth as it is written by hand, a postal code of nine digits. A name without a title is not found.
enum IdentifierScan {
  /// What was found.
  enum Kind: Sendable {
    case email
    case web
    case socialSecurity
    case telephone
    case card
    case date
    case postalCode
    case record

    /// In words, with an article.
    var words: String {
      switch self {
      case .email: "an e-mail address"
      case .web: "a web address"
      case .socialSecurity: "a social security number"
      case .telephone: "a telephone number"
      case .card: "a card number"
      case .date: "a date"
      case .postalCode: "a postal code"
      case .record: "a record number"
      }
    }
  }

  /// Calls `body` with each place, from left to right.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Kind, Range<Int>) -> Void) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "@") {
        if let range = email(bytes, at) {
          body(.email, range)
          at = range.upperBound
          continue
        }
      } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "w") {
        if let range = web(bytes, at) {
          body(.web, range)
          at = range.upperBound
          continue
        }
      } else if byte == UInt8(ascii: "M") {
        if let range = record(bytes, at) {
          body(.record, range)
          at = range.upperBound
          continue
        }
      } else if isDigit(byte), isStart(bytes, at) {
        let (end, found) = number(bytes, at)
        if let found { body(found, at..<end) }
        at = end
        continue
      }
      at += 1
    }
  }

  // MARK: - Bytes

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// Whether a number can start here: not in a word, a longer number, a fraction or an identifier with hyphens.
  private static func isStart(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at > 0 else { return true }
    let before = bytes[at - 1]
    return !isDigit(before) && !isLetter(before) && before != UInt8(ascii: ".") && before != UInt8(ascii: "-")
      && before != UInt8(ascii: "_") && before != UInt8(ascii: "/")
  }

  private static func email(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Range<Int>? {
    func isLocal(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || "._%+-".utf8.contains(byte) }
    var start = at
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    var lastDot = -1
    while end < bytes.count, isDigit(bytes[end]) || isLetter(bytes[end]) || "-.".utf8.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    if lastDot == end - 1 { end -= 1 }
    guard start < at, lastDot > at + 1, end - lastDot > 2 else { return nil }
    return start..<end
  }

  private static func web(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Range<Int>? {
    func follows(_ text: StaticString, at start: Int) -> Bool {
      guard start >= 0, start + text.utf8CodeUnitCount <= bytes.count else { return false }
      return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }
    let start: Int
    if follows("://", at: at), follows("http", at: at - 4) || follows("https", at: at - 5) {
      start = at + 3
    } else if follows("www.", at: at), at == 0 || !isLetter(bytes[at - 1]) && bytes[at - 1] != UInt8(ascii: "/") {
      start = at + 4
    } else {
      return nil
    }
    var end = start
    while end < bytes.count, isDigit(bytes[end]) || isLetter(bytes[end]) || "-._/~%".utf8.contains(bytes[end]) {
      end += 1
    }
    return end > start + 3 ? at..<end : nil
  }

  private static func record(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Range<Int>? {
    guard at + 3 < bytes.count, bytes[at + 1] == UInt8(ascii: "R"), bytes[at + 2] == UInt8(ascii: "N"),
      at == 0 || !isLetter(bytes[at - 1])
    else { return nil }
    var end = at + 3
    while end < bytes.count, " :#".utf8.contains(bytes[end]) { end += 1 }
    let start = end
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end - start >= 5 ? at..<end : nil
  }

  // MARK: - Numbers

  /// The groups of digits from here on, with what stands between them, and what they are together.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (end: Int, found: Kind?) {
    var groups: [Int] = []
    var between: [UInt8] = []
    var digits: [UInt8] = []
    var at = start
    var end = start
    while at < bytes.count, groups.count < 6 {
      let group = at
      while at < bytes.count, isDigit(bytes[at]) {
        if digits.count < 24 { digits.append(bytes[at] &- 48) }
        at += 1
      }
      guard at > group else { break }
      groups.append(at - group)
      end = at
      guard at < bytes.count, " -./)".utf8.contains(bytes[at]) else { break }
      between.append(bytes[at])
      at += 1
      // "(555) 010-0199": the bracket and the space are one separator.
      if bytes[at - 1] == UInt8(ascii: ")"), at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    }
    if end < bytes.count, isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "_") { return (end, nil) }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"), !isDigit(bytes[end + 1]) { return (end, nil) }
    return (end, kind(groups, Array(between.prefix(max(0, groups.count - 1))), digits))
  }

  private static func kind(_ groups: [Int], _ between: [UInt8], _ digits: [UInt8]) -> Kind? {
    let hyphen = UInt8(ascii: "-")
    let slash = UInt8(ascii: "/")
    let isHyphens = between.allSatisfy { $0 == hyphen }
    switch groups {
    case [3, 2, 4] where isHyphens || between.allSatisfy { $0 == UInt8(ascii: " ") }: return .socialSecurity
    case [3, 3, 4] where !between.contains(slash), [1, 3, 3, 4] where !between.contains(slash): return .telephone
    case [3, 4] where isHyphens: return .telephone
    case [5, 4] where isHyphens: return .postalCode
    default: break
    }
    if groups.count == 3, between.allSatisfy({ $0 == slash }), groups[0] <= 2, groups[1] <= 2,
      groups[2] == 2 || groups[2] == 4
    {
      return .date
    }
    let isCard = groups == [16] || groups == [15] || groups == [4, 4, 4, 4] || groups == [4, 6, 5]
    return isCard && hasCheckDigit(digits) ? .card : nil
  }

  /// Luhn's check digit, which every card number carries (ISO/IEC 7812-1).
  private static func hasCheckDigit(_ digits: [UInt8]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, one in
      let doubled = one.offset % 2 == 1 ? Int(one.element) * 2 : Int(one.element)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
