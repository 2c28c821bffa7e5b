import Language

/// Why nothing can be judged: what, where, why, and what to do next. Holds no transcript text.
public struct GateProblem: Error, Sendable, CustomStringConvertible {
  /// Whose fault it is, which decides the exit code.
  public enum Kind: Sendable {
    /// A file was found and cannot be used.
    case unusable
    /// The policy, or a name in it, is wrong.
    case configuration
    /// Not allowed here, as in CI.
    case notPermitted
  }

  /// Whose fault it is.
  public let kind: Kind
  /// What is wrong and where.
  public let message: String
  /// What to do next.
  public let advice: String?

  /// Makes a problem.
  public init(_ kind: Kind = .unusable, _ message: String, advice: String? = nil) {
    self.kind = kind
    self.message = message
    self.advice = advice
  }

  /// What is wrong, for a person.
  public var description: String { message + (advice.map { ". \($0)" } ?? "") }

  /// That a name is none of those that there are, and what may have been meant.
  static func unknown(_ kind: Kind, _ what: String, _ name: String, among known: [String]) -> GateProblem {
    GateProblem(kind, "\(what) \"\(name.prefix(60))\"", advice: suggestion(name, among: known))
  }

  /// What may have been meant.
  static func suggestion(_ name: String, among known: [String]) -> String {
    let near = Spelling.closest(to: name, among: known)
    return near.isEmpty
      ? "Known: " + known.sorted().joined(separator: ", ") : "Did you mean \(near.joined(separator: ", "))?"
  }
}
