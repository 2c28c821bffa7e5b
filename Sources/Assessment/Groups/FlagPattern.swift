import Recognition
import Statistics

/// Flagged wordings of one type over several sessions of a trainee: what persons made of them, how often those come that a person
/// confirmed, and whether that changed.
public struct FlagPattern: Sendable, Equatable {
  /// Which way the rate of confirmed flags went.
  public enum Trend: String, Sendable {
    case rise
    case fall
    case cannotTell = "cannot_tell"
  }

  /// Whom the wordings are about; nil for all types together.
  public let type: BiasType?
  /// How many sessions were read.
  public let sessions: Int
  /// Therapist turns in them.
  public let turns: Int
  /// Flags that a person confirmed.
  public let confirmed: Int
  /// Flags that a person dismissed.
  public let dismissed: Int
  /// Flags that nobody has reviewed.
  public let waiting: Int
  /// Confirmed flags in 100 therapist turns; nil without turns, and where nobody has reviewed a flag yet.
  public let rate: Double?
  /// Its exact 95% interval.
  public let interval: Interval?
  /// Whether the later half of the sessions has more or fewer of them than the earlier one.
  public let trend: Trend

  /// The patterns of a trainee's sessions: all types together, and then each type that was flagged.
  ///
  /// - Parameter sessions: in order of time.
  public static func all(_ sessions: [AssessedSession]) -> [FlagPattern] {
    let types = BiasType.allCases.filter { type in
      sessions.contains { session in
        session.analysis.utterances.contains { $0.bias?.contains { $0.type == type } ?? false }
      }
    }
    return [FlagPattern(nil, sessions)] + types.map { FlagPattern($0, sessions) }
  }

  private init(_ type: BiasType?, _ sessions: [AssessedSession]) {
    func count(_ sessions: some Sequence<AssessedSession>, _ review: BiasFinding.Review) -> Int {
      sessions.reduce(0) { sum, session in
        sum
          + session.analysis.utterances.reduce(0) { sum, utterance in
            sum + (utterance.bias ?? []).count { (type == nil || $0.type == type) && $0.review == review }
          }
      }
    }
    func turns(_ sessions: some Sequence<AssessedSession>) -> Int {
      sessions.reduce(0) { $0 + $1.analysis.utterances.count { $0.speaker == .therapist } }
    }
    self.type = type
    self.sessions = sessions.count
    self.turns = turns(sessions)
    confirmed = count(sessions, .confirmed)
    dismissed = count(sessions, .dismissed)
    waiting = count(sessions, .unreviewed)
    let isReviewed = waiting == 0 || confirmed + dismissed > 0
    let hundreds = Double(self.turns) / 100
    rate = isReviewed && hundreds > 0 ? Double(confirmed) / hundreds : nil
    interval = isReviewed && hundreds > 0 ? Poisson.rate(count: confirmed, exposure: hundreds) : nil
    let earlier = sessions.prefix(sessions.count / 2)
    let (before, after) = (turns(earlier), turns(sessions.dropFirst(earlier.count)))
    guard sessions.count >= Self.fewestSessions, before > 0, after > 0 else {
      trend = .cannotTell
      return
    }
    // Were the rate the same, the flags would fall on both halves as the turns do.
    let expected = Double(after) / Double(before + after)
    let later = count(sessions.dropFirst(earlier.count), .confirmed)
    let p = Binomial.twoSided(later, of: confirmed, probability: expected)
    trend = p >= 0.05 ? .cannotTell : Double(later) > expected * Double(confirmed) ? .rise : .fall
  }

  /// A trend needs this many sessions.
  private static let fewestSessions = 6
}
