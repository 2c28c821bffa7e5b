import Foundation
import JSON
import Recognition
import TestSupport
import Testing

/// The written techniques and cautions (`Models/corpus/techniques`): what they must hold to teach and to judge.
@Suite struct TechniqueCorpusTests {
  private struct Entry {
    let document: JSONValue
    let isHeldBack: Bool

    var id: String { document["session"]?.string ?? "?" }
    var voice: String { document["voice"]?.string ?? "?" }
    var last: JSONValue { document["turns"]?.array?.last ?? .null }
    var codes: [String] { strings(last["techniques"]) + strings(last["cautions"]) }
    var lookAlikes: [String] { strings(document["looks_like"]) }

    private func strings(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }
  }

  private static let known = Set(Technique.allCases.map(\.rawValue) + Caution.allCases.map(\.rawValue))
  private static let entries: [Entry] = ["techniques", "techniques/held-back"].flatMap { folder in
    WrittenFiles.documents(in: folder).map { Entry(document: $0, isHeldBack: folder.hasSuffix("held-back")) }
  }

  @Test func everyCodeHasTurnsAndLookAlikes() {
    #expect(Self.entries.count >= 2_000)
    #expect(Set(Self.entries.map(\.id)).count == Self.entries.count)
    for code in Self.known {
      #expect(Self.entries.count { $0.codes.contains(code) } >= 60, "\(code)")
      #expect(Self.entries.count { $0.lookAlikes.contains(code) } >= 40, "\(code)")
    }
    #expect(Self.entries.count { $0.codes.isEmpty } >= 200)
  }

  @Test func codesAreKnownAndNoLookAlikeIsTheCodeItself() {
    for entry in Self.entries {
      #expect(entry.last["speaker"]?.string == "therapist", "\(entry.id)")
      #expect(Set(entry.codes + entry.lookAlikes).isSubset(of: Self.known), "\(entry.id)")
      #expect(Set(entry.codes).isDisjoint(with: entry.lookAlikes), "\(entry.id)")
    }
  }

  @Test func aFifthOfTheVoicesIsHeldBackAndNoVoiceStandsOnBothSides() {
    let held = Set(Self.entries.filter(\.isHeldBack).map(\.voice))
    let learnt = Set(Self.entries.filter { !$0.isHeldBack }.map(\.voice))
    #expect(held.isDisjoint(with: learnt))
    #expect((0.18...0.22).contains(Double(held.count) / Double(held.count + learnt.count)))
  }

  @Test func noPhraseIsRepeated() {
    var turns: [String: Int] = [:]
    var uses: [String: [String: Int]] = [:]
    for entry in Self.entries {
      let runs = WrittenFiles.runs(of: entry.last["text"]?.string ?? "")
      for code in entry.codes {
        turns[code, default: 0] += 1
        for run in runs { uses[code, default: [:]][run, default: 0] += 1 }
      }
    }
    for (code, runs) in uses {
      let most = max(3, (turns[code] ?? 0) * 3 / 100)
      for (run, count) in runs where count > most { Issue.record("\(code): \"\(run)\" stands in \(count) turns") }
    }
  }

  @Test func everyTurnIsCodedForEmpathy() {
    for entry in Self.entries {
      let levels = EmpathyMechanism.allCases.compactMap { entry.last["empathy_mechanisms"]?[$0.rawValue]?.int }
      #expect(
        levels.count == EmpathyMechanism.allCases.count && levels.allSatisfy(EmpathyMechanism.levels.contains),
        "\(entry.id)")
    }
    for mechanism in EmpathyMechanism.allCases {
      for level in EmpathyMechanism.levels {
        let turns = Self.entries.count { $0.last["empathy_mechanisms"]?[mechanism.rawValue]?.int == level }
        #expect(turns >= 100, "\(mechanism) \(level)")
      }
    }
  }

  /// A corpus made from templates is one that single words tell apart: naive Bayes over them, learnt from the voices that models
  /// learn from, must not put a code's held-back turns before the others too well (area under the ROC curve, mean over codes).
  @Test func wordsAloneDoNotTellTheCodesOfHeldBackVoices() {
    let turns = Self.entries.map {
      (words: Set(WrittenFiles.words($0.last["text"]?.string ?? "")), codes: Set($0.codes), isHeldBack: $0.isHeldBack)
    }
    let areas = Self.known.sorted().map { code in
      var with: [String: Double] = [:]
      var without: [String: Double] = [:]
      let learnt = turns.filter { !$0.isHeldBack }
      for turn in learnt {
        for word in turn.words {
          if turn.codes.contains(code) { with[word, default: 0] += 1 } else { without[word, default: 0] += 1 }
        }
      }
      let present = Double(learnt.count { $0.codes.contains(code) })
      let absent = Double(learnt.count) - present
      let judged = turns.filter(\.isHeldBack).map { turn in
        let score = turn.words.sorted().reduce(0.0) { sum, word in
          sum + log(((with[word] ?? 0) + 1) / (present + 2)) - log(((without[word] ?? 0) + 1) / (absent + 2))
        }
        return (score, turn.codes.contains(code))
      }
      let (right, wrong) = (judged.filter(\.1).map(\.0), judged.filter { !$0.1 }.map(\.0))
      let ahead = right.reduce(0) { sum, one in sum + wrong.count { $0 < one } }
      return Double(ahead) / Double(max(1, right.count * wrong.count))
    }
    let mean = areas.reduce(0, +) / Double(areas.count)
    #expect((0.5...0.95).contains(mean), "\(mean)")
  }
}
