import JSON
import Testing

@testable import Reporting

@Suite("Tables")
struct TableTests {
  @Test(
    "Cells that a spreadsheet would run get an apostrophe, numbers stay numbers",
    arguments: [
      ("=cmd()", "'=cmd()"), ("+1+1", "'+1+1"), ("-5", "-5"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\tx", "'\tx"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("plain", "plain"), ("", ""),
      ("=\u{301}x", "'=\u{301}x"), ("\u{202E}x", "[U+202E]x"),
    ])
  func cells(value: String, expected: String) {
    var csv = CSVText([value])
    #expect(Fixture.text(csv.bytes) == "\(expected)\n")
    csv.add(["a", "b"])
    #expect(Fixture.text(csv.bytes) == "\(expected)\na,b\n")
  }

  @Test("Every measure of every session stands in the table with the document's numbers")
  func numbers() throws {
    let document = try Fixture.report(Fixture.course(4))
    let rows = Fixture.text(TraineeTable().write(document)).split(separator: "\n").map(String.init)
    #expect(rows.first?.hasPrefix("trainee,session,date,models,kind,id,value") == true)
    for session in document["sessions"]?.array ?? [] {
      let head = ["trainee", "session", "date", "models"].map { session[$0]?.identifier ?? "" }.joined(separator: ",")
      for measure in session["measures"]?.array ?? [] where measure["value"] != nil {
        let cells = ["id", "value", "lower", "upper", "n"].map { measure[$0]?.identifier ?? "" }.joined(separator: ",")
        #expect(rows.contains { $0.hasPrefix("\(head),measure,\(cells),") })
      }
    }
  }

  @Test("A table holds no words of a session")
  func noWords() throws {
    let csv = Fixture.text(TraineeTable().write(try Fixture.report([Fixture.session("S1", risk: true)])))
    #expect(!csv.contains("Part of you") && !csv.contains("pills") && !csv.contains("lying awake"))
  }
}
