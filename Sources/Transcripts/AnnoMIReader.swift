/// Reads AnnoMI (Wu et al. 2022, 2023): motivational interviewing with a row per utterance and annotator.
public struct AnnoMIReader: TranscriptReader {
  private static let marks = [
    "transcript_id", "utterance_id", "interlocutor", "utterance_text", "annotator_id", "main_therapist_behaviour",
    "client_talk_type",
  ]

  /// Makes the reader.
  public init() {}

  /// The format's name.
  public var format: String { "annomi" }

  /// What it reads.
  public var summary: String { "AnnoMI: the table of motivational interviewing sessions with a row per annotator" }

  /// The extensions that suggest it.
  public var extensions: [String] { ["csv"] }

  /// Whether the header is AnnoMI's.
  public func recognizes(start: [UInt8]) -> Bool {
    let document = CSVDocument(start)
    return Self.marks.allSatisfy { document.column($0) != nil }
  }

  /// Reads a whole table; the first of the rows of an utterance counts.
  public func read(_ bytes: [UInt8], source: String, stem: String, options: ReadingOptions) -> [ReadResult] {
    var assembler = SessionAssembler(source: source, stem: stem, format: format, options: options, order: .scattered)
    let table = AnnoMITable(bytes) { line, problem in assembler.report(.malformed, at: .line(line), problem) }
    for session in table.sessions { assembler.add(session.draft) }
    assembler.finish()
    return assembler.takeReady()
  }

  /// Reads the sessions with their labels.
  ///
  /// - Parameters:
  ///   - bytes: the table, valid UTF-8 without a byte order mark.
  ///   - source: the name for messages.
  /// - Throws: the first `ReadingProblem`: labels are only of use when all can be trusted.
  public func labelled(_ bytes: [UInt8], source: String = "annomi") throws -> [AnnoMISession] {
    var first: ReadingProblem?
    let table = AnnoMITable(bytes) { line, problem in
      first = first ?? ReadingProblem(source: source, position: "line \(line)", reason: .malformed, problem)
    }
    if let first { throw first }
    return try table.sessions.map { session in
      let results = session.draft.finish(source: source, format: format, options: ReadingOptions())
      var transcript: Transcript?
      for result in results {
        switch result {
        case .transcript(let found): transcript = found
        case .problem(let problem): throw problem
        }
      }
      guard let transcript else {
        throw ReadingProblem(source: source, reason: .noUtterances, "a session holds no words")
      }
      return AnnoMISession(
        transcript: transcript, videoURL: session.videoURL, labels: session.ballots.map(AnnoMIBallot.count))
    }
  }
}
