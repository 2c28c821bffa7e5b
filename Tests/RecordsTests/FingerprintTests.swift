import Assessment
import Recognition
import Records
import Testing
import Transcripts

/// When a look counts, and when the session waits for a person again.
@Suite struct FingerprintTests {
  private static let suicide = SessionRisk.Disclosure(
    index: 1, domain: .suicide, level: .low, response: [.init(code: .askedDirectly, index: 2)], isCut: false)
  private static let finding = RiskFinding(
    domain: .suicide, level: .low, items: [1], probability: 0.9, evidence: [Span(0..<4)], rule: "a")

  private func session(
    _ disclosures: [SessionRisk.Disclosure] = [suicide], _ findings: [RiskFinding] = [finding],
    looks: [SessionRisk.Look] = [], isRead: Bool = true, words: String = "I wish I were dead.",
    level: RiskLevel = .low
  ) -> StoredSession {
    let texts = ["How are you?", words, "Do you think of suicide?", "No."]
    let speakers: [Speaker] = [.therapist, .client, .therapist, .client]
    let information = SessionInformation(id: "s")
    let transcript = Transcript(
      information: information, utterances: zip(speakers, texts).map { Utterance(speaker: $0, text: $1) },
      source: "s.txt", format: "text")
    var utterances = speakers.indices.map { UtteranceAnalysis(index: $0, speaker: speakers[$0]) }
    utterances[1].risk = findings
    var risk = SessionRisk(level: isRead ? level : nil)
    risk.disclosures = isRead ? disclosures : []
    risk.look = looks
    let analysis = SessionAnalysis(
      information: information, source: "s.txt", format: "text", roles: .known, sha256: transcript.sha256,
      isEnglish: isRead, pipelines: [], utterances: utterances, risk: risk, warnings: [])
    return StoredSession(
      transcript: transcript,
      assessed: AssessedSession(
        analysis, words: [3, 5, 5, 1], tool: ToolIdentity(version: "0", recognizer: "test", models: [:])))
  }

  @Test func findingsThatChangeAskAgain() {
    let base = session()
    var graver = Self.suicide
    graver.level = .moderate
    var missed = Self.suicide
    missed.response = []
    var elsewhere = Self.suicide
    elsewhere.index = 3
    var domain = Self.suicide
    domain.domain = .selfHarm
    var items = Self.finding
    items.items = [1, 2]
    var subject = Self.finding
    subject.subject = .other
    let look = SessionRisk.Look(index: 3, domain: nil, score: 0.6, evidence: [Span(0..<2)])
    let others = [
      session([graver]), session([missed]), session([elsewhere]), session([domain]), session([Self.suicide, domain]),
      session([Self.suicide], [items]), session([Self.suicide], [subject]), session(looks: [look]), session([]),
      session(isRead: false), session(words: "I wish I was dead."),
    ]
    let all = ([base] + others).map(\.findings)
    #expect(Set(all).count == all.count)
  }

  @Test func whatNobodyLooksAtAsksNobodyAgain() {
    var rule = Self.finding
    rule.rule = "b"
    rule.probability = 0.5
    rule.evidence = [Span(2..<6)]
    #expect(session([Self.suicide], [rule]).findings == session().findings)
    var second = Self.suicide
    second.domain = .selfHarm
    #expect(session([second, Self.suicide]).findings == session([Self.suicide, second]).findings)
  }

  @Test func anUnreadSessionIsBoundToItsWords() {
    #expect(session(isRead: false).findings != session(isRead: false, words: "Je veux mourir.").findings)
  }

  @Test func aLookEndsTheWaitUntilTheFindingsChange() {
    var missed = Self.suicide
    missed.response = []
    var found = session([missed])
    #expect(found.needsPerson && found.waitsForPerson)
    found.look = PersonLook(by: "Kim", on: "2026-10-06", findings: found.findings)
    #expect(found.needsPerson && found.isLookedAt && !found.waitsForPerson)
    found.look = PersonLook(by: "Kim", on: "2026-10-06", findings: session().findings)
    #expect(found.waitsForPerson && !found.isLookedAt)
  }

  @Test func whatNeedsAPerson() {
    #expect(!session().needsPerson)
    #expect(session(level: .moderate).needsPerson)
    #expect(session(isRead: false).needsPerson)
    var atTheEnd = Self.suicide
    atTheEnd.response = []
    atTheEnd.isCut = true
    #expect(session([atTheEnd]).needsPerson)
  }
}
