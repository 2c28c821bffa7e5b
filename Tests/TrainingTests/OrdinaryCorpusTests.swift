import Foundation
import JSON
import TestSupport
import Testing

/// The ordinary excerpts, which a risk reader must leave alone: their shape, and that they do not repeat themselves.
@Suite struct OrdinaryCorpusTests {
  private struct Excerpt {
    let voice: String
    let turns: [JSONValue]
    let isHeldBack: Bool

    var said: [String] { turns.filter { $0["speaker"]?.string == "client" }.compactMap { $0["text"]?.string } }
  }

  private static let excerpts: [Excerpt] = ["ordinary", "ordinary/held-back"].flatMap { folder -> [Excerpt] in
    let path = "\(Folders.repository)/Models/corpus/\(folder)"
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".jsonl") }
    return files.sorted().flatMap { file in
      let bytes = FileManager.default.contents(atPath: "\(path)/\(file)").map(Array.init) ?? []
      return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line -> Excerpt? in
        guard let document = try? JSONParser.parse(Array(line)) else {
          Issue.record("\(file): a line is no JSON")
          return nil
        }
        return Excerpt(
          voice: document["voice"]?.string ?? "", turns: document["turns"]?.array ?? [],
          isHeldBack: folder.hasSuffix("held-back"))
      }
    }
  }

  @Test func everyClientTurnIsCodedAsFreeOfRisk() {
    #expect(Self.excerpts.count == 120)
    for turn in Self.excerpts.flatMap(\.turns) where turn["speaker"]?.string == "client" {
      #expect(turn["risk"]?.array?.isEmpty == true)
    }
  }

  @Test func aVoiceStandsOnOneSide() {
    let held = Set(Self.excerpts.filter(\.isHeldBack).map(\.voice))
    let learnt = Set(Self.excerpts.filter { !$0.isHeldBack }.map(\.voice))
    #expect(held.count >= 10)
    #expect(learnt.count >= 40)
    #expect(held.isDisjoint(with: learnt))
  }

  @Test func noRunOfFourWordsIsInMoreThanThreePercent() {
    var uses: [String: Int] = [:]
    let turns = Self.excerpts.flatMap(\.said)
    for turn in turns {
      let words = turn.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      guard words.count >= 4 else { continue }
      for run in Set((0...(words.count - 4)).map { words[$0..<($0 + 4)].joined(separator: " ") }) {
        uses[run, default: 0] += 1
      }
    }
    for (run, count) in uses { #expect(Double(count) <= 0.03 * Double(turns.count), "\(run)") }
  }
}
