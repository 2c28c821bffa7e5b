import JSON
import Recognition

/// Words of a turn, verbatim: all of them, or 40 in a row around the evidence.
struct Quote: Sendable, Equatable {
  /// The most words a report quotes at once (`reports.md`, Words).
  static let longest = 40
  /// Scripts without spaces have no words to count; this many scalars are the limit there.
  private static let longestScalars = 400
  private static let lead = 10

  /// The words, a part of the turn as it stands.
  let text: String
  /// Whether words of the turn are left out before, and behind.
  let isCutBefore: Bool
  let isCutBehind: Bool
  /// Where the words begin in the turn, as a scalar offset.
  private let start: Int

  init(_ text: String, around evidence: Span? = nil) {
    let scalars = Array(text.unicodeScalars)
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        if let begun = start { words.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begun = start { words.append(begun..<scalars.count) }
    guard let head = words.first, let tail = words.last else {
      self.text = ""
      isCutBefore = false
      isCutBehind = false
      self.start = 0
      return
    }
    let marked = evidence.flatMap { span in words.firstIndex { $0.upperBound > span.start } } ?? 0
    let first = marked < Self.longest ? 0 : min(marked - Self.lead, words.count - Self.longest)
    let last = min(first + Self.longest, words.count) - 1
    let lower = words.count <= Self.longest ? head.lowerBound : words[first].lowerBound
    let upper = words.count <= Self.longest ? tail.upperBound : words[last].upperBound
    let range = lower..<min(upper, lower + Self.longestScalars)
    self.text = String(String.UnicodeScalarView(scalars[range]))
    isCutBefore = range.lowerBound > head.lowerBound
    isCutBehind = range.upperBound < tail.upperBound
    self.start = range.lowerBound
  }

  /// Whether words of the turn are left out.
  var isCut: Bool { isCutBefore || isCutBehind }

  /// The words in pieces, those at the evidence's places in the turn marked.
  func pieces(evidence: [Span]) -> [(text: String, isMarked: Bool)] {
    let places = MarkedText.joined(evidence).filter { $0.end > start }.map { max(0, $0.start - start)..<$0.end - start }
    return MarkedText.pieces(of: text, evidence: places)
  }

  /// The quotation with the turn it is from.
  func document(turn: Int) -> JSONValue {
    ["turn": .string(SessionReading.anchor(turn)), "number": .int(turn), "quote": .string(text), "cut": .bool(isCut)]
  }
}
