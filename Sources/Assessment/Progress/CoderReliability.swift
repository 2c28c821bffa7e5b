import JSON
import Statistics

/// How well the coder measures a focus measure of a whole session, beside a person's codes of the same session.
public struct CoderReliability: Sendable, Equatable {
  /// The correlation of both over sessions, -1 to 1.
  public let correlation: Double
  /// The standard deviation of the persons' values between sessions, 0 to 1.
  public let deviation: Double
  /// How many sessions both coded.
  public let sessions: Int

  /// What was measured when the models were made (`Models/make-figures.sh`); nil where it was not.
  ///
  /// - Parameter evaluation: the evaluation that ships in the binary.
  public init?(of focus: FocusMeasure, in evaluation: JSONValue) {
    guard let figures = evaluation["sessions"]?[focus.rawValue], let correlation = figures["correlation"]?.double,
      let deviation = figures["deviation"]?.double, let sessions = figures["sessions"]?.int
    else { return nil }
    self.correlation = correlation
    self.deviation = deviation
    self.sessions = sessions
  }

  /// Whether the newest sessions of a course differ from its baseline by more than errors of the coder make; nil where there are none
  /// after the baseline.
  public func change(in course: Course) -> ReliableChange? {
    let baseline = course.shares.prefix(ControlLimits.baseline)
    let newest = course.shares.dropFirst(ControlLimits.baseline).suffix(Course.recent)
    guard newest.count == Course.recent, let before = baseline.reduce(.none, +).value,
      let after = newest.reduce(.none, +).value
    else { return nil }
    return ReliableChange(
      from: before, to: after, counts: (baseline.count, newest.count), deviation: deviation, reliability: correlation)
  }
}
