import Assessment
import Recognition
import TestSupport
import Testing
import Transcripts

@testable import Records

/// What persons add to a session, in every kind of store.
@Suite struct AnnotationTests {
  private static let tool = ToolIdentity(version: "0", recognizer: "test", models: [:])
  private static let question = "What would you want instead?"

  private func session(_ words: String = question) -> StoredSession {
    let transcript = Dialogue.transcript("one", trainee: "t", "T: \(words)", "C: I want to sleep.")
    var (analysis, count) = Analyzer(recognizer: SilentRecognizer()).analyze(transcript)
    let whole = [Span(0..<words.unicodeScalars.count)]
    analysis.utterances[0].behavior = Finding(code: .closedQuestion, probability: 0.7, evidence: whole)
    analysis.utterances[0].acts = Acts(question: 0.9, reflection: 0.1, input: 0)
    analysis.utterances[1].clientTalk = Finding(code: .neutral, probability: 0.8, evidence: [Span(0..<4)])
    return StoredSession(
      transcript: transcript, assessed: AssessedSession(analysis, words: count, tool: Self.tool))
  }

  private func store(_ saved: StoredSession, _ variant: CodecVariant = .plain) throws -> SQLiteRepository {
    let repository = try SQLiteRepository(
      path: try Folders.temporary() + "/s.sqlite", access: .readWrite, codec: variant.codec)
    _ = try repository.save(saved)
    return repository
  }

  private func change(
    _ code: TurnCode, turn: Int = 0, given: Bool = true, words: String = question, by: String = "Kim",
    draft: Bool = false
  ) -> Annotation {
    Annotation(
      .code(CodeChange(turn: turn, code: code, isGiven: given, words: TurnWords.digest(words))), by: by,
      on: "2026-11-20", isDraft: draft)
  }

  private func check(_ session: StoredSession, by name: String) -> Annotation {
    Annotation(.checked(reading: session.reading), by: name, on: "2026-11-20")
  }

  static let contents: [Annotation.Content] = [
    .note(Note(.strength, turn: 0, text: "warm \u{202E}\n«quote»")), .note(Note(.general, text: "")),
    .code(CodeChange(turn: 1, code: .clientTalk(.change), isGiven: true, words: "ab")),
    .code(CodeChange(turn: 0, code: .caution(.minimizing), isGiven: false, words: "")),
    .dispute(Dispute(turn: 0, code: .technique(.empathy), text: "no", words: "a")),
    .dispute(Dispute(turn: 1, text: "why", words: "b")),
    .rating(.culturalSensitivity, value: 5), .checked(reading: "r"),
    .reflection(Reflection(rating: 2, worked: "a", next: "b")),
    .reflection(Reflection(worked: "only this")),
  ]

  @Test func aTurnToReadThatAPersonClearedIsCounted() {
    let transcript = Dialogue.transcript(
      "one", trainee: nil, "T: What did you do?", "C: I went up on the top level again.")
    let (found, words) = Analyzer(recognizer: SilentRecognizer()).analyze(transcript)
    var analysis = found
    analysis.risk.look = [SessionRisk.Look(index: 1, domain: .suicide, score: 0.4, evidence: [])]
    let change = CodeChange(
      turn: 1, code: .noRisk, isGiven: true, words: TurnWords.digest(transcript.utterances[1].text))
    let annotation = Annotation(.code(change), by: "Kim", on: "2026-10-05")
    func stored(_ annotations: [Annotation]) -> StoredSession {
      StoredSession(
        transcript: transcript, assessed: AssessedSession(found, words: words, tool: Self.tool),
        annotations: annotations.enumerated().map { NumberedAnnotation(number: $0 + 1, annotation: $1) },
        recognized: found.utterances, recognizedRisk: analysis.risk)
    }
    #expect(stored([annotation]).cleared == [1])
    #expect(stored([]).cleared.isEmpty)
  }

  @Test(arguments: CodecVariant.allCases) func everyKindComesBackEqualWithItsNumber(_ variant: CodecVariant) throws {
    let repository = try store(session(), variant)
    let all = Self.contents.enumerated().map { Annotation($1, by: "Kim", on: "2026-11-20", isDraft: $0 % 2 == 0) }
    #expect(try repository.add(all, to: "one") == Array(1...all.count))
    let stored = try #require(try repository.session("one"))
    #expect(stored.annotations.map(\.annotation) == all)
    #expect(stored.annotations.map(\.number) == Array(1...all.count))
    #expect(try repository.sessions(SessionQuery(trainee: "t")) == [stored])
  }

  @Test(arguments: CodecVariant.allCases) func aPersonsCodeReplacesTheOneFoundAndEntersTheCounts(
    _ variant: CodecVariant
  ) throws {
    let saved = session()
    let repository = try store(saved, variant)
    _ = try repository.add(
      [
        change(.behavior(.complexReflection)), change(.technique(.validation)),
        change(.clientTalk(.change), turn: 1, words: "I want to sleep."),
      ], to: "one")
    let stored = try #require(try repository.session("one"))
    let turns = stored.assessed.analysis.utterances
    #expect(turns[0].behavior?.code == .complexReflection)
    #expect(turns[0].behavior?.source == .supervisor)
    #expect(turns[0].behavior?.probability == 1)
    #expect(turns[0].acts == Acts(question: 0, reflection: 1, input: 0))
    #expect(turns[0].techniques?.map(\.code) == [.validation])
    #expect(turns[1].clientTalk?.code == .change)
    #expect(stored.recognized == saved.assessed.analysis.utterances)
    #expect(stored.assessed.tally != saved.assessed.tally)
    #expect(stored.changes.count == 3)

    _ = try repository.add([change(.technique(.validation), given: false), change(.behavior(.advice))], to: "one")
    let later = try #require(try repository.session("one"))
    #expect(later.assessed.analysis.utterances[0].techniques?.isEmpty == true)
    #expect(later.assessed.analysis.utterances[0].behavior?.code == .advice)
    // The last word on the family counts, not both.
    #expect(later.changes.map(\.change.code) == [.technique(.validation), .behavior(.advice), .clientTalk(.change)])
  }

  @Test func draftsCountForNothingUntilTheyAreShared() throws {
    let repository = try store(session())
    _ = try repository.add([change(.behavior(.advice), draft: true)], to: "one")
    #expect(try repository.session("one")?.assessed.analysis.utterances[0].behavior?.code == .closedQuestion)
    _ = try repository.add([change(.behavior(.options))], to: "one")
    // What is shared is said now: it stands after what was said since.
    #expect(
      try repository.share([AnnotationID(session: "one", number: 1)]) == [AnnotationID(session: "one", number: 3)])
    let stored = try #require(try repository.session("one"))
    #expect(stored.assessed.analysis.utterances[0].behavior?.code == .advice)
    #expect(stored.annotations.map(\.number) == [2, 3])
  }

  @Test func whatIsRemovedIsGoneAndItsNumberIsNotGivenAgain() throws {
    let saved = session()
    let repository = try store(saved)
    #expect(try repository.add([change(.behavior(.advice))], to: "one") == [1])
    try repository.remove([AnnotationID(session: "one", number: 1)])
    #expect(try repository.session("one") == saved)
    #expect(try repository.nextNumber(in: "one") == 2)
    #expect(try repository.add([check(saved, by: "Kim")], to: "one") == [2])
  }

  /// Other words under the same identifier are nothing that somebody has coded.
  @Test func aCodeIsBoundToTheWords() throws {
    let repository = try store(session())
    _ = try repository.add([change(.behavior(.advice))], to: "one")
    #expect(try repository.save(session("Have you eaten?")) == .replaced)
    let stored = try #require(try repository.session("one"))
    #expect(stored.assessed.analysis.utterances[0].behavior?.code == .closedQuestion)
    #expect(stored.changes.isEmpty)
    #expect(stored.annotations.count == 1)
  }

  private func dispute(_ words: String = question) -> Annotation {
    Annotation(
      .dispute(Dispute(turn: 0, text: "it was open", words: TurnWords.digest(words))), by: "t", on: "2026-11-20")
  }

  @Test func aDisputeWaitsUntilAPersonAnswers() throws {
    let repository = try store(session())
    _ = try repository.add([change(.behavior(.information)), dispute()], to: "one")
    #expect(try repository.session("one")?.openDisputes.map(\.turn) == [0])
    _ = try repository.add(
      [Annotation(.note(Note(.general, turn: 0, text: "hm")), by: "Kim", on: "2026-11-21")], to: "one")
    #expect(try repository.session("one")?.openDisputes.count == 1)
    _ = try repository.add([change(.behavior(.openQuestion))], to: "one")
    #expect(try repository.session("one")?.openDisputes.isEmpty == true)
  }

  @Test func aDraftThatIsSharedLaterAnswersADispute() throws {
    let repository = try store(session())
    _ = try repository.add([change(.behavior(.openQuestion), draft: true), dispute()], to: "one")
    #expect(try repository.session("one")?.openDisputes.count == 1)
    try repository.share([AnnotationID(session: "one", number: 1)])
    #expect(try repository.session("one")?.openDisputes.isEmpty == true)
  }

  @Test func otherWordsAreNotDisputed() throws {
    let repository = try store(session("Have you eaten?"))
    _ = try repository.add([dispute()], to: "one")
    #expect(try repository.session("one")?.openDisputes.isEmpty == true)
  }

  @Test func aCheckIsBoundToTheCodesAndTheWordsThatWereRead() throws {
    let saved = session()
    let repository = try store(saved)
    _ = try repository.add([check(saved, by: "Lou"), check(saved, by: "Kim")], to: "one")
    #expect(try repository.session("one")?.checkers == ["Kim", "Lou"])
    // A person's change is no other reading: the codes that were found are the same.
    _ = try repository.add([change(.behavior(.advice))], to: "one")
    #expect(try repository.session("one")?.checkers == ["Kim", "Lou"])
    #expect(try repository.save(session("Have you eaten?")) == .replaced)
    #expect(try repository.session("one")?.checkers == [])
  }

  @Test func whatEachPersonCodesIsWhatTheySawWithTheirOwnChanges() throws {
    let saved = session()
    let repository = try store(saved)
    _ = try repository.add(
      [
        check(saved, by: "Max"), change(.behavior(.advice), by: "Kim"), check(saved, by: "Kim"),
        check(saved, by: "Lou"),
        change(.behavior(.openQuestion), by: "Lou"),
        Annotation(.rating(.technical, value: 2), by: "Kim", on: "2026-11-20"),
        Annotation(.rating(.technical, value: 4), by: "Kim", on: "2026-11-21"),
      ], to: "one")
    let stored = try #require(try repository.session("one"))
    func code(_ name: String) -> Behavior? { stored.utterances(codedBy: name)[0].behavior?.code }
    // Max read it before anybody changed it.
    #expect(code("Max") == .closedQuestion)
    #expect(code("Kim") == .advice)
    #expect(code("Lou") == .openQuestion)
    _ = try repository.remove([AnnotationID(session: "one", number: 5)])
    // Lou saw Kim's change and let it stand.
    #expect(try repository.session("one")?.utterances(codedBy: "Lou")[0].behavior?.code == .advice)
    #expect(stored.ratings(of: .technical) == ["Kim": 4])
  }

  @Test func whatAPersonCheckedIsNotCorrectedForTheCodersErrors() throws {
    let saved = session()
    let repository = try store(saved)
    _ = try repository.add([check(saved, by: "Kim")], to: "one")
    #expect(try repository.session("one")?.assessed.measure(.percentOpenQuestions)?.raw == nil)
  }

  @Test func ratingsBecomeMeasuresWithTheirNumber() throws {
    let repository = try store(session())
    func rated(_ name: String, _ value: Int, draft: Bool = false) -> Annotation {
      Annotation(.rating(.relational, value: value), by: name, on: "2026-11-20", isDraft: draft)
    }
    _ = try repository.add(
      [rated("Kim", 1), rated("Kim", 4), rated("Lou", 3), rated("Max", 1, draft: true)], to: "one")
    let stored = try #require(try repository.session("one"))
    #expect(stored.assessed.measure(.relational)?.value == 3.5)
    #expect(stored.assessed.measure(.relational)?.n == 2)
    #expect(stored.assessed.measure(.culturalSensitivity)?.notAssessed == "only a supervisor rates this")
  }

  @Test func namesOfAnnotations() {
    #expect(AnnotationID("oak#3#12") == AnnotationID(session: "oak#3", number: 12))
    for text in ["oak", "#2", "oak#", "oak#0", "oak#-1", "oak#x"] { #expect(AnnotationID(text) == nil, "\(text)") }
  }

  @Test func everyCodeHasANameOfItsOwn() {
    #expect(Set(TurnCode.all.map(\.description)).count == TurnCode.all.count)
    for code in TurnCode.all { #expect(TurnCode(code.description) == code) }
    #expect(TurnCode("suicide") == nil)
  }
}
