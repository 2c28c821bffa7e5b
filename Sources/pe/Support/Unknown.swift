import Language
import Records

/// Says that an identifier is not in the store, and what may have been meant.
enum Unknown {
  /// Refuses a query that found nothing.
  ///
  /// - Throws: `CommandFailure` (66).
  static func refuse(trainee: String? = nil, cohort: String? = nil, in repository: any SessionRepository) throws {
    let known = try repository.identifiers()
    if let trainee { try refuse(trainee, kind: "trainee", among: known.trainees) }
    if let cohort { try refuse(cohort, kind: "cohort", among: known.cohorts) }
  }

  /// Refuses a session that is not there.
  ///
  /// - Throws: `CommandFailure` (66).
  static func session(_ id: String, in repository: any SessionRepository) throws -> Never {
    throw failure(id, kind: "session", among: try repository.identifiers().sessions)
  }

  /// That a name is none of those that there are.
  static func code(_ name: String, among known: [String]) -> CommandFailure {
    let near = Spelling.closest(to: name, among: known)
    return CommandFailure(
      .usage, "there is no code \"\(TerminalText.safe(name))\"",
      advice: near.isEmpty ? "pe codes lists them" : "Did you mean \(near.joined(separator: ", "))?")
  }

  private static func refuse(_ id: String, kind: String, among known: [String]) throws {
    guard known.contains(id) else { throw failure(id, kind: kind, among: known) }
  }

  private static func failure(_ id: String, kind: String, among known: [String]) -> CommandFailure {
    let near = Spelling.closest(to: id, among: known)
    let advice: String
    if !near.isEmpty {
      advice = "Did you mean " + near.joined(separator: ", ") + "?"
    } else if known.isEmpty {
      advice = "The store names no \(kind); name them with --roster when you analyse"
    } else {
      advice =
        "Known: " + known.prefix(8).joined(separator: ", ") + (known.count > 8 ? " and \(known.count - 8) more" : "")
    }
    return CommandFailure(.noInput, "the store has no \(kind) \"\(id)\"", advice: advice)
  }
}
