import JSON
import Recognition

/// How sure the coder was, model by model, and what it could not read.
struct HealthSection {
  let trainees: [CohortTrainee]
  let context: ReportContext

  var document: JSONValue {
    let sessions = trainees.flatMap(\.sessions)
    let groups = Dictionary(grouping: sessions, by: \.models).sorted { $0.key < $1.key }
    let unread = sessions.count { !$0.analysis.isEnglish }
    let tasks = (context.evaluation.members ?? []).filter { $0.value["labels"]?.array != nil }
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
      "unread_sessions": .int(unread),
      "unread": .string(Words.unread(unread, of: sessions.count)),
      "lead": .string(Words.healthLead),
      "agreement": .string(tasks.isEmpty ? Words.notMeasured : Words.measured),
      "measured": .bool(!tasks.isEmpty),
      "tasks": .array(tasks.map { EvaluationTable(name: $0.name, evaluation: $0.value).document }),
    ]
  }
}
