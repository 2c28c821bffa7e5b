/// Times as exports write them.
enum TimeCode {
  /// What is larger is the time of a clock, not the time since the session began: twelve days.
  private static let maximumSeconds = 1_000_000.0

  /// The seconds that `bytes` say: `mm:ss`, `hh:mm:ss`, or plain seconds, each with a fraction after a point or a comma;
  /// nil when they say something else.
  static func seconds(_ bytes: some Sequence<UInt8>) -> Double? {
    var total = 0
    var field = 0
    var digits = 0
    var colons = 0
    var fraction = 0.0
    var scale = 0.0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if scale > 0 {
          fraction += Double(byte - UInt8(ascii: "0")) * scale
          scale /= 10
        } else {
          guard digits <= 7 else { return nil }
          field = field * 10 + Int(byte - UInt8(ascii: "0"))
        }
      case UInt8(ascii: ":"):
        guard scale == 0, digits > 0, colons < 2, colons == 0 || field < 60 else { return nil }
        (total, field, digits, colons) = ((total + field) * 60, 0, 0, colons + 1)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard scale == 0, digits > 0 else { return nil }
        (digits, scale) = (0, 0.1)
      default: return nil
      }
    }
    guard digits > 0, colons == 0 || field < 60 else { return nil }
    return plausible(Double(total + field) + fraction)
  }

  /// `seconds` when they can be a time since the session began, else nil.
  static func plausible(_ seconds: Double) -> Double? {
    (0...maximumSeconds).contains(seconds) ? seconds : nil
  }
}

extension TimeCode {
  /// The time that `line` starts with, with or without brackets around it, and what comes after it and its white space.
  static func leading(_ line: String) -> (seconds: Double, isBracketed: Bool, rest: Substring)? {
    var rest = line.utf8[...]
    let closing: UInt8? =
      switch rest.first {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      default: nil
      }
    if closing != nil { rest = rest.dropFirst() }
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: ":")).contains($0) || $0 == 0x2E || $0 == 0x2C }
    guard digits.contains(UInt8(ascii: ":")), let seconds = seconds(digits) else { return nil }
    rest = rest[digits.endIndex...]
    if let closing {
      guard rest.first == closing else { return nil }
      rest = rest.dropFirst()
    }
    let words = rest.drop { $0 == 0x20 || $0 == 0x09 }
    guard words.isEmpty || words.startIndex > rest.startIndex else { return nil }
    return (seconds, closing != nil, Substring(words))
  }
}
