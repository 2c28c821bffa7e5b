import JSON
import Recognition
import Records
import Transcripts

/// The report of one trainee: one session in full, and how the sessions up to it went.
///
/// The document holds every number and every sentence that any format shows; pages and tables are written from it and
/// compute nothing.
public struct TraineeReport: Sendable {
  /// The schema of the document.
  public static let schema = "pe.report/1"

  /// The `pe.report/1` document.
  public let document: JSONValue

  /// Builds a report.
  ///
  /// - Parameters:
  ///   - sessions: the sessions of one trainee, in any order.
  ///   - chosen: the session to show in full; nil takes the newest.
  ///   - context: what the report says of its making.
  /// - Throws: `ReportProblem` when there is no session, or none of that identifier.
  public init(sessions: [StoredSession], chosen: String?, context: ReportContext) throws(ReportProblem) {
    let ordered = SessionOrder.sorted(sessions).map(SessionReading.init)
    guard let newest = ordered.indices.last else { throw .noSessions }
    var place = newest
    if let chosen {
      guard let found = ordered.firstIndex(where: { $0.id == chosen }) else {
        throw .unknownSession(chosen, known: ordered.map(\.id))
      }
      place = found
    }
    document = Self.document(ordered, place, context)
  }

  private static func document(_ sessions: [SessionReading], _ place: Int, _ context: ReportContext) -> JSONValue {
    let session = sessions[place]
    let previous = place > 0 ? sessions[place - 1] : nil
    let exchanges = Exchanges(session: session)
    let strengths = exchanges.strengths
    let others = sessions.indices.filter { $0 != place }.map { sessions[$0] }
    let header = HeaderSection(session: session, previous: previous, context: context).document
    let programme = ProgrammeSection(session: session, codebook: context.programme)
    let trainee = session.analysis.information.trainee ?? Words.unnamed
    let document: JSONValue = [
      "schema": .string(schema),
      "title": .string(Words.reportTitle(trainee, session.label)),
      "heading": .string(Words.reportHeading(trainee)),
      "generated": .string(context.generated),
      "tool": ["version": .string(context.version), "models": .string(context.models)],
      "header": header,
      "safety": SafetySection(session: session, others: others).document,
      "next": NextStepSection(session: session, previous: previous).document,
      "strengths": StrengthsSection(session: session, strengths: strengths).document,
      "measures": MeasuresSection(session: session).document,
      "progress": ProgressSection(
        sessions: Array(sessions[...place]), context: context, hasLater: place + 1 < sessions.count
      ).document,
      "moments": MomentsSection(session: session, strengths: strengths, others: exchanges.others).document,
      "openings": OpeningsSection(session: session).document,
      "competencies": CompetenciesSection(sessions: [session]).document,
      "language": LanguageSection(session: session, context: context).document,
      "coverage": CoverageSection(session: session, context: context, programme: programme.findings).document,
      "programme": programme.document,
      "client": ClientSection(session: session).document,
      "supervisor": SupervisorSection(session: session).document,
      "reflection": ReflectionSection(session: session, earlier: Array(sessions[..<place])).document,
      "transcript": TranscriptSection(session: session, programme: programme.findings).document,
      "method": MethodSection(session: session, context: context).document,
      "glossary": GlossarySection(session: session).document,
      "sessions": .array(sessions.map { SessionRecord(session: $0).document }),
    ]
    return document.withoutNulls
  }
}
