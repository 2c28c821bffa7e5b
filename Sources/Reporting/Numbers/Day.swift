/// A day of the Gregorian calendar, counted from 1 January 1970.
struct Day: Sendable, Equatable {
  let number: Int

  /// Reads the day of an ISO 8601 date or moment, such as `2026-10-05`; nil when it is none.
  init?(_ date: String) {
    let parts = date.prefix(10).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    // Years that begin in March: the day that leap years add then stands last.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Whole days from one date to another, never below 0; nil when either is not known.
  static func age(of date: String?, on today: String) -> Int? {
    guard let date, let first = Day(date), let last = Day(today) else { return nil }
    return max(0, last.number - first.number)
  }
}
