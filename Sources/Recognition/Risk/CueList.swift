extension Cue {
  /// Cues written one a line: `+` before a pattern makes it strong, `-` weak.
  static func list(_ lines: String) -> [Cue] {
    lines.split(separator: "\n").map { line in
      let pattern = String(line.drop { $0 == " " })
      if pattern.hasPrefix("+ ") { return Cue(String(pattern.dropFirst(2)), .strong) }
      if pattern.hasPrefix("- ") { return Cue(String(pattern.dropFirst(2)), .weak) }
      return Cue(pattern)
    }
  }
}
