import Assessment
import JSON
import Records

/// How a trainee's or a cohort's sessions differ between the clients' self-declared groups.
public struct GroupTable: Sendable {
  /// The comparisons, by axis, group and measure.
  public let differences: [GroupDifference]
  /// What each side needs before anything is said.
  public let minimum: GroupDifference.Minimum

  /// Compares the groups.
  ///
  /// - Parameters:
  ///   - sessions: the sessions of a trainee or of a cohort, in any order.
  ///   - isCohort: whether they are of several trainees.
  public init(_ sessions: [StoredSession], isCohort: Bool) {
    minimum = isCohort ? .ofCohort : .ofTrainee
    differences = GroupDifference.all(SessionOrder.sorted(sessions).map(\.assessed), minimum: minimum)
  }

  /// The names of the members of a record, in order.
  public static let columns = [
    "axis", "group", "measure", "group_sessions", "other_sessions", "group_value", "other_value", "difference", "lower",
    "upper", "p_adjusted", "verdict",
  ]

  /// The comparisons as records.
  public var documents: [JSONValue] {
    differences.map { one in
      func number(_ value: Double?) -> JSONValue { value.map { .decimal($0) } ?? .null }
      return [
        "axis": .string(one.axis), "group": .string(one.group), "measure": .string(one.measure.rawValue),
        "group_sessions": .int(one.sessions.group), "other_sessions": .int(one.sessions.others),
        "group_value": number(one.values?.group), "other_value": number(one.values?.others),
        "difference": number(one.difference), "lower": number(one.interval?.lower),
        "upper": number(one.interval?.upper), "p_adjusted": number(one.p), "verdict": .string(one.verdict.rawValue),
      ]
    }
  }
}
