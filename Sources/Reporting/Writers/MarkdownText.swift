/// Text made safe for Markdown (CommonMark with tables): it is shown as it stands, on one line, whatever it holds.
public enum MarkdownText {
  /// What has a meaning within a line.
  private static let marks: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "$"]

  /// The text with markup escaped, line ends as spaces, control characters replaced, and overriding bidi controls made visible.
  public static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\n", "\t", "\u{2028}", "\u{2029}", "\u{85}": result.append(" ")
      default:
        for shown in PlainText.neutral(scalar) {
          if marks.contains(shown) { result.append("\\") }
          result.append(shown)
        }
      }
    }
    return opening(String(result))
  }

  /// What would open a list or a line at its start is escaped there.
  private static func opening(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    if let first = start.unicodeScalars.first, ["-", "+", "="].contains(first) { return "\\" + start }
    let digits = start.prefix { $0.isASCII && $0.isNumber }
    let rest = start.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.unicodeScalars.first, [".", ")"].contains(mark),
      rest.count == 1 || rest.dropFirst().hasPrefix(" ")
    else { return text }
    return digits + "\\" + rest
  }
}
