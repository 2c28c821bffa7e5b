/// Text made safe for HTML, in elements and in quoted attributes.
///
/// It looks at Unicode scalars, not at characters: a quotation mark with a combining mark behind it is one Swift
/// `Character`, and an escaper that compares characters lets it through.
public enum HTMLText {
  /// The text with the five markup characters escaped, control characters replaced, and overriding bidi controls made
  /// visible.
  public static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(contentsOf: PlainText.neutral(scalar))
      }
    }
    return String(result)
  }

  /// A text as part of an `id` or a class: letters, digits and hyphens, everything else a hyphen.
  static func identifier(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }
}
