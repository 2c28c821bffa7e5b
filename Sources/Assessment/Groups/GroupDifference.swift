import Recognition
import Statistics

/// How one measure differs between the sessions with clients of one self-declared group and all other sessions in which the group
/// is known.
public struct GroupDifference: Sendable, Equatable {
  /// How many sessions and trainees a side needs before anything is said of it.
  public struct Minimum: Sendable, Equatable {
    /// Sessions on each side.
    public let sessions: Int
    /// Trainees on each side.
    public let trainees: Int

    /// Makes a minimum.
    public init(sessions: Int, trainees: Int) {
      self.sessions = sessions
      self.trainees = trainees
    }

    /// Of one trainee: single sessions say little.
    public static let ofTrainee = Minimum(sessions: 5, trainees: 1)
    /// Of a cohort (`reports.md`, Cohort).
    public static let ofCohort = Minimum(sessions: 30, trainees: 10)
  }

  /// What can be said.
  public enum Verdict: String, Sendable {
    case differs
    case cannotTell = "cannot_tell"
    case tooFew = "too_few"
  }

  /// The axis of the roster, such as `age`.
  public let axis: String
  /// The group, such as `60+`.
  public let group: String
  /// What is compared.
  public let measure: GroupMeasure
  /// Sessions with clients of the group, and the others.
  public let sessions: (group: Int, others: Int)
  /// The pooled value of each side; nil where there are too few.
  public let values: (group: Double, others: Double)?
  /// The group's value less the others'; nil where there are too few.
  public let difference: Double?
  /// Its 95% interval, resampled by session or by trainee; nil where there are too few.
  public let interval: Interval?
  /// The group's value over the others'; nil where there are too few, and of nothing.
  public let ratio: Double?
  /// Its 95% interval, resampled as that of the difference.
  public let ratioInterval: Interval?
  /// The p value, adjusted for everything that is compared at once (Holm); nil where there are too few.
  public private(set) var p: Double?

  /// A difference is named only when its adjusted p value is below .05 and its interval leaves out 0.
  public var verdict: Verdict {
    guard let p, let interval else { return .tooFew }
    return p < 0.05 && (interval.lower > 0 || interval.upper < 0) ? .differs : .cannotTell
  }

  /// Whether both say the same.
  public static func == (one: GroupDifference, other: GroupDifference) -> Bool {
    one.axis == other.axis && one.group == other.group && one.measure == other.measure
      && one.sessions == other.sessions && one.values?.group == other.values?.group
      && one.values?.others == other.values?.others && one.difference == other.difference
      && one.interval == other.interval && one.p == other.p && one.ratio == other.ratio
      && one.ratioInterval == other.ratioInterval
  }

  /// Below this ratio, and above its inverse, a difference is one that programmes look into (the four-fifths rule of the Uniform
  /// Guidelines on Employee Selection Procedures, 1978).
  public static let fourFifths = 0.8

  /// Whether the ratio lies beyond four fifths either way, and its interval leaves out 1.
  public var isBeyondFourFifths: Bool {
    guard let ratio, let ratioInterval, verdict == .differs else { return false }
    return (ratio < Self.fourFifths && ratioInterval.upper < 1)
      || (ratio > 1 / Self.fourFifths && ratioInterval.lower > 1)
  }

  /// Every group of every axis that the sessions name, by axis, group and measure.
  ///
  /// - Parameters:
  ///   - sessions: the sessions of a trainee or of a cohort.
  ///   - minimum: how many sessions and trainees each side needs.
  public static func all(_ sessions: [AssessedSession], minimum: Minimum) -> [GroupDifference] {
    let axes = Set(sessions.flatMap { $0.analysis.information.clientGroups.keys }).sorted()
    var all = axes.flatMap { axis -> [GroupDifference] in
      let known = sessions.filter { $0.analysis.information.clientGroups[axis] != nil }
      let groups = Set(known.compactMap { $0.analysis.information.clientGroups[axis] }).sorted()
      return groups.flatMap { group in
        GroupMeasure.allCases.map { GroupDifference($0, axis: axis, group: group, known, minimum) }
      }
    }
    let places = all.indices.filter { all[$0].p != nil }
    for (place, adjusted) in zip(places, Holm.adjusted(places.compactMap { all[$0].p })) { all[place].p = adjusted }
    return all
  }

  private init(
    _ measure: GroupMeasure, axis: String, group: String, _ sessions: [AssessedSession], _ minimum: Minimum
  ) {
    self.axis = axis
    self.group = group
    self.measure = measure
    let counted = sessions.filter { measure.counts($0.tally).total > 0 }
    let isOfGroup = counted.map { $0.analysis.information.clientGroups[axis] == group }
    let counts = counted.map { measure.counts($0.tally) }
    let trainees = counted.map { $0.analysis.information.trainee ?? "" }
    let inGroup = isOfGroup.count(where: \.self)
    self.sessions = (inGroup, counted.count - inGroup)
    func traineeCount(_ side: Bool) -> Int { Set(zip(trainees, isOfGroup).filter { $0.1 == side }.map(\.0)).count }
    guard min(inGroup, counted.count - inGroup) >= minimum.sessions,
      min(traineeCount(true), traineeCount(false)) >= minimum.trainees,
      let values = Self.values(isOfGroup, counts)
    else {
      (self.values, difference, interval, p) = (nil, nil, nil, nil)
      (ratio, ratioInterval) = (nil, nil)
      return
    }
    let names = Array(Set(trainees)).sorted()
    let strata = trainees.map { names.firstIndex(of: $0) ?? 0 }
    self.values = values
    difference = values.group - values.others
    p = Permutation.twoSided(isFirst: isOfGroup, strata: strata) { sides in
      Self.values(sides, counts).map { $0.group - $0.others }
    }
    // Turns of a session are alike, and so are a trainee's sessions.
    let clusters = names.count > 1 ? strata : Array(counted.indices)
    func resampled(_ statistic: ((group: Double, others: Double)) -> Double?) -> Interval? {
      Bootstrap.interval(clusters: names.count > 1 ? names.count : counted.count) { drawn in
        Self.values(isOfGroup, counts, weights: clusters.map { drawn[$0] }).flatMap(statistic)
      }
    }
    interval = resampled { $0.group - $0.others }
    ratio = Self.quotient(values)
    ratioInterval = ratio == nil ? nil : resampled(Self.quotient)
  }

  private static func quotient(_ values: (group: Double, others: Double)) -> Double? {
    values.others > 0 ? values.group / values.others : nil
  }

  /// The pooled value of each side; nil when a side holds nothing.
  private static func values(
    _ isOfGroup: [Bool], _ counts: [(count: Int, total: Int)], weights: [Int]? = nil
  ) -> (group: Double, others: Double)? {
    var group = (count: 0, total: 0)
    var others = (count: 0, total: 0)
    for place in counts.indices {
      let weight = weights?[place] ?? 1
      if isOfGroup[place] {
        group.count += weight * counts[place].count
        group.total += weight * counts[place].total
      } else {
        others.count += weight * counts[place].count
        others.total += weight * counts[place].total
      }
    }
    guard group.total > 0, others.total > 0 else { return nil }
    return (Double(group.count) / Double(group.total), Double(others.count) / Double(others.total))
  }
}
