import Testing
import Transcripts

@Suite struct WebVTTReaderTests {
  private static func reading(_ body: String, _ options: ReadingOptions = ReadingOptions()) -> Reading {
    Reading("WEBVTT\n\n" + body, "a.vtt", options)
  }

  private static func cue(_ text: String) -> String { "00:01.000 --> 00:02.000\n\(text)\n\n" }

  @Test(arguments: [
    ("<v Therapist>Hi</v>", ["therapist: Hi"]), ("<v Therapist>Hi", ["therapist: Hi"]),
    ("<v.loud.first Client >Hi <b>you</b></v>", ["client: Hi you"]), ("Therapist: Hi\nyou", ["therapist: Hi you"]),
    ("<v Therapist>Hi</v>\n<v Client>Hello</v>", ["therapist: Hi", "client: Hello"]),
    ("<v Therapist>Hi</v> there", ["therapist: Hi there"]), ("<i>Client:</i> Yes", ["client: Yes"]),
    ("Client: a <00:01.500>b <c.red>c</c><ruby>d<rt>e</rt></ruby>", ["client: a b cde"]),
    (
      "Client: 3 < 5 & 6 > 2 &amp &foo; &amp;lt; &#39;&#x41;&AMP;&nbsp;x",
      ["client: 3 < 5 & 6 > 2 &amp &foo; &lt; 'A&\u{A0}x"]
    ),
    ("Client: a\nTherapist: b\nRemember: c", ["client: a", "therapist: b Remember: c"]),
    ("Client: <", ["client: <"]), ("Client: <b", ["client: <b"]), ("Client: &", ["client: &"]),
    ("<v Client>\u{E9}</v>", ["client: \u{E9}"]),
    ("<v Client>see 10:30 https://x.org</v>", ["client: see 10:30 https://x.org"]),
    ("<v Client>Well: yes</v>", ["client: Well: yes"]),
  ])
  func textOfACue(text: String, lines: [String]) {
    let reading = Self.reading(Self.cue(text))
    #expect(reading.lines == lines)
    #expect(reading.faults == [])
  }

  @Test func voicesDecodeTheirEntities() {
    let reading = Self.reading(Self.cue("<v Tom &amp; Ann>Hi</v>"), .roles(["tom & ann": .client]))
    #expect(reading.lines == ["client: Hi"])
    #expect(reading.transcripts.first?.utterances.first?.name == "Tom & Ann")
    #expect(reading.transcripts.first?.roles == .given)
  }

  @Test func aCueWithoutASpeakerContinuesTheLast() throws {
    let reading = Self.reading(
      """
      1
      00:00:01.000 --> 00:00:02.500 align:start position:0%
      <v Therapist>How was

      00:02.500 --> 00:04.000
      your week?

      00:04.000 --> 00:05.000
      <v Therapist>Well?

      01:00:00.000 --> 01:00:01.000
      Client: Fine.
      """)
    #expect(reading.lines == ["therapist: How was your week?", "therapist: Well?", "client: Fine."])
    let utterances = try #require(reading.transcripts.first).utterances
    #expect(utterances.map(\.start) == [1, 4, 3600])
    #expect(utterances.map(\.end) == [4, 5, 3601])
  }

  @Test func blocksThatHoldNoCue() {
    let reading = Self.reading(
      """
      STYLE
      ::cue { color: red }

      NOTE
      Therapist: not spoken
      00:00.000 --> 00:01.000

      NOTE one line

      REGION
      id:left

      NOTES on this
      00:01.000 --> 00:02.000
      Client: spoken
      """)
    #expect(reading.lines == ["client: spoken"])
    #expect(reading.faults == [])
  }

  @Test func headerLinesAreNoCues() {
    for header in [
      "WEBVTT - Title\nKind: captions\nLanguage: en\n\n", "WEBVTT\tx\r\n\r\n", "WEBVTT\n", "\u{FEFF}WEBVTT\r\r",
    ] {
      let reading = Reading(header + "00:01.000 --> 00:02.000\nClient: Hi", "a.vtt")
      #expect(reading.lines == ["client: Hi"], "\(header)")
      #expect(reading.faults == [], "\(header)")
    }
  }

  @Test func badTimingsHaveTheirLine() {
    let reading = Self.reading(
      """
      00:01.000 --> 00:0x.000
      Client: lost

      stray words
      more of them

      --> 00:01.000
      lost

      00:05.000 --> 00:06.000
      Client: kept
      00:07.000 --> 00:08.000
      Client: kept too --> see
      --> there

      1 --> 2
      lost
      """)
    #expect(reading.lines == ["client: kept", "client: kept too --> see --> there"])
    #expect(
      reading.faults == ["malformed @ line 3", "malformed @ line 6", "malformed @ line 9", "malformed @ line 18"])
  }

  @Test func hostileCues() {
    for text in ["<", "<a", "&", "&#x41", "<v ", "x\n", "</v>"] {
      let cues = String(repeating: Self.cue(String(repeating: text, count: 20_000 / text.utf8.count)), count: 20)
      let reading = Self.reading(cues + Self.cue("Client: kept"), .guessing)
      #expect(reading.lines.last == "client: kept")
    }
    let long = Self.cue("Client: " + String(repeating: "x\n", count: 40_000)) + Self.cue("Client: kept")
    #expect(Self.reading(long).lines == ["client: kept"])
    #expect(Self.reading(long).faults.count == 1)
  }

  @Test func anEndBeforeTheStartIsDropped() throws {
    let reading = Self.reading("00:05.000 --> 00:01.000\nClient: Hi\n")
    let utterance = try #require(reading.transcripts.first?.utterances.first)
    #expect(utterance.start == 5)
    #expect(utterance.end == nil)
  }

  @Test(arguments: [
    ("WEBVTT\n\n", "no-utterances @ session a"), ("WEBVTT", "no-utterances @ session a"),
    ("WEBVTTX\n\n00:01.000 --> 00:02.000\nClient: Hi", "unknown-format @ line 1"),
    ("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n", "unknown-role @ session a"),
    ("WEBVTT\n\n00:01.000 --> 00:02.000\nBo Li (Besu): Hi\n", "unknown-role @ session a"),
  ])
  func filesThatHoldNoSession(text: String, fault: String) {
    #expect(Reading(text, "a.vtt").faults == [fault])
  }

  @Test func wordsBeforeTheFirstSpeakerAreNobodys() throws {
    let text = Self.cue("Hello") + Self.cue("Ann: Hi?") + Self.cue("Bo: Hello")
    #expect(Self.reading(text).faults == ["unknown-role @ session a"])
    #expect(Self.reading(text, .guessing).lines == ["other: Hello", "therapist: Hi?", "client: Hello"])
  }
}
