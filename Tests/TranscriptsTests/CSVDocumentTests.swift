import Testing
import Transcripts

@Suite struct CSVDocumentTests {
  private static func rows(_ text: String) -> [[String]] {
    CSVDocument(Array(text.utf8)).map { row in row.defect.map { ["\(row.line): \($0)"] } ?? row.fields }
  }

  @Test(arguments: [
    ("a,b\n1,2", [["1", "2"]]), ("a,b\r\n1,2\r\n", [["1", "2"]]), ("a,b\r1,2\r", [["1", "2"]]),
    ("a;b\n1,5;2", [["1,5", "2"]]), ("a\tb\n1,5\t2;", [["1,5", "2;"]]), ("\"x;y;z\",b\n1,2", [["1", "2"]]),
    ("a,b\n\"1,\"\"x\"\"\n2\",\"\"", [["1,\"x\"\n2", ""]]), ("a,b\n,\n", [["", ""]]),
    ("a,b\n\n\n1,2\n\n", [["1", "2"]]),
    ("a,b\n1\"2,3\"", [["1\"2", "3\""]]), ("a,b\n\"\"\"\",\" \"", [["\"", " "]]), ("a\n1\n\n2", [["1"], ["2"]]),
    ("a,b", []), ("", []), ("\n\n", []), ("a,b\n\"1\r\n\",2", [["1\r\n", "2"]]), ("a,b\n1,\u{E9}", [["1", "\u{E9}"]]),
  ])
  func rowsOf(text: String, rows: [[String]]) {
    #expect(Self.rows(text) == rows)
  }

  @Test func defectsHaveTheirLine() {
    let text = "a,b\n1\n\"x\ny\",2\n1,2,3\n\"1\"2,3\n4,5\n6,\"7\n8,9\n"
    let rows = Array(CSVDocument(Array(text.utf8)))
    #expect(rows.map(\.line) == [2, 3, 5, 6, 7, 8])
    #expect(
      rows.map(\.defect) == [
        .fieldCount(found: 1, expected: 2), nil, .fieldCount(found: 3, expected: 2), .textAfterQuote, nil, .openQuote,
      ])
  }

  @Test func columnsAreFoundByTheFirstOfTheirNames() {
    let document = CSVDocument(Array(" Session ,TEXT,text,speaker\n".utf8))
    #expect(document.header == ["Session", "TEXT", "text", "speaker"])
    #expect(document.column("content", "text", "session") == 1)
    #expect(document.column("session") == 0)
    #expect(document.column("role") == nil)
  }

  @Test func aRowOfDelimitersOnlyIsCounted() {
    let document = CSVDocument(Array(("a,b\n" + String(repeating: ",", count: 200_000)).utf8))
    #expect(document.map(\.defect) == [.fieldCount(found: 200_001, expected: 2)])
    #expect(document.map(\.fields.count) == [2])
  }
}
