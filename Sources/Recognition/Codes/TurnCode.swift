import Transcripts

/// A code that a person may give a turn: which one, and of which family.
public enum TurnCode: Sendable, Hashable, CustomStringConvertible {
  /// The main act of a therapist's turn.
  case behavior(Behavior)
  /// A technique of a therapist's turn.
  case technique(Technique)
  /// A caution of a therapist's turn.
  case caution(Caution)
  /// Which way a client's turn leans.
  case clientTalk(ClientTalk)
  /// That a person has read a client's turn and nothing is at risk in it.
  case noRisk

  /// Every code, in the codebook's order.
  public static let all: [TurnCode] =
    Behavior.allCases.map(TurnCode.behavior) + Technique.allCases.map(TurnCode.technique)
    + Caution.allCases.map(TurnCode.caution) + ClientTalk.allCases.map(TurnCode.clientTalk)
    + [.noRisk]

  /// Reads an identifier such as `reflection.complex`, which belongs to one family only; nil when it is none.
  public init?(_ identifier: String) {
    guard let code = Self.all.first(where: { $0.description == identifier }) else { return nil }
    self = code
  }

  private var code: (any Code)? {
    switch self {
    case .behavior(let code): code
    case .technique(let code): code
    case .caution(let code): code
    case .clientTalk(let code): code
    case .noRisk: nil
    }
  }

  /// The identifier.
  public var description: String { code?.rawValue ?? "risk.none" }

  /// The family.
  public var family: String { code.map { type(of: $0).family } ?? "risk" }

  /// How it is written for people.
  public var title: String { code?.title ?? "No risk" }

  /// Whose turns carry it.
  public var speaker: Speaker {
    switch self {
    case .behavior, .technique, .caution: .therapist
    case .clientTalk, .noRisk: .client
    }
  }

  /// Whether a turn has exactly one code of the family, so that giving one takes the other away.
  public var isExclusive: Bool {
    switch self {
    case .behavior, .clientTalk: true
    case .technique, .caution, .noRisk: false
    }
  }
}
