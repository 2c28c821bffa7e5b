/// Checks dates by hand: a regular expression costs more than reading the session it belongs to.
struct DateScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  /// Whether all of the text is a day, or a moment with its offset from UTC, that exists.
  mutating func isDate() -> Bool {
    guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
      let day = number(digits: 2), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return false }
    return rest.isEmpty || (skip("T") && isTime() && isOffset() && rest.isEmpty)
  }

  private mutating func isTime() -> Bool {
    guard let hour = number(digits: 2), hour < 24, skip(":"), let minute = number(digits: 2), minute < 60 else {
      return false
    }
    guard skip(":") else { return true }
    guard let second = number(digits: 2), second <= 60 else { return false }
    guard skip(".") else { return true }
    let digits = rest.prefix { Self.isDigit($0) }
    rest = rest[digits.endIndex...]
    return !digits.isEmpty
  }

  private mutating func isOffset() -> Bool {
    if skip("Z") { return true }
    guard skip("+") || skip("-"), let hours = number(digits: 2), skip(":"), let minutes = number(digits: 2) else {
      return false
    }
    return hours < 24 && minutes < 60
  }

  private mutating func number(digits: Int) -> Int? {
    let part = rest.prefix(digits)
    guard part.count == digits, part.allSatisfy(Self.isDigit) else { return nil }
    rest = rest[part.endIndex...]
    return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
