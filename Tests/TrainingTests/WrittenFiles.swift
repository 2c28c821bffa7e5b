import Foundation
import JSON
import TestSupport
import Testing

/// The lines of the written corpus, for the tests that hold it to its size and to its variety.
enum WrittenFiles {
  /// The documents of a folder under `Models/corpus`, file by file; a line that is no JSON is an issue.
  static func documents(in folder: String) -> [JSONValue] {
    let path = "\(Folders.repository)/Models/corpus/\(folder)"
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".jsonl") }
    return files.sorted().flatMap { file in
      let bytes = FileManager.default.contents(atPath: "\(path)/\(file)").map(Array.init) ?? []
      return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line -> JSONValue? in
        guard let document = try? JSONParser.parse(Array(line)) else {
          Issue.record("\(file): a line is no JSON")
          return nil
        }
        return document
      }
    }
  }

  /// The words of a text in lower case.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }.map(String.init)
  }

  /// Its runs of four words, each once.
  static func runs(of text: String) -> Set<String> {
    let words = words(text)
    return Set(words.indices.dropLast(3).map { words[$0...($0 + 3)].joined(separator: " ") })
  }
}
