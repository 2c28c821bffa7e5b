import JSON

/// What the start of a file says on whether it is JSON or JSON Lines.
enum JSONShape {
  /// No JSON.
  case none
  /// One document over several lines.
  case document
  /// A document a line.
  case lines
  /// One line, or a first line that is broken or longer than the start.
  case either

  init(start: [UInt8]) {
    self = start.withUnsafeBufferPointer { bytes in
      var lines = TextLines(bytes).lazy.filter { !$0.text.allSatisfy(Self.isSpace) }.makeIterator()
      guard Self.opensJSON(bytes), let first = lines.next()?.text else { return .none }
      guard first.first(where: { !Self.isSpace($0) }) == UInt8(ascii: "{") else { return .document }
      guard let second = lines.next()?.text.first(where: { !Self.isSpace($0) }) else { return .either }
      if Self.isObject(first) { return .lines }
      return second == UInt8(ascii: "{") ? .either : .document
    }
  }

  /// Whether an object or an array of them begins; "[00:13] Hello" is neither.
  private static func opensJSON(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var significant = bytes.lazy.filter { !isSpace($0) }.makeIterator()
    let (first, second) = (significant.next(), significant.next())
    return switch first {
    case UInt8(ascii: "{"): [nil, UInt8(ascii: "\""), UInt8(ascii: "}")].contains(second)
    case UInt8(ascii: "["): [nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]")].contains(second)
    default: false
    }
  }

  /// Whether `line` is a whole object.
  static func isObject(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var parser = JSONParser(line)
    do {
      guard try parser.kind() == .object else { return false }
      try parser.skipValue()
      try parser.finish()
      return true
    } catch {
      return false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
