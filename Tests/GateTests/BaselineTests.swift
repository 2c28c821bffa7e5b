import JSON
import Testing
import Transcripts

@testable import Gate

@Suite struct BaselineTests {
  private func judged() throws -> Judged {
    var judged = try Judged()
    judged.code("b", "behavior", ["question", "other", "input"])
    judged.code("a", "techniques", ["affirmation", "", "immediacy"])
    judged.predict("b", "behavior", ["question", "input", "input"])
    judged.predict("a", "techniques", ["immediacy", "", "affirmation"])
    return judged
  }

  @Test func aBaselineComesBackAsItWas() throws {
    let judged = try judged()
    let input = try judged.input()
    let written = Baseline(
      id: "m", output: input.output, gold: input.gold, created: "2026-10-05",
      speed: SpeedMeasure(utterances: 100, seconds: [1, 1.5, 2]), fingerprints: ["b", "a", "a"],
      accepted: [Acceptance(id: "f1", reason: "known", expires: "2027-01-01")])
    let path = try judged.write([String(decoding: written.bytes(input.gold), as: UTF8.self)], "base.jsonl")
    let read = try Baseline.read(InputFile(path: path), gold: input.gold)
    for task in JudgedTask.allCases { #expect(read.values(task) == input.output.values(task)) }
    #expect(read.id == "m" && read.fingerprints == ["a", "b"] && read.accepted == written.accepted)
    #expect(read.bytes(input.gold) == written.bytes(input.gold))
  }

  @Test func anotherGoldRefusesToCompare() throws {
    let judged = try judged()
    let input = try judged.input()
    let baseline = Baseline(id: "m", output: input.output, gold: input.gold, created: "2026-10-05")
    let path = try judged.write([String(decoding: baseline.bytes(input.gold), as: UTF8.self)], "base.jsonl")
    var other = try Judged()
    other.code("b", "behavior", ["question", "other", "question"])
    let table = try other.table()
    #expect(throws: GateProblem.self) { try Baseline.read(InputFile(path: path), gold: table) }
  }

  @Test func theHashDoesNotDependOnTheOrderOfSessions() throws {
    let judged = try judged()
    var turned = judged
    turned.gold.reverse()
    #expect(try judged.table().hash == turned.table().hash)
    turned.gold[0] = turned.gold[0].replacing("immediacy", with: "homework")
    #expect(try judged.table().hash != turned.table().hash)
  }

  @Test func whatIsAcceptedIsSkippedUntilItsDay() throws {
    var judged = try judged()
    judged.predictions.append("{\"session\":\"zz\",\"turn\":0,\"behavior\":\"other\"}")
    var input = try judged.input()
    func verdict(_ id: String, day: String) -> CheckResult? {
      input.baseline = Baseline(
        id: "m", output: input.output, gold: input.gold, created: "2026-10-05",
        accepted: [Acceptance(id: id, reason: "known", expires: "2027-01-01")])
      return GateRun.report(input, GatePolicy(), day: day, only: [SchemaCheck.self]).results.first
    }
    let accepted = verdict("schema", day: "2027-01-01")
    #expect(accepted?.verdict == .skipped && accepted?.message.contains("known") == true)
    #expect(verdict("schema", day: "2027-01-02")?.verdict == .fail)
    #expect(verdict("f1", day: "2026-12-01")?.verdict == .fail)
    let finding = try #require(verdict("f1", day: "2026-12-01")?.findings.kept.first)
    #expect(verdict(finding.fingerprint("schema"), day: "2026-12-01")?.verdict == .skipped)
  }

  @Test func acceptingChangesTheFirstLineOnly() throws {
    let judged = try judged()
    let input = try judged.input()
    let bytes = Baseline(id: "m", output: input.output, gold: input.gold, created: "2026-10-05").bytes(input.gold)
    let once = try Baseline.accepting(Acceptance(id: "f1", reason: "a", expires: "2027-01-01"), in: bytes, source: "b")
    let twice = try Baseline.accepting(Acceptance(id: "f1", reason: "b", expires: "2027-02-01"), in: once, source: "b")
    func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: 0x0A) }
    #expect(lines(bytes).dropFirst().elementsEqual(lines(twice).dropFirst()))
    let accepted = try JSONParser.parse(Array(lines(twice)[0]))["accepted"]?.array
    #expect(accepted?.count == 1 && accepted?[0]["reason"]?.string == "b")
    #expect(throws: GateProblem.self) {
      try Baseline.accepting(
        Acceptance(id: "f1", reason: "a", expires: "2027-01-01"), in: Array("{}".utf8), source: "b")
    }
  }

  @Test func goldIsReadStrictly() throws {
    func problem(_ change: (inout Judged) -> Void) throws -> String {
      var judged = try judged()
      change(&judged)
      do {
        _ = try judged.table()
        return ""
      } catch let problem as GateProblem {
        return problem.description
      }
    }
    #expect(
      try problem { $0.gold[0] = $0.gold[0].replacing("question", with: "qestion") }.contains("gold.jsonl:1, turn 0"))
    #expect(
      try problem { $0.gold[1] = $0.gold[1].replacing("immediacy", with: "imediacy") }.contains(
        "Did you mean immediacy?"))
    #expect(try problem { $0.gold.append($0.gold[0]) }.contains("as well"))
    #expect(try problem { $0.gold[1] += "}" }.contains("gold.jsonl:2"))
    #expect(try problem { $0.gold[1] = $0.gold[1].replacing("\"index\":1", with: "\"index\":0") }.contains("twice"))
  }
}
