/// Text made harmless to the eye: what would hide or turn around other text is made visible.
public enum PlainText {
  /// The text with control characters replaced and overriding bidi controls made visible; tabs and line ends stay.
  public static func neutral(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(contentsOf: neutral(scalar)) }
    return String(result)
  }

  /// One scalar, as it may be shown.
  static func neutral(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x09, 0x0A: [scalar]
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: ["\u{FFFD}"]
    case 0x202A...0x202E, 0x2066...0x2069:
      Array("[U+\(String(scalar.value, radix: 16, uppercase: true))]".unicodeScalars)
    default: [scalar]
    }
  }
}
