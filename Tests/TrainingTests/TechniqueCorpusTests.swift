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
}
