import JSON
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.12344, "0.1234"), (0.12345, "0.1235"), (0.99996, "1"), (0.00004, "0"),
    (-0.5, "-0.5"), (-0.00001, "0"), (1.25, "1.25"), (12.34567, "12.3457"), (100.0, "100"),
  ])
  func fourDecimals(_ number: Double, _ expected: String) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(writer.text == expected)
  }

  @Test func everyShareReadsBackAsItself() throws {
    for share in stride(from: 0, through: 10_000, by: 7) {
      let value = Double(share) / 10_000
      var writer = JSONWriter()
      writer.value(value)
      #expect(try JSONParser.parse(writer.text).double == value)
    }
  }

  @Test func notANumberIsNull() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.value(Double.nan)
    writer.value(Double.infinity)
    writer.endArray()
    #expect(writer.text == "[null,null]")
  }

  @Test(arguments: ["", "plain", "quote \" and \\", "line\nbreak\ttab\r", "\u{0}\u{1}\u{1F}\u{7F}", "é 日本 👍🏽 \u{2028}"])
  func textReadsBackAsItself(_ text: String) throws {
    var writer = JSONWriter()
    writer.value(text)
    #expect(try JSONParser.parse(writer.text).string == text)
  }

  @Test func placesCommas() throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("a")
    writer.beginArray()
    writer.value(1)
    writer.value("x")
    writer.null()
    writer.endArray()
    writer.name("b" as String)
    writer.beginObject()
    writer.endObject()
    writer.name(code: "c")
    writer.value(true)
    writer.endObject()
    writer.newline()
    writer.beginObject()
    writer.endObject()
    #expect(writer.text == "{\"a\":[1,\"x\",null],\"b\":{},\"c\":true}\n{}")
  }

  @Test func prettyPrintingKeepsTheDocument() throws {
    let document: JSONValue = ["a": [1, 2, ["b": nil2]], "empty": [], "none": .object([]), "text": "x\ny"]
    #expect(try JSONParser.parse(document.prettyPrinted) == document)
    #expect(document.prettyPrinted.contains("\n  \"empty\": []"))
  }

  private var nil2: JSONValue { .null }
}
