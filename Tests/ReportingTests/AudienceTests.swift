import JSON
import Records
import Testing

@testable import Reporting

@Suite("Who reads a dashboard, and what has changed since the last run")
struct AudienceTests {
  /// Everything that a director's folder holds, as one text.
  private static let director = Variants.director.files().map { Fixture.text($0.bytes) }.joined(separator: "\n")

  private static let supervisor = CohortDashboard(
    sessions: Variants.wideCohort, cohort: "Autumn", context: Fixture.context)

  @Test("No name of a trainee, no session and no page of one stands in a director's folder")
  func noNames() {
    #expect(Variants.director.files().map(\.path) == ["data/cohort.json", "index.html", "latest.json"])
    for session in Variants.wideCohort {
      #expect(!Self.director.contains(session.id))
      if let trainee = session.transcript.information.trainee { #expect(!Self.director.contains("\"\(trainee)\"")) }
    }
    #expect(!Self.director.contains("T10") && !Self.director.contains("trainees/"))
  }

  @Test("A director sees no count of one to four trainees, nor one that leaves so few of the rest")
  func smallCounts() throws {
    for section in ["cautions", "skills"] {
      let rows = try #require(Variants.director.document[section]?["rows"]?.array)
      let seen = rows.compactMap { $0["trainees"]?.int }
      #expect(!seen.isEmpty && seen.allSatisfy { [0, 5, 6, 7, 12].contains($0) })
      let all = try #require(Self.supervisor.document[section]?["rows"]?.array)
      let hidden = zip(rows, all).filter { $0.0["trainees"]?.int == nil }
      for (row, known) in hidden {
        #expect(row["trainees_text"]?.string == Words.suppressed)
        #expect(row["turns_text"]?.string == Words.dash || row["count_text"]?.string == Words.dash)
        #expect(known["trainees"]?.int ?? 0 > 0)
      }
    }
    #expect(SmallCounts.canStand(5, of: 10) && SmallCounts.canStand(0, of: 7) && SmallCounts.canStand(7, of: 7))
    #expect(!SmallCounts.canStand(4, of: 20) && !SmallCounts.canStand(16, of: 20) && !SmallCounts.canStand(3, of: 3))
  }

  @Test("What waits is told to a director in counts of five and more, and what is left of a total gives nothing away")
  func needs() throws {
    let needs = try #require(Variants.director.document["needs"])
    let few = CohortDashboard(
      sessions: Array(Variants.wideCohort.prefix(30)).map { $0 } + [
        Fixture.session("X1", trainee: "T90", risk: true), Fixture.session("X2", trainee: "T91"),
      ], cohort: "Autumn", audience: .director, context: Fixture.context)
    #expect(needs["items"]?.array?.isEmpty == true && needs["oldest_text"] == .null)
    for board in [Variants.director, few] {
      let document = try #require(board.document["needs"])
      for name in ["safety_sessions", "missed_disclosures", "unreviewed_flags", "open_disputes"] {
        let count = document[name]?.int
        #expect(count == nil || count == 0 || count ?? 0 >= SmallCounts.fewest)
      }
    }
    // Twelve trainees, of whom two have too few sessions for a pooled number: ten would say that two are left.
    let rows = try #require(few.document["distribution"]?["rows"]?.array)
    #expect(rows.allSatisfy { $0["trainees"] == .null })
    let course = try #require(few.document["course"]?.array)
    #expect(course.allSatisfy { $0["trainees"] == .null })
  }

  @Test("A director's funnel has the points of the supervisor's, without names")
  func funnel() throws {
    let named = try #require(Self.supervisor.document["funnels"]?.array?.first?["points"]?.array)
    let points = try #require(Variants.director.document["funnels"]?.array?.first?["points"]?.array)
    #expect(points.count == named.count && named.count >= SmallCounts.fewest)
    #expect(named.allSatisfy { $0["trainee"]?.string != nil } && points.allSatisfy { $0["trainee"]?.string == nil })
    func sizes(_ points: [JSONValue]) -> [Int] { points.compactMap { $0["n"]?.int }.sorted() }
    #expect(sizes(points) == sizes(named))
  }

  @Test("A run says what changed since the one before; writing again what has not changed changes no byte")
  func since() throws {
    func latest(_ board: CohortDashboard) throws -> JSONValue {
      let file = try #require(board.files().first { $0.path == "latest.json" })
      return try JSONParser.parse(file.bytes)
    }
    func board(_ sessions: [StoredSession], _ latest: JSONValue?, cohort: String = "Autumn") -> CohortDashboard {
      CohortDashboard(sessions: sessions, cohort: cohort, latest: latest, context: Fixture.context)
    }
    func sentences(_ board: CohortDashboard) -> [String] {
      board.document["since"]?["sentences"]?.array?.compactMap(\.string) ?? []
    }
    let sessions = Fixture.course(4)
    let first = board(Array(sessions.dropLast()), nil)
    #expect(sentences(first) == [Words.firstRun])
    let again = board(Array(sessions.dropLast()), try latest(first))
    #expect(again.files().map(\.bytes) == first.files().map(\.bytes))
    let second = board(sessions, try latest(again))
    #expect(sentences(second).count == 3)
    #expect(sentences(second)[0] == "Since 2026-11-23: 1 new session.")
    #expect(sentences(second)[1] == "1 session that waits, 0 before.")
    let third = board(sessions, try latest(second))
    #expect(third.files().map(\.bytes) == second.files().map(\.bytes))
    // Another cohort's folder, or another reader's, is no run before this one.
    #expect(sentences(board(sessions, try latest(second), cohort: "Spring")) == [Words.firstRun])
  }

  @Test("Notes of supervisors are counted by name, with how late they came")
  func supervisors() throws {
    let noted = try #require(Variants.dashboards.first { $0.name == "what persons added" })
    let section = try #require(noted.dashboard.document["supervisors"])
    let row = try #require(section["rows"]?.array?.first)
    #expect(row["by"]?.string == "Kim" && row["notes"]?.int ?? 0 > 0)
    #expect(section["noted"]?["count"]?.int == 1 && section["median_lag_days"]?.int != nil)
    let trainee = try #require(noted.dashboard.document["trainees"]?["rows"]?.array?.first)
    #expect(trainee["last_feedback"]?.string != nil)
  }
}
