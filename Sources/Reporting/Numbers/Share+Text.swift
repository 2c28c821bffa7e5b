import Assessment
import JSON
import Statistics

extension Share {
  /// Such as "9 of 12".
  var counts: String { "\(Percent.grouped(count)) of \(Percent.grouped(total))" }

  /// Such as "9 of 12 turns (75%)".
  func text(_ unit: String) -> String { "\(counts) \(unit)" + (value.map { " (\(Percent.whole($0)))" } ?? "") }

  /// Such as "9 of 12, 75%".
  var short: String { value.map { "\(counts), \(Percent.whole($0))" } ?? counts }

  /// Such as "47% to 91%", or a dash of nothing.
  var intervalText: String { interval.map { Share.text($0) } ?? "\u{2013}" }

  static func text(_ interval: Interval) -> String {
    "\(Percent.whole(interval.lower)) to \(Percent.whole(interval.upper))"
  }

  /// The share with its counts, its interval and how they are written.
  var document: JSONValue {
    [
      "count": .int(count), "n": .int(total), "value": value.map { .decimal($0) } ?? .null,
      "lower": interval.map { .decimal($0.lower) } ?? .null, "upper": interval.map { .decimal($0.upper) } ?? .null,
      "counts_text": .string(counts), "value_text": .string(value.map(Percent.whole) ?? "\u{2013}"),
      "interval_text": .string(intervalText),
    ]
  }
}
