/// The text of a cue without its markup.
struct WebVTTText {
  /// Consecutive words of one voice; nil where no tag names one.
  struct Span {
    var voice: String?
    var text: String
  }

  /// The spans that hold words, in order. White space is kept, lines end with LF.
  private(set) var spans: [Span] = []

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    "hellip": "\u{2026}", "ndash": "\u{2013}", "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}",
    "ldquo": "\u{201C}", "rdquo": "\u{201D}",
  ]
  private static let longestEntity = 10

  /// Takes `markup`, which is valid UTF-8, apart.
  init(_ markup: [UInt8]) {
    var voice: String?
    var text: [UInt8] = []
    var at = 0
    let lastTagEnd = markup.lastIndex(of: UInt8(ascii: ">")) ?? 0
    while at < markup.count {
      // In "3 < 5" no tag starts.
      if markup[at] == UInt8(ascii: "<"), at + 1 < lastTagEnd, Self.startsTag(markup[at + 1]) {
        let tag = markup[(at + 1)...].prefix { $0 != UInt8(ascii: ">") }
        at = tag.endIndex + 1
        guard let change = Self.voice(of: tag) else { continue }
        close(voice, text)
        (voice, text) = (change, [])
      } else {
        at += Self.appendCharacter(of: markup[at...], to: &text)
      }
    }
    close(voice, text)
  }

  private mutating func close(_ voice: String?, _ text: [UInt8]) {
    let text = String(decoding: text, as: UTF8.self)
    if !text.trimmed.isEmpty { spans.append(Span(voice: voice, text: text)) }
  }

  private static func startsTag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// The voice that speaks behind a tag: a name, an inner nil when the voice ends, or nil when the tag changes nothing.
  private static func voice(of tag: ArraySlice<UInt8>) -> String?? {
    if tag.elementsEqual("/v".utf8) { return .some(nil) }
    let element = tag.prefix { $0 != UInt8(ascii: ".") && !isSpace($0) }
    guard element.elementsEqual("v".utf8), let space = tag.firstIndex(where: isSpace) else { return nil }
    var name: [UInt8] = []
    var at = space
    while at < tag.endIndex { at += appendCharacter(of: tag[at...], to: &name) }
    return .some(String(decoding: name, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

  /// Appends the byte, or the character that the entity writes, at the start of `markup`, and returns how many bytes it took.
  private static func appendCharacter(of markup: ArraySlice<UInt8>, to text: inout [UInt8]) -> Int {
    let start = markup.startIndex
    if markup[start] == UInt8(ascii: "&"),
      let end = markup[(start + 1)...].prefix(longestEntity + 1).firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(named: String(decoding: markup[(start + 1)..<end], as: UTF8.self))
    {
      text += Array(String(scalar).utf8)
      return end + 1 - start
    }
    text.append(markup[start])
    return 1
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.utf8.first == UInt8(ascii: "#") else { return entities[name] ?? entities[name.lowercased()] }
    let digits = name.dropFirst()
    let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
