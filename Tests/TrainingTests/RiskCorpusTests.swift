import JSON
import Recognition
import TestSupport
import Testing
import Training

/// The written risk corpus (`Models/corpus/risk`): what it must hold to teach and to judge.
@Suite struct RiskCorpusTests {
  /// One excerpt with where it stands.
  struct Excerpt {
    let document: JSONValue
    let isHeldBack: Bool
    let isDialogue: Bool

    var id: String { document["session"]?.string ?? "?" }
    var voice: String { document["voice"]?.string ?? "?" }
    var turns: [JSONValue] { document["turns"]?.array ?? [] }
    /// The risks told anywhere in it, denials left out.
    var told: [JSONValue] {
      turns.flatMap { $0["risk"]?.array ?? [] }.filter { $0["level"]?.string != RiskLevel.none.rawValue }
    }
  }

  private static let excerpts: [Excerpt] = [("", false), ("held-back/", true)].flatMap { folder, isHeldBack in
    [("turns", false), ("dialogues", true)].flatMap { kind, isDialogue in
      WrittenFiles.documents(in: "risk/\(folder)\(kind)").map {
        Excerpt(document: $0, isHeldBack: isHeldBack, isDialogue: isDialogue)
      }
    }
  }

  @Test func itIsLargeEnoughAndHalfOfItIsHardNegatives() {
    let turns = Self.excerpts.filter { !$0.isDialogue }
    #expect(turns.count >= 600)
    #expect(turns.count(where: \.told.isEmpty) * 2 >= turns.count)
    #expect(Self.excerpts.count(where: \.isDialogue) >= 80)
    #expect(Set(Self.excerpts.map(\.id)).count == Self.excerpts.count)
    for domain in RiskDomain.allCases {
      let count = turns.flatMap(\.told).count { $0["domain"]?.string == domain.rawValue }
      #expect(count >= 20, "\(domain.rawValue)")
    }
  }

  @Test func aFifthOfTheVoicesIsHeldBackAndNoVoiceStandsOnBothSides() {
    let held = Set(Self.excerpts.filter(\.isHeldBack).map(\.voice))
    let learnt = Set(Self.excerpts.filter { !$0.isHeldBack }.map(\.voice))
    #expect(held.isDisjoint(with: learnt))
    let share = Double(held.count) / Double(held.count + learnt.count)
    #expect((0.18...0.22).contains(share))
  }

  /// Codebook 6: what an item means for the level.
  @Test func itemsAndLevelsAgree() throws {
    for excerpt in Self.excerpts {
      for risk in excerpt.told {
        let level = try #require(risk["level"]?.string.flatMap(RiskLevel.init), "\(excerpt.id)")
        let items = (risk["items"]?.array ?? []).compactMap(\.int)
        guard risk["domain"]?.string == RiskDomain.suicide.rawValue, let highest = items.max() else {
          #expect(items.isEmpty, "\(excerpt.id): items stand with suicide only")
          continue
        }
        switch highest {
        case ...2: #expect(level == .low, "\(excerpt.id)")
        case 3: #expect(level == .moderate, "\(excerpt.id)")
        case 4, 5: #expect(level >= .high, "\(excerpt.id)")
        default: #expect(level >= .moderate, "\(excerpt.id)")
        }
        if level == .imminent { #expect(items.contains(4) || items.contains(5), "\(excerpt.id)") }
      }
    }
  }

  /// A session's response is what its turns hold, and `missed` follows from the four therapist turns after each disclosure.
  @Test func dialoguesAgreeWithTheirTurns() {
    for dialogue in Self.excerpts where dialogue.isDialogue {
      let turns = dialogue.turns
      let steps = Set(turns.flatMap { $0["response"]?.array ?? [] }.compactMap(\.string))
      let stated = Set((dialogue.document["risk"]?["response"]?.array ?? []).compactMap(\.string))
      #expect(steps == stated, "\(dialogue.id)")
      var isMissed = false
      for (index, turn) in turns.enumerated()
      where !(turn["risk"]?.array ?? []).allSatisfy({ $0["level"]?.string == "none" }) {
        let window = turns[index...].filter { $0["speaker"]?.string == "therapist" }.prefix(RiskPipeline.window)
        let seen = window.flatMap { $0["response"]?.array ?? [] }.compactMap(\.string)
        if !window.isEmpty, !seen.contains("acknowledged"), !seen.contains("asked_directly") { isMissed = true }
      }
      #expect(dialogue.document["risk"]?["missed"]?.bool == isMissed, "\(dialogue.id)")
    }
  }

  /// No run of four words in more than 3% of the turns of one code, and in at most three of a rare one.
  @Test func noPhraseIsRepeated() {
    var turns: [String: Int] = [:]
    var uses: [String: [String: Int]] = [:]
    for excerpt in Self.excerpts {
      for turn in excerpt.turns where turn["risk"] != nil || turn["response"] != nil {
        let told = (turn["risk"]?.array ?? []).compactMap { $0["domain"]?.string }
        let runs = WrittenFiles.runs(of: turn["text"]?.string ?? "")
        for code in Set(told.isEmpty ? [turn["risk"] == nil ? "response" : "no risk"] : told) {
          turns[code, default: 0] += 1
          for run in runs { uses[code, default: [:]][run, default: 0] += 1 }
        }
      }
    }
    for (code, runs) in uses {
      let most = max(3, (turns[code] ?? 0) * 3 / 100)
      for (run, count) in runs where count > most { Issue.record("\(code): \"\(run)\" stands in \(count) turns") }
    }
  }
}
