import JSON
import Recognition
import Records
import Transcripts

/// The dashboard of a cohort for its supervisor: a document, and the static site written from it.
public struct CohortDashboard: Sendable {
  /// The schema of the document.
  public static let schema = "pe.dashboard/1"

  /// The `pe.dashboard/1` document. It holds no words of any session.
  public let document: JSONValue
  private let trainees: [CohortTrainee]
  private let names: SafeName
  private let context: ReportContext

  /// Builds a dashboard.
  ///
  /// - Parameters:
  ///   - sessions: the sessions of the cohort, in any order.
  ///   - cohort: what the cohort is called.
  ///   - roster: trainees who belong to the cohort whether or not they have a session.
  ///   - context: what the dashboard says of its making.
  public init(sessions: [StoredSession], cohort: String, roster: [String] = [], context: ReportContext) {
    let ordered = SessionOrder.sorted(sessions).map(SessionReading.init)
    let groups = Dictionary(grouping: ordered) { $0.analysis.information.trainee ?? "" }
    let ids = Set(groups.keys).union(roster).sorted()
    trainees = ids.map { CohortTrainee($0, groups[$0] ?? []) }
    names = SafeName(ids)
    self.context = context
    document = Self.document(trainees, names, cohort, context)
  }

  private static func document(
    _ trainees: [CohortTrainee], _ names: SafeName, _ cohort: String, _ context: ReportContext
  ) -> JSONValue {
    let sessions = trainees.flatMap(\.sessions)
    let days = sessions.compactMap(\.day)
    let span = days.min().flatMap { first in days.max().map { first == $0 ? first : "\(first) to \($0)" } }
    let facts: [(String, String)] = [
      ("Trainees", "\(trainees.count)"), ("Sessions", "\(sessions.count)"), ("Dates", span ?? Words.unknown),
      ("Written", context.generated), ("Tool", "pe \(context.version) (\(context.models))"),
    ]
    return [
      "schema": .string(schema),
      "title": .string(Words.dashboardTitle(cohort)),
      "heading": .string(Words.dashboardHeading(cohort)),
      "cohort": .string(cohort),
      "generated": .string(context.generated),
      "tool": ["version": .string(context.version), "models": .string(context.models)],
      "purpose": .string(Words.purpose),
      "facts": .array(facts.map { ["label": .string($0.0), "fact": .string($0.1)] }),
      "needs": NeedsSection(trainees: trainees, names: names, today: context.generated).document,
      "trainees": TraineeRows(trainees: trainees, names: names).document,
      "funnels": .array(FocusMeasure.allCases.map { FunnelDocument(focus: $0, trainees: trainees).document }),
      "cautions": CautionsSection(trainees: trainees).document,
      "skills": SkillsMap(trainees: trainees).document,
      "health": HealthSection(trainees: trainees, context: context).document,
      "method": ["points": .array(Words.dashboardMethod.map { .string($0) })],
      "sessions": .array(sessions.map { SessionRecord(session: $0).document }),
    ]
  }

  /// The files of the site, in the order of their paths. The same sessions and context give the same bytes.
  public func files() -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [
      ("index.html", DashboardPage().write(document)),
      ("latest.json", latest),
      ("data/sessions.csv", TraineeTable.table(document["sessions"]?.array ?? [])),
      ("data/sessions.json", json("pe.dashboard.sessions/1", document["sessions"] ?? [])),
      ("data/trainees.csv", TraineesTable.table(document["trainees"]?["rows"]?.array ?? [])),
      ("data/trainees.json", json("pe.dashboard.trainees/1", document["trainees"]?["rows"] ?? [])),
    ]
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

  private var safetySessions: [String: [String]] {
    let needs = NeedsSection(trainees: trainees, names: names, today: context.generated).safetySessions
    return Dictionary(grouping: needs, by: \.trainee.id).mapValues { $0.map(\.session.id) }
  }

  private var latest: [UInt8] {
    let hash = SHA256.hexadecimal(of: Array(document.prettyPrinted.utf8))
    return ReportJSON().write([
      "schema": "pe.latest/1", "cohort": document["cohort"] ?? .null, "generated": .string(context.generated),
      "index": "index.html", "trainees": .int(trainees.count),
      "sessions": .int(document["sessions"]?.array?.count ?? 0), "document_sha256": .string(hash),
    ])
  }

  private func json(_ schema: String, _ rows: JSONValue) -> [UInt8] {
    ReportJSON().write(["schema": .string(schema), "generated": .string(context.generated), "rows": rows])
  }
}
