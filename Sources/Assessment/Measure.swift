import Statistics

/// A number about one session, with its interval and what it rests on.
public struct Measure: Sendable, Equatable {
  /// How a value lies to its reference value, by its interval.
  public enum AgainstReference: String, Sendable {
    case above
    case below
    case cannotTell = "cannot_tell"
    case noReference = "no_reference"
  }

  /// Which measure it is.
  public let id: MeasureID
  /// The value, in the unit of `id`; nil when it was not assessed.
  public let value: Double?
  /// The 95% interval, where one can be stated.
  public let interval: Interval?
  /// The value as counted, where `value` is corrected for the coder's known errors.
  public let raw: Double?
  /// What the value rests on: the number of turns, or of acts, that its share is taken of.
  public let n: Int
  /// Why there is no value.
  public let notAssessed: String?
  /// Whether the value may be held against a reference: not where the coder errs in a way that is neither corrected nor in the interval.
  public let isComparable: Bool

  /// Makes a measure that has a value.
  public init(
    _ id: MeasureID, value: Double, interval: Interval? = nil, raw: Double? = nil, n: Int, isComparable: Bool = true
  ) {
    self.isComparable = isComparable
    self.id = id
    self.value = value
    self.interval = interval
    self.raw = raw
    self.n = n
    notAssessed = nil
  }

  /// Makes a measure that was not assessed.
  public init(_ id: MeasureID, notAssessed reason: String, n: Int = 0) {
    self.id = id
    value = nil
    interval = nil
    raw = nil
    isComparable = false
    self.n = n
    notAssessed = reason
  }

  /// Above or below only when the whole interval is.
  public var againstReference: AgainstReference {
    guard let fair = id.reference?.fair else { return .noReference }
    guard value != nil, isComparable, let interval else { return .cannotTell }
    if interval.lower >= fair { return .above }
    if interval.upper < fair { return .below }
    return .cannotTell
  }
}
