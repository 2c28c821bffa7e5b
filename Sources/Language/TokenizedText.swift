/// An utterance with its tokens. Every pipeline reads the same one.
public struct TokenizedText: Sendable {
  /// The utterance as exported.
  public let text: String
  /// Its tokens in order.
  public let tokens: [Token]
  /// Its tokens as trained codes read them: what describes a person is one word of it (`PersonDescription`).
  public let read: [Token]
  /// The places of `read` in `tokens`; nil where they are the same.
  private let places: [Int]?
  /// How many sentences it has.
  public let sentences: Int
  private let isASCII: Bool

  /// Tokenises `text`.
  public init(_ text: String) {
    var tokenizer = Tokenizer()
    tokenizer.run(text)
    self.text = text
    tokens = tokenizer.tokens
    let described = PersonDescription.read(tokens, of: text)
    read = described?.tokens ?? tokens
    places = described?.places
    sentences = tokens.isEmpty ? 0 : Int(tokens[tokens.count - 1].sentence) + 1
    isASCII = tokenizer.isASCII
  }

  /// The tokens that some of `read` stand for: from the first to the last of them.
  public func tokens(ofRead range: Range<Int>) -> Range<Int> {
    guard let places, !range.isEmpty else { return range }
    let end = range.upperBound < places.count ? places[range.upperBound] : tokens.count
    return places[range.lowerBound]..<end
  }

  /// The place of some tokens as Unicode-scalar offsets into the text, end exclusive.
  ///
  /// - Precondition: `range` is not empty and lies in `tokens`.
  public func scalars(of range: Range<Int>) -> Range<Int> {
    scalars(ofBytes: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
  }

  /// The place of some bytes as Unicode-scalar offsets into the text, end exclusive.
  public func scalars(ofBytes bytes: Range<Int>) -> Range<Int> {
    if isASCII { return bytes }
    var start = 0
    var end = 0
    for (offset, byte) in text.utf8.enumerated() {
      guard offset < bytes.upperBound else { break }
      guard byte & 0xC0 != 0x80 else { continue }
      if offset < bytes.lowerBound { start += 1 }
      end += 1
    }
    return start..<end
  }

  /// The text of some tokens as it stands in the utterance.
  public func string(of range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(tokens[range.lowerBound].start))
    let end = utf8.index(utf8.startIndex, offsetBy: Int(tokens[range.upperBound - 1].end))
    return String(text[start..<end])
  }

  /// The range of tokens that make up the sentence of the token at `index`.
  public func sentence(around index: Int) -> Range<Int> {
    let number = tokens[index].sentence
    var lower = index
    while lower > 0, tokens[lower - 1].sentence == number { lower -= 1 }
    var upper = index + 1
    while upper < tokens.count, tokens[upper].sentence == number { upper += 1 }
    return lower..<upper
  }
}
