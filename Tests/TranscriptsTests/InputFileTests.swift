import Testing
import Transcripts

@Suite struct InputFileTests {
  @Test(arguments: [
    ("a/b/week.3.JSON", "week.3.JSON", "week.3", "json"), ("week", "week", "week", ""), ("-", "-", "stdin", ""),
    ("x/.hidden", ".hidden", ".hidden", ""), ("a.b/c", "c", "c", ""), ("\u{E9}.vtt", "\u{E9}.vtt", "\u{E9}", "vtt"),
  ])
  func names(path: String, source: String, stem: String, fileExtension: String) {
    let file = InputFile(path: path)
    #expect(file.source == source)
    #expect(file.stem == stem)
    #expect(file.fileExtension == fileExtension)
  }

  private static func turn(_ session: String, _ text: String) -> String {
    #"{"session":"\#(session)","speaker":"client","text":"\#(text)"}"# + "\n"
  }

  @Test func linesAreEmittedAsSoonAsTheNextSessionBegins() throws {
    let folder = try TemporaryFolder()
    let text = [("a", "1"), ("a", "2"), ("b", "3"), ("a", "4"), ("a", "5"), ("b", "6"), ("c", "7")].map(Self.turn)
      .joined()
    let path = try folder.write("x.jsonl", text)
    let reading = Reading(streaming: path)
    #expect(reading.order == ["a", "b", "malformed", "c"])
    #expect(reading.lines == ["client: 1", "client: 2", "client: 3", "client: 6", "client: 7"])
    #expect(reading.problems.map(\.position) == ["line 4"])
    #expect(try #require(reading.problems.first?.advice).contains("Sort"))

    struct Stop: Error {}
    var seen: [String] = []
    #expect(throws: Stop.self) {
      try InputFile(path: path).stream(options: ReadingOptions()) { result throws(Stop) in
        if case .transcript(let transcript) = result { seen.append(transcript.information.id) }
        throw Stop()
      }
    }
    #expect(seen == ["a"])
  }

  @Test func streamingAndReadingAgreeOnSortedFiles() throws {
    let folder = try TemporaryFolder()
    let session = #"{"id":"s","messages":[{"role":"client","content":"Hi"}]}"# + "\n"
    let text =
      "\u{FEFF}" + Self.turn("a", "1") + "\r\n" + session + "bad\n" + session
      + Self.turn("b", String(repeating: "x", count: 300_000))
      + Self.turn("b", "2") + "{}\n" + Self.turn("c", "last").dropLast()
    let path = try folder.write("x.jsonl", text)
    let whole = Reading(results: InputFile(path: path).read(options: ReadingOptions()))
    let streamed = Reading(streaming: path)
    #expect(streamed.transcripts == whole.transcripts)
    #expect(streamed.problems == whole.problems)
    #expect(streamed.order == whole.order)
    #expect(whole.order == ["a", "s", "malformed", "duplicate-session", "b", "malformed", "c"])
  }

  @Test(arguments: [0, 1, 2, 100, 131_072, 262_143, 262_144, 262_145, 600_000])
  func longLines(length: Int) throws {
    let folder = try TemporaryFolder()
    var options = ReadingOptions()
    options.maximumLineBytes = 300_000
    let lines = Self.turn("a", "1") + String(repeating: " ", count: length) + Self.turn("a", "2") + Self.turn("a", "3")
    let reading = Reading(streaming: try folder.write("x.jsonl", lines), options)
    #expect(
      reading.lines == (length < 300_000 ? ["client: 1", "client: 2", "client: 3"] : ["client: 1", "client: 3"]))
    #expect(reading.faults == (length < 300_000 ? [] : ["too-large @ line 2"]))
  }

  @Test func filesThatAreTooLarge() throws {
    let folder = try TemporaryFolder()
    var options = ReadingOptions()
    options.maximumTextBytes = 20
    let path = try folder.write("x.txt", "Client: 901234567890")
    #expect(Reading(results: InputFile(path: path).read(options: options)).lines == ["client: 901234567890"])
    let larger = try folder.write("y.txt", "Client: 9012345678901")
    #expect(Reading(results: InputFile(path: larger).read(options: options)).faults == ["too-large @ whole"])
    #expect(Reading(streaming: larger, options).faults == ["too-large @ whole"])
  }

  @Test func filesThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x.txt", "Client: x")
    for (path, reason) in [
      (folder.path, ReadingProblem.Reason.unreadable), ("\(file)/y", .missing), ("\(file).no", .missing),
    ] {
      #expect(Reading(streaming: path).problems.map(\.reason) == [reason])
      #expect(
        Reading(results: InputFile(path: path).read(options: ReadingOptions())).problems.map(\.reason) == [reason])
    }
    #expect(Reading(streaming: "\(file)\u{0}x").problems.map(\.reason) == [.missing])
  }

  @Test func otherFormatsAndEncodingsAreReadWhole() throws {
    let folder = try TemporaryFolder()
    let utf16 = ("\u{FEFF}" + Self.turn("b", "2") + Self.turn("a", "1") + Self.turn("b", "3")).utf16
    let path = try folder.write("x.jsonl", utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(Reading(streaming: path).ids == ["b", "a"])
    let binary = try folder.write("y.jsonl", Array(Self.turn("a", "1").utf8) + [0] + Array(Self.turn("a", "2").utf8))
    #expect(Reading(streaming: binary).faults == ["unknown-format @ byte 46"])
    #expect(Reading(streaming: try folder.write("z.jsonl", "")).faults == ["empty @ whole"])
  }
}
