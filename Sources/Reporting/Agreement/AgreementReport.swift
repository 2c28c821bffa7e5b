import JSON
import Recognition
import Records
import Statistics

/// How far persons and the model agree, over the sessions whose codes persons checked.
public struct AgreementReport: Sendable {
  /// A decision on which two coders differ.
  public struct Difference: Sendable {
    /// The session.
    public let session: String
    /// The turn, from 0.
    public let turn: Int
    /// The family.
    public let family: String
    /// The coders.
    public let coders: (first: String, second: String)
    /// What each says: a code, or `none` where a turn may have several.
    public let codes: (first: String, second: String)
  }

  /// Two codes that are taken for one another.
  public struct Confused: Sendable {
    /// The family.
    public let family: String
    /// The coders.
    public let coders: (first: String, second: String)
    /// What each says.
    public let codes: (first: String, second: String)
    /// How often.
    public let count: Int
  }

  /// How far raters of the same sessions agree.
  public struct Rated: Sendable {
    /// What is rated.
    public let rating: Rating
    /// The two raters.
    public let raters: (first: String, second: String)
    /// How many sessions both rated.
    public let sessions: Int
    /// ICC(2,1); nil with too few sessions or where nothing varies.
    public let correlation: Double?

    /// Whether both rated enough sessions.
    public var isEnough: Bool { sessions >= AgreementReport.fewestRated }
  }

  /// How many sessions were checked by a person.
  public let checked: Int
  /// The comparisons: the model with each person, then persons with each other, family by family.
  public let rows: [AgreementRow]
  /// What is taken for what, the most frequent first.
  public let confused: [Confused]
  /// Every difference, by session and turn.
  public let differences: [Difference]
  /// The ratings of pairs of raters.
  public let ratings: [Rated]

  /// Fewer sessions than this say nothing about ratings.
  static let fewestRated = 5

  /// Compares.
  public init(_ sessions: [StoredSession]) {
    var tables: [Key: [Confusion]] = [:]
    var differences: [Difference] = []
    var checked = 0
    for session in SessionOrder.sorted(sessions) where !session.checkers.isEmpty {
      checked += 1
      let codings = Coding.all(of: session)
      for (place, first) in codings.enumerated() {
        for second in codings[(place + 1)...] {
          for family in Family.allCases {
            let key = Key(first: first.coder, second: second.coder, family: family)
            let (table, found) = Self.compare(first, second, family, in: session.id)
            tables[key, default: []].append(table)
            differences += found
          }
        }
      }
    }
    self.checked = checked
    self.differences = differences
    rows = tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value.filter { $0.total > 0 }) }.filter { !$0.1.isEmpty }
      .map {
        AgreementRow(($0.0.first.name, $0.0.second.name), family: $0.0.family.name, tables: $0.1)
      }
    let groups = Dictionary(grouping: differences) {
      [$0.coders.first, $0.coders.second, $0.family, $0.codes.first, $0.codes.second]
    }
    confused = groups.sorted {
      (-$0.value.count, $0.key.joined(separator: "\n")) < (-$1.value.count, $1.key.joined(separator: "\n"))
    }
    .map { key, list in
      Confused(family: key[2], coders: (key[0], key[1]), codes: (key[3], key[4]), count: list.count)
    }
    ratings = Self.ratings(sessions)
  }

  private enum Family: CaseIterable {
    case behavior, techniques, cautions, clientTalk

    var name: String {
      switch self {
      case .behavior: Behavior.family
      case .techniques: Technique.family
      case .cautions: Caution.family
      case .clientTalk: ClientTalk.family
      }
    }
  }

  /// Two coders and a family, the model first and then persons by name.
  private struct Key: Hashable, Comparable {
    let first: Coder
    let second: Coder
    let family: Family

    static func < (one: Key, other: Key) -> Bool {
      func order(_ key: Key) -> (Int, String, String, Int) {
        (key.first == .model ? 0 : 1, key.first.name, key.second.name, Family.allCases.firstIndex(of: key.family) ?? 0)
      }
      return order(one) < order(other)
    }
  }

  private static func compare(
    _ first: Coding, _ second: Coding, _ family: Family, in session: String
  ) -> (Confusion, [Difference]) {
    var differences: [Difference] = []
    func differ(_ turn: Int, _ one: String, _ other: String) {
      differences.append(
        Difference(
          session: session, turn: turn, family: family.name, coders: (first.coder.name, second.coder.name),
          codes: (one, other)))
    }
    func exclusive<C: Code>(_ codes: C.Type, _ path: KeyPath<UtteranceAnalysis, Finding<C>?>) -> Confusion {
      var table = Confusion(labels: C.allCases.map(\.rawValue))
      for (one, other) in zip(first.utterances, second.utterances) {
        guard let code = one[keyPath: path]?.code, let same = other[keyPath: path]?.code else { continue }
        table.add(truth: code.ordinal, predicted: same.ordinal)
        if code != same { differ(one.index, code.rawValue, same.rawValue) }
      }
      return table
    }
    func several<C: Code>(_ codes: C.Type, _ path: KeyPath<UtteranceAnalysis, [Finding<C>]?>) -> Confusion {
      var table = Confusion(labels: ["absent", "present"])
      for (one, other) in zip(first.utterances, second.utterances) {
        guard let found = one[keyPath: path], let same = other[keyPath: path] else { continue }
        for code in C.allCases {
          let (has, alike) = (found.contains { $0.code == code }, same.contains { $0.code == code })
          table.add(truth: has ? 1 : 0, predicted: alike ? 1 : 0)
          if has != alike { differ(one.index, has ? code.rawValue : "none", alike ? code.rawValue : "none") }
        }
      }
      return table
    }
    let table =
      switch family {
      case .behavior: exclusive(Behavior.self, \.behavior)
      case .techniques: several(Technique.self, \.techniques)
      case .cautions: several(Caution.self, \.cautions)
      case .clientTalk: exclusive(ClientTalk.self, \.clientTalk)
      }
    return (table, differences)
  }

  private static func ratings(_ sessions: [StoredSession]) -> [Rated] {
    Rating.allCases.flatMap { rating -> [Rated] in
      let given = sessions.map { $0.ratings(of: rating) }
      let raters = Set(given.flatMap(\.keys)).sorted()
      return raters.enumerated().flatMap { place, first in
        raters[(place + 1)...].compactMap { second in
          let both = given.compactMap { one in
            one[first].flatMap { value in one[second].map { [Double(value), Double($0)] } }
          }
          guard !both.isEmpty else { return nil }
          let correlation = both.count >= fewestRated ? IntraclassCorrelation.value(both) : nil
          return Rated(rating: rating, raters: (first, second), sessions: both.count, correlation: correlation)
        }
      }
    }
  }

  /// The whole as a document, `pe.agreement/1`.
  public var document: JSONValue {
    [
      "schema": "pe.agreement/1", "checked_sessions": .int(checked), "agreement": .array(rows.map(\.document)),
      "confused": .array(
        confused.map {
          [
            "first": .string($0.coders.first), "second": .string($0.coders.second), "family": .string($0.family),
            "first_code": .string($0.codes.first), "second_code": .string($0.codes.second), "count": .int($0.count),
          ]
        }),
      "differences": .array(differences.map(Self.document)),
      "ratings": .array(
        ratings.map {
          [
            "rating": .string($0.rating.rawValue), "first": .string($0.raters.first),
            "second": .string($0.raters.second),
            "sessions": .int($0.sessions), "icc": $0.correlation.map { .decimal($0) } ?? .null,
          ]
        }),
    ]
  }

  /// A difference as a record.
  public static func document(_ one: Difference) -> JSONValue {
    [
      "session": .string(one.session), "turn": .int(one.turn), "family": .string(one.family),
      "first": .string(one.coders.first), "second": .string(one.coders.second),
      "first_code": .string(one.codes.first), "second_code": .string(one.codes.second),
    ]
  }

  /// The names of the members of a difference, in order.
  public static let differenceColumns = ["session", "turn", "family", "first", "second", "first_code", "second_code"]
}
