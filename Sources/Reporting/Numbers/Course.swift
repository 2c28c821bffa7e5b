import Statistics

/// How a focus measure moved over a trainee's sessions, since the models last changed.
struct Course: Sendable {
  /// What can be said of it.
  enum Verdict: String, Sendable {
    case rise
    case drop
    case noSignal = "no_signal"
    case cannotTell = "cannot_tell"
  }

  /// From this many sessions on, limits are drawn.
  static let trial = 5
  /// From this many sessions on, the limits are no longer called trial limits.
  static let locked = 12
  /// A verdict rests on this many sessions after the baseline.
  static let recent = 3

  let shares: [Share]
  let limits: ControlLimits?

  /// - Parameter shares: one a session, in order, all coded by the same models.
  init(_ shares: [Share]) {
    self.shares = shares.filter { $0.total > 0 }
    limits = ControlLimits(self.shares.compactMap(\.value))
  }

  /// The newest sessions after the baseline, pooled.
  var pooled: Share { newest.reduce(.none, +) }

  private var newest: ArraySlice<Share> { shares.dropFirst(ControlLimits.baseline).suffix(Self.recent) }

  /// A rise and a drop need the same evidence: a session among the newest three beyond the limit, and an interval of
  /// the three pooled that leaves out the baseline's mean, both on the same side, with nothing beyond the other limit.
  var verdict: Verdict {
    guard let limits, newest.count == Self.recent, let interval = pooled.interval else { return .cannotTell }
    let values = newest.compactMap(\.value)
    let isAbove = values.contains { $0 > limits.upper }
    let isBelow = values.contains { $0 < limits.lower }
    if isAbove, !isBelow, interval.lower > limits.mean { return .rise }
    if isBelow, !isAbove, interval.upper < limits.mean { return .drop }
    return isAbove || isBelow ? .cannotTell : .noSignal
  }
}
