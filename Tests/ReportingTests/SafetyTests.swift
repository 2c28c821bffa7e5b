import Assessment
import JSON
import Recognition
import Records
import Testing
import Transcripts

@testable import Reporting

@Suite("Safety")
struct SafetyTests {
  /// A disclosure in one turn, and how it was answered.
  private struct Told {
    var level: RiskLevel
    var domain = RiskDomain.suicide
    var subject = RiskFinding.Subject.oneself
    var response: [ResponseStep] = [.acknowledged, .askedDirectly]
    var isCut = false
  }

  private static func session(
    _ id: String, date: String? = "2026-10-05", _ told: [Told] = [], looks: Int = 0, isRead: Bool = true
  ) -> StoredSession {
    let base = Fixture.session(id, date: date, turns: 30, isEnglish: isRead, flags: 0)
    var analysis = base.assessed.analysis
    for (place, item) in told.enumerated() {
      let index = place * 2
      analysis.utterances[index].risk = [
        RiskFinding(
          domain: item.domain, level: item.level, subject: item.subject, probability: 0.9, evidence: [Span(0..<6)],
          rule: "fixture.\(item.level.rawValue)")
      ]
      if item.subject == .oneself {
        analysis.risk.level = max(analysis.risk.level ?? .none, item.level)
      } else {
        analysis.risk.others = max(analysis.risk.others, item.level)
      }
      analysis.risk.disclosures.append(
        SessionRisk.Disclosure(
          index: index, domain: item.domain, level: item.level,
          response: item.isCut ? [] : item.response.map { SessionRisk.Step(code: $0, index: index + 1) },
          isCut: item.isCut))
    }
    analysis.risk.look = (0..<looks).map {
      SessionRisk.Look(index: 20 + 2 * $0, domain: nil, score: 0.6, evidence: [Span(2..<8)])
    }
    return StoredSession(
      transcript: base.transcript,
      assessed: AssessedSession(
        analysis, words: base.transcript.utterances.map { AssessedSession.words(in: $0.text) }, tool: Fixture.tool))
  }

  @Test("The client's own risk by level, missed before answered; then others', turns to read, unread")
  func order() {
    let sessions = [
      Self.session("unread", date: nil, isRead: false),
      Self.session("look", date: "2026-01-01", looks: 1),
      Self.session("other", date: "2026-01-01", [Told(level: .imminent, domain: .abuse, subject: .other)]),
      Self.session("moderate", date: "2026-01-01", [Told(level: .moderate, domain: .substance)]),
      Self.session("moderate-missed", [Told(level: .moderate, domain: .substance, response: [])]),
      Self.session("high-late", date: "2026-11-05", [Told(level: .high)]),
      Self.session("high-early", date: "2026-03-05", [Told(level: .high), Told(level: .high, domain: .selfHarm)]),
      Self.session("imminent", date: "2026-11-30", [Told(level: .imminent)]),
    ]
    for sessions in [sessions, sessions.reversed()] {
      let list = RiskList(sessions)
      #expect(
        list.items.map { "\($0.session.id) \($0.turn.map(String.init) ?? "-")" } == [
          "imminent 0", "high-early 0", "high-early 2", "high-late 0", "moderate-missed 0", "moderate 0", "other 0",
          "look 20", "unread -",
        ])
      #expect(
        WaitingQueue(sessions, today: "2026-12-01").waiting.map(\.session.id) == [
          "imminent", "high-early", "high-late", "moderate-missed", "moderate", "other", "look", "unread",
        ])
    }
  }

  @Test("No level hides what was missed, suicide not asked about, turns to read, and unread sessions")
  func minimum() {
    let sessions = [
      Self.session(
        "s",
        [
          Told(level: .low, domain: .substance, response: []), Told(level: .low, response: [.acknowledged]),
          Told(level: .low, response: [], isCut: true), Told(level: .low), Told(level: .high, domain: .violence),
        ], looks: 1),
      Self.session("unread", isRead: false),
    ]
    func turns(_ minimum: RiskLevel) -> [Int?] {
      RiskList(sessions, from: minimum).items.map(\.turn).sorted { $0 ?? 99 < $1 ?? 99 }
    }
    #expect(turns(.imminent) == [0, 2, 4, 20, nil])
    #expect(turns(.high) == [0, 2, 4, 8, 20, nil])
    #expect(turns(.low) == [0, 2, 4, 6, 8, 20, nil])
  }

  @Test("One's own risk and somebody else's in one turn are two items with their own rules")
  func twoSubjects() throws {
    var session = Self.session("s", [Told(level: .high, domain: .violence)])
    var analysis = session.assessed.analysis
    analysis.utterances[0].risk?.append(
      RiskFinding(
        domain: .violence, level: .moderate, subject: .other, probability: 0.9, evidence: [Span(0..<2)], rule: "other"))
    session = StoredSession(
      transcript: session.transcript,
      assessed: AssessedSession(analysis, words: Array(repeating: 5, count: 30), tool: Fixture.tool))
    #expect(RiskList([session]).items.map(\.rule) == ["fixture.high", "other"])
    #expect(RiskList([session]).items.map(\.isClients) == [true, false])
  }

  @Test("A disclosure without a finding beside it is not lost")
  func bareDisclosure() throws {
    var analysis = Self.session("s", [Told(level: .high)]).assessed.analysis
    analysis.utterances[0].risk = []
    let base = Self.session("s")
    let stored = StoredSession(
      transcript: base.transcript,
      assessed: AssessedSession(analysis, words: Array(repeating: 5, count: 30), tool: Fixture.tool))
    let item = try #require(RiskList([stored]).items.first)
    #expect(item.level == .high && item.rule == nil)
  }

  @Test("Every kind of item has the same members, and none of the words when they are left out")
  func documents() {
    let items = RiskList([
      Self.session("s", [Told(level: .high)], looks: 1), Self.session("unread", isRead: false),
    ]).items
    #expect(items.count == 3)
    for item in items {
      for withQuotes in [true, false] {
        #expect(item.document(withQuotes: withQuotes).members?.map(\.name) == RiskItem.columns)
      }
      #expect(item.document(withQuotes: false)["quote"] == .null)
      #expect(item.document(withQuotes: false)["evidence"] == [])
    }
    #expect(items[0].quote.first?.isMarked == true)
    #expect(items[1].quote.map(\.isMarked).prefix(2) == [false, true])
    #expect(
      QueueEntry(SessionReading(Self.session("s")), today: "2026-11-23").document.members?.map(\.name)
        == QueueEntry.columns)
  }

  @Test("The evidence stays marked where the quote leaves words out before it")
  func cutQuote() {
    let words = (0..<80).map { "word\($0)" }
    let text = words.joined(separator: " ")
    let start = words.prefix(60).joined(separator: " ").count + 1
    let quote = Quote(text, around: Span(start..<start + 6))
    let pieces = quote.pieces(evidence: [Span(start..<start + 6), Span(0..<4)])
    #expect(quote.isCutBefore && quote.isCut)
    #expect(pieces.filter(\.isMarked).map(\.text) == ["word60"])
    #expect(pieces.map(\.text).joined() == quote.text)
  }

  @Test("A look empties the queue, a change of the findings fills it again, flags stay")
  func queue() throws {
    let found = Self.session("s", [Told(level: .high)])
    let flagged = Fixture.session("f", lean: 0)
    #expect(flagged.unreviewedFlags > 0)
    let before = WaitingQueue([found, flagged], today: "2026-10-08")
    #expect(before.waiting.map(\.session.id) == ["s", "f"])
    #expect(before.safety == 1 && before.flags == flagged.unreviewedFlags && before.looked == 0)
    #expect(before.waiting[0].age == 3)
    let after = WaitingQueue([Fixture.looked(found), Fixture.looked(flagged)], today: "2026-10-08")
    #expect(after.waiting.map(\.session.id) == ["f"])
    #expect(after.lookedAt.map(\.session.id) == ["s"])
    #expect(after.safety == 0 && after.looked == 2)
    let changed = WaitingQueue([Fixture.looked(found, findings: "others")], today: "2026-10-08")
    #expect(changed.waiting.map(\.isChanged) == [true])
    #expect(changed.looked == 0)
  }

  @Test(
    "Ages are whole days between days, never below 0",
    arguments: [
      ("2026-10-05", "2026-10-05", 0), ("2026-10-05T23:30:00-05:00", "2026-10-06", 1), ("2024-02-28", "2024-03-01", 2),
      ("2026-02-28", "2026-03-01", 1), ("2025-12-31", "2026-12-31", 365), ("1900-02-28", "1900-03-01", 1),
      ("2000-01-01", "2026-01-01", 9497), ("2026-10-06", "2026-10-05", 0), (nil, "2026-10-05", nil),
    ] as [(String?, String, Int?)])
  func age(from: String?, to: String, days: Int?) {
    #expect(Day.age(of: from, on: to) == days)
  }

  @Test("The trainee's page says that and when a person has looked, not who; the document says who")
  func traineePage() throws {
    let found = Self.session("s", [Told(level: .high)])
    let open = try Fixture.report([found])
    #expect(open["safety"]?["lead"]?.string == Words.personMustLook)
    #expect(open["safety"]?["looked_text"]?.string == Words.nobodyLooked)
    #expect(open["safety"]?["looked"] == false)
    let seen = try Fixture.report([Fixture.looked(found, by: "Kim Somebody")])
    #expect(seen["safety"]?["lead"]?.string == "A person looked at this on 2026-11-20.")
    #expect(seen["safety"]?["looked_by"] == "Kim Somebody")
    #expect(seen["safety"]?["needs_person"] == true)
    let page = Fixture.text(TraineePage().write(seen))
    #expect(page.contains("A person looked at this on 2026-11-20."))
    #expect(!page.contains("Kim Somebody") && !page.contains("phoned"))
    let changed = try Fixture.report([Fixture.looked(found, findings: "others")])
    #expect(changed["safety"]?["lead"]?.string == Words.personMustLook)
    #expect(changed["safety"]?["looked_text"]?.string == Words.lookedBeforeChange(on: "2026-11-20"))
    #expect(changed["safety"]?["changed_since_look"] == true)
    let unread = try Fixture.report([Fixture.looked(Self.session("u", isRead: false))])
    #expect(unread["safety"]?["lead"]?.string == "\(Words.riskNotReadShort) \(Words.looked(on: "2026-11-20"))")
  }

  @Test("The dashboard lists what nobody has looked at, with its age and worst first, and counts the rest")
  func dashboard() throws {
    let sessions = [
      Self.session("a-moderate", date: "2026-09-01", [Told(level: .moderate)]),
      Fixture.looked(Self.session("b-high", [Told(level: .high)])),
      Fixture.looked(Self.session("c-imminent", date: "2026-11-13", [Told(level: .imminent)]), findings: "others"),
      Self.session("d-none"),
    ]
    let board = CohortDashboard(sessions: sessions, cohort: "c", context: Fixture.context)
    let needs = try #require(board.document["needs"])
    #expect(needs["items"]?.array?.map { $0["session"]?.string } == ["c-imminent", "a-moderate"])
    #expect(needs["items"]?.array?.map { $0["age_days"]?.int } == [10, 83])
    #expect(needs["items"]?.array?.first?["looked_text"]?.string == "New since Kim looked on 2026-11-20.")
    #expect(needs["safety_sessions"] == 2 && needs["looked_sessions"] == 1)
    #expect(needs["looked_lead"]?.string == Words.lookedAt(1))
    #expect(needs["looked"]?.array?.map { $0["session"]?.string } == ["b-high"])
    #expect(needs["looked"]?.array?.first?["looked_by"] == "Kim")
    let index = try #require(board.files().first { $0.path == "index.html" })
    let page = Fixture.text(index.bytes)
    #expect(page.contains("New since Kim looked on 2026-11-20.") && page.contains("83 days"))
    #expect(!page.contains("phoned"))
    #expect(board.files().contains { $0.path.hasSuffix("b-high.html") })
  }
}
