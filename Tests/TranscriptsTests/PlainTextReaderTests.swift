import Testing
import Transcripts

@Suite struct PlainTextReaderTests {
  @Test(arguments: [
    ("Therapist: Hi\nClient: Hello", ["therapist: Hi", "client: Hello"]),
    (
      "Session 12\n\nTherapist: Hi\r\nyou\r\n\r\nthere\r\nClient:\n  Hello",
      ["therapist: Hi you\nthere", "client: Hello"]
    ),
    ("THERAPIST:Hi\npatient: x\nClient: yes", ["client: x", "client: yes"]),
    ("client: see 10:30 and https://x.org\n10:30 is fine", ["client: see 10:30 and https://x.org 10:30 is fine"]),
    ("Client: I said this to him: no\nso my answer is: yes", ["client: I said this to him: no so my answer is: yes"]),
    ("Client: a\n\"Well\": b\nwhat?: c", ["client: a \"Well\": b what?: c"]), ("Client:", []),
  ])
  func turns(text: String, lines: [String]) {
    #expect(Reading(text, "a.txt").lines == lines)
  }

  @Test(arguments: ["[00:01:23] ", "00:01:23 ", "(1:23)  ", "[01:23.000]\t", "00:01:23\t"])
  func times(prefix: String) throws {
    let reading = Reading("\(prefix)Therapist: Hi\n[00:02:00] more\nClient: Hello", "a.txt")
    #expect(reading.lines == ["therapist: Hi more", "client: Hello"])
    #expect(try #require(reading.transcripts.first).utterances.map(\.start) == [83, nil])
  }

  @Test func namesAreMapped() {
    let text = "Dr. Ann O'Neil: Hi?\nJean-Luc: Hello\nP1: x\nspeaker_2: y"
    let names = ["dr. ann o'neil": Speaker.therapist, "jean-luc": .client, "p1": .client, "speaker_2": .other]
    let reading = Reading(text, "a.txt", .roles(names))
    #expect(reading.lines == ["therapist: Hi?", "client: Hello", "client: x", "other: y"])
    #expect(Reading("my aunt: Hi", "a.txt", .roles(["My Aunt": .client])).lines == ["client: Hi"])
  }

  @Test func anUnknownNameSetsTheSessionAside() throws {
    let problem = try #require(Reading("user: Hi?\nagent: Hello", "a.txt").problems.first)
    #expect(problem.reason == .unknownRole)
    #expect(problem.message.contains("\"user\", \"agent\""))
    #expect(try #require(problem.advice).contains("--role"))
  }

  @Test(arguments: [
    ("just words\nand more", "unknown-format @ whole"), ("http://x.org", "unknown-format @ whole"),
    ("1\n00:00:01,000 --> 00:00:02,000\nClient: Hi", "unknown-format @ whole"),
    ("0:0:0.0 --> 0:0:0.820\nClient\nHello\nClient: x", "unknown-format @ whole"),
    ("Client: ", "no-utterances @ session a"),
  ])
  func textsThatHoldNoSession(text: String, fault: String) {
    #expect(Reading(text, "a.txt").faults == [fault])
  }
}
