import Foundation
import TestSupport
import Testing

@testable import pe

/// Commands whose words are held to the letter: each folder under `Golden/` has `flags` (an argument a line, `FIXTURES` stands for
/// the fixtures' folder and `TEMP` for a fresh one), `expected` (standard output), `errors` (standard error) and `status`.
/// Where there is an `input`, lines of `pe.transcript/1`, it is analysed into the store `TEMP/s.sqlite` first.
/// `PE_UPDATE_GOLDEN=1 swift test --filter Golden` writes them anew.
@Suite struct GoldenTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".") }.sorted()) ?? []

  @Test func thereAreGoldenTests() {
    #expect(Self.names.count >= 10)
  }

  @Test(arguments: names) func golden(_ name: String) throws {
    let folder = Self.root.appendingPathComponent(name)
    let session = try CommandSession()
    let flags = try String(contentsOf: folder.appendingPathComponent("flags"), encoding: .utf8)
      .split(separator: "\n").map {
        $0.replacing("FIXTURES", with: Folders.fixture("")).replacing("TEMP", with: session.folder)
      }
    let input = folder.appendingPathComponent("input")
    if FileManager.default.fileExists(atPath: input.path) {
      let lines = try session.write(String(contentsOf: input, encoding: .utf8), to: "input.jsonl")
      #expect(session.run("analyze", lines, "--store", session.path("s.sqlite"), "--quiet").status == 0)
    }
    let result = session.run(flags.map(String.init))
    func cleaned(_ text: String) -> String {
      text.replacing(session.folder, with: "TEMP").replacing(Folders.fixture(""), with: "FIXTURES")
    }
    let actual = [
      "expected": cleaned(result.output), "errors": cleaned(result.errors), "status": "\(result.status)\n",
    ]
    for (file, text) in actual.sorted(by: { $0.key < $1.key }) {
      let url = folder.appendingPathComponent(file)
      if ProcessInfo.processInfo.environment["PE_UPDATE_GOLDEN"] != nil {
        try Data(text.utf8).write(to: url)
        continue
      }
      let expected = try String(contentsOf: url, encoding: .utf8)
      #expect(text == expected, "\(name)/\(file) differs")
    }
  }
}
