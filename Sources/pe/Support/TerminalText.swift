/// Makes text from outside safe for a terminal: control, escape and bidi characters become `\u{FFFD}`, line breaks become spaces.
enum TerminalText {
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        result.append(" ")
      } else {
        result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text in lines of at most `width` characters, broken at spaces where there are any.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = word
      if !line.isEmpty {
        if line.count + 1 + rest.count <= width {
          line += " " + rest
          continue
        }
        lines.append(line)
      }
      while rest.count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line = String(rest)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The text as one word of a shell's command line, so that a line can be copied whatever an identifier holds.
  static func shellWord(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.:/@%+,".unicodeScalars.contains($0))
    }
    return isPlain && !text.isEmpty ? text : "'" + safe(text).replacing("'", with: #"'\''"#) + "'"
  }

  /// The text cut to a number of characters, the last one `…` where something is missing.
  static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }
}
