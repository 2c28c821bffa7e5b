import Language

/// A phrase by which a rule recognises its code.
public struct Cue: Sendable, ExpressibleByStringLiteral {
  /// How often a cue is right where no guard objects: the rule author's estimate until it is measured on held-back cases.
  public enum Strength: Double, CaseIterable, Sendable {
    /// Right rather more often than not; the finding is marked uncertain.
    case weak = 0.55
    /// Right in most places.
    case usual = 0.7
    /// Hardly ever wrong.
    case strong = 0.85

    /// The place among the strengths, weak first, of a rule's match that is so sure.
    static func place(of strength: Double) -> Int {
      strength >= strong.rawValue ? 2 : strength >= usual.rawValue ? 1 : 0
    }
  }

  /// The pattern (`Phrase`).
  public let pattern: String
  /// How sure it is.
  public let strength: Strength

  /// Makes a cue.
  public init(_ pattern: String, _ strength: Strength = .usual) {
    self.pattern = pattern
    self.strength = strength
  }

  /// A cue of usual strength.
  public init(stringLiteral pattern: String) {
    self.init(pattern)
  }
}
