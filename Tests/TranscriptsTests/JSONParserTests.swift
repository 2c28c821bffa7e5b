import JSON
import Testing
import Transcripts

@Suite struct JSONParserTests {
  @Test(.enabled(if: SharedFolder.exists, "the shared folder is not here"))
  func theTestSuiteOfNicolasSeriot() throws {
    let files = SharedFolder.files("bad/json/test_parsing").map(InputFile.init)
    var (accepted, refused) = (0, 0)
    for file in files {
      let bytes = try file.contents()
      let isAccepted = (try? JSONParser.parse(bytes)) != nil
      // Walking past a document must find exactly what building it finds.
      #expect(Self.isSkipped(bytes) == isAccepted, "\(file.source)")
      switch file.source.prefix(2) {
      case "y_":
        #expect(isAccepted, "\(file.source)")
        accepted += 1
      case "n_":
        #expect(!isAccepted, "\(file.source)")
        refused += 1
      default: break
      }
    }
    #expect(accepted == 95)
    #expect(refused == 188)
  }

  private static func isSkipped(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes)
      do {
        try parser.skipValue()
        try parser.finish()
        return true
      } catch {
        return false
      }
    }
  }

  /// The scanner reads eight bytes at a time, so every special byte is tried at every place in a word.
  @Test(arguments: 0..<20)
  func specialBytesAtEveryPlace(padding: Int) throws {
    for length in 0..<20 {
      let before = String(repeating: "a", count: padding)
      let after = String(repeating: "z", count: length)
      for (written, meant) in [
        ("", ""), (#"\""#, "\""), (#"\n\\"#, "\n\\"), ("\u{E9}", "\u{E9}"), (#"\ud83d\ude00"#, "\u{1F600}"),
      ] {
        #expect(try JSONParser.parse("\"\(before)\(written)\(after)\"") == .string(before + meant + after))
        #expect(Self.isSkipped(Array("[\"\(before)\(written)\(after)\"]".utf8)))
      }
      for bad in ["\n", "\u{1F}", "\u{0}", #"\x"#, #"\ud800"#, #"\udc00"#, #"\u12"#] {
        let text = "\"\(before)\(bad)\(after)\""
        #expect(throws: JSONError.self) { try JSONParser.parse(text) }
        #expect(!Self.isSkipped(Array(text.utf8)))
      }
      let malformed = Array("\"\(before)".utf8) + [0xC3] + Array("\(after)\"".utf8)
      let error = #expect(throws: JSONError.self) { try JSONParser.parse(malformed) }
      #expect(error?.offset == padding + 1)
      #expect(!Self.isSkipped(malformed))
    }
  }

  @Test func walkingSkipsWhatTheCallerLeavesAlone() throws {
    let text = Array(#" {"a": [1, {"b": "\u0041"}], "\u0063": -1.5e3, "d": [ ] , "e": "x"} "#.utf8)
    try text.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes)
      var names: [String] = []
      var number: String?
      try parser.readObject { name, parser in
        names.append(String(decoding: name, as: UTF8.self))
        if names.last == "c" { number = try parser.readNumber() }
      }
      try parser.finish()
      #expect(names == ["a", "c", "d", "e"])
      #expect(number == "-1.5e3")
    }
  }

  @Test func depth() {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect((try? JSONParser.parse(nested(JSONParser.maximumDepth))) != nil)
    #expect((try? JSONParser.parse(nested(JSONParser.maximumDepth + 2))) == nil)
    #expect(!Self.isSkipped(Array(nested(JSONParser.maximumDepth + 2).utf8)))
  }

  @Test(
    arguments: [
      ([0x41, 0xC3, 0xA9], 3), ([0x41, 0xC3], 1), ([0xE0, 0x9F, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x8F, 0x80, 0x80], 0),
      ([0xF4, 0x8F, 0xBF, 0xBF], 4), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xC1, 0x80], 0),
      ([0x80], 0),
      ([0xE2, 0x82, 0xAC, 0xE2, 0x82], 3), (Array(repeating: 0x41, count: 16) + [0xFF], 16), ([], 0),
    ] as [([UInt8], Int)])
  func firstInvalidOffset(bytes: [UInt8], offset: Int) {
    #expect(UTF8Validation.firstInvalidOffset(in: bytes) == offset)
    #expect(UTF8Validation.firstInvalidOffset(in: bytes.lazy.map { $0 }) == offset)
  }
}
