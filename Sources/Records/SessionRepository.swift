import Transcripts

/// Where sessions are kept.
public protocol SessionRepository: Sendable {
  /// Keeps a session, all of it or nothing. Who looked at one of the same identifier stays known.
  ///
  /// - Returns: whether it was new, replaced an earlier one of the same identifier, or was there already.
  /// - Throws: `StoreProblem`.
  func save(_ session: StoredSession) throws -> SaveOutcome

  /// The session of that identifier, or nil.
  ///
  /// - Throws: `StoreProblem`.
  func session(_ id: String) throws -> StoredSession?

  /// The sessions that match, by date, those without one first, and then by identifier.
  ///
  /// - Throws: `StoreProblem`.
  func sessions(_ query: SessionQuery) throws -> [StoredSession]

  /// The identifiers of all trainees, cohorts and sessions, sorted: for "did you mean".
  ///
  /// - Throws: `StoreProblem`.
  func identifiers() throws -> KnownIdentifiers

  /// Who looked at the safety of a session last, or nil when nobody has.
  ///
  /// - Throws: `StoreProblem`.
  func look(at session: String) throws -> PersonLook?

  /// Keeps that a person has looked, for all of the sessions or for none; an earlier look is replaced.
  ///
  /// - Parameter looks: the identifiers of sessions in the store, and the look at each.
  /// - Throws: `StoreProblem`.
  func keep(_ looks: [(session: String, look: PersonLook)]) throws

  /// Forgets who looked at the sessions, all of them or none.
  ///
  /// - Throws: `StoreProblem`.
  func forgetLooks(at sessions: [String]) throws

  /// Keeps what a person made of flagged wordings, all or none; an earlier review of the same is replaced.
  ///
  /// - Throws: `StoreProblem`.
  func keep(_ reviews: [FlagID: FlagReview]) throws

  /// Forgets the reviews of flagged wordings, all of them or none.
  ///
  /// - Throws: `StoreProblem`.
  func forgetReviews(of flags: [FlagID]) throws

  /// Adds annotations to a session, all or none.
  ///
  /// - Returns: their numbers, which follow the highest that the session ever had.
  /// - Throws: `StoreProblem`.
  func add(_ annotations: [Annotation], to session: String) throws -> [Int]

  /// Shares annotations that were drafts, all or none. What is shared is said now: it gets a new number.
  ///
  /// - Returns: the new names, in the order given.
  /// - Throws: `StoreProblem`.
  @discardableResult func share(_ annotations: [AnnotationID]) throws -> [AnnotationID]

  /// The number that the next annotation of a session will get.
  ///
  /// - Throws: `StoreProblem`.
  func nextNumber(in session: String) throws -> Int

  /// Removes annotations, all or none. Their numbers are not given again.
  ///
  /// - Throws: `StoreProblem`.
  func remove(_ annotations: [AnnotationID]) throws

  /// The last run over the same inputs, or nil.
  ///
  /// - Parameter inputs: what names the inputs, the same for the same ones.
  /// - Throws: `StoreProblem`.
  func lastRun(over inputs: String) throws -> RunRecord?

  /// Keeps that a run over the inputs has ended; an earlier one is replaced.
  ///
  /// - Throws: `StoreProblem`.
  func keep(_ run: RunRecord, over inputs: String) throws
}

/// What keeping a session did.
public enum SaveOutcome: Sendable {
  case added
  case replaced
  case unchanged
}

/// Which sessions are asked for.
public struct SessionQuery: Sendable {
  /// Of this trainee.
  public var trainee: String?
  /// Of this cohort.
  public var cohort: String?

  /// Makes a query; nil asks for all.
  public init(trainee: String? = nil, cohort: String? = nil) {
    self.trainee = trainee
    self.cohort = cohort
  }
}

/// The identifiers in a store.
public struct KnownIdentifiers: Sendable, Equatable {
  /// The sessions.
  public let sessions: [String]
  /// The trainees.
  public let trainees: [String]
  /// The cohorts.
  public let cohorts: [String]

  /// Makes a list.
  public init(sessions: [String], trainees: [String], cohorts: [String]) {
    self.sessions = sessions
    self.trainees = trainees
    self.cohorts = cohorts
  }
}
