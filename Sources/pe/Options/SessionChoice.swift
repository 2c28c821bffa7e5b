import ArgumentParser
import Records

/// Which sessions of the store a command reads.
struct SessionChoice: ParsableArguments {
  @Option(help: ArgumentHelp("Only this trainee's.", valueName: "id"))
  var trainee: String?

  @Option(help: ArgumentHelp("Only this cohort's.", valueName: "id"))
  var cohort: String?

  /// Whether any was named.
  var isGiven: Bool { trainee != nil || cohort != nil }

  /// The sessions.
  ///
  /// - Throws: `CommandFailure` (66) when the store knows no such trainee or cohort.
  func sessions(in repository: any SessionRepository) throws -> [StoredSession] {
    let sessions = try repository.sessions(SessionQuery(trainee: trainee, cohort: cohort))
    if sessions.isEmpty { try Unknown.refuse(trainee: trainee, cohort: cohort, in: repository) }
    return sessions
  }
}
