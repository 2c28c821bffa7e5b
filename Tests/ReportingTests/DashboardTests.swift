import JSON
import Records
import Testing
import Transcripts

@testable import Reporting

@Suite("Cohort dashboards")
struct DashboardTests {
  private static let board = CohortDashboard(
    sessions: Variants.cohort, cohort: "Autumn", roster: ["T09"], context: Fixture.context)

  @Test func filesThatCouldNotBeReadAreCountedAndNotNamed() throws {
    let files = ["2026-10-02", "2026-09-30"].map { day in
      UnreadInput(path: "/in/\(day).txt", name: "\(day).txt", reason: "empty", since: day)
    }
    let board = CohortDashboard(
      sessions: Variants.cohort, cohort: "Autumn", unread: files, context: Fixture.context)
    let needs = try #require(board.document["needs"])
    #expect(needs["unread_inputs"]?.int == 2)
    #expect(
      needs["unread_text"]?.string
        == "2 inputs could not be used, the oldest since 2026-09-30; pe queue lists them.")
    let page = try #require(board.files().first { $0.path == "index.html" })
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(html.contains("2 inputs could not be used") && !html.contains("2026-09-30.txt"))
    #expect(Self.board.document["needs"]?["unread_text"] == .null)
  }

  @Test("The site holds the page, the data and a page a trainee, each path once and safe")
  func files() {
    let paths = Self.board.files().map(\.path)
    for path in [
      "index.html", "latest.json", "data/trainees.csv", "data/trainees.json", "data/sessions.csv", "data/sessions.json",
    ] {
      #expect(paths.contains(path))
    }
    #expect(paths.contains("trainees/T01/index.html"))
    #expect(!paths.contains { $0.hasPrefix("trainees/T09") })
    #expect(Set(paths).count == paths.count)
    #expect(paths == paths.sorted())
  }

  @Test("Every link of the page leads to a file of the site, and its place to an element of that file")
  func links() throws {
    for (name, board) in Variants.dashboards {
      let files = Dictionary(
        board.files().map { ($0.path, Fixture.text($0.bytes)) }, uniquingKeysWith: { first, _ in first })
      let index = try #require(files["index.html"])
      for part in index.split(separator: "href=\"").dropFirst() {
        let link = part.prefix { $0 != "\"" }.split(separator: "#", omittingEmptySubsequences: false)
        guard let path = link.first, !path.isEmpty else { continue }
        let file = try #require(files[String(path)], "\(name): \(path)")
        if link.count > 1 { #expect(file.contains("id=\"\(link[1])\""), "\(name): \(link)") }
      }
    }
  }

  @Test("No words of a session stand on the dashboard or in its data")
  func noQuotes() {
    let texts = Set(Variants.cohort.flatMap { $0.transcript.utterances.map(\.text) }.filter { $0.count > 12 })
    for file in Self.board.files() where !file.path.hasPrefix("trainees/") {
      let content = Fixture.text(file.bytes)
      #expect(!texts.contains { content.contains($0) }, "\(file.path)")
    }
  }

  @Test("Trainees stand in the order of their identifiers, with and without sessions")
  func order() throws {
    let rows = try #require(Self.board.document["trainees"]?["rows"]?.array)
    #expect(
      rows.compactMap { $0["trainee"]?.string } == [
        Words.unnamed, "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T09",
      ])
    let empty = try #require(rows.last)
    #expect(empty["link"] == .null)
    #expect(empty["estimates"]?.array?.first?["value"] == .null)
  }

  @Test("The raw share stands beside the estimate, and two trainees are not shrunk")
  func shrinkage() throws {
    let rows = try #require(Self.board.document["trainees"]?["rows"]?.array)
    let estimate = try #require(rows.first { $0["trainee"] == "T03" }?["estimates"]?.array?.first)
    #expect(estimate["shrunk"] == true)
    #expect(estimate["raw"]?["n"]?.int ?? 0 > 0)
    let two = CohortDashboard(
      sessions: Fixture.course(4) + Fixture.course(4, trainee: "T02"), cohort: "Two", context: Fixture.context)
    let raw = try #require(two.document["trainees"]?["rows"]?.array?.first?["estimates"]?.array?.first)
    #expect(raw["shrunk"] == false)
    #expect(raw["value"] == raw["raw"]?["value"])
    #expect(two.document["trainees"]?["shrinkage"]?.string == Words.notShrunk)
  }

  @Test("What needs a person links to the session it speaks of, missed ones and unread ones included")
  func needs() throws {
    let needs = try #require(Self.board.document["needs"])
    let items = try #require(needs["items"]?.array)
    #expect(items.count == needs["safety_sessions"]?.int)
    #expect(items.last?["reasons"]?.array?.first?.string == Words.riskNotReadShort)
    #expect(items.allSatisfy { $0["link"]?.string?.hasSuffix("#safety") == true })
  }

  @Test("A cohort without sessions has a page that says so")
  func empty() throws {
    let board = CohortDashboard(sessions: [], cohort: "Empty", context: Fixture.context)
    let index = try #require(board.files().first { $0.path == "index.html" })
    #expect(Fixture.text(index.bytes).contains(Words.emptyCohort))
    #expect(Fixture.text(index.bytes).contains("Nothing waits for a person."))
  }

  @Test("A page of 1,000 trainees stays within 500 KB")
  func size() {
    let sessions = (0..<1_000).flatMap { number in
      (1...3).map {
        Fixture.session("S\(number)-\($0)", trainee: "T\(1000 + number)", date: "2026-09-0\($0)", turns: 14)
      }
    }
    let board = CohortDashboard(sessions: sessions, cohort: "Large", context: Fixture.context)
    #expect(DashboardPage().write(board.document).count <= 500 * 1024)
  }

  @Test("The same sessions in any order give the same files")
  func determinism() {
    let other = CohortDashboard(
      sessions: Variants.cohort.reversed(), cohort: "Autumn", roster: ["T09"], context: Fixture.context)
    let first = Self.board.files()
    let second = other.files()
    #expect(first.map(\.path) == second.map(\.path))
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test(
    "Identifiers become safe names, and never the same one twice",
    arguments: ["../../etc/passwd", "a b", "", "CON", "T\u{E9}", "<script>", ".", "x/y"])
  func safeNames(id: String) {
    let name = SafeName([id])(id)
    #expect(!name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
    #expect(name != id)
  }

  @Test("Names that differ only in case get different files")
  func cases() {
    let names = SafeName(["T01", "t01", "T02"])
    #expect(names("T02") == "T02")
    #expect(names("T01").lowercased() != names("t01").lowercased())
  }
}
