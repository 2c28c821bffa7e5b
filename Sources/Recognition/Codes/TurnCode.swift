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

  /// Every code, in the codebook's order.
  public static let all: [TurnCode] =
    Behavior.allCases.map(TurnCode.behavior) + Technique.allCases.map(TurnCode.technique)
    + Caution.allCases.map(TurnCode.caution) + ClientTalk.allCases.map(TurnCode.clientTalk)

  /// Reads an identifier such as `reflection.complex`, which belongs to one family only; nil when it is none.
  public init?(_ identifier: String) {
    guard let code = Self.all.first(where: { $0.description == identifier }) else { return nil }
    self = code
  }

  /// The identifier.
  public var description: String {
    switch self {
    case .behavior(let code): code.rawValue
    case .technique(let code): code.rawValue
    case .caution(let code): code.rawValue
    case .clientTalk(let code): code.rawValue
    }
  }

  /// The family.
  public var family: String {
    switch self {
    case .behavior: Behavior.family
    case .technique: Technique.family
    case .caution: Caution.family
    case .clientTalk: ClientTalk.family
    }
  }

  /// How it is written for people.
  public var title: String {
    switch self {
    case .behavior(let code): code.title
    case .technique(let code): code.title
    case .caution(let code): code.title
    case .clientTalk(let code): code.title
    }
  }

  /// Whose turns carry it.
  public var speaker: Speaker {
    switch self {
    case .behavior, .technique, .caution: .therapist
    case .clientTalk: .client
    }
  }

  /// Whether a turn has exactly one code of the family, so that giving one takes the other away.
  public var isExclusive: Bool {
    switch self {
    case .behavior, .clientTalk: true
    case .technique, .caution: false
    }
  }
}
