import JSON

/// What a dashboard said at a run, in five numbers: the next run says what became of them.
public struct CohortState: Sendable, Equatable {
  /// The day of the run.
  public let day: String
  /// How many sessions the cohort had.
  public let sessions: Int
  /// How many trainees had a session; nil for a director, who would see how many are new.
  public let trainees: Int?
  /// Sessions whose safety waited for a person; nil for a director, as so few sessions are as few trainees.
  public let waiting: Int?
  /// Flagged wordings that nobody had reviewed; nil for a director.
  public let flags: Int?
  /// Disputed codes that nobody had answered; nil for a director.
  public let disputes: Int?
  /// A digest of everything that the dashboard was made of, but for the day.
  let digest: String

  init(day: String, sessions: Int, trainees: Int?, waiting: Int?, flags: Int?, disputes: Int?, digest: String) {
    self.day = day
    self.sessions = sessions
    self.trainees = trainees
    self.waiting = waiting
    self.flags = flags
    self.disputes = disputes
    self.digest = digest
  }

  /// Reads what `document` wrote; nil when it is something else.
  init?(_ document: JSONValue?) {
    guard let document, let day = document["day"]?.string, let sessions = document["sessions"]?.int,
      let digest = document["sha256"]?.string
    else { return nil }
    self.init(
      day: day, sessions: sessions, trainees: document["trainees"]?.int, waiting: document["waiting"]?.int,
      flags: document["flags"]?.int, disputes: document["disputes"]?.int, digest: digest)
  }

  var document: JSONValue {
    func number(_ value: Int?) -> JSONValue { value.map { .int($0) } ?? .null }
    return [
      "day": .string(day), "sessions": .int(sessions), "trainees": number(trainees), "waiting": number(waiting),
      "flags": number(flags), "disputes": number(disputes), "sha256": .string(digest),
    ]
  }

  /// What the run before this one said: nil on the first run.
  ///
  /// Where nothing has changed since the last run, that is what the last run itself was compared with: writing the same again
  /// changes no byte.
  ///
  /// - Parameter latest: the `latest.json` that stands in the folder; nil where there is none.
  func earlier(in latest: JSONValue?) -> CohortState? {
    guard let last = CohortState(latest?["state"]) else { return nil }
    return last.digest == digest ? CohortState(latest?["since"]) : last
  }
}
