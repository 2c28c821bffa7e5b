/// A place in an utterance's text: Unicode-scalar offsets, end exclusive, never empty.
public struct Span: Sendable, Hashable {
  /// The offset of the first scalar.
  public let start: Int
  /// The offset behind the last scalar.
  public let end: Int

  /// Makes a span of a range that is not empty.
  public init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
  }

  /// The words of `text` at this place; what lies outside of the text is left out.
  public func quote(from text: String) -> String {
    let scalars = text.unicodeScalars
    guard let lower = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let upper = scalars.index(lower, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return "" }
    return String(scalars[lower..<upper])
  }

  /// The same place in a text that has more before it.
  func moved(by offset: Int) -> Span { Span((start + offset)..<(end + offset)) }
}
