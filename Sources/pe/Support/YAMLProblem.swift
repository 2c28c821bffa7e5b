import Yams

/// What is wrong with a YAML text, without words of the text: it may hold what a session said.
enum YAMLProblem {
  /// The problem and where it is, for a person.
  static func text(_ error: any Error) -> String {
    guard let error = error as? YamlError else { return "it cannot be read" }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return "\(problem), line \(mark.line)"
    case .reader(let problem, _, _, _): return problem
    case .duplicatedKeysInMapping: return "a key stands twice in one mapping"
    default: return "it cannot be read"
    }
  }
}
