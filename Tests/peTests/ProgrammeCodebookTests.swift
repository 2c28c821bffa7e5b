import Foundation
import JSON
import TestSupport
import Testing

@testable import pe

/// A programme's own codes: what its files may say, and how they reach reports.
@Suite struct ProgrammeCodebookTests {
  private static let code = """
    id: tea_offer
    definition: Offers a warm drink
    cues:
      - cup of tea
      - phrase: kettle [is] on
        strength: strong
    hits:
      - "Would you like a «cup of tea»?"
    misses:
      - "The coffee was cold."
    """

  private func tested(_ files: [String: String]) throws -> (status: Int32, output: String, errors: String) {
    let session = try CommandSession()
    try FileManager.default.createDirectory(atPath: session.path("codes"), withIntermediateDirectories: true)
    for (name, text) in files { _ = try session.write(text, to: "codes/\(name)") }
    let result = session.run("codes", "test", session.path("codes"))
    return (result.status, result.output, result.errors)
  }

  @Test func examplesThatHoldPass() throws {
    let result = try tested(["tea.yml": Self.code])
    #expect(result.status == 0)
    #expect(result.output == "1 codes, 2 examples, 0 that do not do what they say.\n")
  }

  @Test func anExampleThatDoesNotHoldIsNamed() throws {
    let silent = try tested(["tea.yml": Self.code.replacing("«cup of tea»", with: "«mug of tea»")])
    #expect(silent.status == 1)
    #expect(silent.output.contains("tea_offer: a hit in which it is not found"))
    let fires = try tested(["tea.yml": Self.code.replacing("The coffee was cold.", with: "One cup of tea was cold.")])
    #expect(fires.status == 1)
    #expect(fires.output.contains("tea_offer: a miss in which it is found"))
    let elsewhere = try tested([
      "tea.yml": Self.code.replacing("Would you like", with: "«Would you like»").replacing(
        "«cup of tea»", with: "cup of tea")
    ])
    #expect(elsewhere.status == 1)
    #expect(elsewhere.output.contains("other words than those marked"))
  }

  @Test(arguments: [
    ("definition", "definitions", ":2: unknown key"), ("id: tea_offer", "id: Tea", ":1: id must be lower case"),
    ("id: tea_offer", "id: affirmation", "is a code of the family techniques already"),
    ("strength: strong", "strength: sure", "strength must be weak, usual or strong"),
    ("cup of tea\n", "... tea\n", "in the phrase"), ("definition: Offers a warm drink\n", "", "definition is missing"),
    ("cues:", "speaker: both\ncues:", "speaker must be therapist or client"),
    ("id: tea_offer", "id: active_listening", "is a code of pe already"),
    ("kettle [is] on", "kettle ...3000000000 on", "a gap of 3000000000"),
    ("kettle [is] on", "a [b] [c] [d] [e] [f] g", "at most 12 steps, 4 of them"),
    ("strength: strong", "strenght: strong", "a cue has a phrase and a strength"),
    ("- \"Would you like a «cup of tea»?\"", "- \"|\"", "must be the therapist's"),
    ("- \"The coffee was cold.\"", "- \"C: The coffee was cold.\"", "must be the therapist's"),
    ("id: tea_offer", "id: tea_offer\nid: tea_offer", "a key stands twice"),
  ])
  func whatIsWrongIsNamedWithItsPlace(_ change: (from: String, to: String, message: String)) throws {
    let result = try tested(["tea.yml": Self.code.replacing(change.from, with: change.to, maxReplacements: 1)])
    #expect(result.status == 78)
    #expect(result.errors.contains("tea.yml"), "\(result.errors)")
    #expect(result.errors.contains(change.message), "\(result.errors)")
  }

  @Test func aCodeStandsOnce() throws {
    let result = try tested(["a.yml": Self.code, "b.yml": Self.code])
    #expect(result.status == 78)
    #expect(result.errors.contains("b.yml: tea_offer is a code of a.yml as well"))
  }

  @Test func noWordsOfAFileThatIsNoYAMLAreSaid() throws {
    let result = try tested(["tea.yml": Self.code.replacing("hits:", with: "hits: peculiarword: {")])
    #expect(result.status == 78)
    #expect(result.errors.contains("this is not YAML"))
    #expect(!result.errors.contains("peculiarword"))
  }

  @Test func anEmptyFolderIsNoCodebook() throws {
    let result = try tested(["notes.txt": "nothing"])
    #expect(result.status == 78)
    #expect(result.errors.contains("holds no .yml file"))
  }

  @Test func itsCodesStandInReportsAndInTheHandbook() throws {
    let session = try CommandSession(environment: ["PE_CODEBOOK": Folders.fixture("codebook")])
    let lines = """
      {"schema":"pe.transcript/1","id":"s","trainee":"t","utterances":[\
      {"speaker":"client","text":"I do not know where to begin with any of it."},\
      {"speaker":"therapist","text":"On a scale of zero to ten, how heavy was this week for you?"},\
      {"speaker":"client","text":"Seven, I would say, because of the move."}]}
      """
    let path = try session.write(lines, to: "s.jsonl")
    #expect(session.run("analyze", path, "--store", session.path("s.sqlite"), "--quiet").status == 0)
    let report = try JSONParser.parse(
      session.run("report", "--trainee", "t", "--store", session.path("s.sqlite"), "--format", "json", "--out", "-")
        .output)
    let codes = report["programme"]?["codes"]?.array ?? []
    #expect(codes.map { $0["code"]?.string } == ["miracle_question", "scaling_question"])
    #expect(codes.map { $0["count"]?.int } == [0, 1])
    let turn = report["transcript"]?["turns"]?.array?[1]
    #expect(turn?["codes"]?.array?.contains { $0["code"]?.string == "scaling_question" } == true)
    #expect(session.run("codes", "--format", "html").output.contains("Codes of the programme"))
    #expect(session.run("show", "s", "--store", session.path("s.sqlite")).output.contains("scaling_question 85%"))
  }

  @Test func withoutACodebookAReportSaysNothingOfIt() throws {
    let session = try CommandSession()
    #expect(session.analyzedFixtures().status == 0)
    let report = try JSONParser.parse(
      session.run("report", "--trainee", "ash", "--store", session.path("s.sqlite"), "--format", "json", "--out", "-")
        .output)
    #expect(report["programme"] == nil)
  }

  @Test func aScenariosExpectedCodesStandInTheReport() throws {
    let session = try CommandSession(environment: ["PE_CODEBOOK": Folders.fixture("codebook")])
    try FileManager.default.createDirectory(atPath: session.path("config/pe"), withIntermediateDirectories: true)
    _ = try session.write(
      "scenarios:\n  alcohol: {expected: [miracle_question, reflective_statements], change_target: drink less}\n",
      to: "config/pe/config.yml")
    #expect(session.analyzedFixtures().status == 0)
    let report = try JSONParser.parse(
      session.run(
        "report", "--trainee", "ash", "--session", "ash-01", "--store", session.path("s.sqlite"), "--format", "json",
        "--out", "-"
      ).output)
    let items = report["coverage"]?["items"]?.array ?? []
    #expect(items.map { $0["code"]?.string } == ["miracle_question", "reflective_statements"])
    #expect(items.first?["count_text"]?.string == "not seen")
    #expect((items.last?["turns"]?.array?.count ?? 0) > 0)
  }

  @Test func aSessionThatWasNotReadHasNeitherCodesNorCoverage() throws {
    let session = try CommandSession(environment: ["PE_CODEBOOK": Folders.fixture("codebook")])
    let lines = """
      {"schema":"pe.transcript/1","id":"s","trainee":"t","utterances":[\
      {"speaker":"client","text":"Ich weiß nicht, womit ich heute anfangen soll, es war viel los."},\
      {"speaker":"therapist","text":"Erzählen Sie mir von gestern, wenn Sie mögen, und von der Arbeit."}]}
      """
    let path = try session.write(lines, to: "s.jsonl")
    #expect(session.run("analyze", path, "--store", session.path("s.sqlite"), "--quiet").status == 0)
    let report = try JSONParser.parse(
      session.run("report", "--trainee", "t", "--store", session.path("s.sqlite"), "--format", "json", "--out", "-")
        .output)
    #expect(report["programme"] == nil)
  }

  @Test func aScenarioThatExpectsNoCodeIsRefused() throws {
    let session = try CommandSession()
    #expect(session.analyzedFixtures().status == 0)
    try FileManager.default.createDirectory(atPath: session.path("config/pe"), withIntermediateDirectories: true)
    _ = try session.write("scenarios:\n  alcohol: {expected: [affirmatoin]}\n", to: "config/pe/config.yml")
    let result = session.run(
      "report", "--trainee", "ash", "--store", session.path("s.sqlite"), "--format", "json", "--out", "-")
    #expect(result.status == 78)
    #expect(result.errors.contains("scenario alcohol expects \"affirmatoin\""))
  }
}
