import Assessment
import JSON
import Records
import Recognition

/// Flagged wordings over the sessions of each trainee.
public struct PatternTable: Sendable {
  /// The trainees with their patterns, in the order of their identifiers; sessions without a trainee stand under nil.
  public let trainees: [(trainee: String?, patterns: [FlagPattern])]

  /// Counts the patterns.
  ///
  /// - Parameter sessions: the sessions, in any order.
  public init(_ sessions: [StoredSession]) {
    let groups = Dictionary(grouping: SessionOrder.sorted(sessions)) { $0.transcript.information.trainee }
    trainees = groups.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { trainee, sessions in
      (trainee, FlagPattern.all(sessions.map(\.assessed)))
    }
  }

  /// The names of the members of a record, in order.
  public static let columns = [
    "trainee", "type", "sessions", "turns", "confirmed", "dismissed", "waiting", "per_100_turns", "lower", "upper",
    "trend",
  ]

  /// The patterns as records.
  public var documents: [JSONValue] {
    trainees.flatMap { trainee, patterns in
      patterns.map { one in
        func number(_ value: Double?) -> JSONValue { value.map { .decimal($0) } ?? .null }
        return [
          "trainee": .optional(trainee), "type": one.type.map { .string($0.rawValue) } ?? "all",
          "sessions": .int(one.sessions), "turns": .int(one.turns), "confirmed": .int(one.confirmed),
          "dismissed": .int(one.dismissed), "waiting": .int(one.waiting), "per_100_turns": number(one.rate),
          "lower": number(one.interval?.lower), "upper": number(one.interval?.upper),
          "trend": .string(one.trend.rawValue),
        ]
      }
    }
  }
}
