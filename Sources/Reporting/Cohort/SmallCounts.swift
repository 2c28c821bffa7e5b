import Assessment

/// What may be said of how many trainees of a cohort did something, without pointing at any of them.
enum SmallCounts {
  /// A cell needs this many people.
  static let fewest = 5

  /// Whether a count of trainees can stand: it and what it leaves of the total are each nobody or at least five, so that the total
  /// gives nothing away (complementary suppression).
  static func canStand(_ count: Int, of total: Int) -> Bool {
    func isSafe(_ people: Int) -> Bool { people == 0 || people >= fewest }
    return total >= fewest && isSafe(count) && isSafe(total - count)
  }

  /// The count in words, for who may see it.
  static func text(_ count: Int, of total: Int, for audience: Audience) -> String {
    switch audience {
    case .supervisor: Share(count, of: total).counts
    case .director: canStand(count, of: total) ? Share(count, of: total).counts : Words.suppressed
    }
  }
}
