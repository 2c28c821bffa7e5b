import JSON
import Statistics

/// How far two coders agree on a family's codes.
public struct AgreementRow: Sendable {
  /// The coders: `model` or a person.
  public let coders: (first: String, second: String)
  /// The family, such as `behavior`.
  public let family: String
  /// In how many sessions both coded.
  public let sessions: Int
  /// On how many decisions: a turn, or a turn and a code where a turn may have several of the family.
  public let decisions: Int
  /// The share on which they agree.
  public let agreement: Double
  /// Cohen's kappa; nil where chance alone would make them agree.
  public let kappa: Double?
  /// Its 95% interval by resampling sessions; nil with too few.
  public let interval: Interval?
  /// Gwet's AC1, which does not break down where a code is rare.
  public let ac1: Double?
  /// Krippendorff's alpha.
  public let alpha: Double?

  /// Fewer decisions than this say nothing.
  public static let fewest = 20

  /// Whether there are enough decisions for coefficients.
  public var isEnough: Bool { decisions >= Self.fewest }

  /// The names of the members of a record, in order.
  public static let columns = [
    "first", "second", "family", "sessions", "decisions", "agreement", "kappa", "lower", "upper", "ac1", "alpha",
  ]

  /// The row as a record.
  public var document: JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .decimal($0) } ?? .null }
    return [
      "first": .string(coders.first), "second": .string(coders.second), "family": .string(family),
      "sessions": .int(sessions), "decisions": .int(decisions), "agreement": number(agreement), "kappa": number(kappa),
      "lower": number(interval?.lower), "upper": number(interval?.upper), "ac1": number(ac1), "alpha": number(alpha),
    ]
  }

  /// Compares the decisions of two coders.
  ///
  /// - Parameter tables: a table a session.
  init(_ coders: (String, String), family: String, tables: [Confusion]) {
    self.coders = coders
    self.family = family
    sessions = tables.count
    func pooled(_ times: [Int]) -> Confusion {
      var all = Confusion(labels: tables.first?.labels ?? [])
      for (table, count) in zip(tables, times) { all.add(table, times: count) }
      return all
    }
    let all = pooled(tables.map { _ in 1 })
    decisions = all.total
    agreement = all.accuracy
    guard all.total >= Self.fewest else {
      (kappa, interval, ac1, alpha) = (nil, nil, nil, nil)
      return
    }
    kappa = all.kappa
    interval = kappa == nil ? nil : Bootstrap.interval(clusters: tables.count) { pooled($0).kappa }
    ac1 = all.gwetAC1
    let units = all.labels.indices.flatMap { first in
      all.labels.indices.flatMap { Array(repeating: [first, $0], count: all.counts[first][$0]) }
    }
    alpha = KrippendorffAlpha.nominal(units)
  }
}
