import Recognition

/// A text in pieces, its evidence marked.
enum MarkedText {
  /// The pieces in order, none of them empty; together they are the text.
  ///
  /// - Parameter evidence: places in order that do not overlap, as scalar offsets; what lies outside is left out.
  static func pieces(of text: String, evidence: [Range<Int>]) -> [(text: String, isMarked: Bool)] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [(text: String, isMarked: Bool)] = []
    var place = 0
    func add(_ upper: Int, isMarked: Bool) {
      guard upper > place else { return }
      pieces.append((String(String.UnicodeScalarView(scalars[place..<upper])), isMarked))
      place = upper
    }
    for range in evidence {
      add(min(range.lowerBound, scalars.count), isMarked: false)
      add(min(range.upperBound, scalars.count), isMarked: true)
    }
    add(scalars.count, isMarked: false)
    return pieces
  }

  /// Places in order, those that overlap or touch joined.
  static func joined(_ spans: [Span]) -> [Span] {
    spans.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.reduce(into: []) { joined, span in
      guard let last = joined.last, span.start <= last.end + 1 else { return joined.append(span) }
      joined[joined.count - 1] = Span(last.start..<max(last.end, span.end))
    }
  }
}
