import Testing
import Transcripts

@Suite struct TranscriptFormatsTests {
  private static let turn = #"{"session":"a","speaker":"client","text":"x"}"#

  @Test(
    arguments: [
      ("{\n  \"messages\": []}", "json", "json"), ("{\n  \"messages\": []}", "jsonl", "json"), ("[{}]", "txt", "json"),
      (turn, "json", "json"), (turn, "jsonl", "jsonl"), (turn, "", "json"), ("\(turn)\n\(turn)", "json", "jsonl"),
      ("\(turn)\n\(turn)", "txt", "jsonl"), ("\n \(turn)\n\n\(turn)\n", "", "jsonl"), ("WEBVTT\n", "txt", "webvtt"),
      ("WEBVTT", "", "webvtt"), ("WEBVTTX", "vtt", "webvtt"), ("speaker,text\n", "txt", "csv"), ("a,b\n", "csv", "csv"),
      ("role\tcontent\n", "", "csv"), ("Therapist: Hi", "md", "text"), ("Therapist: Hi", "", "text"),
      ("Hi", "txt", "text"),
      ("Therapist: Hi", "csv", "csv"), ("words", "ndjson", "jsonl"), ("words", "md", nil), ("", "", nil),
      ("[00:01:23] Therapist: Hi", "", "text"), ("[\n\t[", "", "json"), ("[]", "", "json"), ("{Therapist: Hi", "", nil),
      ("{ }", "", "json"), ("[", "", "json"),
      ("WEBVTT\n\n00:01.000 --> 00:02.000\nClient: x", "txt", "webvtt"),
      (
        "transcript_id,utterance_id,interlocutor,utterance_text,annotator_id,main_therapist_behaviour,client_talk_type\n",
        "csv", "annomi"
      ),
      ("transcript_id,utterance_id,interlocutor,utterance_text\n", "csv", "csv"),
    ] as [(String, String, String?)])
  func theContentDecidesAndTheExtensionBreaksTies(start: String, fileExtension: String, format: String?) {
    #expect(TranscriptFormats.reader(for: Array(start.utf8), fileExtension: fileExtension)?.format == format)
  }

  @Test func everyReaderIsTold() {
    let readers = TranscriptFormats.readers
    #expect(readers.map(\.format) == ["json", "jsonl", "csv", "annomi", "webvtt", "text"])
    #expect(readers.allSatisfy { !$0.summary.isEmpty && !$0.extensions.isEmpty })
    #expect(TranscriptFormats.fileExtensions == ["json", "jsonl", "ndjson", "csv", "tsv", "vtt", "txt"])
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
  }

  @Test func byteOrderMarks() {
    let table = "speaker,text\nclient,h\u{E9}llo \u{1F600}\n"
    let lines = ["client: h\u{E9}llo \u{1F600}"]
    #expect(Reading([0xEF, 0xBB, 0xBF] + Array(table.utf8), "a.csv").lines == lines)
    #expect(Reading(Self.utf16(table, bigEndian: false), "a.csv").lines == lines)
    #expect(Reading(Self.utf16(table, bigEndian: true), "a.csv").lines == lines)
  }

  @Test(
    arguments: [
      ([], "empty @ whole"), (Array(" \r\n\t".utf8), "empty @ whole"), ([0xEF, 0xBB, 0xBF], "empty @ whole"),
      ([0xFF, 0xFE], "empty @ whole"), (Array("Client: a\u{0}b".utf8), "unknown-format @ byte 9"),
      (Array("Client: caf".utf8) + [0xE9, 0x0A], "encoding @ byte 11"),
      ([0x50, 0x4B, 3, 4, 0], "unknown-format @ byte 4"),
      (Array("Client: ".utf8) + [0xED, 0xA0, 0x80], "encoding @ byte 8"),
      (Array("Client: ".utf8) + [0xC0, 0x80], "encoding @ byte 8"),
      (Array("Client: 12345678".utf8) + [0xF0, 0x9F], "encoding @ byte 16"),
      (Array("Client: ".utf8) + [0xF4, 0x90, 0x80, 0x80], "encoding @ byte 8"),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00], "encoding @ byte 4"),
      ([0xFE, 0xFF, 0x00, 0x41, 0xDC, 0x00], "encoding @ byte 4"), ([0xFF, 0xFE, 0x41], "encoding @ byte 2"),
      ([0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8], "encoding @ byte 4"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00], "unknown-format @ byte 0"),
    ] as [([UInt8], String)])
  func whatIsNoText(bytes: [UInt8], fault: String) {
    #expect(Reading(bytes, "a.txt").faults == [fault])
  }

  @Test func messagesHoldNoTranscriptText() {
    let secret = "very-private-words"
    let files = [
      ("a.json", #"{"messages":[{"role":"client","content":"\#(secret)}"#), ("a.jsonl", "{\"text\":\"\(secret)\n{"),
      ("a.csv", "speaker,text\nclient,\(secret),x\nBo,\(secret)"),
      ("a.vtt", "WEBVTT\n\n00:0x --> 00:01.000\n\(secret)"),
      ("a.txt", secret),
    ]
    for (name, text) in files {
      let reading = Reading(text, name)
      #expect(!reading.problems.isEmpty)
      #expect(reading.problems.allSatisfy { !"\($0)".contains(secret) }, "\(name)")
    }
  }
}
