import Statistics

/// Limits, with what lies exactly on them passing.
enum Limit {
  /// Sums in another order may differ in their last digits.
  private static let tolerance = 1e-9

  /// Whether a value reaches a floor.
  static func reaches(_ value: Double, _ floor: Double) -> Bool { value >= floor - tolerance }

  /// Whether a value keeps below a ceiling.
  static func keeps(_ value: Double, _ ceiling: Double) -> Bool { value <= ceiling + tolerance }

  /// A verdict on a figure that must be at least `floor`.
  static func atLeast(_ floor: Double, _ interval: Interval?) -> Verdict {
    guard let interval else { return .inconclusive(.tooLittleData) }
    if reaches(interval.lower, floor) { return .pass }
    return reaches(interval.upper, floor) ? .inconclusive(.straddles) : .fail
  }

  /// A verdict on a figure that must be at most `ceiling`.
  static func atMost(_ ceiling: Double, _ interval: Interval?) -> Verdict {
    guard let interval else { return .inconclusive(.tooLittleData) }
    if keeps(interval.upper, ceiling) { return .pass }
    return keeps(interval.lower, ceiling) ? .inconclusive(.straddles) : .fail
  }
}
