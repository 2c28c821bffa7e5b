import Testing
import Transcripts

@Suite struct JSONReaderTests {
  private static let turns = #"[{"role":"therapist","content":"Hi"},{"role":"client","content":"Hello"}]"#

  @Test(arguments: [
    "transcript", "messages", "turns", "content", "segments", "conversationHistory", "utterances", "conversation",
    "conversations",
  ])
  func turnsUnderEveryName(name: String) {
    let reading = Reading(#"{"id":"s1","\#(name)":\#(Self.turns)}"#, "a.json")
    #expect(reading.ids == ["s1"])
    #expect(reading.lines == ["therapist: Hi", "client: Hello"])
    #expect(reading.transcripts.first?.format == "json")
  }

  @Test(arguments: ["content", "text", "message", "utterance"], ["role", "speaker", "speaker_id", "name", "from"])
  func wordsAndSpeakersUnderEveryName(words: String, speaker: String) {
    let reading = Reading(#"[{"\#(speaker)":"Client","\#(words)":"Hello"}]"#, "a.json")
    #expect(reading.lines == ["client: Hello"])
  }

  @Test func ofSeveralNamesTheFirstInTheListCounts() {
    let turn =
      #"{"utterance":"4","text":"2","content":"1","message":"3","from":"x","speaker":"client","end_time":9,"end":8}"#
    let reading = Reading("[\(turn)]", "a.json")
    #expect(reading.lines == ["client: 1"])
    #expect(reading.transcripts.first?.utterances.first?.end == 8)
  }

  @Test func ofTwoMembersOfOneNameTheLastCounts() {
    let reading = Reading(#"[{"speaker":"client","speaker":"therapist","text":"a","text":"b"}]"#, "a.json")
    #expect(reading.lines == ["therapist: b"])
  }

  @Test(arguments: ["id", "session", "session_id", "sessionId", "conversation_id"])
  func identifiersUnderEveryName(name: String) {
    #expect(Reading(#"{"\#(name)":"x","messages":\#(Self.turns)}"#, "a.json").ids == ["x"])
    #expect(Reading(#"{"messages":\#(Self.turns),"\#(name)":17}"#, "a.json").ids == ["17"])
  }

  @Test func theFileNamesASessionWithoutIdentifier() {
    let session = #"{"messages":\#(Self.turns)}"#
    #expect(Reading(session, "week.3.json").ids == ["week.3"])
    #expect(Reading(Self.turns, "week.json").ids == ["week"])
    #expect(Reading("[\(session),\(session)]", "week.json").ids == ["week-1", "week-2"])
    #expect(Reading(#"{"conversations":[\#(session),\#(session)]}"#, "week.json").ids == ["week-1", "week-2"])
  }

  @Test(
    arguments: [
      (#""00:13""#, 13), (#""00:01:23""#, 83), (#""01:00:00.250""#, 3600.25), (#""12.5""#, 12.5), ("12.5", 12.5),
      ("1.5e1", 15), (#""1:2:3""#, 3723), ("-1", nil), ("1700000000", nil), (#""2026-10-05T10:00:00Z""#, nil),
      (#""00:61""#, nil), (#""90:59""#, 5459), (#""1:00:61""#, nil), ("null", nil), ("true", nil), (#""""#, nil),
      (#"":13""#, nil),
    ] as [(String, Double?)])
  func times(written: String, seconds: Double?) {
    for name in ["start", "start_time", "timestamp", "t"] {
      let reading = Reading(#"[{"role":"client","text":"a","\#(name)":\#(written),"end":\#(written)}]"#, "a.json")
      #expect(reading.transcripts.first?.utterances.first?.start == seconds)
      #expect(reading.transcripts.first?.utterances.first?.end == seconds)
    }
  }

  @Test func sessionInformation() throws {
    let document = #"""
      {"client_groups": {"age": "65+", "gender": "", "n": 3}, "trainee": "T1", "client": "C1", "cohort": "2026",
       "scenario": "", "change_target": "drink less", "date": "2026-10-05", "id": "s", "messages": \#(Self.turns)}
      """#
    let information = try #require(Reading(document, "a.json").transcripts.first).information
    var expected = SessionInformation(id: "s")
    (expected.trainee, expected.client, expected.cohort) = ("T1", "C1", "2026")
    (expected.changeTarget, expected.date, expected.clientGroups) = ("drink less", "2026-10-05", ["age": "65+"])
    #expect(information == expected)
  }

  @Test func wordsInParts() {
    let parts = #"[{"type":"text","text":"One"},{"type":"image"},"two"]"#
    let reading = Reading(
      #"{"messages":[{"content":\#(parts),"role":"client"},{"role":"client","content":[]}]}"#, "a.json")
    #expect(reading.lines == ["client: One\ntwo", "client: "])
    #expect(reading.faults == [])
  }

  @Test func sessionsInsideSessions() {
    let week =
      #"{"id":"week","conversations":[{"messages":\#(Self.turns)},{"id":"x","messages":\#(Self.turns)},{"a":1}]}"#
    let reading = Reading("[\(week),\(week)]", "a.json")
    #expect(reading.order == ["a-1-1", "x", "malformed", "a-2-1", "duplicate-session", "malformed"])
  }

  @Test func aTurnMayHoldItsPieces() {
    let turn = #"{"speaker":"client","text":"One two","segments":[{"text":"One"},{"text":"two"}]}"#
    #expect(Reading(#"{"id":"s","utterances":[\#(turn)]}"#, "a.json").lines == ["client: One two"])
    let whisper =
      #"{"text":"One two","segments":[{"text":"One","speaker":"client"},{"text":"two","speaker":"therapist"}]}"#
    #expect(Reading(whisper, "a.json").lines == ["client: One", "therapist: two"])
  }

  @Test func canonicalDocumentsComeBackAsTheyWere() throws {
    var transcript = Transcript(
      information: SessionInformation(id: "s \u{1F600}"),
      utterances: [
        Utterance(speaker: .therapist, name: "Dr. Ann", text: "Hi\n\"you\"", start: 0, end: 1.5),
        Utterance(speaker: .client, text: ""),
        Utterance(speaker: .other, name: "Mum", text: "\u{7F}\\"),
      ], source: "a.json", format: "json")
    transcript.information.trainee = "T"
    transcript.information.clientGroups = ["b": "2", "a": "1"]
    let reading = Reading(transcript.canonicalJSON, "a.json")
    #expect(reading.transcripts == [transcript])
    #expect(reading.transcripts.first?.sha256 == transcript.sha256)
  }

  @Test func oneBadSessionDoesNotCostTheOthers() {
    let document = #"""
      [{"id":"a","messages":\#(Self.turns)}, {"id":"a","messages":\#(Self.turns)}, {"id":"","messages":\#(Self.turns)},
       {"id":"\#(String(repeating: "x", count: 201))","messages":\#(Self.turns)}, {"id":"e","messages":[]}, 7,
       {"id":"f","messages":[{"role":"client","content":" "}]}, {"id":"g","messages":[{"role":"Bo","content":"x"}]},
       {"id":"h","date":"5.10.2026","messages":\#(Self.turns)}, {"id":"i","messages":[{"role":"client"},{"role":"client","text":"x"}]}]
      """#
    let reading = Reading(document, "a.json")
    #expect(
      reading.order == [
        "a", "duplicate-session", "no-session-id", "no-session-id", "no-utterances", "malformed", "no-utterances",
        "unknown-role", "h", "malformed", "malformed", "i",
      ])
    #expect(reading.faults.contains("malformed @ element 6"))
    #expect(reading.faults.contains("malformed @ session i, turn 1"))
    #expect(reading.transcripts.allSatisfy { $0.information.date == nil })
  }

  @Test func theLongestIdentifier() {
    let id = String(repeating: "\u{E9}", count: 200)
    #expect(Reading(#"{"id":"\#(id)","messages":\#(Self.turns)}"#, "a.json").ids == [id])
  }

  @Test(arguments: [
    (#"{"messages":[{"role":"client","content":"x"}"#, "malformed @ byte 44"),
    (#"{"messages":[]} x"#, "malformed @ byte 16"),
    (#"{"messages":[{"role":"client","content":"\ud800"}]}"#, "malformed @ byte 41"),
    (String(repeating: "[", count: 100_000), "malformed @ byte 257"),
    (#"{"a":"# + String(repeating: #"{"turns":["#, count: 5000), "malformed @ byte "),
    ("{}", "unknown-format @ whole"), ("[]", "unknown-format @ whole"), ("[1,2]", "unknown-format @ whole"),
    (#"{"text":"lonely"}"#, "unknown-format @ whole"), (#"{"transcript":"words"}"#, "unknown-format @ whole"),
    ("\"x\"", "unknown-format @ whole"), ("not json", "malformed @ byte 0"),
    (#"{"messages":[]}"#, "no-utterances @ session a"), (#"{"messages":null}"#, "unknown-format @ whole"),
  ])
  func documentsThatHoldNoSession(document: String, fault: String) throws {
    let reading = Reading(document, "a.json")
    #expect(reading.results.count == 1)
    #expect(try #require(reading.faults.first).hasPrefix(fault))
  }

  @Test func deeplyNestedRecordsDoNotEatTheStack() {
    let deep = String(repeating: #"{"turns":["#, count: 127) + String(repeating: "]}", count: 127)
    #expect(Reading(deep, "a.json").order == ["malformed", "no-utterances"])
  }

  @Test func linesOfJSONInADocumentsFile() {
    let long = String(repeating: "x", count: 5000)
    let line = #"{"session":"s","speaker":"client","text":"\#(long)"}"#
    let reading = Reading("\(line)\n\(line)\n", "a.json")
    #expect(reading.transcripts.map(\.utterances.count) == [2])
    #expect(reading.transcripts.first?.format == "jsonl")
  }
}
