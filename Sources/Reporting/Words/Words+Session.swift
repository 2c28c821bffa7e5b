import Assessment
import Recognition
import Statistics

/// Sentences about the numbers of a session and of a course of sessions.
extension Words {
  static let measuresLead =
    "One session seldom settles a number. \"Cannot tell\" means that the interval holds the reference value."
  static let referenceNote =
    "Reference values are expert opinion from MITI 4.2.1, and approximate here, as whole turns are coded."
  static let rawNote =
    "Counts are as coded. Shares of acts and of open questions are corrected for the known errors of the coder. "
    + "Their intervals carry that doubt. Other values, and the courses under Progress, are as coded."
  static let measuresChart = "Shares of this session with 95% intervals, n in the table"

  /// The share as counted, behind the counts it is made of.
  static func asCoded(_ value: String) -> String { ", as coded \(value)" }

  static let timelineTitle = "Where each act stands in the session"
  static let notScoredShort = "not scored"

  static func notScored(_ reason: String) -> String {
    "Not scored because \(reason == "language" ? "the words are not English" : reason)."
  }

  static func verdict(_ place: Measure.AgainstReference) -> String {
    switch place {
    case .above: "above"
    case .below: "below"
    case .cannotTell: "cannot tell"
    case .noReference: dash
    }
  }

  // MARK: Progress

  static let focusNote =
    "Two measures are watched, as more of them would signal by chance. These two rest on the most turns."
  static let verdictRule =
    "A rise and a drop need the same evidence. One of the newest three sessions, or the moving mean, lies beyond its limit. "
    + "The interval of their difference to the baseline leaves out 0."
  static let runNote =
    "Shaded: limits of the first five sessions. Dashed: their mean. Thin: the moving mean since. "
    + "Ticks at the right: reference values."
  static let dotsNote = "Dots with 95% intervals. They are joined from five sessions on."
  static let courseTable = "The focus measures by session: counts, share, 95% interval"
  static let restTitle = "Other measures, without a verdict"

  static func sparkline(_ title: String, _ sessions: Int) -> String {
    "\(title), \(count(sessions, "session")), numbers in the row"
  }
  static func cell(_ share: Share) -> String {
    share.total > 0 ? "\(share.short) (\(share.intervalText))" : dash
  }
  static func progressLead(_ sessions: Int) -> String { "\(count(sessions, "session")) up to this one." }
  static func modelChanges(_ count: Int) -> String {
    "The models changed \(self.count(count, "time")). Lines and pooled numbers do not cross a change."
  }
  static func limits(_ limits: ControlLimits, isLocked: Bool) -> String {
    "\(isLocked ? "Limits" : "Trial limits") from the first \(ControlLimits.baseline) sessions: "
      + "\(Percent.whole(limits.lower)) to \(Percent.whole(limits.upper)), n = \(ControlLimits.baseline) sessions."
  }
  static func progress(_ course: Course, _ focus: FocusMeasure) -> String {
    let sessions = course.shares.count
    let needed = ControlLimits.baseline + Course.recent
    switch course.verdict {
    case .rise: return "A rise: the newest three sessions, \(course.pooled.text("turns")), lie above the baseline."
    case .drop: return "A drop: the newest three sessions, \(course.pooled.text("turns")), lie below the baseline."
    case .noSignal: return "No change shows: the newest three sessions lie within the limits."
    case .cannotTell where sessions < needed:
      return "Cannot tell yet: \(count(sessions, "session")) under these models; a verdict needs \(needed)."
    case .cannotTell: return "Cannot tell: the newest three sessions do not point one way."
    }
  }
  /// Whether a rise or a drop is more than the coder's errors make.
  static func reliable(_ change: ReliableChange) -> String {
    change.isReliable
      ? "The change is larger than the coder's errors usually make one."
      : "Errors of the coder alone could make such a change."
  }
  /// What the newest sessions look like; nil where no pattern shows.
  static func pattern(_ course: Course) -> String? {
    switch course.pattern {
    case .plateau:
      guard let change = course.change else { return nil }
      return "Level of late: the newest \(Course.plateau) sessions moved by \(points(change.value)), "
        + "interval \(Percent.points(change.interval.lower)) to \(Percent.points(change.interval.upper))."
    case .regression: return course.contrast.map { contrast("Lower of late", $0) }
    case .breakthrough: return course.contrast.map { contrast("Higher of late", $0) }
    case nil: return nil
    }
  }
  private static func contrast(_ lead: String, _ shares: (before: Share, newest: Share)) -> String {
    "\(lead): \(shares.newest.text("turns")) in the newest three sessions, \(shares.before.short) before."
  }
  /// Such as "+4 points".
  private static func points(_ value: Double) -> String {
    let text = Percent.points(value)
    return "\(text) point\(text.dropFirst() == "1" ? "" : "s")"
  }
  static func lastFeedback(_ day: String, weeks: Int) -> String {
    "A supervisor last wrote on \(day), \(weeks > 0 ? "\(count(weeks, "week")) ago" : "less than a week ago")."
  }
  static func retention(_ retention: Retention, _ focus: FocusMeasure) -> String {
    let shares = "\(retention.since.text("turns")) since the last note, \(retention.before.short) up to it"
    return switch retention.verdict {
    case .kept: "\(focus.title): kept. \(capitalized(shares))."
    case .lower: "\(focus.title): lower. \(capitalized(shares))."
    case .cannotTell: "\(focus.title): cannot tell whether it was kept. \(capitalized(shares))."
    }
  }
  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
  static func pooled(_ share: Share, _ focus: FocusMeasure, _ sessions: Int) -> String {
    "Newest \(sessions) sessions together: \(share.text(focus.unit)), interval \(share.intervalText)."
  }
  static func notPooled(_ sessions: Int) -> String {
    "No pooled number: \(count(sessions, "session")) under these models, and three are needed."
  }
}
