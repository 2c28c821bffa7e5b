extension TokenizedText {
  /// The token ranges of its sentences, in order.
  public var sentenceRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < tokens.count {
      let range = sentence(around: start)
      ranges.append(range)
      start = range.upperBound
    }
    return ranges
  }

  /// The fewest words of a clause.
  private static let fewestWords = 4

  /// The token ranges of its clauses, in order: sentences cut at commas, colons and dashes into parts of a few words at least.
  public var clauses: [Range<Int>] {
    sentenceRanges.flatMap { sentence -> [Range<Int>] in
      var clauses: [Range<Int>] = []
      var start = sentence.lowerBound
      for index in sentence where Self.separators.contains(tokens[index].hash) {
        let rest = (index + 1)..<sentence.upperBound
        guard isLong(start..<index), isLong(rest) else { continue }
        clauses.append(start..<index)
        start = rest.lowerBound
      }
      return clauses + [start..<sentence.upperBound]
    }
  }

  private func isLong(_ range: Range<Int>) -> Bool {
    tokens[range].count { $0.kind == .word } >= Self.fewestWords
  }

  private static let separators = Set([",", ";", ":", "-", "–", "—"].map { TokenHash.of($0) })
}
