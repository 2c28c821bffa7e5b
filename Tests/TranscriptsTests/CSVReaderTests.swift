import Testing
import Transcripts

@Suite struct CSVReaderTests {
  @Test(arguments: ["text", "content", "message", "utterance", "utterance_text", "transcript", "Text"])
  func wordsUnderEveryName(name: String) {
    #expect(Reading("speaker,\(name)\nclient,Hello\n", "a.csv").lines == ["client: Hello"])
  }

  @Test(arguments: ["speaker", "role", "interlocutor", "name", "participant", " ROLE "])
  func speakersUnderEveryName(name: String) {
    #expect(Reading("text,\(name)\nHello,Client\n", "a.csv").lines == ["client: Hello"])
  }

  @Test(arguments: ["session", "session_id", "transcript_id", "conversation_id"])
  func sessionsUnderEveryName(name: String) {
    let reading = Reading("\(name),speaker,text\na,client,1\nb,client,2\na,client,3\n", "x.csv")
    #expect(reading.ids == ["a", "b"])
    #expect(reading.lines == ["client: 1", "client: 3", "client: 2"])
  }

  @Test func withoutASessionColumnTheFileIsOneSession() {
    let reading = Reading("role;content\ntherapist;\"Hi; you\"\nclient;Hello\n", "week 3.csv")
    #expect(reading.ids == ["week 3"])
    #expect(reading.lines == ["therapist: Hi; you", "client: Hello"])
    #expect(reading.transcripts.first?.format == "csv")
  }

  @Test(arguments: [
    ("start", "end"), ("start_time", "end_time"), ("timestamp", "stop_time"), ("time", "end"), ("t", "end"),
  ])
  func times(start: String, end: String) {
    let reading = Reading("\(start)\t\(end)\tspeaker\ttext\n00:13\t14.5\tclient\tx\n", "a.tsv")
    #expect(reading.transcripts.first?.utterances.first?.start == 13)
    #expect(reading.transcripts.first?.utterances.first?.end == 14.5)
  }

  @Test func sessionInformation() throws {
    let text =
      "session,trainee,date,cohort,change_target,speaker,text\na,,2026-10-05,,,client,x\na,T1,,2026,less,client,y\n"
    let information = try #require(Reading(text, "a.csv").transcripts.first).information
    #expect(information.trainee == "T1")
    #expect(information.date == "2026-10-05")
    #expect(information.cohort == "2026")
    #expect(information.changeTarget == "less")
  }

  @Test func badRowsCostOnlyThemselves() {
    let text = "speaker,text\nclient\nclient,\"a\nb\"\na,b,c,d\n,\n\"client\"x,c\nclient,d\nclient,\"open\n"
    let reading = Reading(text, "a.csv")
    #expect(reading.lines == ["client: a\nb", "client: d"])
    #expect(reading.faults == ["malformed @ line 2", "malformed @ line 5", "malformed @ line 7", "malformed @ line 9"])
  }

  @Test(arguments: [
    ("speaker,text\n", "no-utterances @ whole"), ("a,b\n1,2\n", "unknown-format @ line 1"),
    ("text,b\n1,2\n", "unknown-format @ line 1"), ("speaker,text\nBo,x\n", "unknown-role @ session a"),
    ("speaker,text\n,x\n", "unknown-role @ session a"), ("session,speaker,text\n,client,x\n", "no-session-id @ whole"),
    ("speaker,text\nclient,\n", "no-utterances @ session a"),
  ])
  func tablesThatHoldNoSession(text: String, fault: String) {
    #expect(Reading(text, "a.csv").faults == [fault])
  }
}
