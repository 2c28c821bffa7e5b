import Assessment
import Recognition

/// What a person adds to a session: a note, another code, a dispute, a rating, a reflection, or that the codes were checked.
public struct Annotation: Sendable, Equatable {
  /// What is said.
  public enum Content: Sendable, Equatable {
    /// A note on the session, or on a turn.
    case note(Note)
    /// A turn has a code or has it not, whatever was found.
    case code(CodeChange)
    /// Somebody sees a turn's codes differently and asks a person to look.
    case dispute(Dispute)
    /// A rating of the session, 1 to 5.
    case rating(Rating, value: Int)
    /// The codes of the whole session were read and, where no change says otherwise, found right. Bound to the words and codes that
    /// were read, by `StoredSession.reading`.
    case checked(reading: String)
    /// What the trainee makes of the session, written before the numbers are shown.
    case reflection(Reflection)
  }

  /// What is said.
  public var content: Content
  /// Who said it, as the person wrote.
  public var by: String
  /// The day, in UTC, as `2026-10-05`.
  public var on: String
  /// Whether it is kept back: drafts stand in no report and change no code.
  public var isDraft: Bool

  /// Makes an annotation.
  public init(_ content: Content, by: String, on: String, isDraft: Bool = false) {
    self.content = content
    self.by = by
    self.on = on
    self.isDraft = isDraft
  }

  /// Whether it says that the codes were checked, whatever they were.
  var isCheck: Bool {
    if case .checked = content { true } else { false }
  }

  /// Whether it disputes a code.
  var isDispute: Bool {
    if case .dispute = content { true } else { false }
  }

  /// The turn that it is about, or nil where it is about the session.
  public var turn: Int? {
    switch content {
    case .note(let note): note.turn
    case .code(let change): change.turn
    case .dispute(let dispute): dispute.turn
    case .rating, .checked, .reflection: nil
    }
  }
}

/// A note.
public struct Note: Sendable, Equatable {
  /// What kind of note.
  public enum Kind: String, CaseIterable, Sendable {
    case strength
    case growthArea = "growth_area"
    case critical
    case general
  }

  /// What kind.
  public var kind: Kind
  /// The turn it is about, from 0; nil where it is about the session.
  public var turn: Int?
  /// The words.
  public var text: String

  /// Makes a note.
  public init(_ kind: Kind, turn: Int? = nil, text: String) {
    self.kind = kind
    self.turn = turn
    self.text = text
  }
}

/// That a turn has a code, or has it not.
public struct CodeChange: Sendable, Equatable {
  /// The turn, from 0.
  public var turn: Int
  /// The code.
  public var code: TurnCode
  /// Whether the turn has it.
  public var isGiven: Bool
  /// The digest of the turn's words (`TurnWords`): the change counts only for the words that were read.
  public var words: String

  /// Makes a change.
  public init(turn: Int, code: TurnCode, isGiven: Bool, words: String) {
    self.turn = turn
    self.code = code
    self.isGiven = isGiven
    self.words = words
  }
}

/// That somebody sees a turn's codes differently.
public struct Dispute: Sendable, Equatable {
  /// The turn, from 0.
  public var turn: Int
  /// The code that is disputed; nil where it is all of them.
  public var code: TurnCode?
  /// Why.
  public var text: String
  /// The digest of the turn's words (`TurnWords`): other words are nothing that somebody disputes.
  public var words: String

  /// Makes a dispute.
  public init(turn: Int, code: TurnCode? = nil, text: String, words: String) {
    self.turn = turn
    self.code = code
    self.text = text
    self.words = words
  }
}

/// What a supervisor rates (codebook 9 and 10).
public enum Rating: String, CaseIterable, Sendable {
  case relational
  case technical
  case biasAwareness = "bias_awareness"
  case culturalSensitivity = "cultural_sensitivity"

  /// The measure that it is.
  public var measure: MeasureID {
    switch self {
    case .relational: .relational
    case .technical: .technical
    case .biasAwareness: .biasAwareness
    case .culturalSensitivity: .culturalSensitivity
    }
  }

  /// The lowest and the highest rating.
  public static let values = 1...5
}

/// What a trainee makes of a session.
public struct Reflection: Sendable, Equatable {
  /// How the session went, one of `Rating.values`; nil where that was not said.
  public var rating: Int?
  /// What worked; nil where that was not said.
  public var worked: String?
  /// What to try next; nil where that was not said.
  public var next: String?

  /// Makes a reflection.
  public init(rating: Int? = nil, worked: String? = nil, next: String? = nil) {
    self.rating = rating
    self.worked = worked
    self.next = next
  }
}
