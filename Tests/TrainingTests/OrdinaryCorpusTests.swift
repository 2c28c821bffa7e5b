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

  private static let excerpts: [Excerpt] = ["ordinary", "ordinary/held-back"].flatMap { folder in
    WrittenFiles.documents(in: folder).map {
      Excerpt(
        voice: $0["voice"]?.string ?? "", turns: $0["turns"]?.array ?? [], isHeldBack: folder.hasSuffix("held-back"))
    }
  }

  @Test func everyClientTurnIsCodedAsFreeOfRisk() {
    #expect(Self.excerpts.count >= 120)
    for turn in Self.excerpts.flatMap(\.turns) where turn["speaker"]?.string == "client" {
      // A safety question that is denied stays a denial.
      #expect(turn["risk"]?.array?.allSatisfy { $0["level"]?.string == "none" } == true)
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
      for run in WrittenFiles.runs(of: turn) { uses[run, default: 0] += 1 }
    }
    for (run, count) in uses { #expect(Double(count) <= 0.03 * Double(turns.count), "\(run)") }
  }
}
