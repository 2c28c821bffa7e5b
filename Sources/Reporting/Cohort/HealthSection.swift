import Assessment
import JSON
import Recognition

/// How sure the coder was, model by model, and what it could not read.
struct HealthSection {
  let trainees: [CohortTrainee]
  let audience: Audience
  let context: ReportContext

  var document: JSONValue {
    let sessions = trainees.flatMap(\.sessions)
    let groups = Dictionary(grouping: sessions, by: \.models).sorted { $0.key < $1.key }
    let unread = sessions.count { !$0.analysis.isEnglish }
    let report = AgreementReport(sessions.map(\.stored))
    // Of few supervisors a row would point at one.
    let persons = audience == .supervisor ? report.rows.filter { $0.coders.first == Coder.model.name } : []
    let tasks = (context.evaluation(of: sessions).members ?? []).filter { $0.value["labels"]?.array != nil }
    return [
      "rows": .array(
        groups.map { models, sessions in
          let counts = sessions.map { CodeCount.of($0.stored.recognized) }
          let share = Share(counts.reduce(0) { $0 + $1.uncertain }, of: counts.reduce(0) { $0 + $1.all })
          return [
            "models": .string(models), "sessions": .int(sessions.count), "uncertain": share.document,
          ]
        }),
      "has_rows": .bool(!groups.isEmpty),
      "has_persons": .bool(!persons.isEmpty),
      "persons_text": .string(report.checked == 0 ? Words.notChecked : Words.checkedSample(report.checked)),
      "persons": .array(persons.map(person)),
      "drift": drift(groups),
      "unread_sessions": .int(unread),
      "unread": .string(Words.unread(unread, of: sessions.count)),
      "lead": .string(Words.healthLead),
      "agreement": .string(
        tasks.isEmpty
          ? Words.notMeasured
          : groups.contains { $0.key != context.models } ? Words.measuredOnOthers(context.models) : Words.measured),
      "measured": .bool(!tasks.isEmpty),
      "tasks": .array(tasks.map { EvaluationTable(name: $0.name, evaluation: $0.value).document }),
    ]
  }

  private func person(_ row: AgreementRow) -> JSONValue {
    [
      "by": .string(row.coders.second), "family": .string(row.family),
      "family_text": .string(Words.family(row.family)), "sessions": .int(row.sessions),
      "decisions": .int(row.decisions),
      "agreement": .decimal(row.agreement), "kappa": row.isEnough ? row.kappa.map { .decimal($0) } ?? .null : .null,
      "kappa_text": .string(row.isEnough ? row.kappa.map { Percent.signed($0) } ?? Words.dash : Words.dash),
      "interval_text": .string(
        row.isEnough
          ? row.interval.map { "\(Percent.signed($0.lower)) to \(Percent.signed($0.upper))" } ?? Words.dash
          : Words.dash),
    ]
  }

  /// Whether the coder has become less sure: codes under .6 in the newer half of the sessions beside the older one, for the models of
  /// the newest session.
  private func drift(_ groups: [(key: String, value: [SessionReading])]) -> JSONValue {
    guard let newest = trainees.flatMap(\.sessions).max(by: { ($0.day ?? "", $0.id) < ($1.day ?? "", $1.id) }),
      let sessions = groups.first(where: { $0.key == newest.models })?.value.sorted(by: {
        ($0.day ?? "", $0.id) < ($1.day ?? "", $1.id)
      }), sessions.count >= Self.fewestForDrift
    else { return .null }
    func uncertain(_ sessions: some Sequence<SessionReading>) -> Share {
      sessions.reduce(.none) { sum, session in
        let count = CodeCount.of(session.stored.recognized)
        return sum + Share(count.uncertain, of: count.all)
      }
    }
    let older = uncertain(sessions.prefix(sessions.count / 2))
    let newer = uncertain(sessions.dropFirst(sessions.count / 2))
    guard let interval = newer.difference(from: older) else { return .null }
    return [
      "older": older.document, "newer": newer.document, "lower": .decimal(interval.lower),
      "upper": .decimal(interval.upper),
      "text": .string(Words.drift(older: older, newer: newer, rises: interval.lower > 0)),
    ]
  }

  /// Fewer sessions say nothing about drift.
  private static let fewestForDrift = 10
}
