import Foundation
import Recognition
import TestSupport
import Testing
import Training

@Suite struct WrittenCorpusTests {
  private func corpus() throws -> LabelledCorpus {
    let folder = "\(Folders.repository)/Models/corpus/sessions"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
    return try LabelledCorpus(paths: files.map { "\(folder)/\($0)" })
  }

  @Test func everyTurnIsCoded() throws {
    let sessions = try corpus().sessions
    #expect(sessions.count >= 50)
    #expect(Set(sessions.map(\.id)).count == sessions.count)
    #expect(Set(sessions.map(\.group)).count >= 50)
    #expect(sessions.count { $0.conversation.changeTarget == nil } >= 8)
    for session in sessions {
      for (turn, labels) in zip(session.conversation.turns, session.labels) {
        #expect(labels[turn.speaker == .therapist ? "behavior" : "client_talk"] != nil, "\(session.id)")
        // The main act is among the acts of its turn.
        guard let main = labels["behavior"], main != "other" else { continue }
        #expect(labels["acts.\(main)"] == "present", "\(session.id): \(turn.text.text)")
      }
    }
  }

  /// `Models/corpus/README.md`: no run of four words in more than 3% of a code's turns.
  @Test func noPhraseIsRepeated() throws {
    var turns: [String: Int] = [:]
    var uses: [String: [String: Int]] = [:]
    for session in try corpus().sessions {
      for (turn, labels) in zip(session.conversation.turns, session.labels) {
        guard let main = labels["behavior"] ?? labels["client_talk"] else { continue }
        let code = labels[main].map { "\(main).\($0)" } ?? main
        turns[code, default: 0] += 1
        let words = turn.text.text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }.map(String.init)
        let runs = words.indices.dropLast(3).map { words[$0...($0 + 3)].joined(separator: " ") }
        for run in Set(runs) { uses[code, default: [:]][run, default: 0] += 1 }
      }
    }
    #expect(turns.count == 12)
    for (code, runs) in uses {
      // Three turns of a rare code are more than 3% already.
      let most = max(3, (turns[code] ?? 0) * 3 / 100)
      for (run, count) in runs { #expect(count <= most, "\(code): \(run)") }
    }
  }

  @Test(arguments: [
    "{\"session\": \"a\", \"voice\": \"b\"}", "{\"session\": \"a\", \"voice\": \"b\", \"turns\": []}",
    "{\"session\": \"a\", \"voice\": \"b\", \"turns\": [{\"speaker\": \"judge\", \"text\": \"x\"}]}",
  ]) func aBrokenLineIsNamed(_ line: String) {
    #expect(throws: GoldCorpus.Problem.self) {
      try WrittenCorpus.sessions(Array(line.utf8), source: "made.jsonl")
    }
  }
}
