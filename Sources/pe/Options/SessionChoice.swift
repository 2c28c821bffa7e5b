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

  /// Refuses that one session is named beside.
  ///
  /// - Throws: `ValidationError`.
  func refuse(besides session: String?) throws {
    guard session != nil, isGiven else { return }
    throw ValidationError("--session names one session; it does not go with --trainee or --cohort.")
  }

  /// The one session that is named, or else the sessions of the choice.
  ///
  /// - Throws: `CommandFailure` (66) when the store knows no such session, trainee or cohort.
  func sessions(or session: String?, in repository: any SessionRepository) throws -> [StoredSession] {
    guard let session else { return try sessions(in: repository) }
    guard let stored = try repository.session(session) else { try Unknown.session(session, in: repository) }
    return [stored]
  }

  /// The sessions.
  ///
  /// - Throws: `CommandFailure` (66) when the store knows no such trainee or cohort.
  func sessions(in repository: any SessionRepository) throws -> [StoredSession] {
    let sessions = try repository.sessions(SessionQuery(trainee: trainee, cohort: cohort))
    if sessions.isEmpty { try Unknown.refuse(trainee: trainee, cohort: cohort, in: repository) }
    return sessions
  }
}
