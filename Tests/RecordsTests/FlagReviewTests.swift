import Assessment
import Recognition
import Records
import TestSupport
import Testing
import Transcripts

/// What persons made of flagged wordings, in every kind of store.
@Suite struct FlagReviewTests {
  private static let tool = ToolIdentity(version: "0", recognizer: "test", models: [:])
  private static let flag = FlagID(session: "one", turn: 0, type: .substanceStigma)

  private func session(_ words: String = "So your brother is a junkie.") -> StoredSession {
    let (analysis, count) = Analyzer(recognizer: SilentRecognizer()).analyze(
      Dialogue.transcript("one", trainee: "t", "T: \(words)", "C: He drinks."))
    return StoredSession(
      transcript: Dialogue.transcript("one", trainee: "t", "T: \(words)", "C: He drinks."),
      assessed: AssessedSession(analysis, words: count, tool: Self.tool))
  }

  private func review(_ isConfirmed: Bool, of session: StoredSession) -> FlagReview {
    FlagReview(
      isConfirmed: isConfirmed, by: "Kim", on: "2026-11-20", note: "asked",
      words: TurnWords.digest(session.transcript.utterances[0].text))
  }

  private func state(_ repository: SQLiteRepository) throws -> (BiasFinding.Review?, Int, StoredSession) {
    let stored = try #require(try repository.session("one"))
    return (stored.assessed.analysis.utterances[0].bias?.first?.review, stored.assessed.tally.confirmedFlags, stored)
  }

  @Test(arguments: CodecVariant.allCases) func aReviewMarksTheFindingAndEntersTheCounts(_ variant: CodecVariant) throws
  {
    let repository = try SQLiteRepository(
      path: try Folders.temporary() + "/s.sqlite", access: .readWrite, codec: variant.codec)
    let saved = session()
    #expect(saved.flags == [Self.flag])
    _ = try repository.save(saved)
    try repository.keep([Self.flag: review(true, of: saved)])
    var (verdict, confirmed, stored) = try state(repository)
    #expect(verdict == .confirmed)
    #expect(confirmed == 1)
    #expect(stored.unreviewedFlags == 0)
    #expect(stored.reviews[Self.flag]?.by == "Kim")
    #expect(try repository.sessions(SessionQuery(trainee: "t")) == [stored])

    try repository.keep([Self.flag: review(false, of: saved)])
    (verdict, confirmed, stored) = try state(repository)
    #expect(verdict == .dismissed)
    #expect(confirmed == 0)

    try repository.forgetReviews(of: [Self.flag])
    (verdict, confirmed, stored) = try state(repository)
    #expect(verdict == .unreviewed)
    #expect(stored == saved)
  }

  /// Other words under the same identifier are nothing that somebody has reviewed.
  @Test func aReviewIsBoundToTheWords() throws {
    let repository = try SQLiteRepository(path: try Folders.temporary() + "/s.sqlite", access: .readWrite)
    let saved = session()
    _ = try repository.save(saved)
    try repository.keep([Self.flag: review(true, of: saved)])
    _ = try repository.save(session("So your brother is a junkie, and your cousin."))
    let (verdict, confirmed, stored) = try state(repository)
    #expect(verdict == .unreviewed)
    #expect(confirmed == 0)
    #expect(stored.unreviewedFlags == 1)
  }

  @Test func aReviewOfASessionThatIsNotThereIsRefused() throws {
    let repository = try SQLiteRepository(path: try Folders.temporary() + "/s.sqlite", access: .readWrite)
    #expect(throws: StoreProblem.self) { try repository.keep([Self.flag: review(true, of: session())]) }
  }

  @Test(arguments: [
    ("oak-03/12/age", "oak-03"), ("2026/oak/3/0/body_size", "2026/oak/3"),
  ]) func aNameIsReadBack(name: String, session: String) throws {
    let flag = try #require(FlagID(name))
    #expect(flag.session == session)
    #expect(flag.description == name)
  }

  @Test(arguments: ["", "oak", "oak/age", "/3/age", "oak/-1/age", "oak/3/old", "oak/three/age"])
  func whatIsNoName(_ name: String) { #expect(FlagID(name) == nil) }
}
