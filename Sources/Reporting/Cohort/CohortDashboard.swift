import Assessment
import JSON
import Recognition
import Records
import Transcripts

/// The dashboard of a cohort, for its supervisor or for who directs the programme: a document, and the static site written from it.
public struct CohortDashboard: Sendable {
  /// With fewer trainees, nothing of a cohort can be told that does not point at one of them.
  public static let fewestForDirectors = SmallCounts.fewest
  /// The schema of the document.
  public static let schema = "pe.dashboard/2"

  /// The `pe.dashboard/2` document. It holds no words of any session.
  public let document: JSONValue
  private let trainees: [CohortTrainee]
  private let names: SafeName
  private let context: ReportContext
  private let audience: Audience
  private let state: CohortState
  private let earlier: CohortState?

  /// Builds a dashboard.
  ///
  /// - Parameters:
  ///   - sessions: the sessions of the cohort, in any order.
  ///   - cohort: what the cohort is called.
  ///   - roster: trainees who belong to the cohort whether or not they have a session.
  ///   - audience: who reads it.
  ///   - unread: files that could not be read, of whatever cohort: nobody knows whose they are.
  ///   - latest: the `latest.json` of the run before, which the page says what has changed since; nil where there is none.
  ///   - context: what the dashboard says of its making.
  public init(
    sessions: [StoredSession], cohort: String, roster: [String] = [], audience: Audience = .supervisor,
    unread: [UnreadInput] = [], latest: JSONValue? = nil, context: ReportContext
  ) {
    let ordered = SessionOrder.sorted(sessions).map(SessionReading.init)
    let groups = Dictionary(grouping: ordered) { $0.analysis.information.trainee ?? "" }
    let ids = Set(groups.keys).union(roster).sorted()
    trainees = ids.map { CohortTrainee($0, groups[$0] ?? []) }
    names = SafeName(ids)
    self.context = context
    self.audience = audience
    let needs = NeedsSection(
      trainees: trainees, names: names, audience: audience, unread: unread, today: context.generated)
    state = Self.state(trainees, needs, audience, context)
    let isSameCohort = latest?["cohort"]?.string == cohort && latest?["audience"]?.string == audience.rawValue
    earlier = state.earlier(in: isSameCohort ? latest : nil)
    let general = Self.general(trainees, cohort, audience, context)
    let changes = JSONValue.Member("since", SinceLastRun(now: state, before: earlier).document)
    let sections =
      audience == .supervisor
      ? Self.ofTrainees(trainees, names, needs, context)
      : [
        .init("needs", needs.document), .init("distribution", DistributionSection(trainees: trainees).document),
      ]
    document = .object(general + [changes] + sections + Self.ofCohort(trainees, audience, context))
  }

  private static func general(
    _ trainees: [CohortTrainee], _ cohort: String, _ audience: Audience, _ context: ReportContext
  ) -> [JSONValue.Member] {
    let sessions = trainees.flatMap(\.sessions)
    let days = sessions.compactMap(\.day)
    let span = days.min().flatMap { first in days.max().map { first == $0 ? first : "\(first) to \($0)" } }
    let isShown = audience == .supervisor || trainees.count >= SmallCounts.fewest
    let facts: [(String, String)] = [
      ("Trainees", isShown ? "\(trainees.count)" : Words.suppressed), ("Sessions", "\(sessions.count)"),
      ("Dates", span ?? Words.unknown), ("Written", context.generated),
      ("Tool", "pe \(context.version) (\(context.models))"),
    ]
    return [
      .init("schema", .string(schema)), .init("audience", .string(audience.rawValue)),
      .init("is_for_supervisor", .bool(audience == .supervisor)), .init("mark", .string(Words.mark(audience))),
      .init("title", .string(Words.dashboardTitle(cohort))), .init("heading", .string(Words.dashboardHeading(cohort))),
      .init("cohort", .string(cohort)), .init("generated", .string(context.generated)),
      .init("tool", ["version": .string(context.version), "models": .string(context.models)]),
      .init("purpose", .string(Words.purpose)),
      .init("facts", .array(facts.map { ["label": .string($0.0), "fact": .string($0.1)] })),
    ]
  }

  /// What only those see who supervise the trainees.
  private static func ofTrainees(
    _ trainees: [CohortTrainee], _ names: SafeName, _ needs: NeedsSection, _ context: ReportContext
  ) -> [JSONValue.Member] {
    let sessions = trainees.flatMap(\.sessions)
    return [
      .init("needs", needs.document),
      .init("trainees", TraineeRows(trainees: trainees, names: names, today: context.generated).document),
      .init("competencies", CompetencyRows(trainees: trainees).document),
      .init("sessions", .array(sessions.map { SessionRecord(session: $0).document })),
    ]
  }

  private static func ofCohort(
    _ trainees: [CohortTrainee], _ audience: Audience, _ context: ReportContext
  ) -> [JSONValue.Member] {
    [
      .init(
        "funnels",
        .array(
          FocusMeasure.allCases.map { FunnelDocument(focus: $0, trainees: trainees, audience: audience).document })),
      .init("course", CourseSection(trainees: trainees, audience: audience).document),
      .init("cautions", CautionsSection(trainees: trainees, audience: audience).document),
      .init("skills", SkillsMap(trainees: trainees, audience: audience).document),
      .init("equity", EquitySection(sessions: trainees.flatMap(\.sessions), audience: audience).document),
      .init("health", HealthSection(trainees: trainees, audience: audience, context: context).document),
      .init("supervisors", SupervisorsSection(trainees: trainees, audience: audience).document),
      .init("method", ["points": .array(Words.dashboardMethod(audience).map { .string($0) })]),
    ]
  }

  /// What the next run compares itself with. Its digest leaves out the day, so that a day alone changes nothing.
  private static func state(
    _ trainees: [CohortTrainee], _ needs: NeedsSection, _ audience: Audience, _ context: ReportContext
  ) -> CohortState {
    let sessions = trainees.flatMap(\.sessions)
    let records = sessions.map { session -> JSONValue in
      [
        "session": SessionRecord(session: session).document, "findings": .string(session.stored.findings),
        "looked": .bool(session.isLookedAt), "annotations": .int(session.stored.annotations.count),
        "disputes": .int(session.stored.openDisputes.count),
      ]
    }
    let unread = needs.unread.map { JSONValue.string("\($0.path) \($0.since)") }
    let text = JSONValue.array(records + trainees.map { .string($0.id) } + unread).prettyPrinted + context.version
    let digest = SHA256.hexadecimal(of: Array(text.utf8))
    guard audience == .supervisor else {
      return CohortState(
        day: context.generated, sessions: sessions.count, trainees: nil, waiting: nil, flags: nil, disputes: nil,
        digest: digest)
    }
    return CohortState(
      day: context.generated, sessions: sessions.count, trainees: trainees.count { !$0.sessions.isEmpty },
      waiting: needs.safetySessions.count { !$0.session.isLookedAt },
      flags: sessions.reduce(0) { $0 + $1.stored.unreviewedFlags }, disputes: needs.disputes, digest: digest)
  }

  /// The files of the site, in the order of their paths. The same sessions and context give the same bytes.
  public func files() -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [
      ("index.html", DashboardPage().write(document)), ("latest.json", latest),
      ("data/cohort.json", documentBytes),
    ]
    guard audience == .supervisor else { return files.sorted { $0.path < $1.path } }
    files += [
      ("data/sessions.csv", TraineeTable.table(document["sessions"]?.array ?? [])),
      ("data/sessions.json", json("pe.dashboard.sessions/1", document["sessions"] ?? [])),
      ("data/trainees.csv", traineesTable),
      ("data/trainees.json", json("pe.dashboard.trainees/1", document["trainees"]?["rows"] ?? [])),
    ]
    let safetySessions = safetySessions
    for trainee in trainees {
      var pages = Set([trainee.sessions.last?.id].compactMap { $0 })
      pages.formUnion(safetySessions[trainee.id] ?? [])
      for session in trainee.sessions where pages.contains(session.id) {
        let stored = trainee.sessions.map(\.stored)
        guard let report = try? TraineeReport(sessions: stored, chosen: session.id, context: context) else { continue }
        files.append((NeedsSection.page(trainee, session, names), TraineePage().write(report.document)))
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The document as JSON.
  public var documentBytes: [UInt8] { ReportJSON().write(document) }

  /// A row a trainee and focus measure as CSV; only the header for a director.
  public var traineesTable: [UInt8] { TraineesTable.table(document["trainees"]?["rows"]?.array ?? []) }

  private var safetySessions: [String: [String]] {
    let needs = NeedsSection(
      trainees: trainees, names: names, audience: audience, unread: [], today: context.generated
    ).safetySessions
    return Dictionary(grouping: needs, by: \.trainee.id).mapValues { $0.map(\.session.id) }
  }

  private var latest: [UInt8] {
    let hash = SHA256.hexadecimal(of: Array(document.prettyPrinted.utf8))
    return ReportJSON().write([
      "schema": "pe.latest/1", "cohort": document["cohort"] ?? .null, "audience": .string(audience.rawValue),
      "generated": .string(context.generated), "index": "index.html", "document_sha256": .string(hash),
      "state": state.document, "since": earlier?.document ?? .null,
    ])
  }

  private func json(_ schema: String, _ rows: JSONValue) -> [UInt8] {
    ReportJSON().write(["schema": .string(schema), "generated": .string(context.generated), "rows": rows])
  }
}
