/// What a check says.
public enum Verdict: Sendable, Equatable {
  /// What must hold holds.
  case pass
  /// It does not.
  case fail
  /// The data cannot tell.
  case inconclusive(Doubt)
  /// Nothing was judged: the input lacks what the check needs, or the policy leaves it out.
  case skipped

  /// Why the data cannot tell.
  public enum Doubt: String, Sendable, Equatable {
    /// There are too few turns, sessions or cases.
    case tooLittleData = "too little data"
    /// The interval lies on both sides of the limit.
    case straddles = "the interval lies on both sides of the limit"
  }

  /// One word for it.
  public var word: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .inconclusive: "inconclusive"
    case .skipped: "skipped"
    }
  }

  /// How much it weighs where parts are put together: the heaviest part speaks for all.
  var weight: Int {
    switch self {
    case .skipped: 0
    case .pass: 1
    case .inconclusive(.straddles): 2
    case .inconclusive(.tooLittleData): 3
    case .fail: 4
    }
  }
}
