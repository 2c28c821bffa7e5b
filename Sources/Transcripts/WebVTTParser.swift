/// Finds the cues among the lines of a WebVTT file.
struct WebVTTParser {
  /// What a line can bring to an end.
  enum Event {
    case cue(WebVTTCue)
    case problem(line: Int, String)
  }

  /// No caption shows as much at once.
  private static let maximumCueBytes = 64 << 10

  private enum State {
    case header
    case betweenBlocks
    /// Behind a line that may be the identifier of a cue.
    case identified(line: Int)
    case cue(WebVTTCue)
    /// In a block of which no line counts, up to a blank line.
    case note
    /// In a block that is left out, up to a blank line or the next timing.
    case leftOut
  }

  private var state = State.header
  private var events: [Event] = []

  /// Hands over what the lines so far brought to an end.
  mutating func takeEvents() -> [Event] {
    guard !events.isEmpty else { return [] }
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  /// The cue that the end of the file brings to an end.
  mutating func finish() -> WebVTTCue? {
    guard case .cue(let cue) = state else { return nil }
    return cue
  }

  /// Takes the next line.
  mutating func take(_ line: TextLines.Line) {
    guard !line.text.isEmpty else { return takeBlank() }
    let arrow = Self.arrow(in: line.text)
    switch state {
    case .note: break
    case .header, .leftOut, .identified:
      if let arrow { return takeTiming(line, arrow) }
      if case .identified(let first) = state { leaveOut(from: first) }
    case .betweenBlocks:
      if let arrow { return takeTiming(line, arrow) }
      state = Self.opensNote(line.text) ? .note : .identified(line: line.number)
    case .cue(var cue):
      // Somebody may write an arrow; only what begins with a time is the next cue without a blank line before it.
      if let arrow, Self.time(line.text[..<arrow]) != nil {
        events.append(.cue(cue))
        return takeTiming(line, arrow)
      }
      // The state lets go of the text so that it grows in place.
      state = .leftOut
      if !cue.text.isEmpty { cue.text.append(0x0A) }
      cue.text += line.text
      if cue.text.count > Self.maximumCueBytes {
        events.append(.problem(line: line.number, "the cue is too long and is left out"))
      } else {
        state = .cue(cue)
      }
    }
  }

  private mutating func takeBlank() {
    switch state {
    case .cue(let cue): events.append(.cue(cue))
    case .identified(let line): leaveOut(from: line)
    case .header, .betweenBlocks, .note, .leftOut: break
    }
    state = .betweenBlocks
  }

  private mutating func leaveOut(from line: Int) {
    events.append(.problem(line: line, "the block has no timing line and is left out"))
    state = .leftOut
  }

  private mutating func takeTiming(_ line: TextLines.Line, _ arrow: Int) {
    let (before, behind) = (line.text[..<arrow], line.text[(arrow + Self.arrow.count)...].drop(while: Self.isSpace))
    if let start = Self.time(before), let end = Self.time(behind.prefix { !Self.isSpace($0) }) {
      state = .cue(WebVTTCue(start: start, end: end < start ? nil : end))
    } else {
      events.append(
        .problem(line: line.number, "this is no timing such as 00:01.000 --> 00:04.000, so its cue is left out"))
      state = .leftOut
    }
  }

  private static func time(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
    let text = text.drop(while: isSpace)
    let digits = text.prefix { !isSpace($0) }
    guard digits.contains(UInt8(ascii: ":")), text[digits.endIndex...].allSatisfy(isSpace) else { return nil }
    return TimeCode.seconds(digits)
  }

  private static func opensNote(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = line.prefix { !isSpace($0) }
    if word.elementsEqual("NOTE".utf8) { return true }
    let isBlock = word.elementsEqual("STYLE".utf8) || word.elementsEqual("REGION".utf8)
    return isBlock && line[word.endIndex...].allSatisfy(isSpace)
  }

  private static let arrow = Array("-->".utf8)

  private static func arrow(in line: UnsafeBufferPointer<UInt8>) -> Int? {
    guard line.count >= arrow.count else { return nil }
    return (0...(line.count - arrow.count)).first { line[$0...].starts(with: arrow) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
