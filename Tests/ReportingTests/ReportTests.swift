import Assessment
import JSON
import Recognition
import Records
import Testing
import Transcripts

@testable import Reporting

@Suite("Trainee reports")
struct ReportTests {
  @Test("Every quotation is a part of its turn, at most 40 words long")
  func quotes() throws {
    for variant in Variants.reports {
      let newest = try #require(SessionOrder.sorted(variant.sessions).last)
      let quotes = Self.quotes(in: variant.document)
      for (turn, quote) in quotes {
        let index = try #require(Int(turn.dropFirst()))
        let text = newest.transcript.utterances[index].text
        #expect(text.unicodeScalars.contains(quote.unicodeScalars), "\(variant.name) \(turn)")
        #expect(quote.split(whereSeparator: \.isWhitespace).count <= Quote.longest)
      }
    }
  }

  @Test("The pieces of every turn, put together, are the turn")
  func transcript() throws {
    for variant in Variants.reports {
      let newest = try #require(SessionOrder.sorted(variant.sessions).last)
      let turns = try #require(variant.document["transcript"]?["turns"]?.array)
      let texts = turns.map { ($0["segments"]?.array ?? []).compactMap { $0["text"]?.string }.joined() }
      #expect(texts == newest.transcript.utterances.map(\.text), "\(variant.name)")
    }
  }

  @Test("The newest session is shown unless another is chosen, and an unknown one is refused")
  func chosen() throws {
    let sessions = Fixture.course(3)
    #expect(try Fixture.report(sessions)["header"]?["session"] == "T01-03")
    let second = try Fixture.report(sessions, chosen: "T01-02")
    #expect(second["header"]?["session"] == "T01-02")
    #expect(second["progress"]?["focus"]?.array?.first?["points"]?.array?.count == 2)
    #expect(second["sessions"]?.array?.count == 3)
    #expect(throws: ReportProblem.unknownSession("T01-9", known: ["T01-01", "T01-02", "T01-03"])) {
      try TraineeReport(sessions: sessions, chosen: "T01-9", context: Fixture.context)
    }
    #expect(throws: ReportProblem.noSessions) {
      try TraineeReport(sessions: [], chosen: nil, context: Fixture.context)
    }
  }

  @Test("The one thing to try is the first that reaches its threshold, with its counts, turns and goal")
  func nextStep() throws {
    let next = try #require(try Fixture.report([Fixture.session("Q1", lean: 0.05)])["next"])
    let candidates = try #require(next["candidates"]?.array)
    #expect(candidates.map { $0["step"]?.string } == PracticeStep.allCases.map(\.rawValue))
    let reached = candidates.first { candidate in
      let n = candidate["rate"]?["n"]?.int ?? 0
      return n >= candidate["minimum"]?.int ?? 0
        && (candidate["rate"]?["value"]?.double ?? 0) >= candidate["threshold"]?.double ?? 1
    }
    let chosen = try #require(reached)
    #expect(next["chosen"] == chosen["step"])
    #expect(chosen["state"] == "chosen")
    let count = try #require(next["rate"]?["count"]?.int)
    #expect(next["base"]?.string?.contains("In \(count) of \(next["rate"]?["n"]?.int ?? 0) turns") == true)
    #expect(next["goal_count"]?.int == count * 2 / 3)
    #expect((1...3).contains(next["turns"]?.array?.count ?? 0))
    #expect(next["drill"]?.array?.count == 3)
  }

  @Test("The last goal stands first, with what became of it, and not across a change of models")
  func lastGoal() throws {
    let first = Fixture.session("G1", date: "2026-01-01", lean: 0.05)
    let same = try Fixture.report([first, Fixture.session("G2", date: "2026-01-08", lean: 0.95)])
    #expect(same["next"]?["last_goal"]?["from_session"] == "G1")
    #expect(same["next"]?["last_goal"]?["within"] == true)
    let other = try Fixture.report([
      first, Fixture.session("G2", date: "2026-01-08", lean: 0.95, tool: Fixture.newTool),
    ])
    #expect(other["next"]?["last_goal"] == .null)
    #expect(other["header"]?["banner"]?.array?.contains { $0.string?.hasPrefix("Other models") == true } == true)
  }

  @Test("Safety stands on top with each disclosure's steps and their turns, and never as a number of merit")
  func safety() throws {
    let report = try Fixture.report([Fixture.session("S1", risk: true)])
    let safety = try #require(report["safety"])
    #expect(safety["present"] == true)
    #expect(safety["lead"]?.string == "A person must look at this.")
    let disclosure = try #require(safety["disclosures"]?.array?.first)
    #expect(disclosure["said"]?["turn"] == "u10")
    #expect(disclosure["steps_seen"] == 2)
    #expect(disclosure["steps_due"] == 10)
    #expect(disclosure["asked"] == false)
    let seen = (disclosure["steps"]?.array ?? []).filter { $0["seen"] == true }
    #expect(seen.compactMap { $0["turns"]?.array?.first?["turn"]?.string } == ["u11", "u15"])
    let html = Fixture.text(TraineePage().write(report))
    let top = try #require(html.firstRange(of: "id=\"safety\"")?.lowerBound)
    let next = try #require(html.firstRange(of: "id=\"next\"")?.lowerBound)
    #expect(top < next)
  }

  @Test("Turns that tell of risk are neither drill nor strength nor moment")
  func riskStaysUnderSafety() throws {
    let report = try Fixture.report([Fixture.session("S1", lean: 0.05, risk: true)])
    for section in ["next", "strengths", "moments"] {
      #expect(
        !Self.quotes(in: report[section] ?? .null).contains { $0.turn == "u10" || $0.turn == "u20" }, "\(section)")
    }
  }

  @Test("A session in another language is not scored, and says under Safety that risk was not read")
  func notEnglish() throws {
    let report = try Fixture.report([Fixture.session("fr", isEnglish: false)])
    #expect(report["safety"]?["present"] == true)
    #expect(report["safety"]?["lead"]?.string?.hasPrefix("Risk was not read") == true)
    for row in report["measures"]?["rows"]?.array ?? [] {
      #expect(row["value"] == nil)
      #expect(row["not_scored"]?.string?.hasPrefix("Not scored because") == true)
    }
  }

  @Test("Moments are three exchanges, at least one a strength, when the session holds them")
  func moments() throws {
    let items = try #require(try Fixture.report([Fixture.session("S1", lean: 0.3)])["moments"]?["items"]?.array)
    #expect(items.count == 3)
    #expect(items.contains { $0["strength"] == true })
    #expect(items.contains { $0["strength"] == false })
    for item in items { #expect((item["probability"]?.double ?? 0) >= 0.6) }
  }

  @Test("Every flag and every sure caution stands under language, and no unsure one is quoted")
  func language() throws {
    let session = Fixture.session("S1", lean: 0.1)
    let language = try #require(try Fixture.report([session])["language"])
    let analysis = session.assessed.analysis.utterances
    let flags = (language["flags"]?.array ?? []).flatMap { $0["turns"]?.array ?? [] }
    #expect(flags.count == analysis.reduce(0) { $0 + ($1.bias?.count ?? 0) })
    let cautions = (language["cautions"]?.array ?? []).flatMap { $0["turns"]?.array ?? [] }
    #expect(cautions.count == analysis.reduce(0) { $0 + ($1.cautions?.count { !$0.isUncertain } ?? 0) })
    #expect(language["not_quoted"]?.string?.contains("under .6") == true)
  }

  @Test("Figures of the evaluation are shown as they are, and a build without any says so")
  func method() throws {
    let figures: JSONValue = [
      "behavior": [
        "gold": "AnnoMI", "protocol": "10 folds", "turns": 100, "sessions": 10,
        "macro_f1": ["value": .number("0.7421"), "interval": [.number("0.7"), .number("0.78")]],
        "kappa": .number("0.69"),
        "labels": [
          [
            "label": "question", "support": 40, "precision": .number("0.9"), "recall": .null,
            "f1": ["value": .number("0.8"), "interval": .null],
          ]
        ],
      ]
    ]
    let context = ReportContext(version: "1", models: "x", generated: "2026-01-01", evaluation: figures)
    let method = try #require(try Fixture.report([Fixture.session("S1")], context: context)["method"])
    #expect(method["tasks"]?.array?.first?["macro_f1_text"] == "0.74 (0.70 to 0.78)")
    #expect(method["tasks"]?.array?.first?["rows"]?.array?.first?["recall_text"] == "\u{2013}")
    #expect(method["mismatch"] != .null)
    let none = try #require(try Fixture.report([Fixture.session("S1")])["method"])
    #expect(none["lead"]?.string == "Agreement with human coders was not measured in this build.")
  }

  static func quotes(in document: JSONValue) -> [(turn: String, quote: String)] {
    switch document {
    case .array(let elements): return elements.flatMap(quotes)
    case .object(let members):
      let own = document["quote"]?.string.flatMap { quote in document["turn"]?.string.map { ($0, quote) } }
      return [own].compactMap { $0 } + members.flatMap { quotes(in: $0.value) }
    default: return []
    }
  }
}
