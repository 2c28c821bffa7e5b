/// Finds what somebody may have meant.
public enum Spelling {
  /// The candidates that are nearest to a word: at most three, none further than a third of its length (at least one edit), nearest
  /// first and then in order.
  public static func closest(to word: String, among candidates: some Sequence<String>) -> [String] {
    let limit = max(1, word.count / 3)
    let folded = Array(word.lowercased())
    let ranked = candidates.compactMap { candidate -> (distance: Int, candidate: String)? in
      let distance = self.distance(folded, Array(candidate.lowercased()))
      let isBeginning = word.count >= 3 && candidate.lowercased().hasPrefix(word.lowercased())
      guard distance <= limit || isBeginning else { return nil }
      return (isBeginning ? min(distance, limit) : distance, candidate)
    }
    return ranked.sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }.prefix(3).map(\.candidate)
  }

  /// The least number of insertions, deletions, changes and swaps of neighbours (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        let change = left[i] == right[j] ? 0 : 1
        var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + change)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { best = min(best, before[j - 1] + 1) }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
