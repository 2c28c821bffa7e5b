import JSON
import Recognition
import TestSupport
import Testing
import Training

/// The written pairs on wordings that may land badly (`Models/corpus/bias`): what they must hold to teach and to judge.
@Suite struct BiasCorpusTests {
  private struct Entry {
    let document: JSONValue
    let isHeldBack: Bool

    var id: String { document["session"]?.string ?? "?" }
    var voice: String { document["voice"]?.string ?? "?" }
    var isPair: Bool { document["biased"] != nil }
    var findings: [JSONValue] { document["biased"]?["bias"]?.array ?? [] }

    /// The therapist turns that were written to be judged.
    var written: [String] {
      ["biased", "respectful", "plain"].compactMap { document[$0]?["text"]?.string }
    }
  }

  private static let entries: [Entry] = ["bias", "bias/held-back"].flatMap { folder in
    WrittenFiles.documents(in: folder).map { Entry(document: $0, isHeldBack: folder.hasSuffix("held-back")) }
  }

  @Test func itIsLargeEnoughAndHoldsEveryTypeAndKind() {
    #expect(Self.entries.count(where: \.isPair) >= 400)
    #expect(Self.entries.count { !$0.isPair } >= 200)
    #expect(Set(Self.entries.map(\.id)).count == Self.entries.count)
    let findings = Self.entries.flatMap(\.findings)
    for type in BiasType.allCases {
      #expect(findings.count { $0["type"]?.string == type.rawValue } >= 15, "\(type.rawValue)")
    }
    for kind in BiasKind.allCases {
      #expect(findings.count { $0["kind"]?.string == kind.rawValue } >= 15, "\(kind.rawValue)")
    }
  }

  @Test func aFifthOfTheVoicesIsHeldBackAndNoVoiceStandsOnBothSides() {
    let held = Set(Self.entries.filter(\.isHeldBack).map(\.voice))
    let learnt = Set(Self.entries.filter { !$0.isHeldBack }.map(\.voice))
    #expect(held.isDisjoint(with: learnt))
    #expect((0.18...0.22).contains(Double(held.count) / Double(held.count + learnt.count)))
  }

  @Test func theEvidenceStandsInTheWordingAndThePartnerSharesItsWords() {
    for entry in Self.entries where entry.isPair {
      let biased = entry.document["biased"]?["text"]?.string ?? ""
      let respectful = entry.document["respectful"]?["text"]?.string ?? ""
      #expect(!entry.findings.isEmpty && biased != respectful, "\(entry.id)")
      for finding in entry.findings {
        let evidence = finding["evidence"]?.string ?? ""
        #expect(!evidence.isEmpty && biased.contains(evidence), "\(entry.id)")
        #expect(finding["type"]?.string.flatMap(BiasType.init) != nil, "\(entry.id)")
        #expect(finding["kind"]?.string.flatMap(BiasKind.init) != nil, "\(entry.id)")
        #expect(finding["severity"]?.string.flatMap(BiasSeverity.init) != nil, "\(entry.id)")
      }
      let (one, other) = (Set(WrittenFiles.words(biased)), Set(WrittenFiles.words(respectful)))
      #expect(
        Double(one.intersection(other).count) >= 0.3 * Double(min(one.count, other.count)),
        "\(entry.id): little is shared")
    }
  }

  @Test func noPhraseIsRepeated() {
    let turns = Self.entries.flatMap(\.written)
    var uses: [String: Int] = [:]
    for turn in turns {
      for run in WrittenFiles.runs(of: turn) { uses[run, default: 0] += 1 }
    }
    for (run, count) in uses where count > turns.count * 3 / 100 { Issue.record("\"\(run)\" stands in \(count) turns") }
  }

  @Test func aPairIsTwoSessionsOfOneVoice() throws {
    let line = #"""
      {"session": "v-1", "voice": "v", "setting": "s", "turns": [{"speaker": "client", "text": "I'm eighty."}], \#
      "biased": {"text": "At your age, rest.", "bias": [{"type": "age", "kind": "assumption", "severity": "low", \#
      "evidence": "At your age"}]}, "respectful": {"text": "Eighty. What would you like?"}}
      """#
    let sessions = try WrittenCorpus.sessions(Array(line.replacing("\n", with: "").utf8), source: "x")
    #expect(sessions.map(\.id) == ["v-1/biased", "v-1/respectful"])
    #expect(Set(sessions.map(\.group)) == ["v"])
    #expect(sessions.map { $0.labels.last?["bias"] } == ["present", "absent"])
    #expect(sessions.map { $0.conversation.turns.count } == [2, 2])
  }
}
