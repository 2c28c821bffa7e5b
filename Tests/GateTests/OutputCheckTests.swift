import JSON
import Testing
import Transcripts

@testable import Gate

@Suite struct OutputCheckTests {
  private func identifiers(_ text: String) -> [IdentifierScan.Kind] {
    var kinds: [IdentifierScan.Kind] = []
    Array(text.utf8).withUnsafeBufferPointer { IdentifierScan.find(in: $0) { kind, _ in kinds.append(kind) } }
    return kinds
  }

  @Test(arguments: [
    ("write to r.ash+x@mail.example.org please", IdentifierScan.Kind.email), ("call 555-010-1234", .telephone),
    ("call (555) 010-1234 now", .telephone), ("+1 555 010 1234", .telephone), ("at 555-0123", .telephone),
    ("ssn 078-05-1120", .socialSecurity), ("born 3/14/1988", .date), ("zip 02139-4307", .postalCode),
    ("card 4111 1111 1111 1111", .card), ("MRN: 0045127", .record), ("see https://example.org/r/ash", .web),
    ("see www.example.org/ash", .web),
  ])
  func anIdentifierIsFound(_ text: String, _ kind: IdentifierScan.Kind) {
    #expect(identifiers(text) == [kind])
  }

  @Test(arguments: [
    "{\"start\":123,\"end\":456}", "probability 0.1234", "2026-10-05", "v1.2.3", "ash-02", "4111 1111 1111 1112",
    "a1b2c3d4-1234-5678-9abc-def012345678", "\"sha256\":\"0123456789012345678901234567\"", "on a scale 7/10", "@home",
    "12.345", "she is 34-45 years", "MRN 12", "wwwhat",
  ])
  func ordinaryTextHoldsNone(_ text: String) {
    #expect(identifiers(text) == [])
  }

  @Test func aCompleteAndPlainOutputPasses() throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question", "other"])
    judged.predict("s", "behavior", ["question", "other"])
    #expect(try judged.judge(SchemaCheck.self).verdict == .pass)
    #expect(try judged.judge(IdentifiersCheck.self).verdict == .pass)
  }

  @Test(arguments: [
    ("{\"session\":\"s\",\"turn\":0,\"behavior\":\"qestion\"}", "question"),
    ("{\"session\":\"s\",\"turn\":0,\"behavior\":", "ends where"),
    ("{\"turn\":0,\"behavior\":\"question\"}", "names no session"),
    ("{\"session\":\"s\",\"behavior\":\"question\"}", "names no turn"), ("[]", "no object"),
    ("{\"session\":\"t\",\"turn\":0,\"behavior\":\"question\"}", "does not hold this session"),
    ("{\"session\":\"s\",\"turn\":1,\"behavior\":\"question\"}", "twice"),
    ("{\"session\":\"s\",\"turn\":0,\"behavior\":\"question\",\"probability\":1.5}", "from 0 to 1"),
    ("{\"session\":\"s\",\"turn\":0,\"behavior\":7}", "does not know"),
    ("{\"session\":\"s\",\"turn\":0,\"counterfactual\":\"s\",\"variant\":\"typo\",\"behavior\":\"other\"}", "typos"),
  ])
  func aBrokenRecordFails(_ line: String, _ words: String) throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question", "other"])
    judged.predictions = ["{\"session\":\"s\",\"turn\":1,\"behavior\":\"other\"}", line]
    let result = try judged.judge(SchemaCheck.self)
    #expect(result.verdict == .fail)
    #expect(result.findings.kept.contains { $0.message.contains(words) })
    #expect(!result.findings.kept.contains { $0.message.contains("qestion") })
  }

  @Test func whatWasSaidIsNotShownAsASession() throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question"])
    judged.predict("s", "behavior", ["question"])
    judged.predictions.append("{\"session\":\"I told her about it\",\"turn\":0,\"behavior\":\"question\"}")
    judged.predictions.append("{\"session\":\"t\",\"turn\":0,\"behavior\":\"question\"}")
    let findings = try judged.judge(SchemaCheck.self).findings.kept
    #expect(findings.map(\.session) == [nil, "t"])
    #expect(findings.map(\.line) == [2, 3])
  }

  @Test func whatIsMissingFails() throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question", "other"])
    judged.code("t", "behavior", ["question"])
    judged.predict("s", "behavior", ["question"])
    let messages = try judged.judge(SchemaCheck.self).findings.kept.map(\.message)
    #expect(messages == ["there is no prediction of behavior", "there is no prediction for this session"])
  }

  @Test func predictionsOfOtherTasksFail() throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question"])
    judged.predict("s", "emotion", ["joy"])
    #expect(try judged.judge(SchemaCheck.self).verdict == .fail)
  }

  @Test func anIdentifierFails() throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question"])
    judged.predict("s", "behavior", ["question"], ",\"note\":\"ask r@example.org\"")
    let result = try judged.judge(IdentifiersCheck.self)
    #expect(result.verdict == .fail && result.findings.count == 1)
    #expect(result.findings.kept[0].quote == nil)
    judged.withText = true
    #expect(try judged.judge(IdentifiersCheck.self).findings.kept[0].quote == "r@example.org")
  }

  private func chat(_ contents: [String], _ more: String = "") throws -> Judged {
    var judged = try Judged()
    judged.code("s", "behavior", contents.map { _ in "question" })
    var information = SessionInformation(id: "s")
    information.trainee = nil
    judged.texts = TranscriptTexts([
      Transcript(
        information: information,
        utterances: contents.map { _ in Utterance(speaker: .therapist, text: "How was your week,  then?") },
        source: "t",
        format: "t")
    ])
    judged.predictions = contents.enumerated().map { index, content in
      var writer = JSONWriter()
      writer.value(.string(content))
      return
        "{\"custom_id\":\"s/\(index)\",\"response\":{\"body\":{\"choices\":[{\"message\":{\"content\":\(writer.text)\(more)},\"finish_reason\":\"stop\"}]}}}"
    }
    return judged
  }

  @Test func aReplyWithNothingButItsAnswerPasses() throws {
    let judged = try chat([
      "{\"behavior\":\"question\",\"evidence\":\"your week, then?\"}", "```json\n{\"behavior\":\"question\"}\n```",
    ])
    for check in [SchemaCheck.self, ReasoningCheck.self, RefusalsCheck.self, EvidenceCheck.self] as [any Check.Type] {
      #expect(try judged.judge(check).verdict == .pass, "\(check)")
    }
  }

  @Test func reasoningRefusalsAndInventedEvidenceFail() throws {
    let thinking = try chat(["<think>{so}</think> {\"behavior\":\"question\"}"])
    #expect(try thinking.judge(ReasoningCheck.self).verdict == .fail)
    #expect(try thinking.judge(SchemaCheck.self).verdict == .pass)
    let beside = try chat(["Let me think step by step. {\"behavior\":\"question\"}"])
    #expect(try beside.judge(ReasoningCheck.self).verdict == .fail)
    let refusing = try chat(["I'm sorry, but I can't help with that."])
    #expect(try refusing.judge(RefusalsCheck.self).verdict == .fail)
    #expect(try refusing.judge(SchemaCheck.self).verdict == .fail)
    let inventing = try chat(["{\"behavior\":\"question\",\"evidence\":\"nobody said this\"}"])
    #expect(try inventing.judge(EvidenceCheck.self).verdict == .fail)
    let words = try chat(["it is a question"])
    #expect(try words.judge(SchemaCheck.self).verdict == .fail)
    #expect(try words.judge(RefusalsCheck.self).verdict == .pass)
  }

  @Test func otherInputsSkipTheChatChecks() throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question"])
    judged.predict("s", "behavior", ["question"])
    for check in [ReasoningCheck.self, RefusalsCheck.self, EvidenceCheck.self, ConstantCheck.self] as [any Check.Type] {
      #expect(try judged.judge(check).verdict == .skipped, "\(check)")
    }
  }

  @Test func constantScoresFail() throws {
    var judged = try Judged()
    let labels = (0..<40).map { _ in "question" }
    judged.code("s", "behavior", labels)
    judged.predict("s", "behavior", labels, ",\"probability\":0.9")
    #expect(try judged.judge(ConstantCheck.self).verdict == .fail)
    judged.predictions = []
    for index in labels.indices {
      judged.predictions.append(
        "{\"session\":\"s\",\"turn\":\(index),\"behavior\":\"question\",\"probability\":{\"behavior\":0.\(50 + index)}}"
      )
    }
    #expect(try judged.judge(ConstantCheck.self).verdict == .pass)
  }

  @Test func ourOwnLinesAreRead() throws {
    var judged = try Judged()
    judged.code("s", "behavior", ["question.open"])
    let line =
      "{\"schema\":\"pe.analysis/1\",\"session\":{\"id\":\"s\"},\"utterances\":[{\"index\":0,\"speaker\":\"therapist\",\"behavior\":{\"code\":\"question.closed\",\"probability\":0.5,\"distribution\":{\"question.open\":0.4,\"question.closed\":0.5,\"other\":0.1},\"evidence\":[{\"start\":0,\"end\":3}]}}]}"
    judged.predictions = [line]
    let input = try judged.input()
    #expect(input.output.kind == .analysis)
    #expect(input.output.values(.behavior) == [0])
    #expect(input.output.stated[JudgedTask.behavior.place].map { Int($0.probability * 100 + 0.5) } == [90])
    judged.predictions = [line, line]
    #expect(try judged.judge(SchemaCheck.self).verdict == .fail)
    judged.predictions = [line.replacing("\"end\":3", with: "\"end\":0")]
    #expect(try judged.judge(SchemaCheck.self).verdict == .fail)
  }

  @Test func leakageIsFoundInCopiesAndNotElsewhere() throws {
    let words = (0..<300).map { "word\(mixed($0, below: 10_000))" }
    let own = TextSketch([words.joined(separator: " ")])
    var changed = words
    changed[150] = "other"
    let near = TextSketch([changed.joined(separator: " ").uppercased()])
    let other = TextSketch([(0..<300).map { "word\(mixed($0, below: 10_000, salt: 9))" }.joined(separator: " ")])
    #expect(own.similarity(own) == 1)
    #expect(own.similarity(near) > 0.9)
    #expect(own.similarity(other) < 0.1)
    let judged = try Judged()
    let manifest = try judged.write(
      [String(decoding: TrainingManifest.bytes(name: "m", [("x", near)]), as: UTF8.self)], "m.jsonl")
    func scan(_ text: String) throws -> CheckResult {
      var judged = try Judged()
      judged.code("s", "behavior", ["question"])
      judged.predict("s", "behavior", ["question"])
      var input = try judged.input()
      let transcript = Transcript(
        information: SessionInformation(id: "s"), utterances: [Utterance(speaker: .therapist, text: text)], source: "t",
        format: "t")
      input.leakage = try LeakageScan(
        TranscriptTexts([transcript]), input.gold, manifests: [InputFile(path: manifest)])
      return LeakageCheck.judge(input, GatePolicy().settings(LeakageCheck.self))
    }
    #expect(try scan(words.joined(separator: " ")).verdict == .fail)
    #expect(try scan("something that nobody has ever been trained on in all of these words").verdict == .pass)
    #expect(try judged.judgedLeakage().verdict == .skipped)
  }
}

extension Judged {
  fileprivate func judgedLeakage() throws -> CheckResult {
    var judged = self
    judged.code("s", "behavior", ["question"])
    judged.predict("s", "behavior", ["question"])
    return try judged.judge(LeakageCheck.self)
  }
}
