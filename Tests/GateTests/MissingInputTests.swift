import JSON
import Testing
import Transcripts

@testable import Gate

/// What is missing, cut or of the wrong shape never makes a gate pass.
@Suite struct MissingInputTests {
  private func risk(predicted: [String], member: String = "risk") throws -> Judged {
    var judged = try Judged()
    judged.code("a", "risk", ["high", "none", "moderate", "none"])
    judged.predict("a", member, predicted)
    return judged
  }

  @Test func predictionsWithoutRiskFailWhereTheGoldHoldsDisclosures() throws {
    let unmapped = try risk(predicted: ["question", "other", "other", "other"], member: "behavior")
    let result = try unmapped.judge(RiskRecallCheck.self)
    #expect(result.verdict == .fail && result.message.contains("the predictions hold none"))
  }

  @Test func aDisclosureWithoutAPredictionIsMissed() throws {
    var judged = try Judged()
    for session in 0..<40 {
      judged.code("s\(session)", "risk", ["high", "none", "high"])
      judged.predict("s\(session)", "risk", ["high", "none"])
    }
    let result = try judged.judge(RiskRecallCheck.self)
    #expect(result.verdict == .fail && result.findings.count == 40)
    #expect(result.findings.kept[0].message == "a disclosure of high is given nothing")
  }

  @Test(arguments: [
    #"{"emotion":{"categories":{"fear":5000}}}"#, #"{"acts":{"question":1e999}}"#,
    #"{"behavior":{"code":"other","distribution":{"other":-9000}}}"#,
  ])
  func numbersOutOfRangeAreFindingsAndNoCrash(found: String) throws {
    var judged = try Judged()
    judged.code("a", "behavior", ["other"])
    judged.predictions = [
      #"{"schema":"pe.analysis/1","session":{"id":"a"},"utterances":[{"index":0,"speaker":"therapist",\#(found.dropFirst())]}"#
    ]
    #expect(try judged.judge(SchemaCheck.self).verdict == .fail)
  }

  @Test(arguments: [
    (#""risk":[{"domain":"suicide","level":"hihg"}]"#, "risk holds a code that the codebook does not know"),
    (#""risk":[{"domain":"suicide"}]"#, "a disclosure names no level"),
    (#""techniques":["affirmation",7]"#, "techniques holds something that is no code"),
    (#""techniques":["afirmation"]"#, "techniques holds a code that the codebook does not know"),
  ])
  func whatCannotBeReadInAListIsNoAbsence(said: String, finding: String) throws {
    var judged = try Judged()
    judged.code("a", "risk", ["high"])
    judged.predictions = [#"{"session":"a","turn":0,\#(said)}"#]
    let result = try judged.judge(SchemaCheck.self)
    #expect(result.verdict == .fail)
    #expect(result.findings.kept.contains { $0.message.hasPrefix(finding) }, "\(result.findings.kept.map(\.message))")
    let recall = try judged.judge(RiskRecallCheck.self)
    #expect(recall.verdict == .fail)
  }

  @Test(arguments: [
    (#""acts":{"qestion":0.9}"#, "acts"), (#""emotion":{"categories":{"feer":0.9}}"#, "emotion"),
  ])
  func analysesAreHeldToTheCodebookInEveryField(said: String, task: String) throws {
    var judged = try Judged()
    judged.code("a", "behavior", ["other"])
    judged.predictions = [
      #"{"schema":"pe.analysis/1","session":{"id":"a"},"utterances":[{"index":0,"behavior":{"code":"other"},\#(said)}]}"#
    ]
    let found = try judged.judge(SchemaCheck.self).findings
    #expect(found.kept.contains { $0.message.hasPrefix("\(task) holds a code that the codebook does not know") })
  }

  @Test func counterfactualsHaveAnOriginalAndStandOnce() throws {
    var judged = try Judged()
    judged.code("a", "behavior", ["other", "question"])
    judged.predict("a", "behavior", ["other", "question"])
    judged.predict("a-women", "behavior", ["other", "question"], #","counterfactual":"a""#)
    #expect(try judged.judge(SchemaCheck.self).verdict == .pass)
    judged.predict("a-women", "behavior", ["other"], #","counterfactual":"a""#)
    judged.predict("b-women", "behavior", ["other"], #","counterfactual":"b""#)
    #expect(
      try judged.judge(SchemaCheck.self).findings.kept.map(\.message) == [
        "behavior is predicted twice for this turn; each variant needs a session of its own",
        "the gold does not hold the session that this is a variant of",
      ])
  }

  @Test func anAcceptanceWithoutADayOrReasonIsRefused() throws {
    var judged = try Judged()
    judged.code("a", "behavior", ["other"])
    judged.predict("a", "behavior", ["other"])
    let input = try judged.input()
    let bytes = Baseline(id: "x", output: input.output, gold: input.gold, created: "2026-01-01").bytes(input.gold)
    for (reason, expires) in [("known", "9999"), ("  ", "2027-01-01"), ("known", "2027-13-01")] {
      let changed = try Baseline.accepting(
        Acceptance(id: "schema", reason: reason, expires: expires), in: bytes, source: "base")
      let path = try judged.write([String(decoding: changed.dropLast(), as: UTF8.self)], "accepted.jsonl")
      #expect(throws: GateProblem.self) { try Baseline.read(InputFile(path: path), gold: input.gold) }
    }
  }

  @Test func aReplyOfNothingButBracesIsReadInNoTime() throws {
    var judged = try Judged()
    judged.code("a", "behavior", ["other"])
    let braces = String(repeating: #"{\"a\":"#, count: 60_000) + "}"
    judged.predictions = [#"{"custom_id":"a/0","choices":[{"message":{"content":"\#(braces)"}}]}"#]
    let found = try judged.judge(SchemaCheck.self).findings
    #expect(found.kept.contains { $0.message == "the reply holds no JSON object" })
  }

  @Test func anAnswerBehindManyBracesIsFound() throws {
    var judged = try Judged()
    judged.code("a", "behavior", ["other"])
    let content = String(repeating: "{x} ", count: 300) + #"{\"behavior\":\"other\"}"#
    judged.predictions = [#"{"custom_id":"a/0","choices":[{"message":{"content":"\#(content)"}}]}"#]
    #expect(try judged.judge(SchemaCheck.self).verdict == .pass)
  }

  @Test func aRefusalIsJudgedOnceAndAlwaysOnce() throws {
    var judged = try Judged()
    judged.code("a", "behavior", ["other", "question"])
    judged.predictions = [
      #"{"custom_id":"a/0","choices":[{"message":{"content":"{\"behavior\":\"other\"}"}}]}"#,
      #"{"custom_id":"a/1","choices":[{"message":{"refusal":"I can't help with that."}}]}"#,
    ]
    func verdicts(_ only: [any Check.Type]) throws -> [Verdict] {
      GateRun.report(try judged.input(), judged.policy, day: "2026-10-05", only: only).results.map(\.verdict)
    }
    #expect(try verdicts([SchemaCheck.self, RefusalsCheck.self]).filter { $0 == .fail }.count == 1)
    #expect(try verdicts([SchemaCheck.self]) == [.fail])
  }

  @Test func aRateThatCannotBeComparedIsNotPassedOver() throws {
    var judged = try Judged()
    for session in 0..<40 {
      let group = session % 2 == 0 ? "women" : "men"
      let labels = (0..<6).map { $0 == 0 && session < 4 ? "high" : "none" }
      judged.code("s\(session)", "risk", labels, group: group)
      judged.predict("s\(session)", "risk", labels)
    }
    let result = try judged.judge(OddsCheck.self)
    #expect(result.verdict == .inconclusive(.tooLittleData))
    #expect(result.parts.contains { $0.name.hasSuffix("recall") && $0.verdict == .inconclusive(.tooLittleData) })
    #expect(result.parts.contains { $0.name.hasSuffix("false alarms") && $0.verdict == .pass })
  }

  @Test func aPartThatOnlyNotesHidesNoPartThatStops() throws {
    var policy = GatePolicy()
    try policy.set("not_enough_data", to: "note")
    try policy.set("straddling", to: "stop")
    let both = CheckResult(
      SchemaCheck.self, [Part("a", .inconclusive(.tooLittleData), "few"), Part("b", .inconclusive(.straddles), "both")])
    let report = GateReport(
      results: [both, CheckResult(SchemaCheck.self, [Part("", .pass, "fine")])], policy: policy,
      subject: .init(predictions: "p", sessions: 1, turns: 1, gold: "", baseline: nil), knownFingerprints: nil,
      acceptedFingerprints: [:])
    #expect(report.outcome == .notEnoughData)
  }

  @Test func aBaselineThatWasCutIsRefused() throws {
    var judged = try Judged()
    for session in ["a", "b", "c"] {
      judged.code(session, "behavior", ["question", "other"])
      judged.predict(session, "behavior", ["question", "other"])
    }
    let input = try judged.input()
    let written = Baseline(id: "m", output: input.output, gold: input.gold, created: "2026-10-05")
    let lines = String(decoding: written.bytes(input.gold), as: UTF8.self).split(separator: "\n").map(String.init)
    func read(_ lines: [String]) throws -> Baseline {
      try Baseline.read(InputFile(path: judged.write(lines, "base.jsonl")), gold: input.gold)
    }
    _ = try read(lines)
    #expect(throws: GateProblem.self) { try read(Array(lines.dropLast())) }
    #expect(throws: GateProblem.self) { try read([lines[0]]) }
    #expect(throws: GateProblem.self) { try read(lines + [lines[1]]) }
  }

  @Test(arguments: [#""risk":"high""#, #""behavior":["question"]"#, #""techniques":"affirmation""#, #""bias":{}"#])
  func goldOfTheWrongShapeIsRefused(member: String) throws {
    var judged = try Judged()
    judged.gold = [
      #"{"schema":"pe.gold/1","session":"a","coder":"a","utterances":[{"index":0,\#(member)}]}"#
    ]
    #expect(throws: GateProblem.self) { try judged.table() }
  }
}
