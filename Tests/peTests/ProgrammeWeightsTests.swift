import Foundation
import Recognition
import Testing

@testable import pe

/// `pe train --from overrides`, and what is coded with its weights.
@Suite struct ProgrammeWeightsTests {
  @Test func nothingCheckedIsTooLittle() throws {
    let session = try CommandSession()
    try session.analyzed("How was the week?", "Long.")
    let store = session.path("s.sqlite")
    let result = session.run("train", "--from", "overrides", "--store", store, "--out", session.path("own.weights"))
    #expect(result.status == 65)
    #expect(result.errors.contains("0 checked sessions; at least 5"))
    #expect(!FileManager.default.fileExists(atPath: session.path("own.weights")))
  }

  @Test(arguments: [
    ["train", "--out", "x"], ["train", "--from", "overrides", "--model", "client", "--out", "x"],
    ["train", "--model", "client", "--gold", "a.csv", "--cohort", "c", "--out", "x"],
    ["filter", "--recognizer", "linear", "--weights", "own.weights"],
  ])
  func whatDoesNotGoTogetherIsRefused(_ arguments: [String]) throws {
    #expect(try CommandSession().run(arguments).status == 64)
  }

  @Test func weightsThatCannotBeUsedAreNamed() throws {
    let session = try CommandSession()
    let transcript = try session.write(
      #"{"schema":"pe.transcript/1","id":"a","utterances":[{"speaker":"therapist","text":"How was the week?"}]}"#,
      to: "a.jsonl")
    func analyze(_ weights: String) -> CommandSession.Result {
      session.run("analyze", transcript, "--no-store", "--format", "jsonl", "--weights", weights)
    }
    #expect(analyze(session.path("none.weights")).status == 78)
    let garbled = analyze(try session.write("{}", to: "garbled.weights"))
    #expect(garbled.status == 78)
    #expect(garbled.errors.contains("garbled.weights: it holds no weights of a programme"))
    let other = ProgrammeWeights(base: "another", heads: [], shifts: [:], sessions: 9)
    let foreign = try session.write(String(decoding: other.bytes, as: UTF8.self), to: "other.weights")
    #expect(analyze(foreign).errors.contains("fitted on other models"))
    // What pe.yml names may be left aside for once, and doctor says what is wrong with it.
    try FileManager.default.createDirectory(atPath: session.path("config/pe"), withIntermediateDirectories: true)
    _ = try session.write("weights: \(foreign)\n", to: "config/pe/config.yml")
    #expect(session.run("doctor").status == 78)
    #expect(analyze("none").status == 0)
  }

  @Test func weightsOfThisBuildAreListed() throws {
    let session = try CommandSession()
    let models = try EncoderRecognizer().models
    let own = ProgrammeWeights(
      base: ModelLibrary.digest(of: models), heads: [],
      shifts: [Technique.family: Array(repeating: -20, count: Technique.allCases.count)], sessions: 9)
    let file = try session.write(String(decoding: own.bytes, as: UTF8.self), to: "own.weights")
    let transcript = try session.write(
      #"{"schema":"pe.transcript/1","id":"a","utterances":[{"speaker":"client","text":"I stopped."},"#
        + #"{"speaker":"therapist","text":"You did that, and it took real strength."}]}"#, to: "a.jsonl")
    func analyze(_ weights: String) -> String {
      session.run("analyze", transcript, "--no-store", "--format", "jsonl", "--weights", weights).output
    }
    #expect(analyze(file).contains("\"programme\":\"\(own.hash)\""))
    #expect(!analyze("none").contains("\"programme\":"))
    #expect(analyze("none").contains("\"code\":\"affirmation\""))
    #expect(!analyze(file).contains("\"code\":\"affirmation\""))
  }
}
