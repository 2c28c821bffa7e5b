import Statistics

/// Whether what was reached stays after feedback stops: the sessions up to the last feedback beside those that came weeks after it.
public struct Retention: Sendable, Equatable {
  /// What can be said.
  public enum Verdict: String, Sendable {
    case kept
    case lower
    case cannotTell = "cannot_tell"
  }

  /// Feedback has stopped when none was given for so many days.
  public static let silence = 28
  /// Each side needs so many sessions, and holds at most `most`.
  public static let fewest = 3
  /// See `fewest`.
  public static let most = 5
  /// A smaller loss is none that matters.
  public static let margin = 0.10

  /// The last sessions up to the feedback, pooled.
  public let before: Share
  /// The sessions since, pooled.
  public let since: Share
  /// The later share less the earlier one, 95%.
  public let interval: Interval

  /// Lower where the whole interval is, kept where the whole interval lies above a loss of ten points.
  public var verdict: Verdict {
    if interval.upper < 0 { return .lower }
    return interval.lower > -Self.margin ? .kept : .cannotTell
  }

  /// - Parameters:
  ///   - sessions: the day of each session as a number of days, and its share, in order, all coded by the same models.
  ///   - feedback: the day of the last feedback.
  ///   - today: the day that silence is counted to.
  /// - Returns: nil where feedback has not stopped, or where a side has too few sessions.
  public init?(_ sessions: [(day: Int, share: Share)], lastFeedback feedback: Int, today: Int) {
    guard today - feedback >= Self.silence else { return nil }
    let counted = sessions.filter { $0.share.total > 0 }
    let earlier = counted.filter { $0.day <= feedback }.suffix(Self.most).map(\.share)
    let later = counted.filter { $0.day > feedback }.suffix(Self.most).map(\.share)
    guard earlier.count >= Self.fewest, later.count >= Self.fewest else { return nil }
    before = earlier.reduce(.none, +)
    since = later.reduce(.none, +)
    guard let interval = since.difference(from: before) else { return nil }
    self.interval = interval
  }
}
