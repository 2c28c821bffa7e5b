import Testing
import Transcripts

@Suite struct JSONLReaderTests {
  private static func turn(_ session: String, _ text: String, _ more: String = "") -> String {
    #"{"session": "\#(session)", "speaker": "client", "text": "\#(text)"\#(more)}"#
  }

  @Test func theShapeOfTheBenchmark() throws {
    let text = """
      {"session": "0-000", "trainee": "t00", "speaker": "therapist", "id": 0, "t": "00:00:13", "text": "Okay?", "label": "question"}
      {"session": "0-000", "trainee": "t00", "speaker": "client", "id": 1, "t": "00:00:24", "text": "Sure.", "label": "neutral"}

      """
    let transcript = try #require(Reading(text, "0-000.jsonl").transcripts.first)
    var information = SessionInformation(id: "0-000")
    information.trainee = "t00"
    let expected = Transcript(
      information: information,
      utterances: [
        Utterance(speaker: .therapist, text: "Okay?", start: 13), Utterance(speaker: .client, text: "Sure.", start: 24),
      ], source: "0-000.jsonl", format: "jsonl")
    #expect(transcript == expected)
  }

  @Test func aSessionALine() {
    let session = #"{"messages":[{"role":"client","content":"Hi"}]"#
    let reading = Reading("\(session),\"id\":\"a\"}\r\n\r\n\(session)}\n\(session),\"session\":9}", "w.jsonl")
    #expect(reading.ids == ["a", "w-3", "9"])
  }

  @Test func turnsWithoutASessionBelongToTheFile() {
    let reading = Reading(
      #"{"role":"client","content":"a","id":"1"}"# + "\n" + #"{"role":"client","content":"b"}"#, "w.jsonl")
    #expect(reading.ids == ["w"])
    #expect(reading.lines == ["client: a", "client: b"])
  }

  @Test func turnsMayLieAmongThoseOfOthers() {
    let lines = [
      Self.turn("a", "1"), Self.turn("b", "2"), Self.turn("a", "3"), Self.turn("c", "4"), Self.turn("b", "5"),
    ]
    let reading = Reading(lines.joined(separator: "\n"), "x.jsonl")
    #expect(reading.ids == ["a", "b", "c"])
    #expect(reading.lines == ["client: 1", "client: 3", "client: 2", "client: 5", "client: 4"])
    #expect(reading.faults == [])
  }

  @Test func informationComesFromTheFirstLineThatHasIt() throws {
    let lines = [
      Self.turn("a", "1", #", "trainee": "", "cohort": null"#),
      Self.turn("a", "2", #", "trainee": "T1", "date": "2026-01-02""#),
      Self.turn("a", "3", #", "trainee": "T2", "client": "C", "client_groups": {"age": "65+"}"#),
    ]
    let information = try #require(Reading(lines.joined(separator: "\n"), "x.jsonl").transcripts.first).information
    #expect(information.trainee == "T1")
    #expect(information.client == "C")
    #expect(information.cohort == nil)
    #expect(information.date == "2026-01-02")
    #expect(information.clientGroups == ["age": "65+"])
  }

  @Test func aBadLineCostsOnlyItself() {
    var bytes = Array((Self.turn("a", "1") + "\nnot json\n[1]\n{\"a\":1}\n").utf8)
    bytes += Array(#"{"session": "a", "speaker": "client", "text": ""#.utf8) + [0xC3, 0x28] + Array("\"}\n".utf8)
    bytes += Array(#"{"session": "a", "label": "\#u{FF}"#.utf8.dropLast(2)) + [0xFF] + Array("\"}\n".utf8)
    bytes += Array((Self.turn("a", "7") + " x\n" + Self.turn("a", "8").dropLast() + "\n" + Self.turn("a", "9")).utf8)
    let reading = Reading(bytes, "x.jsonl")
    #expect(reading.lines == ["client: 1", "client: 9"])
    #expect(
      reading.faults == [
        "malformed @ line 2", "malformed @ line 3", "malformed @ line 4", "encoding @ line 5", "encoding @ line 6",
        "malformed @ line 7", "malformed @ line 8",
      ])
    #expect(reading.problems[3].message.contains("byte 47 of the line"))
  }

  @Test func theFirstLineMayBeTheBadOne() {
    for bad in ["{", "{\"session\": \"a", "nonsense", "\u{1}"] {
      let reading = Reading("\(bad)\n\(Self.turn("a", "2"))\n\(Self.turn("a", "3"))", "x.jsonl")
      #expect(reading.lines == ["client: 2", "client: 3"], "\(bad)")
      #expect(reading.faults == ["malformed @ line 1"], "\(bad)")
    }
  }

  @Test func manyBadLinesAreCounted() throws {
    let text = Self.turn("a", "1") + "\n" + String(repeating: "bad\n", count: 1000)
    let reading = Reading(text, "x.jsonl")
    #expect(reading.problems.count == 101)
    #expect(try #require(reading.problems.last).message.contains("900 more"))
  }

  @Test func recordsOfSomethingElse() {
    let reading = Reading("{\"a\":1}\n{\"b\":2}\n", "x.jsonl")
    #expect(reading.faults == ["unknown-format @ whole"])
  }

  @Test func aSessionThatIsThereTwice() {
    let session = #"{"id":"a","messages":[{"role":"client","content":"Hi"}]}"#
    let reading = Reading([session, session, Self.turn("a", "x"), session].joined(separator: "\n"), "x.jsonl")
    #expect(reading.order == ["a", "duplicate-session"])
  }

  @Test func lineTooLong() {
    var options = ReadingOptions()
    options.maximumLineBytes = Self.turn("a", "12").utf8.count
    let lines = [Self.turn("a", "12"), Self.turn("a", "123"), Self.turn("a", "1")]
    let reading = Reading(lines.joined(separator: "\n"), "x.jsonl", options)
    #expect(reading.lines == ["client: 12", "client: 1"])
    #expect(reading.faults == ["too-large @ line 2"])
  }

  @Test func emptyTurnsKeepTheirPlace() {
    let reading = Reading([Self.turn("a", ""), Self.turn("a", "x")].joined(separator: "\n"), "x.jsonl")
    #expect(reading.lines == ["client: ", "client: x"])
  }

  @Test func escapesAndScripts() {
    let reading = Reading(Self.turn("a", #"\"caf\u00e9\" \uD83D\uDE00 \\ \n 你好"#), "x.jsonl")
    #expect(reading.lines == ["client: \"caf\u{E9}\" \u{1F600} \\ \n 你好"])
  }
}
