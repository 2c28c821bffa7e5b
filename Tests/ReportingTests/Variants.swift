import JSON
import Records
import Transcripts

@testable import Reporting

/// One report of every kind: the tests that must hold for all of them go through these.
enum Variants {
  static let sessions: [(name: String, sessions: [StoredSession])] =
    [
      ("fourteen sessions, risk in the newest", Fixture.course(14)),
      ("questions mostly", [Fixture.session("Q1", lean: 0.05)]),
      ("reflections mostly", [Fixture.session("R1", lean: 0.95)]),
      ("three sessions", Fixture.course(3)),
      ("seven sessions", Fixture.course(7, from: 0.6, to: 0.1)),
      (
        "a goal from the session before",
        [Fixture.session("G1", date: "2026-01-01", lean: 0.05), Fixture.session("G2", date: "2026-01-08", lean: 0.1)]
      ),
      (
        "two sets of models", Fixture.course(6) + [Fixture.session("T01-90", date: "2026-11-01", tool: Fixture.newTool)]
      ),
      ("no therapist turn", [Fixture.session("one", turns: 1)]),
      ("two turns", [Fixture.session("two", turns: 2)]),
      ("not English", [Fixture.session("fr", isEnglish: false)]),
      ("looked at", [Fixture.looked(Fixture.session("seen", risk: true))]),
      ("changed since a look", [Fixture.looked(Fixture.session("new", risk: true), findings: "others")]),
      ("not English and looked at", [Fixture.looked(Fixture.session("fr", isEnglish: false))]),
      ("nothing found and looked at", [Fixture.looked(Fixture.session("none"))]),
      ("what persons added", [Fixture.annotated(Fixture.session("added"), by: "Kim")]),
      ("no date, no trainee, roles guessed", [Fixture.session("bare", trainee: nil, date: nil, roles: .guessed)]),
    ]
    + Fixture.hostile.enumerated().map {
      (
        "hostile \($0.offset)",
        [
          Fixture.annotated(
            Fixture.session($0.element, trainee: $0.element, hostile: $0.element), by: $0.element, saying: $0.element)
        ]
      )
    }

  /// The report of each; null where there is none, which every test would show.
  static let reports = sessions.map {
    (name: $0.name, sessions: $0.sessions, document: (try? Fixture.report($0.sessions)) ?? .null)
  }

  static let cohort: [StoredSession] =
    (1...6).flatMap { number in
      Fixture.course(2 + number, trainee: "T0\(number)", from: 0.1 * Double(number), to: 0.12 * Double(number))
    } + [Fixture.session("Q1", trainee: "T07", isEnglish: false), Fixture.session("Q2", trainee: nil)]

  static let wideCohort = (10...21).flatMap { number in
    Fixture.course(3, trainee: "T\(number)", from: 0.05 * Double(number - 9), to: 0.05 * Double(number - 9))
  }
  static let director = CohortDashboard(
    sessions: wideCohort, cohort: "Autumn", audience: .director, context: Fixture.context)

  static let dashboards: [(name: String, dashboard: CohortDashboard)] =
    [
      ("a cohort", CohortDashboard(sessions: cohort, cohort: "Autumn", roster: ["T09"], context: Fixture.context)),
      ("a cohort, for a director", director),
      (
        "two trainees, for a director",
        CohortDashboard(
          sessions: Fixture.course(4) + Fixture.course(4, trainee: "T02"), cohort: "Two", audience: .director,
          context: Fixture.context)
      ),
      (
        "what persons added",
        CohortDashboard(
          sessions: Fixture.course(12, from: 0.2, to: 0.8).enumerated().map {
            $0.offset == 3 ? Fixture.annotated($0.element, by: "Kim") : $0.element
          }, cohort: "Noted", context: Fixture.context)
      ),
      ("nobody", CohortDashboard(sessions: [], cohort: "Empty", context: Fixture.context)),
      (
        "two trainees",
        CohortDashboard(
          sessions: Fixture.course(4) + Fixture.course(4, trainee: "T02"), cohort: "Two", context: Fixture.context)
      ),
      (
        "looked at",
        CohortDashboard(
          sessions: [
            Fixture.looked(Fixture.session("seen", risk: true)), Fixture.session("open", risk: true),
            Fixture.looked(Fixture.session("new", trainee: "T02", risk: true), findings: "others"),
          ], cohort: "Seen", context: Fixture.context)
      ),
      (
        "hostile names",
        CohortDashboard(
          sessions: Fixture.hostile.map {
            Fixture.looked(Fixture.session($0, trainee: $0, risk: true, hostile: $0), by: $0)
          }, cohort: Fixture.hostile[0], context: Fixture.context)
      ),
      (
        "hostile names, for a director",
        CohortDashboard(
          sessions: Fixture.hostile.map {
            Fixture.annotated(Fixture.session($0, trainee: $0, hostile: $0), by: $0, saying: $0)
          }, cohort: Fixture.hostile[0], audience: .director, context: Fixture.context)
      ),
    ]
}
