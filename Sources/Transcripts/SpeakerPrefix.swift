/// The name that a line of a written transcript starts with, as in `Therapist: How are you?`.
struct SpeakerPrefix {
  /// Names that exports write in lower case although they are no role.
  private static let bareNames: Set<String> = ["user", "assistant", "agent", "bot", "human", "model", "ai", "speaker"]
  private static let maximumLength = 60
  private static let maximumWords = 5

  /// The name.
  let name: String
  /// The words after the colon, without white space at their ends.
  let words: String

  /// Finds the name at the start of `line`, or nothing when what stands before the colon does not look like one.
  init?(_ line: some StringProtocol, roles: RoleMap) {
    let head = line.utf8.prefix(Self.maximumLength + 1)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let after = line.utf8[line.utf8.index(after: colon)...]
    // "https://" and "10:30" are no names.
    guard after.first.map({ $0 == 0x20 || $0 == 0x09 || $0 >= 0x80 }) ?? true else { return nil }
    name = line[..<colon].trimmed
    words = line[after.startIndex...].trimmed
    guard roles.role(of: name) != nil || Self.bareNames.contains(name) || Self.looksLikeName(name) else { return nil }
  }

  /// A few words, each with a capital, a digit or a script without capitals at its start, and no punctuation of a sentence.
  private static func looksLikeName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first),
      text.unicodeScalars.allSatisfy({ isLetter($0) || isDigit($0) || allowed.contains($0) })
    else { return false }
    let words = text.split(separator: " ")
    guard words.count <= maximumWords else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first(where: { $0 != "(" }) else { return true }
      return !isLowercase(first) || word.unicodeScalars.contains(where: isDigit)
    }
  }

  private static let allowed = Set<Unicode.Scalar>(" .'\u{2019}-_()&/#@+,".unicodeScalars)

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
  }
}
