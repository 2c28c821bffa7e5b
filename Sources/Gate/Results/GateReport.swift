/// What a run of the gate says, in the order of the checks' ids.
public struct GateReport: Sendable {
  /// What the run as a whole says; the exit code follows it.
  public enum Outcome: String, Sendable {
    /// Nothing failed.
    case passed
    /// At least one check failed.
    case failed
    /// The data cannot tell, and the policy says that this matters, or no check judged anything.
    case notEnoughData = "not enough data"
  }

  /// The results.
  public let results: [CheckResult]
  /// The policy they follow.
  public let policy: GatePolicy
  /// What was judged, for the heading: how many sessions and turns, and against which baseline.
  public let subject: Subject
  /// The fingerprints that the baseline knows; nil without one.
  public let knownFingerprints: Set<String>?
  /// The findings that were accepted, with the reasons.
  public let acceptedFingerprints: [String: String]

  /// What was judged.
  public struct Subject: Sendable {
    /// The predictions' name, or the recogniser's.
    public let predictions: String
    /// How many sessions the gold holds.
    public let sessions: Int
    /// How many coded turns the gold holds.
    public let turns: Int
    /// The gold's hash.
    public let gold: String
    /// The baseline's id, where there is one.
    public let baseline: String?
  }

  /// How many checks end in a verdict of that word.
  public func count(_ word: String) -> Int { results.count { $0.verdict.word == word } }

  /// What the run says.
  public var outcome: Outcome {
    let verdicts = results.map(\.verdict)
    if verdicts.contains(.fail) { return .failed }
    // A part that is heavier does not hide another that stops the run.
    if results.contains(where: { policy.stops(at: $0) }) { return .notEnoughData }
    return verdicts.contains(.pass) ? .passed : .notEnoughData
  }

  /// The last line: `12 passed, 1 failed, 7 skipped, 1 inconclusive`; the last only where there are any.
  public var tally: String {
    let inconclusive = count("inconclusive")
    return "\(count("pass")) passed, \(count("fail")) failed, \(count("skipped")) skipped"
      + (inconclusive > 0 ? ", \(inconclusive) inconclusive" : "")
  }

  /// The results by family, families in their order, without those that have none.
  public var families: [(family: CheckFamily, results: [CheckResult])] {
    CheckFamily.allCases.compactMap { family in
      let own = results.filter { $0.check.family == family }
      return own.isEmpty ? nil : (family, own)
    }
  }
}
