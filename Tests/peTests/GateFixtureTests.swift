import Foundation
import JSON
import TestSupport
import Testing

@testable import pe

/// Every fixture of the gate gets the verdict that is written down for it, and the exit code follows it.
@Suite struct GateFixtureTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    let status: Int
    let verdicts: [String: String]

    var testDescription: String { name }
  }

  private static func path(_ name: String) -> String { Folders.fixture("gate/\(name)") }

  static let expected: [Expected] = {
    guard let data = FileManager.default.contents(atPath: path("verdicts.json")),
      let list = try? JSONParser.parse(Array(data)).array
    else { return [] }
    return list.map { one in
      var arguments = [
        "--gold", path(one["gold"]?.string ?? ""), "--predictions", path((one["name"]?.string ?? "") + ".jsonl"),
      ]
      if one["baseline"]?.bool == true { arguments += ["--baseline", path("baseline.jsonl")] }
      if one["transcripts"]?.bool == true { arguments += ["--transcripts", path("transcripts.jsonl")] }
      if one["manifest"]?.bool == true { arguments += ["--manifest", path("manifest.jsonl")] }
      var verdicts: [String: String] = [:]
      for word in ["pass", "fail", "inconclusive"] {
        for check in one[word]?.array ?? [] { verdicts[check.string ?? ""] = word }
      }
      return Expected(
        name: one["name"]?.string ?? "", arguments: arguments, status: one["status"]?.int ?? -1, verdicts: verdicts)
    }
  }()

  @Test func everyFixtureIsListed() {
    #expect(
      Self.expected.map(\.name) == [
        "good", "noisy", "worse", "biased", "constant", "malformed", "few", "replies", "leaking",
      ])
  }

  @Test(arguments: expected) func fixtureGetsItsVerdict(_ fixture: Expected) throws {
    let session = try CommandSession()
    let result = session.run(["validate"] + fixture.arguments + ["--out", "json=-"])
    #expect(Int(result.status) == fixture.status)
    let document = try JSONParser.parse(result.output)
    for check in document["checks"]?.array ?? [] {
      let id = check["id"]?.string ?? ""
      #expect(check["verdict"]?.string == fixture.verdicts[id] ?? "skipped", "\(id): \(check["message"]?.string ?? "")")
    }
    let outcome = document["outcome"]?.string
    #expect(result.errors.contains("Gate: \(outcome ?? "?")"))
    #expect(outcome == ["0": "passed", "1": "failed", "3": "not enough data"]["\(result.status)"])
    let last = result.errors.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last.wholeMatch(of: /\d+ passed, \d+ failed, \d+ skipped(, \d+ inconclusive)?/) != nil, "\(last)")
    // Twice the same bytes.
    #expect(session.run(["validate"] + fixture.arguments + ["--out", "json=-"]).output == result.output)
  }

  @Test func noWordsOfTheTranscriptAreWritten() throws {
    let session = try CommandSession(environment: ["GITHUB_ACTIONS": "true"])
    let leaking = try #require(Self.expected.last)
    let outs = ["junit", "sarif", "md"].flatMap { ["--out", "\($0)=\(session.path($0))"] }
    let result = session.run(["validate"] + leaking.arguments + outs)
    #expect(result.errors.contains("::error title=pe evidence::"))
    let texts =
      try [result.output, result.errors]
      + ["junit", "sarif", "md"].map { try String(contentsOfFile: session.path($0), encoding: .utf8) }
    for text in texts {
      for words in ["feeling much better", "example.org", "can't help", "555-010", "the night shifts", "says:"] {
        #expect(!text.contains(words), "\(words)")
      }
    }
    let asked = session.run(["validate"] + leaking.arguments + ["--with-text", "--out", "json=-"])
    #expect(asked.output.contains("feeling much better"))
  }

  @Test func presetsReadBackAsTheyWerePrinted() throws {
    let session = try CommandSession()
    for preset in ["default", "strict", "clinical"] {
      let printed = session.run("validate", "--print-policy", "--preset", preset).output
      let path = try session.write(printed, to: "\(preset).yml")
      #expect(session.run("validate", "--print-policy", "--policy", path).output == printed)
    }
    let mapped = session.run("validate", "--print-policy", "--policy", Self.path("policies/mapped.yml")).output
    let path = try session.write(mapped, to: "mapped.yml")
    #expect(session.run("validate", "--print-policy", "--policy", path).output == mapped)
  }

  @Test func aMachineDoesNotMakeItsOwnBaseline() throws {
    let session = try CommandSession(environment: ["CI": "true"])
    let arguments = [
      "baseline", "write", "--gold", Self.path("gold.jsonl"), "--predictions", Self.path("good.jsonl"), "--id", "g",
      "--out", session.path("base.jsonl"),
    ]
    #expect(session.run(arguments).status == 77)
    #expect(!FileManager.default.fileExists(atPath: session.path("base.jsonl")))
    #expect(session.run(arguments + ["--force"]).status == 0)
    let accept = [
      "baseline", "accept", "regression/behavior", "--in", session.path("base.jsonl"), "--reason", "recoding",
      "--expires",
      "2026-12-31",
    ]
    #expect(session.run(accept).status == 77)
    #expect(session.run(accept + ["--force"]).status == 0)
    #expect(session.run(accept.dropLast() + ["2020-01-01", "--force"]).status == 64)
  }

  @Test func brokenPredictionsMakeNoBaseline() throws {
    let session = try CommandSession()
    let result = session.run(
      "baseline", "write", "--gold", Self.path("gold-small.jsonl"), "--predictions", Self.path("malformed.jsonl"),
      "--id",
      "g", "--out", session.path("base.jsonl"))
    #expect(result.status == 65 && result.errors.contains("no baseline"))
  }

  @Test func aForeignFileIsNotOverwritten() throws {
    let session = try CommandSession()
    let mine = try session.write("mine", to: "gate.xml")
    let arguments = [
      "validate", "--gold", Self.path("gold-small.jsonl"), "--predictions", Self.path("few.jsonl"), "--out",
      "junit=\(mine)",
    ]
    #expect(session.run(arguments).status == 73)
    #expect(session.run(arguments + ["--force"]).status == 3)
    #expect(session.run(arguments).status == 3)
  }

  @Test func anotherModelsFieldsAreMapped() throws {
    let session = try CommandSession()
    let lines = try String(contentsOfFile: Self.path("few.jsonl"), encoding: .utf8).split(separator: "\n").map { line in
      line.replacing("\"session\"", with: "\"conversation\"").replacing("\"behavior\":", with: "\"act\":")
    }
    let path = try session.write(lines.joined(separator: "\n"), to: "mine.jsonl")
    let plain = session.run("validate", "--gold", Self.path("gold-small.jsonl"), "--predictions", path)
    #expect(plain.status == 1)
    let mapped = session.run(
      "validate", "--gold", Self.path("gold-small.jsonl"), "--predictions", path, "--map", "session=conversation",
      "--map",
      "behavior=act", "--check", "schema")
    #expect(mapped.status == 0, "\(mapped.output)\(mapped.errors)")
    #expect(session.run("validate", "--gold", Self.path("gold-small.jsonl"), "--map", "sesion=x").status == 78)
  }

  @Test func theSecondRunIsCompared() throws {
    let session = try CommandSession()
    let base = [
      "validate", "--gold", Self.path("gold.jsonl"), "--predictions", Self.path("good.jsonl"), "--check", "determinism",
    ]
    #expect(session.run(base + ["--again", Self.path("good.jsonl")]).status == 0)
    #expect(session.run(base + ["--again", Self.path("noisy.jsonl")]).status == 1)
    #expect(session.run(base).status == 3)
  }
}
