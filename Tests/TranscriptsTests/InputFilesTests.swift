import Foundation
import Testing
import Transcripts

@Suite struct InputFilesTests {
  @Test func foldersAreSearchedInByteOrder() throws {
    let folder = try TemporaryFolder()
    let names = [
      "b.json", "a/z.vtt", "a.txt", "a/b/c.CSV", "B.jsonl", "\u{E9}.tsv", "x.ndjson", ".hidden.json", ".git/x.json",
      "notes.md", "noextension",
    ]
    for name in names { try folder.write(name, "x") }
    let found = InputFiles(paths: [folder.path])
    let expected = ["B.jsonl", "a.txt", "a/b/c.CSV", "a/z.vtt", "b.json", "x.ndjson", "\u{E9}.tsv"]
    #expect(found.files.map(\.path) == expected.map { "\(folder.path)/\($0)" })
    #expect(found.problems == [])
    #expect(InputFiles(paths: [folder.path + "/"]).files.map(\.source) == found.files.map(\.source))
  }

  @Test func pathsKeepTheirOrder() throws {
    let folder = try TemporaryFolder()
    let (second, first) = (try folder.write("b.log", "x"), try folder.write("a.json", "x"))
    let found = InputFiles(paths: [second, "-", first])
    #expect(found.files.map(\.path) == [second, "-", first])
  }

  @Test func linksToFoldersArePassedOver() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("in/a.json", "x")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/in/loop", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/link.json", withDestinationPath: file)
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/gone.json", withDestinationPath: "nowhere")
    #expect(InputFiles(paths: [folder.path]).files.map(\.path) == [file, "\(folder.path)/link.json"])
    let link = "\(folder.path)/in/loop"
    #expect(InputFiles(paths: [link]).files.map(\.source) == ["a.json", "link.json"])
  }

  @Test func pipesInFoldersArePassedOver() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.json", "x")
    #expect(mkfifo("\(folder.path)/pipe.json", 0o600) == 0)
    #expect(InputFiles(paths: [folder.path]).files.map(\.path) == [path])
  }

  @Test func theRosterIsNoTranscript() throws {
    let folder = try TemporaryFolder()
    let (roster, path) = (try folder.write("roster.csv", "x"), try folder.write("sub/a.csv", "x"))
    let found = InputFiles(paths: [folder.path, roster], roster: "\(folder.path)/sub/../roster.csv")
    #expect(found.files.map(\.path) == [path])
    #expect(InputFiles(paths: [folder.path], roster: "nowhere.csv").files.count == 2)
  }

  @Test func whatIsMissing() throws {
    let folder = try TemporaryFolder()
    try folder.write("notes.md", "x")
    let found = InputFiles(paths: [folder.path, "\(folder.path)/no.json"])
    #expect(found.files == [])
    #expect(found.problems.map(\.reason) == [.missing, .missing])
    #expect(found.problems.map(\.source) == [folder.path, "\(folder.path)/no.json"])
  }
}
