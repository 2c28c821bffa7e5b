import JSON
import Statistics

/// What a check says of one task, code or group.
public struct Part: Sendable {
  /// What it is about, such as `behavior`; empty where the check has one part only.
  public let name: String
  /// The verdict.
  public internal(set) var verdict: Verdict
  /// What was measured.
  public let observed: Double?
  /// Its interval.
  public let interval: Interval?
  /// What it is held to.
  public let limit: Double?
  /// How many cases.
  public let count: Int?
  /// The measurement and the reason, one sentence without a full stop. Holds no transcript text.
  public internal(set) var message: String
  /// Whether it fails because of its findings alone, so that accepting each of them accepts it.
  let countsFindings: Bool

  /// Makes a part.
  init(
    _ name: String = "", _ verdict: Verdict, _ message: String, observed: Double? = nil, interval: Interval? = nil,
    limit: Double? = nil, count: Int? = nil, countsFindings: Bool = false
  ) {
    self.name = name
    self.verdict = verdict
    self.message = message
    self.observed = observed
    self.interval = interval
    self.limit = limit
    self.count = count
    self.countsFindings = countsFindings
  }

  /// A part that was not judged.
  static func skipped(_ name: String = "", _ reason: String) -> Part { Part(name, .skipped, reason) }

  /// A figure with its interval, its limit and its n.
  ///
  /// - Parameters:
  ///   - what: what was measured, such as `macro-F1`.
  ///   - limitWords: how the limit is said, such as `at least`.
  ///   - more: what else is to be said.
  static func measured(
    _ name: String, _ verdict: Verdict, _ what: String, _ observed: Double, _ interval: Interval?,
    _ limitWords: String, _ limit: Double, count: Int, more: String = ""
  ) -> Part {
    var message = "\(what) \(number(observed))"
    if let interval { message += " [\(number(interval.lower)), \(number(interval.upper))]" }
    message += ", limit \(limitWords) \(number(limit)), n \(count)"
    if case .inconclusive(let doubt) = verdict { message += ": \(doubt.rawValue)" }
    if !more.isEmpty { message += "; \(more)" }
    return Part(name, verdict, message, observed: observed, interval: interval, limit: limit, count: count)
  }

  /// A number with at most three decimals.
  static func number(_ value: Double) -> String {
    if case .number(let digits) = JSONValue.decimal(value, places: 3) { return digits }
    return "?"
  }
}
