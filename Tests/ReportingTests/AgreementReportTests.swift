import JSON
import Recognition
import Records
import Testing

@testable import Reporting

@Suite struct AgreementReportTests {
  /// A fixture session that persons checked, each after their own changes.
  private func checked(_ id: String, _ changes: [(by: String, turn: Int, code: TurnCode)], by names: [String])
    -> StoredSession
  {
    var session = Fixture.session(id)
    let all = names.flatMap { name in
      changes.filter { $0.by == name }.map { change in
        Annotation(
          .code(
            CodeChange(
              turn: change.turn, code: change.code, isGiven: true,
              words: TurnWords.digest(session.transcript.utterances[change.turn].text))), by: name, on: "2026-11-20")
      } + [Annotation(.checked(reading: session.reading), by: name, on: "2026-11-20")]
    }
    session.annotations = all.enumerated().map { NumberedAnnotation(number: $0 + 1, annotation: $1) }
    return session
  }

  @Test func thoseWhoChangeNothingAgreeWithTheModel() throws {
    let report = AgreementReport([checked("a", [], by: ["Kim"]), Fixture.session("b")])
    #expect(report.checked == 1)
    #expect(report.differences.isEmpty)
    let row = try #require(report.rows.first { $0.family == "behavior" })
    #expect(row.decisions == 30)
    #expect(row.agreement == 1)
    #expect(row.kappa == 1)
    // One session cannot be resampled.
    #expect(row.interval == nil)
  }

  @Test func personsAreComparedWithTheModelAndWithEachOther() throws {
    // In whatever order they checked, they are the same two.
    let sessions = [("a", ["Kim", "Lou"]), ("b", ["Lou", "Kim"])].map { id, names in
      checked(id, [("Kim", 1, .behavior(.negotiation)), ("Lou", 1, .behavior(.options))], by: names)
    }
    let report = AgreementReport(sessions)
    let rows = report.rows.filter { $0.family == "behavior" }
    #expect(rows.map { "\($0.coders.first)/\($0.coders.second)" } == ["model/Kim", "model/Lou", "Kim/Lou"])
    for row in rows {
      #expect(row.decisions == 60)
      #expect(abs(row.agreement - 58.0 / 60) < 1e-12)
      #expect(row.interval != nil)
    }
    let between = try #require(report.confused.first { $0.coders.first == "Kim" })
    #expect(between.codes == ("input.negotiation", "input.options"))
    #expect(between.count == 2)
    #expect(report.differences.count == 6)
  }

  @Test func fewDecisionsGiveNoCoefficient() throws {
    var session = Fixture.session("a", turns: 20)
    session.annotations = [
      NumberedAnnotation(
        number: 1, annotation: Annotation(.checked(reading: session.reading), by: "Kim", on: "2026-11-20"))
    ]
    let row = try #require(AgreementReport([session]).rows.first { $0.family == "behavior" })
    #expect(!row.isEnough)
    #expect(row.kappa == nil && row.ac1 == nil && row.alpha == nil)
  }

  @Test func goldHoldsThePersonsCodesAndNoWords() throws {
    let session = checked(
      "a", [("Kim", 1, .behavior(.negotiation)), ("Lou", 1, .behavior(.options))], by: ["Kim", "Lou"])
    let gold = try #require(GoldDocument.of(session, coder: "Kim"))
    #expect(gold["coder"]?.string == "Kim")
    #expect(gold["blind"]?.bool == false)
    #expect(gold["sha256"]?.string == session.transcript.sha256)
    #expect(gold["utterances"]?.array?[1]["behavior"]?.string == "input.negotiation")
    #expect(GoldDocument.of(session, coder: "Lou")?["utterances"]?.array?[1]["behavior"]?.string == "input.options")
    #expect(GoldDocument.of(session)?["coder"]?.string == "Kim, Lou")
    #expect(GoldDocument.of(session, coder: "Max") == nil)
    #expect(GoldDocument.of(Fixture.session("b")) == nil)
    var writer = JSONWriter()
    writer.value(gold)
    #expect(!writer.text.contains("phone"))
  }

  @Test func ratingsNeedSessionsInCommon() {
    func rated(_ id: String, _ first: Int, _ second: Int) -> StoredSession {
      var session = Fixture.session(id)
      session.annotations = [("Kim", first), ("Lou", second)].enumerated().map { place, one in
        NumberedAnnotation(
          number: place + 1, annotation: Annotation(.rating(.relational, value: one.1), by: one.0, on: "2026-11-20"))
      }
      return session
    }
    let sessions = [(1, 2), (2, 2), (3, 4), (4, 4), (5, 5)].enumerated().map { rated("s\($0)", $1.0, $1.1) }
    let few = AgreementReport(Array(sessions.prefix(4))).ratings
    #expect(few.map(\.correlation) == [nil])
    let enough = AgreementReport(sessions).ratings
    #expect(enough.first?.sessions == 5)
    #expect((enough.first?.correlation ?? 0) > 0.8)
  }
}
