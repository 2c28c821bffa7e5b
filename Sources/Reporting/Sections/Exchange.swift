import Assessment
import JSON
import Recognition

/// A client turn, the therapist's answer, and what makes it worth reading again.
struct Exchange: Sendable {
  /// What the codes say of it.
  enum Kind: Sendable {
    case strength(Strength)
    case questionedOpening(Opening.Reason)
    case caution(Caution)
    case simpleReflection
    case closedQuestion
  }

  /// What the answer did.
  enum Strength: Sendable {
    case complexReflection
    case metOpening(Opening.Reason)
    case technique(Technique)
    case openQuestion
  }

  let kind: Kind
  let client: Int
  let therapist: Int
  /// The code that says so.
  let code: String
  /// How sure the coder is of it.
  let probability: Double
  /// Who gave it.
  let source: CodeSource
  /// The words of the therapist that carry the code.
  let evidence: [Span]

  /// How sure it is, in words.
  var confidence: String { source == .recognizer ? Percent.probability(probability) : Words.setByPerson }

  var isStrength: Bool {
    if case .strength = kind { true } else { false }
  }
}
