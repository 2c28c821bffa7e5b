import Foundation
import Records
import TestSupport
import Testing

@Suite struct OutputTests {
  private let ours = Array("{\"schema\": \"pe.report/1\"}".utf8)

  @Test func writesForTheOwnerOnlyAndLeavesNoTemporary() throws {
    let folder = try Folders.temporary()
    #expect(try OutputFile.write(ours, to: folder + "/a.json"))
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/a.json")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.json"])
  }

  @Test func leavesAnEqualFileAlone() throws {
    let path = try Folders.temporary() + "/a.json"
    #expect(try OutputFile.write(ours, to: path))
    #expect(try !OutputFile.write(ours, to: path))
  }

  @Test func refusesAFileOfSomebodyElse() throws {
    let path = try Folders.temporary() + "/notes.html"
    try Data("my notes".utf8).write(to: URL(fileURLWithPath: path))
    let problem = #expect(throws: OutputFile.Problem.self) { try OutputFile.write(ours, to: path) }
    #expect(problem?.kind == .notOurs)
    #expect(FileManager.default.contents(atPath: path) == Data("my notes".utf8))
    #expect(try OutputFile.write(ours, to: path, force: true))
  }

  @Test func replacesItsOwnFolderAndNoOther() throws {
    let folder = try Folders.temporary()
    let site = folder + "/site"
    let page = Array("<meta name=\"generator\" content=\"pe 1\">".utf8)
    let first: [(path: String, bytes: [UInt8])] = [("latest.json", ours), ("a/index.html", page)]
    #expect(try OutputFolder.replace(site, with: first, mark: "latest.json"))
    #expect(try !OutputFolder.replace(site, with: first, mark: "latest.json"))
    #expect(try OutputFolder.replace(site, with: [("latest.json", ours + [32])], mark: "latest.json"))
    #expect(!FileManager.default.fileExists(atPath: site + "/a/index.html"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["site"])
    #expect(try OutputFolder.replace(site, with: first, mark: "latest.json"))
    try Data([3]).write(to: URL(fileURLWithPath: site + "/a/note.txt"))
    #expect(throws: OutputFile.Problem.self) { try OutputFolder.replace(site, with: first, mark: "latest.json") }
    #expect(FileManager.default.fileExists(atPath: site + "/a/note.txt"))
    #expect(throws: OutputFile.Problem.self) {
      try OutputFolder.replace(".", with: first, mark: "latest.json", force: true)
    }
    let other = try Folders.temporary()
    try Data([3]).write(to: URL(fileURLWithPath: other + "/photo.png"))
    #expect(throws: OutputFile.Problem.self) { try OutputFolder.replace(other, with: first, mark: "latest.json") }
    #expect(FileManager.default.fileExists(atPath: other + "/photo.png"))
  }

  @Test func saysWhyItCannotWrite() throws {
    let problem = #expect(throws: OutputFile.Problem.self) {
      try OutputFile.write(ours, to: "/nonexistent-folder/a.json")
    }
    #expect(problem?.kind == .cannotCreate)
  }
}
